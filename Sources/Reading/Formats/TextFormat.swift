// SPDX-License-Identifier: Apache-2.0

internal import News

/// Plain text and Markdown: the file is the document.
struct TextFormat: Format {
  static let extensions: [StaticString] = ["txt", "md"]

  private let bytes: [UInt8]
  private let path: [UInt8]
  private let id: [UInt8]
  private var isDone = false

  init(bytes: [UInt8], path: [UInt8], id: [UInt8]) {
    self.bytes = bytes
    self.path = path
    self.id = id
  }

  mutating func next() throws(ReadingError) -> Document? {
    if isDone { return nil }
    isDone = true
    guard !bytes.isEmpty else { throw ReadingError(.empty, path: path) }
    guard Encoding.isText(bytes.span) else { throw ReadingError(.notText, path: path) }
    let origin = Origin(path: path, start: 0, end: Int64(bytes.count), digest: Digest.of(bytes.span))
    return Document(origin: origin, id: id, bytes: bytes)
  }
}
