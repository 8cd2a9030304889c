// SPDX-License-Identifier: Apache-2.0

import Testing
import Text

/// Searches of sixteen bytes at a time, against loops over bytes: at every place around the ends of vectors.
@Suite struct VectorSearchTests {
  @Test(arguments: [0, 1, 15, 16, 17, 31, 32, 33, 50])
  func theFirstByteIsFoundWhereverItStands(count: Int) {
    for place in 0..<count {
      var bytes = [UInt8](repeating: 0x61, count: count)
      bytes[place] = 0x2E
      for start in 0...count {
        for end in start...count {
          let found = bytes.span.firstOffset(of: 0x2E, from: start, to: end)
          #expect(found == (start <= place && place < end ? place : nil))
        }
      }
    }
  }

  @Test func aZeroIsNotFoundBehindTheText() {
    #expect([UInt8](repeating: 1, count: 17).span.firstOffset(of: 0, from: 0, to: 17) == nil)
    #expect([UInt8]([1, 0]).span.firstOffset(of: 0, from: 0, to: 2) == 1)
  }

  @Test(arguments: 0..<16)
  func aMaskTellsItsLanes(lane: Int) {
    var vector = ByteVector()
    vector[lane] = 7
    vector[15] = 7
    let mask = vector .== .all(7)
    #expect(mask.firstLane == lane)
    #expect(mask.isAny)
    #expect(mask.bits == 1 << UInt32(lane) | 1 << 15)
    #expect(mask.bytes.sum == (lane == 15 ? 255 : 510))
  }

  @Test func noLaneIsTrueOfAnEmptyMask() {
    #expect((ByteVector() .== .all(7)).firstLane == 16)
    #expect(!(ByteVector() .== .all(7)).isAny)
    #expect(ByteVector.all(255).sum == 16 * 255)
  }

  @Test func bytesOutsideOfTheTextAreZero() {
    let bytes: [UInt8] = [1, 2, 3]
    let (byte, last, second) = bytes.span.neighbours(atEdge: 0)
    #expect(byte == ByteVector(1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
    #expect(last == ByteVector(0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
    #expect(second == ByteVector(0, 0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
    #expect(bytes.span.paddedVector(at: 2) == ByteVector(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
  }

  /// Scalars of every length, broken or not in NFC, at each place of texts that end anywhere in a vector.
  @Test(arguments: [
    "é", "ế", "“", "\u{2000}", "😀", "e\u{301}", "\u{1E7F}", "\u{212B}", "\u{80}", "中", "\u{203F}", "\u{300}",
  ])
  func theCheckOfNFCIsThatOfTheStandardLibrary(scalars: String) {
    let part = Array(scalars.utf8)
    for front in 0..<36 {
      for back in [0, 1, 13, 14, 15, 16, 30] {
        let text = [UInt8](repeating: 0x61, count: front) + part + [UInt8](repeating: 0x61, count: back)
        let isNormalized = NFC.isNormalized(text.span)
        #expect(NFC.check(text.span) == (isNormalized ? .normalized : .unnormalized))
        for cut in 1..<max(part.count, 2) where part[0] >= 0x80 {
          let broken = [UInt8](repeating: 0x61, count: front) + part.dropFirst(cut).prefix(1) + text.suffix(back)
          guard broken[front] & 0xC0 == 0x80 else { continue }
          #expect(NFC.check(broken.span) == .invalid(front))
          let headless = Array(text.prefix(front) + part.prefix(cut))
          guard part[cut] & 0xC0 == 0x80, cut < part.count else { continue }
          #expect(NFC.check(headless.span) == .invalid(front))
        }
      }
    }
  }
}
