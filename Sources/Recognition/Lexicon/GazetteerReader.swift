// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// Reads the lines of a gazetteer: fields as RFC 4180 has them, each within its line.
struct GazetteerReader {
  private struct Field {
    var bytes: [UInt8] = []
    /// Offset of its first byte.
    var start: Int
  }

  private static let columns: [[UInt8]] = ["name", "kind", "key", "aliases"].map(bytes)
  private static let kinds: [(name: [UInt8], kind: Kind)] = Kind.allCases.filter { $0 != .date }.map {
    (bytes($0.name), $0)
  }

  private let bytes: [UInt8]
  private var offset = 0
  private var line = 0
  private var lineStart = 0
  /// For each field of a row its place in `columns`.
  private var order = [0, 1, 2, 3]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  mutating func entries() throws(GazetteerError) -> [Gazetteer.Entry] {
    var entries: [Gazetteer.Entry] = []
    while offset < bytes.count {
      let row = try row()
      if row.allSatisfy({ $0.bytes.isEmpty }) { continue }
      if line == 1, row.contains(where: { $0.bytes == Self.columns[0] }) {
        try readHeading(row)
      } else {
        entries.append(try entry(row))
      }
    }
    return entries
  }

  private mutating func readHeading(_ row: [Field]) throws(GazetteerError) {
    order = []
    for field in row {
      guard let column = Self.columns.firstIndex(of: field.bytes), !order.contains(column) else {
        throw error(.unknownColumn, field)
      }
      order.append(column)
    }
  }

  private func entry(_ row: [Field]) throws(GazetteerError) -> Gazetteer.Entry {
    var fields = Self.columns.map { _ in Field(start: lineStart) }
    for (place, field) in row.enumerated() where place < order.count || !field.bytes.isEmpty {
      guard place < order.count else { throw error(.extraField, field) }
      fields[order[place]] = field
    }
    guard !fields[0].bytes.isEmpty else { throw error(.missingName, fields[0]) }
    guard let kind = Self.kinds.first(where: { $0.name == fields[1].bytes })?.kind else {
      throw error(.unknownKind, fields[1])
    }
    let key = fields[2].bytes
    return Gazetteer.Entry(
      name: fields[0].bytes, kind: kind, key: key.firstIndex(of: 0x3A).map { Array(key[($0 + 1)...]) } ?? key,
      aliases: fields[3].bytes.split(separator: 0x7C).map { Array($0) })
  }

  private mutating func row() throws(GazetteerError) -> [Field] {
    line += 1
    lineStart = offset
    var fields = [try field()]
    while offset < bytes.count, bytes[offset] == 0x2C {
      offset += 1
      fields.append(try field())
    }
    offset += 1
    return fields
  }

  /// A field without the white space around it, in NFC; stops at the comma or the line feed behind it.
  private mutating func field() throws(GazetteerError) -> Field {
    while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset].isASCIISpace { offset += 1 }
    var field = Field(start: offset)
    if offset < bytes.count, bytes[offset] == 0x22 { try readQuoted(&field) }
    while offset < bytes.count, bytes[offset] != 0x2C, bytes[offset] != 0x0A {
      field.bytes.append(bytes[offset])
      offset += 1
    }
    while let last = field.bytes.last, last.isASCIISpace { field.bytes.removeLast() }
    guard [UInt8](repairing: field.bytes.span) == field.bytes else { throw error(.invalidUTF8, field) }
    if !NFC.isNormalized(field.bytes.span) { field.bytes = NFC.normalize(field.bytes.span) }
    return field
  }

  private mutating func readQuoted(_ field: inout Field) throws(GazetteerError) {
    offset += 1
    while offset < bytes.count, bytes[offset] != 0x0A {
      if bytes[offset] == 0x22 {
        offset += 1
        guard offset < bytes.count, bytes[offset] == 0x22 else { return }
      }
      field.bytes.append(bytes[offset])
      offset += 1
    }
    throw error(.openQuote, field)
  }

  private func error(_ code: GazetteerError.Code, _ field: Field) -> GazetteerError {
    var column = 1
    for place in lineStart..<field.start where !bytes[place].isContinuation { column += 1 }
    return GazetteerError(code: code, line: line, column: column, found: field.bytes)
  }

  private static func bytes(_ literal: StaticString) -> [UInt8] { literal.withUTF8Buffer { Array($0) } }
}
