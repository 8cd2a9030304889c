// SPDX-License-Identifier: Apache-2.0

/// Writes records in the form in which they are kept: numbers take as many bytes as they need, texts tell their length.
struct RecordWriter {
  private(set) var bytes: [UInt8] = []

  /// A number, seven bits a byte, least first, its sign in the lowest bit.
  mutating func number(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number) << 1 ^ Int64(number) >> 63)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func flag(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func text(_ text: [UInt8]) {
    number(text.count)
    bytes += text
  }

  /// A value that may be missing.
  mutating func optional<Value>(_ value: Value?, _ write: (inout RecordWriter, Value) -> Void) {
    flag(value != nil)
    if let value { write(&self, value) }
  }

  mutating func list<Value>(_ values: [Value], _ write: (inout RecordWriter, Value) -> Void) {
    number(values.count)
    for value in values { write(&self, value) }
  }
}
