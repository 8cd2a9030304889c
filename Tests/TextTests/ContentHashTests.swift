// SPDX-License-Identifier: Apache-2.0

import Testing
import Text

@Suite struct ContentHashTests {
  /// Digests that Python's hashlib gives.
  static let vectors: [([UInt8], String)] = [
    ([], "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"),
    (Array("abc".utf8), "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"),
    (Array(repeating: 0x61, count: 128), "ae2aa48507885c4c950fb809b2076f959cde9f8ea6da260d9a3587df33dac450"),
    (Array(repeating: 0x61, count: 129), "2f64744a6de0d2c0b56e64cf6e29a5aaa255010d415d51c75ccc82f73dccd865"),
    ((0..<768).map { UInt8($0 % 256) }, "b8007121274217790e2923e0ad7027986e5a99d5531ef6ae7d294140fc81615d"),
  ]

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { String(UInt16($0) | 0x100, radix: 16).dropFirst() }.joined()
  }

  @Test(arguments: vectors)
  func digestsAreThoseOfBLAKE2b(_ bytes: [UInt8], _ expected: String) {
    #expect(hex(ContentHash.of(bytes.span)) == expected)
  }

  @Test(arguments: vectors, [1, 3, 127, 128, 129, 300])
  func piecesGiveTheSame(_ vector: ([UInt8], String), _ size: Int) {
    var hash = ContentHash()
    for start in stride(from: 0, to: vector.0.count, by: size) {
      let piece = Array(vector.0[start..<min(start + size, vector.0.count)])
      hash.add(piece.span)
    }
    #expect(hex(hash.finish()) == vector.1)
  }

  @Test func partsDoNotRunIntoEachOther() {
    func digest(_ parts: [[UInt8]]) -> [UInt8] {
      var hash = ContentHash()
      for part in parts { hash.add(part: part) }
      return hash.finish()
    }
    #expect(digest([[1, 2], [3]]) != digest([[1], [2, 3]]))
    #expect(digest([[], [1]]) != digest([[1], []]))
  }
}
