// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// A record of a web archive.
struct WebRecord {
  var origin: Origin
  /// `WARC-Record-ID` without its brackets.
  var id: [UInt8]?
  /// `WARC-Target-URI` without brackets.
  var address: [UInt8]?
  /// What it holds of a document; nil for records that hold none.
  var payload: WebPayload?
}

/// Takes records of a web archive one by one.
struct WebRecordReader {
  /// Lines of a header; crawlers write 20.
  private static let headerLimit = 1000

  private let file: SourceFile
  private var isLost = false
  /// Whether it is an archive of the kind before WARC, whose records have one line for a header.
  private var isARC = false

  init(_ file: SourceFile) { self.file = file }

  /// The next record, nil at the end.
  mutating func next() throws(ReadingError) -> WebRecord? {
    let stream = file.stream
    while true {
      let start = stream.offset
      guard let line = try stream.line(limit: 1 << 16) else { return nil }
      if line.span.hasPrefix("WARC/") {
        isLost = false
        return try record(at: start)
      }
      if line.span.skipSpace() == line.count { continue }
      if line.span.hasPrefix("filedesc://") { isARC = true }
      if isARC, let record = try oldRecord(line, at: start) { return record }
      if isLost { continue }
      // Told once; what follows up to the next record belongs to the same fault.
      isLost = true
      throw ReadingError(.badRecord, path: file.path, offset: start)
    }
  }

  private mutating func record(at start: Int64) throws(ReadingError) -> WebRecord? {
    let stream = file.stream
    let fields = try header(at: start)
    guard let fields, let length = fields.number("content-length") else {
      isLost = true
      throw ReadingError(.badRecord, path: file.path, offset: start)
    }
    let type = fields["warc-type"] ?? []
    let kinds: [StaticString] = ["response", "resource", "conversion"]
    var record = WebRecord(origin: Origin(path: file.path, start: start, end: stream.offset + length, digest: 0))
    guard kinds.contains(where: { type.span.isEqual($0, ignoringCase: true) }) else {
      try stream.skip(length)
      return record
    }
    let contentType = fields["content-type"] ?? []
    let isHTTP = contentType.span.hasPrefix("application/http", ignoringCase: true)
    func payload(_ block: [UInt8]) -> WebPayload? {
      isHTTP ? WebPayload(response: block) : WebPayload(bytes: block, type: contentType)
    }
    guard length <= file.options.documentLimit else {
      let head = payload(try stream.head(1 << 16))
      try stream.skip(length)
      // Films are no news.
      guard let head, head.isText else { return record }
      throw ReadingError(
        .tooLarge, path: file.path, offset: start, limit: file.options.documentLimit)
    }
    let block = try stream.take(Int(length))
    guard block.count == length else { throw ReadingError(.damaged, path: file.path, offset: start) }
    record.origin.digest = Digest.of(block.span)
    record.id = fields["warc-record-id"].map(Self.withoutBrackets)
    record.address = fields["warc-target-uri"].map(Self.withoutBrackets)
    // Wget keeps its own log as a resource.
    if record.address?.span.hasPrefix("metadata:") == true { return record }
    record.payload = payload(block)
    return record
  }

  /// A record of `http://a.vn/ 127.0.0.1 20140216050221 text/html 1591` and so many bytes; nil if the line is another.
  private mutating func oldRecord(_ line: [UInt8], at start: Int64) throws(ReadingError) -> WebRecord? {
    let words = line.split(separator: 0x20)
    guard words.count >= 5, let last = words.last, (1...9).contains(last.count), last.allSatisfy({ $0.isASCIIDigit }),
      words[words.count - 3].allSatisfy({ $0.isASCIIDigit })
    else { return nil }
    let length = last.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    guard length <= file.options.documentLimit else {
      try file.stream.skip(Int64(length))
      throw ReadingError(
        .tooLarge, path: file.path, offset: start, limit: file.options.documentLimit)
    }
    isLost = false
    let block = try file.stream.take(length)
    guard block.count == length else { throw ReadingError(.damaged, path: file.path, offset: start) }
    let origin = Origin(path: file.path, start: start, end: file.stream.offset, digest: Digest.of(block.span))
    var record = WebRecord(origin: origin)
    record.address = Array(words[..<(words.count - 4)].joined(separator: [0x20]))
    record.payload = WebPayload(response: block)
    return record
  }

  /// The fields up to the blank line; nil if a line is none.
  private func header(at start: Int64) throws(ReadingError) -> HeaderFields? {
    var fields = HeaderFields()
    for _ in 0..<Self.headerLimit {
      guard let line = try file.stream.line(limit: 1 << 16) else { return nil }
      if line.span.skipSpace() == line.count { return fields }
      guard fields.take(line.span) else { return nil }
    }
    return nil
  }

  private static func withoutBrackets(_ bytes: [UInt8]) -> [UInt8] {
    bytes.first == 0x3C && bytes.last == 0x3E ? Array(bytes.dropFirst().dropLast()) : bytes
  }
}

/// Fields of a header: `Content-Type: text/html`.
struct HeaderFields {
  private var fields: [(name: [UInt8], value: [UInt8])] = []

  /// Takes a line; false if it is no field.
  mutating func take(_ line: Span<UInt8>) -> Bool {
    if line.count > 0, line[0] == 0x20 || line[0] == 0x09, let last = fields.indices.last {
      fields[last].value += [0x20] + line.trimmedBytes()
      return true
    }
    guard let colon = line.first(":"), colon > 0 else { return false }
    let name = line.extracting(..<colon).trimmedBytes().map { $0.isASCIIUpper ? $0 | 0x20 : $0 }
    fields.append((name, line.extracting((colon + 1)...).trimmedBytes()))
    return true
  }

  subscript(name: StaticString) -> [UInt8]? {
    for field in fields where field.name.span.isEqual(name) { return field.value }
    return nil
  }

  /// The value of a field that is a whole number of at most 18 digits.
  func number(_ name: StaticString) -> Int64? {
    guard let digits = self[name], (1...18).contains(digits.count), digits.allSatisfy({ $0.isASCIIDigit }) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
  }
}
