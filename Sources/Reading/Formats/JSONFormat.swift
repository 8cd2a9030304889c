// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// JSON: an object a line, objects one after another, a list of objects, or an object that holds such a list.
///
/// Objects stream one by one, and if the first is larger than a document may be, so do those of the first list of
/// objects in it, as of `{"articles": [{…}, {…}]}`; objects behind that list are told and not read. A line that is broken is an error of its own and the next one is read. Behind an object
/// that is broken in a file without lines there is no place to go on at.
///
/// UTF-16 and UTF-32 are read as they stream; a record in an old Vietnamese encoding, which JSON does not allow, is read
/// if statistics tell the encoding. Ranges are those of the file's own bytes.
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
  private var encoding: RecordEncoding
  /// Values of JSON that a record may be made of. A record with a million is a table of numbers or made to fill memory.
  private static let valueLimit = 1 << 20
  private var isByLine: Bool?
  private var isInList = false
  /// Whether the list that streams is part of an object that is too large, whose rest is not read.
  private var isInside = false
  private var isFirst = true
  /// Records of the last value that are still to be given, the next one last.
  private var pending: [Record] = []
  private var origin: Origin
  private var number = 0

  init(_ file: SourceFile) {
    let found = file.unwidened
    self.file = found.file
    encoding = RecordEncoding(file.options, isWide: found.isWide)
    map = FieldTable(file.options.fields.normalized())
    origin = Origin(path: file.path, start: 0, end: 0, digest: 0)
  }

  mutating func next() throws(ReadingError) -> Document? {
    while true {
      if let record = pending.popLast() {
        number += 1
        var document = record.document(of: file, origin: origin, number: number)
        document.encoding = encoding.ofDocuments
        return document
      }
      if isByLine == nil { isByLine = try beginsWithLine() }
      let line = file.stream.lineNumber
      if isByLine == false { try skipToValue() }
      let start = file.stream.offset
      let limit = file.options.documentLimit
      guard let value = isByLine == true ? try takeLine(limit) : try takeObject(limit) else { return nil }
      isFirst = false
      if value.isEmpty || value.span.skipSpace() == value.count { continue }
      try take(value, at: start, line: line)
    }
  }

  private mutating func take(_ value: [UInt8], at start: Int64, line: Int) throws(ReadingError) {
    origin = Origin(
      path: file.path, start: start, end: start + file.stream.length(of: value.span), digest: Digest.of(value.span))
    let line = isByLine == true ? line : nil
    var decoded = encoding.isForced ? try decode(value, at: start) : nil
    var result = records(in: decoded?.text ?? value)
    if case .failure(let error) = result, error.code == .invalidUTF8, decoded == nil {
      decoded = try decode(value, at: start)
      if let decoded { result = records(in: decoded.text) }
    }
    do {
      pending = try result.get().reversed()
    } catch {
      let code: ReadingError.Code =
        switch error.code {
        case .invalidUTF8: .invalidUTF8
        case .tooDeep: .tooDeep
        case .tooManyValues: .tooLarge
        default: .badRecord
        }
      let within = isByLine == true ? line : error.line
      let place = decoded?.map?.sourceOffset(of: error.offset) ?? error.offset
      let offset = start + file.stream.length(of: value.span.extracting(..<min(place, value.count)))
      throw ReadingError(code, path: file.path, offset: offset, line: within)
    }
    guard !pending.isEmpty else { throw ReadingError(.noText, path: file.path, offset: start, line: line) }
  }

  private func records(in text: [UInt8]) -> Result<[Record], JSONError> {
    do throws(JSONError) {
      return .success(Record.records(in: try JSONReader.read(text.span, valueLimit: Self.valueLimit), map))
    } catch {
      return .failure(error)
    }
  }

  /// A record in UTF-8 that is none yet; nil if nothing tells its encoding.
  private mutating func decode(_ value: [UInt8], at start: Int64) throws(ReadingError) -> DecodedText? {
    guard let found = encoding.find(value.span, before: file.stream, least: EncodingDetector.least) else { return nil }
    do throws(ReadingError) {
      return try TextDecoder.decode(value, as: found, path: file.path)
    } catch {
      throw ReadingError(error.code, path: file.path, offset: start + (error.offset ?? 0))
    }
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

  /// Passes over what stands before the next object of the file, or of the list that it is.
  private mutating func skipToValue() throws(ReadingError) {
    let stream = file.stream
    while try stream.fill(1) > 0 {
      let byte = stream.held(1)[0]
      switch byte {
      case 0x7B: return
      case 0x5B where !isInList: isInList = true
      case 0x5D where isInside: return try endInside()
      case 0x20, 0x09...0x0D, 0x2C, 0x5D, 0x1E: break
      default:
        let offset = stream.offset
        stream.close()
        throw ReadingError(.badRecord, path: file.path, offset: offset)
      }
      stream.advance(1)
    }
  }

  /// The line that begins here, nil at the end of the file, empty where one should go on inside the first object.
  private mutating func takeLine(_ limit: Int) throws(ReadingError) -> [UInt8]? {
    do throws(ReadingError) {
      return try file.stream.line(limit: limit, keepsLong: isFirst)
    } catch {
      guard error.code == .tooLarge, isFirst else { throw error }
      isFirst = false
      if try goInside() { return [] }
      try file.stream.skipLine()
      throw error
    }
  }

  /// The object that begins here, nil at the end of the file, empty where one should go on inside the first object.
  private mutating func takeObject(_ limit: Int) throws(ReadingError) -> [UInt8]? {
    let stream = file.stream
    guard try stream.fill(1) > 0 else { return nil }
    let start = stream.offset
    var scan = JSONScan()
    var seen = 0
    while true {
      let end = try stream.withWindow { (bytes) throws(ReadingError) in scan.end(in: bytes, from: seen) }
      if let end { return try stream.take(end) }
      seen = try stream.fill(0)
      let isLarge = seen > limit
      if !isLarge, try stream.fill(seen + 1) > seen { continue }
      if isLarge, isFirst, try goInside() { return [] }
      stream.close()
      throw ReadingError(
        isLarge ? .tooLarge : .badRecord, path: file.path, offset: start, limit: isLarge ? limit : nil)
    }
  }

  /// Goes to the first list of objects in an object that is too large; false if none is near.
  private mutating func goInside() throws(ReadingError) -> Bool {
    let start = try file.stream.withWindow { (bytes) throws(ReadingError) in JSONScan.listStart(in: bytes) }
    guard let start, !isInList else { return false }
    file.stream.advance(start)
    isByLine = false
    isInList = true
    isInside = true
    return true
  }

  /// Ends the file behind the list in an object that is too large, with an error if more objects come.
  private func endInside() throws(ReadingError) {
    let stream = file.stream
    while try stream.fill(1) > 0 {
      let window = stream.held(1 << 16)
      if let place = window.firstIndex(of: 0x7B) {
        stream.advance(place)
        let offset = stream.offset
        stream.close()
        throw ReadingError(.tooLarge, path: file.path, offset: offset, limit: file.options.documentLimit)
      }
      stream.advance(window.count)
    }
  }
}
