// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// Markdown: the file is the document, its text what is left without the marks, its fields those of the front matter
/// (`title: …` between two lines of dashes).
struct MarkdownFormat: Format {
  static let extensions: [StaticString] = ["md", "markdown"]

  /// Any text may be Markdown; only the name tells.
  static func sign(in head: Span<UInt8>) -> FormatSign { .none }

  private let file: SourceFile
  private var isDone = false

  init(_ file: SourceFile) { self.file = file }

  mutating func next() throws(ReadingError) -> Document? {
    if isDone { return nil }
    isDone = true
    let (bytes, origin) = try file.takeText()
    let told = file.options.encoding.flatMap { $0.isSpelling ? nil : $0 }
    let decoded = try TextDecoder.decode(bytes, as: told, path: file.path)
    let markdown = MarkdownText(decoded.text, file.options.fields.normalized())
    var record = markdown.record
    record[.text] = markdown.text
    var document = record.document(of: file, origin: origin, number: 1, hasMarkup: false)
    if told != nil { document.encoding = .utf8 }
    return document
  }
}
