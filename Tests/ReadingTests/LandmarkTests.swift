// SPDX-License-Identifier: Apache-2.0

import News
import Testing
import Text

@testable import Reading

/// What one pass over a text finds, at every place around the ends of vectors.
@Suite struct LandmarkTests {
  @Test(arguments: [".", "?", "!", "…"])
  func aStopIsFoundWhereverItStands(stop: String) {
    for front in 0..<140 {
      for back in [0, 1, 15, 64] {
        let text = Array((String(repeating: "a", count: front) + stop + String(repeating: "b", count: back)).utf8)
        #expect(Landmarks(text.span).stops == [Int32(front)])
      }
    }
  }

  @Test func signsThatShareBitsWithStopsAreNone() {
    let text = Array("a/b+c;d,e-f“g”h–iỦk".utf8)
    #expect(Landmarks(text.span).stops == [])
  }

  @Test func linesKnowWhatTheyHold() {
    let text = Array("Một.\n\n\n[Hai] ba: bốn\n năm \n\u{7}\n> sáu".utf8)
    let lines = Landmarks(text.span).lines
    let strings = lines.map { String(decoding: text[$0.range.indices], as: UTF8.self) }
    #expect(strings == ["Một.", "[Hai] ba: bốn", "năm", "> sáu"])
    #expect(lines.map(\.blankBefore) == [0, 2, 0, 1])
    #expect(lines.map(\.wordCount) == [1, 3, 1, 2])
    #expect(lines.map(\.isTerminated) == [true, false, false, false])
    #expect(lines.map(\.hasColon) == [false, true, false, false])
    #expect(lines.map(\.hasPointer) == [false, true, false, true])
    #expect(lines.map(\.firstStop) == [0, 1, 1, 1])
  }

  @Test(arguments: [0, 3, 61, 62, 63, 64, 65])
  func anOpenerIsFoundBehindASmallLetter(front: Int) {
    let start = String(repeating: "x", count: front)
    for (before, opening) in [("a ", "Sau đó b"), ("ạ ", "Đồng thời b")] {
      let bytes = Array((start + before + opening).utf8)
      #expect(Landmarks(bytes.span).openers == [Int32(bytes.count - opening.utf8.count)])
    }
    for text in ["a. Sau đó b", "A Sau đó b", "a Sau này b", "aSau đó b"] {
      #expect(Landmarks(Array((start + text).utf8).span).openers == [])
    }
  }

  /// The words by the rule itself: what is above the space and no C2, behind a space, a no-break space or the start.
  private func words(in text: ArraySlice<UInt8>) -> Int {
    text.indices.filter { place in
      guard text[place] > 0x20, text[place] != 0xC2 else { return false }
      if place == text.startIndex || text[place - 1] <= 0x20 { return true }
      return place > text.startIndex + 1 && text[place - 1] == 0xA0 && text[place - 2] == 0xC2
    }.count
  }

  @Test func wordsAreCountedFromAnyStartToAnyEnd() {
    let text = Array(" Ông\u{A0}Tô Lâm «tiếp»  khách \u{A0} ở\tHà\nNội, ngày 27/4 – và à".utf8)
    let starts = text.indices.filter { text[$0] & 0xC0 != 0x80 } + [text.count]
    for start in starts {
      for end in starts where end >= start {
        #expect(text.span.wordCount(ByteRange(start, end)) == words(in: text[start..<end]))
      }
    }
  }

  /// More vectors than a lane can count.
  @Test func manyWordsAreCounted() {
    let text = Array(String(repeating: "a ", count: 5000).utf8)
    #expect(text.span.wordCount(ByteRange(0, text.count)) == 5000)
  }

  @Test func controlCharactersAreWhiteSpaceAroundLinesAndSentences() throws {
    let text = "\u{1}Tiêu đề\u{7}\n\n\u{2}Ông Tô Lâm đến Hà Nội.\u{3} Bà Mai ở lại\u{8}.\u{1F}\n"
    let document = Document(
      origin: .init(path: [], start: 0, end: 0, digest: 0), id: [], bytes: Array(text.utf8))
    let article = ArticleStrings(try ArticleReader().read(document))
    #expect(article.title == "Tiêu đề")
    #expect(article.sentences == ["Ông Tô Lâm đến Hà Nội.", "Bà Mai ở lại\u{8}."])
  }
}
