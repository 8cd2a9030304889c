// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// Web pages: the file is the document, its text the article that is found in it.
///
/// The article is looked for by `ArticleReader`, which each worker of a run has one of.
struct HTMLFormat: Format {
  static let extensions: [StaticString] = ["html", "htm", "xhtml", "shtml"]

  static func sign(in head: Span<UInt8>) -> FormatSign {
    var offset = head.skipSpace(from: head.hasPrefix([0xEF, 0xBB, 0xBF]) ? 3 : 0)
    while head.has("<!--", at: offset), let end = head.first("-->", from: offset) {
      offset = head.skipSpace(from: end + 3)
    }
    let starts: [StaticString] = ["<!doctype html", "<html", "<head", "<body", "<title", "<meta"]
    if starts.contains(where: { head.has($0, at: offset, ignoringCase: true) }) { return .certain }
    // A declaration of XML before it makes it XHTML.
    let isXML = head.has("<?xml", at: offset)
    return isXML && head.first("<html", from: offset, ignoringCase: true) != nil ? .certain : .none
  }

  private let file: SourceFile
  private var isDone = false

  init(_ file: SourceFile) { self.file = file }

  mutating func next() throws(ReadingError) -> Document? {
    if isDone { return nil }
    isDone = true
    let (bytes, origin) = try file.takeText()
    var document = Document(origin: origin, id: file.id, bytes: bytes)
    document.content = .page(charset: file.charset)
    return document
  }
}
