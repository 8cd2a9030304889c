// SPDX-License-Identifier: Apache-2.0

import Reading

extension String {
  /// Text before the first line feed.
  var firstLine: String { String(prefix { $0 != "\n" }) }

  /// The digest of the bytes in hexadecimal digits: equal output, equal digest.
  var digest: String { String(Digest.of(Array(utf8).span), radix: 16) }

  /// How many documents a run says it has read; progress of a long run stands before that.
  var documentsRead: String? {
    split(separator: "\n").last { $0.hasSuffix(" documents read") }.flatMap { String($0).number(after: "") }
  }

  /// The digits that follow a text: `"kept 3 of 3".number(after: "kept ")` is `"3"`.
  func number(after text: String) -> String? {
    guard let range = text.isEmpty ? startIndex..<startIndex : firstRange(of: text) else { return nil }
    let digits = self[range.upperBound...].prefix { $0.isNumber || $0 == "," }
    return digits.isEmpty ? nil : String(digits)
  }
}
