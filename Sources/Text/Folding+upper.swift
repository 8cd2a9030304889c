// SPDX-License-Identifier: Apache-2.0

extension Folding {
  /// The text in upper case, all else as it is: `Bộ Công an` gives `BỘ CÔNG AN`.
  public static func upper(_ bytes: Span<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      let scalar = Scalar(at: offset, in: bytes)
      Scalar.append(Letters.upper(scalar.value), to: &output)
      offset += scalar.count
    }
    return output
  }
}
