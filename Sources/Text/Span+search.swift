// SPDX-License-Identifier: Apache-2.0

// Swift's own SIMD types compare lane by lane (measured: 30 instructions a byte); loops without branches over runs of
// known length become vector code instead, at 1 to 2.
extension Span<UInt8> {
  /// How many bytes the searches below look at together.
  @inlinable
  public static var stride: Int { 32 }

  /// Joins by OR what `body` says of the `stride` bytes from `offset` on; `body` must not branch.
  ///
  /// Traps unless they lie inside.
  @inlinable
  @inline(__always)
  public func findings(at offset: Int, _ body: (UInt8) -> UInt8) -> UInt8 {
    precondition(offset >= 0 && offset <= count - Self.stride)
    var found: UInt8 = 0
    // Inside, by the first line; a check in the loop would keep it from becoming vector code.
    for index in offset..<(offset &+ Self.stride) { found |= body(self[unchecked: index]) }  // inside, see above
    return found
  }

  /// Joins by OR what `body` says of the `stride` bytes from `offset` on, each with the two bytes before it.
  ///
  /// Traps unless they all lie inside.
  @inlinable
  @inline(__always)
  public func findings(at offset: Int, _ body: (_ byte: UInt8, _ last: UInt8, _ second: UInt8) -> UInt8) -> UInt8 {
    precondition(offset >= 2 && offset <= count - Self.stride)
    var found: UInt8 = 0
    for index in offset..<(offset &+ Self.stride) {
      found |= body(  // all three are inside, by the precondition
        self[unchecked: index],  // inside
        self[unchecked: index &- 1],  // inside
        self[unchecked: index &- 2])  // inside
    }
    return found
  }

  /// The offset of the first `byte` in `start ..< end`; nil if there is none.
  public func firstOffset(of byte: UInt8, from start: Int, to end: Int) -> Int? {
    var offset = start
    while offset < end {
      let limit = Swift.min(offset + Self.stride, end)
      if limit - offset == Self.stride, findings(at: offset, { UInt8($0 == byte) }) == 0 {
        offset = limit
        continue
      }
      while offset < limit {
        if self[offset] == byte { return offset }
        offset += 1
      }
    }
    return nil
  }

  /// Adds what `body` says of the `stride` bytes from `offset` on, each with the byte before it.
  ///
  /// Traps unless they all lie inside.
  @inlinable
  @inline(__always)
  public func count(at offset: Int, _ body: (_ byte: UInt8, _ last: UInt8) -> UInt8) -> UInt8 {
    precondition(offset >= 1 && offset <= count - Self.stride)
    var sum: UInt8 = 0
    for index in offset..<(offset &+ Self.stride) {
      sum &+= body(self[unchecked: index], self[unchecked: index &- 1])  // inside, by the first line
    }
    return sum
  }
}

extension UInt8 {
  /// 1 of true and 0 of false, for code without branches.
  @inlinable
  @inline(__always)
  public init(_ truth: Bool) { self = truth ? 1 : 0 }
}
