// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// Plain text: the file is the document.
struct TextFormat: Format {
  static let extensions: [StaticString] = ["txt"]

  static func sign(in head: Span<UInt8>) -> FormatSign {
    !head.isEmpty && TextEncoding.isText(head) ? .likely : .none
  }

  private let file: SourceFile
  private var isDone = false

  init(_ file: SourceFile) { self.file = file }

  mutating func next() throws(ReadingError) -> Document? {
    if isDone { return nil }
    isDone = true
    let (bytes, origin) = try file.takeText()
    var document = Document(origin: origin, id: file.id, bytes: bytes)
    // What a server told is known here alone; offsets in a web archive are those of the record anyway.
    if let charset = file.charset {
      document.bytes = try Charset.text(
        of: bytes, declared: charset, as: file.options.encoding, path: file.path
      ).text
      if let told = file.options.encoding, !told.isSpelling { document.encoding = .utf8 }
    }
    return document
  }
}
