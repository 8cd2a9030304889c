// SPDX-License-Identifier: Apache-2.0

import Testing
import Text

@Suite struct CollationTests {
  /// Each list stands in order.
  static let lists = [
    "a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ b c d đ e è ê ề g h i k l m n o ò ô ồ ơ ờ p q r s t u ù ư ừ v x y ỳ",
    "an An àn Àn anh ăn ân",
    "ba bà bả bã bá bạ bac bác băn bận be",
    "đa Đà đá đàn đe",
    "d da dz đ đa",
    "Huế Huệ Huy",
    "f g i j k v w x y z",
    "1 10 2 a",
    "Muller Müller mz",
    "a я 東",
  ]

  @Test(arguments: lists)
  func theListIsInOrder(_ list: String) {
    let words = list.split(separator: " ").map { Array($0.utf8) }
    for (index, first) in words.enumerated() {
      for (other, second) in words.enumerated() {
        let expected = index < other ? -1 : index > other ? 1 : 0
        #expect(
          compare(first, second) == expected,
          "\(String(decoding: first, as: UTF8.self)) \(String(decoding: second, as: UTF8.self))")
      }
    }
  }

  static let pairs: [(String, String)] = [
    ("bà cô", "ba dì"),  // letters of the whole text before any tone
    ("Hà Nội", "Hanoi"),  // a space comes before letters
    ("", "a"),
    ("-", "1"),
    ("a", "a\u{301}\u{323}"),  // marks that do not compose count last
    ("–", "1"),
  ]

  @Test(arguments: pairs)
  func oneComesBeforeTheOther(_ first: String, _ second: String) {
    let (one, other) = (Array(first.utf8), Array(second.utf8))
    #expect(compare(one, other) == -1)
    #expect(compare(other, one) == 1)
  }

  private func compare(_ first: [UInt8], _ second: [UInt8]) -> Int { Collation.compare(first.span, second.span) }
}
