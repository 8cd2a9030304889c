// SPDX-License-Identifier: Apache-2.0

/// Reads records that `RecordWriter` wrote. Bytes that end too early, or of another form, throw.
struct RecordReader {
  /// The bytes are no record.
  struct Damaged: Error {}

  private let bytes: [UInt8]
  private(set) var offset = 0

  init(_ bytes: [UInt8], from offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func byte() throws(Damaged) -> UInt8 {
    guard offset < bytes.count else { throw Damaged() }
    defer { offset += 1 }
    return bytes[offset]
  }

  mutating func number() throws(Damaged) -> Int {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try byte()
      guard shift < 64 else { throw Damaged() }
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1))
  }

  mutating func flag() throws(Damaged) -> Bool { try byte() == 1 }

  mutating func text() throws(Damaged) -> [UInt8] {
    let count = try number()
    guard count >= 0, count <= bytes.count - offset else { throw Damaged() }
    defer { offset += count }
    return Array(bytes[offset..<offset + count])
  }

  mutating func optional<Value>(_ read: (inout RecordReader) throws(Damaged) -> Value) throws(Damaged) -> Value? {
    try flag() ? try read(&self) : nil
  }

  mutating func list<Value>(_ read: (inout RecordReader) throws(Damaged) -> Value) throws(Damaged) -> [Value] {
    let count = try number()
    guard count >= 0, count <= bytes.count - offset else { throw Damaged() }  // each takes a byte at least
    var values: [Value] = []
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }
}
