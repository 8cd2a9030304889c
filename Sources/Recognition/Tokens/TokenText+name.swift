// SPDX-License-Identifier: Apache-2.0

internal import Text

extension TokenText {
  /// The name of tokens `first..<end`.
  func key(_ first: Int, _ end: Int) -> NameKey {
    var key = NameKey()
    for index in first..<end { key.add(tokens[index].hash) }
    return key
  }

  /// Tokens in comparable form, parted by one space: `Trung – Việt` gives `trung - việt`.
  func name(_ first: Int, _ end: Int) -> [UInt8] {
    var output: [UInt8] = []
    for index in first..<end {
      if index > first { output.append(0x20) }
      Tokeniser.appendNormalised(bytes(of: index), to: &output)
    }
    return output
  }
}
