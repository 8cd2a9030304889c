// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// JSON: an object a line, objects one after another, a list of objects, or an object that holds such a list.
///
/// Objects stream one by one; a line that is broken is an error of its own and the next one is read. Behind an object
/// that is broken in a file without lines there is no place to go on at.
struct JSONFormat: Format {
  static let extensions: [StaticString] = ["json", "jsonl", "ndjson"]

  static func sign(in head: Span<UInt8>) -> FormatSign {
    var offset = start(of: head)
    guard offset < head.count else { return .none }
    if head[offset] == 0x5B { offset = head.skipSpace(from: offset + 1) }
    guard offset < head.count, head[offset] == 0x7B else { return .none }
    offset = head.skipSpace(from: offset + 1)
    return offset < head.count && head[offset] == 0x22 ? .likely : .none
  }

  private let file: SourceFile
  private let map: FieldTable
  private var isByLine: Bool?
  private var isInList = false
  /// Records of the last value that are still to be given, the next one last.
  private var pending: [Record] = []
  private var origin: Origin
  private var number = 0

  init(_ file: SourceFile) {
    self.file = file
    map = FieldTable(file.options.fields.normalized())
    origin = Origin(path: file.path, start: 0, end: 0, digest: 0)
  }

  mutating func next() throws(ReadingError) -> Document? {
    while true {
      if let record = pending.popLast() {
        number += 1
        return record.document(of: file, origin: origin, number: number)
      }
      if isByLine == nil { isByLine = try beginsWithLine() }
      let line = file.stream.lineNumber
      let start = file.stream.offset
      let limit = file.options.recordLimit
      let value = isByLine == true ? try file.stream.line(limit: limit) : try nextValue()
      guard let value else { return nil }
      if value.span.skipSpace() == value.count { continue }
      try take(value, at: isByLine == true ? start : file.stream.offset - Int64(value.count), line: line)
    }
  }

  private mutating func take(_ value: [UInt8], at start: Int64, line: Int) throws(ReadingError) {
    origin = Origin(
      path: file.path, start: start, end: start + Int64(value.count), digest: Digest.of(value.span))
    let line = isByLine == true ? line : nil
    do throws(JSONError) {
      pending = Record.records(in: try JSONReader.read(value.span), map).reversed()
    } catch {
      let code: ReadingError.Code =
        switch error.code {
        case .invalidUTF8: .invalidUTF8
        case .tooDeep: .tooDeep
        default: .badRecord
        }
      let within = isByLine == true ? line : error.line
      throw ReadingError(code, path: file.path, offset: start + Int64(error.offset), line: within)
    }
    guard !pending.isEmpty else { throw ReadingError(.noText, path: file.path, offset: start, line: line) }
  }

  /// Passes over a byte order mark, and tells whether the first object ends in its own line.
  private func beginsWithLine() throws(ReadingError) -> Bool {
    let head = try file.stream.head(Formats.headSize)
    let mark = head.span.hasPrefix([0xEF, 0xBB, 0xBF]) ? 3 : 0
    file.stream.advance(mark)
    let start = head.span.skipSpace(from: mark)
    guard start < head.count, head[start] == 0x7B else { return false }
    var scan = JSONScan()
    let end = scan.end(in: head.span, from: start) ?? head.count
    return !head[start..<end].contains(0x0A)
  }

  private static func start(of head: Span<UInt8>) -> Int {
    head.skipSpace(from: head.hasPrefix([0xEF, 0xBB, 0xBF]) ? 3 : 0)
  }

  /// The next object of the file, or of the list that it is.
  private mutating func nextValue() throws(ReadingError) -> [UInt8]? {
    let stream = file.stream
    while try stream.fill(1) > 0 {
      let byte = try stream.head(1)[0]
      switch byte {
      case 0x7B: return try takeObject()
      case 0x5B where !isInList: isInList = true
      case 0x20, 0x09...0x0D, 0x2C, 0x5D, 0x1E: break
      default:
        let offset = stream.offset
        stream.close()
        throw ReadingError(.badRecord, path: file.path, offset: offset)
      }
      stream.advance(1)
    }
    return nil
  }

  private func takeObject() throws(ReadingError) -> [UInt8] {
    let stream = file.stream
    let start = stream.offset
    var scan = JSONScan()
    var seen = 0
    while true {
      let end = try stream.withWindow { (bytes) throws(ReadingError) in scan.end(in: bytes, from: seen) }
      if let end { return try stream.take(end) }
      seen = try stream.fill(0)
      guard seen <= file.options.recordLimit, try stream.fill(seen + 1) > seen else {
        stream.close()
        let isLarge = seen > file.options.recordLimit
        throw ReadingError(isLarge ? .tooLarge : .badRecord, path: file.path, offset: start)
      }
    }
  }
}

/// Looks for the end of an object by its braces, piece by piece.
struct JSONScan {
  private var depth = 0
  private var isInString = false
  private var isEscaped = false

  /// The offset behind the brace that closes the object, nil if the bytes end before it.
  mutating func end(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == 0x22 {
          isInString = false
        }
        continue
      }
      switch byte {
      case 0x22: isInString = true
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D:
        depth -= 1
        if depth == 0 { return offset }
      default: break
      }
    }
    return nil
  }
}
