// SPDX-License-Identifier: Apache-2.0

internal import Text

extension TokenText {
  /// A number for the name of tokens `first..<end`: the same for the same words in comparable form.
  func key(_ first: Int, _ end: Int) -> UInt64 {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in first..<end { key = (key ^ UInt64(tokens[index].hash)) &* 0x100_0000_01B3 }
    return key
  }

  /// Tokens in comparable form, parted by one space: `Trung – Việt` gives `trung - việt`.
  func name(_ first: Int, _ end: Int) -> [UInt8] {
    var output: [UInt8] = []
    var word: [UInt8] = []
    for index in first..<end {
      Tokeniser.normalise(bytes(of: index), to: &word)
      if index > first { output.append(0x20) }
      output.append(contentsOf: word)
    }
    return output
  }
}
