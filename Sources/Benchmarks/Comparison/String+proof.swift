// SPDX-License-Identifier: Apache-2.0

extension String {
  /// Text before the first line feed.
  var firstLine: String { String(prefix { $0 != "\n" }) }

  /// FNV-1a of the bytes in hexadecimal digits: equal output, equal digest.
  var digest: String {
    let hash = utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }

  /// The digits that follow a text: `"kept 3 of 3".number(after: "kept ")` is `"3"`.
  func number(after text: String) -> String? {
    guard let range = text.isEmpty ? startIndex..<startIndex : firstRange(of: text) else { return nil }
    let digits = self[range.upperBound...].prefix { $0.isNumber || $0 == "," }
    return digits.isEmpty ? nil : String(digits)
  }

  /// The text without spaces at its end.
  var withoutTrailingSpace: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
