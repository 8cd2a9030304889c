// SPDX-License-Identifier: Apache-2.0

/// Reads one JSON value (RFC 8259, strictly).
///
/// `try JSONReader.read("[1, 2.5]".utf8Span.span)` gives `.list([.integer(1), .number(2.5)])`. Whole numbers that fit in
/// 64 bits stay whole. Of two fields with one key the last one counts, in the place of the first.
public struct JSONReader: ~Escapable {
  /// How many arrays and objects may stand inside each other.
  public static let depthLimit = 100

  let bytes: Span<UInt8>
  var offset = 0
  private var depth = 0
  /// How many values there may still be.
  private var left: Int

  @_lifetime(copy bytes)
  private init(_ bytes: Span<UInt8>, valueLimit: Int) {
    self.bytes = bytes
    left = valueLimit
  }

  /// Reads the one value that a text consists of.
  ///
  /// - Parameter valueLimit: How many values it may be made of, itself among them: `[1, 2]` is made of three. A value
  ///   takes two bytes at least, and a hundred times as much in memory.
  public static func read(_ bytes: Span<UInt8>, valueLimit: Int = .max) throws(JSONError) -> PlainValue {
    if case .invalid(let offset) = NFC.check(bytes) { throw JSONError(.invalidUTF8, at: offset, in: bytes) }
    var reader = JSONReader(bytes, valueLimit: valueLimit)
    reader.skipSpace()
    let value = try reader.value()
    reader.skipSpace()
    guard reader.offset == bytes.count else { throw reader.error(.trailingBytes) }
    return value
  }

  private mutating func value() throws(JSONError) -> PlainValue {
    guard left > 0 else { throw error(.tooManyValues) }
    left -= 1
    switch try peek() {
    case 0x7B: return .table(try nested { (reader) throws(JSONError) in try reader.fields() })
    case 0x5B: return .list(try nested { (reader) throws(JSONError) in try reader.elements() })
    case 0x22: return .text(try string())
    case 0x74: return try word("true", .boolean(true))
    case 0x66: return try word("false", .boolean(false))
    case 0x6E: return try word("null", .null)
    case 0x2D, 0x30...0x39, 0x2B, 0x2E: return try number()
    default: throw error(.unexpectedByte)
    }
  }

  private mutating func nested<Value>(
    _ body: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    guard depth < Self.depthLimit else { throw error(.tooDeep) }
    depth += 1
    offset += 1
    skipSpace()
    let value = try body(&self)
    depth -= 1
    return value
  }

  private mutating func elements() throws(JSONError) -> [PlainValue] {
    var values: [PlainValue] = []
    if try skip(0x5D) { return values }
    while true {
      values.append(try value())
      skipSpace()
      if try skip(0x5D) { return values }
      try expect(0x2C)
      skipSpace()
    }
  }

  private mutating func fields() throws(JSONError) -> [PlainValue.Field] {
    var fields: [PlainValue.Field] = []
    // Of many fields a table finds the one that has the key already.
    var keys: ByteTable?
    if try skip(0x7D) { return fields }
    while true {
      guard try peek() == 0x22 else { throw error(.unexpectedByte) }
      let key = try string()
      skipSpace()
      try expect(0x3A)
      skipSpace()
      let value = try value()
      if fields.count == 16, keys == nil {
        keys = ByteTable()
        for field in fields { keys?.insert(field.key.span) }
      }
      let place = keys?.insert(key.span).index ?? fields.firstIndex { $0.key == key } ?? fields.count
      if place == fields.count {
        fields.append(.init(key: key, value: value))
      } else {
        fields[place].value = value
      }
      skipSpace()
      if try skip(0x7D) { return fields }
      try expect(0x2C)
      skipSpace()
    }
  }

  private mutating func word(_ word: StaticString, _ value: PlainValue) throws(JSONError) -> PlainValue {
    var letters: [UInt8] = []
    letters.append(word)
    for letter in letters { try expect(letter) }
    return value
  }

  private mutating func number() throws(JSONError) -> PlainValue {
    let start = offset
    var isWhole = true
    if bytes[offset] == 0x2D { offset += 1 }
    let first = offset
    guard skipDigits(), bytes[first] != 0x30 || offset == first + 1 else { throw badNumber(at: start) }
    if offset < bytes.count, bytes[offset] == 0x2E {
      isWhole = false
      offset += 1
      guard skipDigits() else { throw badNumber(at: start) }
    }
    if offset < bytes.count, bytes[offset] | 0x20 == 0x65 {
      isWhole = false
      offset += 1
      if offset < bytes.count, bytes[offset] == 0x2B || bytes[offset] == 0x2D { offset += 1 }
      guard skipDigits() else { throw badNumber(at: start) }
    }
    let digits = bytes.extracting(start..<offset)
    if isWhole, let integer = Self.integer(digits) { return .integer(integer) }
    let number = Double(decimal: digits)
    guard number.isFinite else { throw JSONError(.numberOutOfRange, at: start, in: bytes) }
    return .number(number)
  }

  private static func integer(_ digits: Span<UInt8>) -> Int64? {
    let isNegative = digits[0] == 0x2D
    var integer: Int64 = 0
    for offset in (isNegative ? 1 : 0)..<digits.count {
      let digit = Int64(digits[offset] - 0x30)
      let (product, isTooLarge) = integer.multipliedReportingOverflow(by: 10)
      let (sum, isOver) = product.addingReportingOverflow(isNegative ? -digit : digit)
      if isTooLarge || isOver { return nil }
      integer = sum
    }
    return integer
  }

  private mutating func skipDigits() -> Bool {
    let start = offset
    while offset < bytes.count, bytes[offset].isASCIIDigit { offset += 1 }
    return offset > start
  }

  /// A number that ends too early is an end; any other fault is the number's.
  private func badNumber(at start: Int) -> JSONError {
    offset == bytes.count && !bytes[offset - 1].isASCIIDigit
      ? error(.unexpectedEnd) : JSONError(.badNumber, at: start, in: bytes)
  }
}
