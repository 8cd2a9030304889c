// SPDX-License-Identifier: Apache-2.0

internal import Text

extension Span<UInt8> {
  /// How many runs there are between ASCII spaces and no-break spaces.
  ///
  /// C2, the first byte of a no-break space, starts none. The range begins and ends with whole scalars.
  func wordCount(_ range: ByteRange) -> Int {
    guard !range.isEmpty else { return 0 }
    let (start, end) = (Int(range.start), Int(range.end))
    // A word at the start counts whatever stands before the range.
    let isInside = start > 0 && !isBehindSpace(start) && self[start] > 0x20 && self[start] != 0xC2
    var count = isInside ? 1 : 0
    var offset = start
    while offset < end {
      // Behind so many vectors the sum of a lane might be too large.
      let limit = Swift.min(end, offset + 255 * ByteVector.scalarCount)
      var sums = ByteVector()
      while offset < limit {
        let left = UInt8(clamping: limit - offset)
        // True is all ones, which is -1.
        sums = sums &- (wordStarts(at: offset) .& (Self.lanes .< .all(left))).bytes
        offset += ByteVector.scalarCount
      }
      count += sums.sum
    }
    return count
  }

  private static var lanes: ByteVector { ByteVector(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15) }

  @inline(__always)
  private func wordStarts(at offset: Int) -> ByteMask {
    let isInside = offset >= 2 && offset + ByteVector.scalarCount <= self.count
    let (byte, last, second) = isInside ? neighbours(at: offset) : neighbours(atEdge: offset)
    let isBehindSpace = (last .<= .all(0x20)) .| ((last .== .all(0xA0)) .& (second .== .all(0xC2)))
    return isBehindSpace .& (byte .> .all(0x20)) .& (byte .!= .all(0xC2))
  }

  private func isBehindSpace(_ offset: Int) -> Bool {
    self[offset - 1] <= 0x20 || (offset > 1 && self[offset - 1] == 0xA0 && self[offset - 2] == 0xC2)
  }
}
