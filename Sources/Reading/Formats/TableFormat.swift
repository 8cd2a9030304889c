// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// Tables of RFC 4180, a record a row: commas, semicolons, tabs or bars between fields, line feeds in quotes.
///
/// The first row names the columns; a file in which no name tells the text or the headline is an error. A quote inside
/// an unquoted field stands for itself, and so does what follows a closing quote. A quote that is never closed ends the
/// file with an error.
///
/// Columns behind the 4,096th are passed over. UTF-16 and UTF-32, in which spreadsheets save, are read as they stream; old Vietnamese encodings are told by the first
/// row that is no UTF-8 and what follows it. Ranges are those of the file's own bytes.
struct TableFormat: Format {
  static let extensions: [StaticString] = ["csv", "tsv"]

  static func sign(in head: Span<UInt8>) -> FormatSign {
    guard let end = head.first("\n"), TextEncoding.isText(head) else { return .none }
    var row = TableRow(delimiter: delimiter(in: head.extracting(..<end)))
    _ = row.read(head, from: 0, isWhole: true)
    let names = row.fields.compactMap { FieldMap().role(of: $0.span)?.role }
    return row.fields.count > 1 && (names.contains(.text) || names.contains(.title)) ? .likely : .none
  }

  private let file: SourceFile
  private var encoding: RecordEncoding
  private var delimiter: UInt8?
  /// What each column holds.
  private var columns: [(role: FieldRole, rank: Int)?] = []
  private var number = 0

  init(_ file: SourceFile) {
    let found = file.unwidened
    self.file = found.file
    encoding = RecordEncoding(file.options, isWide: found.isWide)
  }

  mutating func next() throws(ReadingError) -> Document? {
    if delimiter == nil { try readHeader() }
    while true {
      let line = file.stream.lineNumber
      guard let (fields, origin) = try nextRow() else { return nil }
      if fields.count == 1, fields[0].isEmpty { continue }
      var record = Record()
      for (column, field) in zip(columns, fields) {
        guard let (role, rank) = column else { continue }
        record.offer(field, as: role, rank: rank)
      }
      number += 1
      guard record[.text] != nil || record[.title] != nil else {
        throw ReadingError(.noText, path: file.path, offset: origin.start, line: line)
      }
      var document = record.document(of: file, origin: origin, number: number)
      document.encoding = encoding.ofDocuments
      return document
    }
  }

  private mutating func readHeader() throws(ReadingError) {
    let head = try file.stream.head(Formats.headSize)
    guard !head.isEmpty else {
      delimiter = 0x2C
      throw ReadingError(.empty, path: file.path)
    }
    file.stream.advance(head.span.hasPrefix([0xEF, 0xBB, 0xBF]) ? 3 : 0)
    let end = head.firstIndex(of: 0x0A) ?? head.count
    delimiter = Self.delimiter(in: head.span.extracting(..<end))
    guard let (fields, _) = try nextRow() else { return }
    let map = file.options.fields.normalized()
    columns = fields.map { map.role(of: $0.span.trimmedBytes().span) }
    if !columns.contains(where: { $0?.role == .text || $0?.role == .title }) {
      file.stream.close()
      throw ReadingError(.noText, path: file.path, offset: 0, line: 1)
    }
  }

  /// What stands most often in the header: `,` `;` tab or `|`; a comma where none does.
  private static func delimiter(in line: Span<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    for offset in line.indices { counts[line[offset], default: 0] += 1 }
    let candidates: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]
    var best = candidates[0]
    for candidate in candidates where counts[candidate, default: 0] > counts[best, default: 0] { best = candidate }
    return best
  }

  private mutating func nextRow() throws(ReadingError) -> (fields: [[UInt8]], origin: Origin)? {
    let stream = file.stream
    let line = stream.lineNumber
    guard let delimiter, try stream.fill(1) > 0 else { return nil }
    var row = TableRow(delimiter: delimiter)
    var seen = 0
    var isWhole = false
    while true {
      let end = try stream.withWindow { (bytes) throws(ReadingError) in row.read(bytes, from: seen, isWhole: isWhole) }
      if let end {
        let bytes = stream.held(end)
        let origin = pass(bytes, row)
        do throws(ReadingError) {
          return (try decoded(row.fields, bytes), origin)
        } catch {
          throw ReadingError(error.code, path: file.path, offset: origin.start, line: line)
        }
      }
      seen = try stream.fill(0)
      let limit = file.options.documentLimit
      guard !isWhole, seen <= limit else {
        let failure = ReadingError(
          isWhole ? .badRecord : .tooLarge, path: file.path, offset: stream.offset, line: stream.lineNumber,
          limit: isWhole ? nil : limit)
        stream.close()
        throw failure
      }
      isWhole = try stream.fill(seen + 1) == seen
    }
  }

  /// The fields in UTF-8; those of damaged UTF-8 as they are, for the reader of articles to refuse.
  private mutating func decoded(_ fields: [[UInt8]], _ row: [UInt8]) throws(ReadingError) -> [[UInt8]] {
    guard encoding.isForced || !EncodingDetector.isUTF8(row.span) else { return fields }
    if encoding.isWide { throw ReadingError(.invalidUTF8, path: file.path) }
    guard let found = encoding.find(row.span, before: file.stream, least: 0.5)
    else { return fields }
    var decoded: [[UInt8]] = []
    for field in fields {
      let isBlank = field.span.skipSpace() == field.count
      decoded.append(isBlank ? [] : try TextDecoder.decode(field, as: found, path: file.path).text)
    }
    return decoded
  }

  private func pass(_ bytes: [UInt8], _ row: TableRow) -> Origin {
    let stream = file.stream
    let start = stream.offset
    stream.advance(bytes.count)
    stream.countLines(row.lineCount)
    return Origin(path: file.path, start: start, end: stream.offset, digest: Digest.of(bytes.span))
  }
}

/// One row of a table, read piece by piece.
struct TableRow {
  private(set) var fields: [[UInt8]] = []
  private(set) var lineCount = 0
  private let delimiter: UInt8
  private var field: [UInt8] = []
  /// Fields that are kept, of a row of commas alone too.
  private static let fieldLimit = 4096
  private var state = State.start

  private enum State { case start, plain, quoted, afterQuote, afterReturn }

  init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Reads on at `start`; the offset behind the row's line end, or nil if the bytes end before it.
  ///
  /// - Parameter isWhole: Nothing comes behind the bytes, so their end ends the row unless a quote is open.
  mutating func read(_ bytes: Span<UInt8>, from start: Int, isWhole: Bool) -> Int? {
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == 0x0A { lineCount += 1 }
      if state == .quoted {
        if byte == 0x22 { state = .afterQuote } else { field.append(byte) }
      } else if byte == 0x0A {
        endField()
        return offset
      } else {
        take(byte)
      }
    }
    guard isWhole, state != .quoted else { return nil }
    endField()
    return offset
  }

  private mutating func take(_ byte: UInt8) {
    // A carriage return belongs to the line end only right before a line feed.
    if state == .afterReturn { field.append(0x0D) }
    switch (state, byte) {
    case (_, delimiter): endField()
    case (_, 0x0D): state = .afterReturn
    case (.start, 0x22): state = .quoted
    case (.afterQuote, 0x22):
      field.append(byte)
      state = .quoted
    default:
      field.append(byte)
      state = .plain
    }
  }

  private mutating func endField() {
    if fields.count < Self.fieldLimit { fields.append(field) }
    field = []
    state = .start
  }
}
