// SPDX-License-Identifier: Apache-2.0

import News
import Reading
import Recognition
import Text

/// An article of a case; it is read and recognised anew for each use, since plugins may edit it.
struct SpecArticle {
  private let document: Document
  private let tags: [[UInt8]]
  private let meta: [PlainValue.Field]
  private let reader: ArticleReader
  private let recogniser: Recogniser

  /// Takes the table of an article; a file is looked for in `folder`, that of the spec.
  init(_ value: PlainValue, number: Int, folder: [UInt8], reader: ArticleReader, recogniser: Recogniser) throws {
    var bytes: [UInt8] = []
    var name = Array("\(number)".utf8)
    var path = name
    if let file = value.bytes("file") {
      path = Plan.resolve(file, in: folder)
      name = Path.name(of: file)
      bytes = try FileBytes.read(path)
    } else {
      guard let text = value.bytes("text") else {
        throw PlanProblems(message: "article \(number) has neither 'text' nor 'file'")
      }
      bytes = text
    }
    let digest = Digest.of(bytes.span)
    let origin = Origin(path: path, start: 0, end: Int64(bytes.count), digest: digest)
    var document = Document(origin: origin, id: value.bytes("id") ?? name, bytes: bytes)
    document.title = value.bytes("title")
    document.date = value.bytes("date")
    document.url = value.bytes("url")
    document.outlet = value.bytes("source")
    document.language = value.bytes("language")
    if case .integer(let views)? = value.member("views") { document.views = Array("\(views)".utf8) }
    self.document = document
    if case .list(let tags)? = value.member("tags") {
      self.tags = tags.compactMap { if case .text(let tag) = $0 { tag } else { nil } }
    } else {
      tags = []
    }
    if case .table(let meta)? = value.member("meta") { self.meta = meta } else { meta = [] }
    self.reader = reader
    self.recogniser = recogniser
  }

  /// Makes the article.
  func make() throws(ReadingError) -> Article {
    var article = try reader.read(document)
    recogniser.annotate(&article)
    article.tags = tags
    article.meta = meta
    return article
  }
}

extension PlainValue {
  /// The field of a name.
  func member(_ name: StaticString) -> PlainValue? {
    let bytes = Array("\(name)".utf8)
    return field(bytes.span)
  }

  /// The text of a field.
  func bytes(_ name: StaticString) -> [UInt8]? {
    if case .text(let bytes)? = member(name) { return bytes }
    return nil
  }
}
