// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// Web archives: WARC (ISO 28500) as crawlers write them, WET, which holds the pages' texts, and ARC, their forerunner.
///
/// Documents are taken of responses with a status of 2xx, of resources and of conversions; a page, a feed or JSON in a
/// record is read as if it were a file. What is no text, like pictures, and other types of records are passed over. A
/// record with a broken header is an error, and reading goes on at the next line that starts a record. The date of the
/// crawl is not that of the article and is not taken for it.
struct WebArchiveFormat: Format {
  static let extensions: [StaticString] = ["warc", "wet", "arc"]

  static func sign(in head: Span<UInt8>) -> FormatSign {
    head.hasPrefix("WARC/1.") || head.hasPrefix("WARC/0.") || head.hasPrefix("filedesc://") ? .certain : .none
  }

  private let file: SourceFile
  private var records: WebRecordReader
  /// The reader of the record at hand.
  private var inner: (any Format)?
  private var record: WebRecord?
  private var number = 0

  init(_ file: SourceFile) {
    self.file = file
    records = WebRecordReader(file)
  }

  mutating func next() throws(ReadingError) -> Document? {
    while true {
      if let document = try nextOfRecord() { return document }
      guard let record = try records.next() else { return nil }
      self.record = record
      number += 1
      guard let payload = record.payload else { continue }
      inner = try format(of: payload, record)
    }
  }

  private mutating func nextOfRecord() throws(ReadingError) -> Document? {
    guard let record else { return nil }
    do throws(ReadingError) {
      guard var document = try inner?.next() else {
        inner = nil
        return nil
      }
      document.origin = record.origin
      if document.url == nil { document.url = record.address }
      return document
    } catch {
      // A page without an article is no fault of the archive, but told; offsets inside it mean nothing outside.
      throw ReadingError(error.code, path: file.path, offset: record.origin.start, limit: error.limit)
    }
  }

  private func format(of payload: WebPayload, _ record: WebRecord) throws(ReadingError) -> (any Format)? {
    let bytes = try payload.decoded(
      path: file.path, at: record.origin.start, limit: file.options.documentLimit)
    guard let bytes, !bytes.isEmpty else { return nil }
    let head = bytes.span.extracting(..<min(bytes.count, Formats.headSize))
    let id = record.id ?? file.id + Array("#\(number)".utf8)
    let type = payload.type
    var found: (any Format.Type)? = Formats.format(ofHead: head, least: .certain)
    if type.span.first("html") != nil { found = HTMLFormat.self }
    if found == nil, type.span.hasPrefix("text/plain") { found = TextFormat.self }
    if found == nil, type.span.first("json") != nil { found = JSONFormat.self }
    guard let found, found != WebArchiveFormat.self else { return nil }
    let stream = ByteStream(MemoryInput(bytes), path: file.path, size: Int64(bytes.count))
    var inner = SourceFile(stream: stream, path: file.path, id: id, options: file.options)
    inner.charset = payload.charset
    return found.init(inner)
  }
}
