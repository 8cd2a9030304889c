// SPDX-License-Identifier: Apache-2.0

extension Span<UInt8> {
  /// Whether the two hold the same bytes.
  public func hasSameBytes(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for offset in indices where self[offset] != other[offset] { return false }
    return true
  }
}

extension [UInt8] {
  /// Appends bytes that belong to somebody else.
  public mutating func append(bytes: Span<UInt8>) {
    // As a buffer they are copied at once, where a loop takes five instructions a byte.
    bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
  }

  /// Appends the bytes of a literal.
  public mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { append(contentsOf: $0) }
  }
}
