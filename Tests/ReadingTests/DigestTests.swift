// SPDX-License-Identifier: Apache-2.0

import Reading
import Testing

@Suite struct DigestTests {
  private func wide(_ bytes: [UInt8]) -> [UInt64] {
    let (first, second) = Digest.wide(of: bytes.span)
    return [first, second]
  }

  @Test(arguments: [0, 1, 15, 16, 17, 31, 32, 33, 100])
  func everyBitChangesBothHashes(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    let before = wide(bytes)
    for place in 0..<count * 8 {
      var changed = bytes
      changed[place / 8] ^= 1 << UInt8(place % 8)
      let after = wide(changed)
      #expect(after[0] != before[0] && after[1] != before[1], "bit \(place) of \(count) bytes")
    }
  }

  /// Three bits that cancel each other in `Digest.of`: the top of one word, and two of the next.
  @Test func changesThatCancelInTheNarrowDigestShow() {
    let bytes = [UInt8](repeating: 0x61, count: 16)
    var changed = bytes
    changed[7] ^= 0x80
    changed[15] ^= 0x80
    changed[12] ^= 0x04
    #expect(Digest.of(bytes.span) == Digest.of(changed.span))
    #expect(wide(bytes) != wide(changed))
  }

  @Test func zerosOfAnyNumberDiffer() {
    let digests = (0...200).map { wide([UInt8](repeating: 0, count: $0)) }
    #expect(Set(digests).count == digests.count)
  }

  @Test func isTheSameEverywhere() {
    #expect(wide(Array("Tô Lâm".utf8)).map { String($0, radix: 16) } == ["92f0825f35139ed5", "21347e9965dca9f4"])
  }
}
