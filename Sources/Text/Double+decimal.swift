// SPDX-License-Identifier: Apache-2.0

// The standard library writes and reads decimals exactly, but only through `String`: the one place of this room that
// touches it. A form of 15 bytes or less lives inside the value, so that most numbers allocate nothing.
extension [UInt8] {
  /// Appends the shortest decimal that reads back as the same number: `1.0`, `0.1`, `1e+20`, `-0.0`, `inf`, `nan`.
  public mutating func append(decimal number: Double) {
    append(contentsOf: number.description.utf8)
  }
}

extension Double {
  /// Reads a decimal of JSON's grammar, rounded to the nearest number; infinite where none is near.
  init(decimal bytes: Span<UInt8>) {
    var text = ""
    for offset in bytes.indices { text.unicodeScalars.append(Unicode.Scalar(bytes[offset])) }
    self = Double(text) ?? .nan
  }
}
