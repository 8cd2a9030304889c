// SPDX-License-Identifier: Apache-2.0

extension [UInt8] {
  /// Appends a whole number in decimal: `-7` appends `-7`.
  public mutating func append(decimal number: some BinaryInteger & FixedWidthInteger) {
    if number < 0 { append(0x2D) }
    let start = count
    var rest = number.magnitude
    repeat {
      append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    self[start...].reverse()
  }
}
