// SPDX-License-Identifier: Apache-2.0

import Foundation
import News
import Reading
import Testing
import Text

/// How well fingerprints tell copies of a story from other stories, on a corpus that lies beside the package.
///
/// Of all 2463 stories of it with five paragraphs and 150 words, at the similarity of 0.7 from which the filter
/// `deduplicate` drops an article: a copy without a paragraph is found in 97.5 % of cases, one under another headline in
/// 100 %, one with a notice behind it in 99.5 %, one with all three in 87.4 %. Of 3,031,953 pairs of two stories 40 come
/// out as similar, and each of them shares at least three of ten pairs of words.
@Suite struct NearDuplicateTests {
  static let file = Seeds.folder.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/data/corpus/sample_dev.jsonl.gz")
  private static let threshold = 0.7

  private struct Story {
    var title: String
    var paragraphs: [String]

    func fingerprint() throws -> UInt64 {
      try Seeds.article(of: Array(([title] + paragraphs).joined(separator: "\n\n").utf8)).fingerprint
    }

    /// Pairs of neighbouring words.
    var pairs: Set<String> {
      let words = paragraphs.joined(separator: " ").lowercased().split { !$0.isLetter && !$0.isNumber }
      return Set(zip(words, words.dropFirst()).map { "\($0) \($1)" })
    }
  }

  /// What a paper does to a story that it takes from another.
  enum Edit: CaseIterable {
    case withoutParagraph, retitled, withNotice, all

    /// The least share of copies that must be found.
    var floor: Double {
      switch self {
      case .withoutParagraph: 0.94
      case .retitled: 0.99
      case .withNotice: 0.97
      case .all: 0.8
      }
    }
  }

  private static let notice = """
    Bạn đọc có thể gửi ý kiến về tòa soạn qua hộp thư hoặc bình luận bên dưới bài viết này. Mọi trích dẫn phải được phép \
    bằng văn bản của ban biên tập.
    """

  private static func edited(_ story: Story, _ edit: Edit) -> Story {
    var copy = story
    if edit == .withoutParagraph || edit == .all { copy.paragraphs.remove(at: copy.paragraphs.count / 2) }
    if edit == .retitled || edit == .all { copy.title = "Điểm tin: " + copy.title }
    if edit == .withNotice || edit == .all { copy.paragraphs.append(notice) }
    return copy
  }

  /// The first stories with five paragraphs and 150 words.
  private static func stories(_ count: Int) throws -> [Story] {
    var source = DocumentSource(inputs: [Array(file.path.utf8)])
    var stories: [Story] = []
    while stories.count < count, let document = try source.next() {
      let article = ArticleStrings(try ArticleReader().read(document))
      let words = article.paragraphs.reduce(0) { $0 + $1.split(separator: " ").count }
      guard article.paragraphs.count >= 5, words >= 150 else { continue }
      stories.append(Story(title: article.title ?? "Tin", paragraphs: article.paragraphs))
    }
    return stories
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: file.path)), arguments: Edit.allCases)
  func copiesAreFound(edit: Edit) throws {
    let stories = try Self.stories(200)
    let found = try stories.filter { story in
      let copy = try Self.edited(story, edit).fingerprint()
      return Fingerprint.similarity(try story.fingerprint(), copy) >= Self.threshold
    }
    #expect(Double(found.count) >= edit.floor * Double(stories.count))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: file.path)))
  func otherStoriesAreKept() throws {
    let stories = try Self.stories(200)
    let fingerprints = try stories.map { try $0.fingerprint() }
    for index in stories.indices {
      for other in 0..<index
      where Fingerprint.similarity(fingerprints[index], fingerprints[other]) >= Self.threshold {
        let (first, second) = (stories[index].pairs, stories[other].pairs)
        let common = first.intersection(second).count
        #expect(Double(common) >= 0.3 * Double(first.union(second).count), "\(index) and \(other) share \(common)")
      }
    }
  }
}
