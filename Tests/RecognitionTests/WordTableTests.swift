// SPDX-License-Identifier: Apache-2.0

import News
import Recognition
import Testing
import Text

/// A recogniser keeps the words of earlier articles; that must not show in a later one.
@Suite struct WordTableTests {
  private func recognised(_ text: String, by recogniser: Recogniser) -> Recognised {
    var article = Recognised.article(lines: Array(text.utf8))
    recogniser.annotate(&article)
    return Recognised(article)
  }

  /// Words that a digit, an apostrophe, a quotation mark or a letter behind them makes another word.
  @Test(arguments: [
    ("Ông O Neil và U gặp Minh.", "Ông O'Neil và đội U16 Việt Nam gặp O’Neil."),
    ("Ông Tô Lâm tiếp ông Huber.", "“Tô Lâm” tiếp\u{A0}ông\u{A0}Huber, Tô\u{200B}Lâm và TôLâm."),
    ("Ngày 5 tháng 9 năm 2025.", "Ngày 5/9/2025, 05-09-2025 và 20255 hay 5G."),
    ("Bo Công an và bộ công an, BỘ CÔNG AN.", "Bộ Công an, BỘ Công An và bộ Công an Việt Nam."),
    ("Nga – Mỹ và ông Huber – Minh …", "– Ông Huber nói – Nga và Mỹ – “ Minh ” … Lan – “Huber” ở Huế."),
    ("Nghiêngggg và Nghiênggggg, Llanfairpwllgwyn.", "Ông Nghiêngggggg gặp bà Llanfairpwllgwyngyll ở Huế."),
  ])
  func wordsOfEarlierArticlesDoNotShow(earlier: String, later: String) {
    let recogniser = Recogniser()
    _ = recognised(earlier, by: recogniser)
    let found = recognised(later, by: recogniser)
    let expected = recognised(later, by: Recogniser())
    #expect(found.mentions == expected.mentions)
    #expect(found.entities == expected.entities)
    #expect(!found.mentions.isEmpty)
  }

  /// The table begins anew when it is full.
  @Test func fortyThousandWordsDoNotShow() {
    let recogniser = Recogniser()
    _ = recognised((0..<40_000).map { "\($0)" }.joined(separator: " "), by: recogniser)
    let found = recognised("Ngày 5/9/2025, Bộ trưởng Bộ Công an Lương Tam Quang tiếp ông Huber.", by: recogniser)
    #expect(
      found.mentions == [
        "date: Ngày 5/9/2025=2025-09-05", "organisation: Bộ Công an", "person: Lương Tam Quang", "person: Huber",
      ])
  }

  /// Many threads share one recogniser.
  @Test func threadsDoNotShow() async {
    let recogniser = Recogniser()
    let text = "Đại tướng Lương Tam Quang, Bộ trưởng Bộ Công an, tiếp ông Huber tại Hà Nội ngày 5/9/2025."
    let expected = recognised(text, by: Recogniser()).mentions
    await withTaskGroup(of: [String].self) { group in
      for _ in 0..<64 { group.addTask { recognised(text, by: recogniser).mentions } }
      for await mentions in group { #expect(mentions == expected) }
    }
  }
}
