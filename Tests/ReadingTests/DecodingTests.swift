// SPDX-License-Identifier: Apache-2.0

import News
import Reading
import Testing

@Suite struct DecodingTests {
  private func text(_ bytes: [UInt8]) throws -> String {
    let text = try Seeds.article(of: bytes).text
    return String(decoding: text, as: UTF8.self)
  }

  private func error(_ bytes: [UInt8]) -> ReadingError? {
    do throws(ReadingError) { _ = try Seeds.article(of: bytes) } catch { return error }
    return nil
  }

  @Test func byteOrderMarkIsLeftOut() throws {
    #expect(try text([0xEF, 0xBB, 0xBF] + Array("Đức\n".utf8)) == "Đức\n")
  }

  @Test(arguments: [false, true])
  func utf16WithItsMark(isBigEndian: Bool) throws {
    var bytes: [UInt8] = isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    for unit in "Tiếng Việt 😀\r\nhai".utf16 {
      let pair = [UInt8(truncatingIfNeeded: unit >> 8), UInt8(truncatingIfNeeded: unit)]
      bytes += isBigEndian ? pair : pair.reversed()
    }
    #expect(try text(bytes) == "Tiếng Việt 😀\nhai")
  }

  @Test(arguments: [
    ("a\r\nb\rc\n", "a\nb\nc\n"), ("a\u{A0}b\t\n\n\nc  ", "a\u{A0}b\t\n\n\nc  "), ("e\u{323}\u{302}", "\u{1EC7}"),
  ])
  func lineEndsAndLettersAreNormalized(raw: String, expected: String) throws {
    #expect(try text(Array(raw.utf8)).utf8.elementsEqual(expected.utf8))
  }

  @Test func invalidBytesAreToldByPlace() {
    let found = error(Array("Đức\nÁo \n".utf8) + [0xC3, 0x28])
    #expect(found == ReadingError(.invalidUTF8, path: Array("a.txt".utf8), offset: 12, line: 3))
  }

  @Test func loneSurrogateInUTF16IsInvalid() {
    let found = error([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xDC])
    #expect(found == ReadingError(.invalidUTF8, path: Array("a.txt".utf8), offset: 4, line: 1))
  }

  @Test(
    arguments: [
      ([0x61, 0x00, 0x62], .notText), ([0x61, 0x00, 0xFF], .notText), ([], .empty), ([0x20, 0x0A], .empty),
      ([0xEF, 0xBB, 0xBF], .empty), ([0xC2, 0xA0], .empty),
    ] as [([UInt8], ReadingError.Code)])
  func binaryAndBlankTextAreErrors(bytes: [UInt8], code: ReadingError.Code) {
    #expect(error(bytes)?.code == code)
  }
}
