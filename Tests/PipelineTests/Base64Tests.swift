// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Pipeline

@Suite struct Base64Tests {
  @Test(arguments: 0..<70)
  func isThatOfTheSystem(_ count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 91 + count) }
    let text = Base64.encode(bytes)
    #expect(text == Array(Data(bytes).base64EncodedString().utf8))
    #expect(Base64.decode(text) == bytes)
  }

  @Test(arguments: ["a", "abc", "ab=c", "a===", "====", "ab\nc", "ab-_", "YQ=a", "YR=="])
  func whatIsNoneIsRefused(_ text: String) { #expect(Base64.decode(Array(text.utf8)) == nil) }
}
