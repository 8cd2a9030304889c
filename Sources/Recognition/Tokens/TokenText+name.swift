// SPDX-License-Identifier: Apache-2.0

internal import Text

extension TokenText {
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
