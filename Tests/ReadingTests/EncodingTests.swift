// SPDX-License-Identifier: Apache-2.0

import News
import Reading
import Testing

@Suite struct EncodingTests {
  private static let text = "Đoàn đã thăm trường, rồi tặng quà.\n“Các em rất vui”, thầy Hưởng nói."

  /// `Đoàn đặ`, coded by hand.
  @Test(
    arguments: [
      (.windows1258, "D0 6F E0 6E 20 F0 E3F2"), (.tcvn3, "A7 6F B5 6E 20 AE C6"), (.vni, "D1 6F 61F8 6E 20 F1 61EB"),
      (.vniMac, "84 6F 61BF 6E 20 96 6191"), (.viscii, "D0 6F E0 6E 20 F0 A3"), (.vps, "F1 6F E0 6E 20 C7 A5"),
      (.bkhcm1, "7D 6F BF 6E 20 BD DC"), (.bkhcm2, "C0 6F 61E2 6E 20 E0 F9E5"), (.vietwareF, "98 6F AA 6E 20 A2 C6"),
      (.vietwareX, "C2 6F 61EC 6E 20 E2 E0FB"), (.utf16LittleEndian, "1001 6F00 E000 6E00 2000 1101 B71E"),
      (.utf16BigEndian, "0110 006F 00E0 006E 0020 0111 1EB7"), (.viqr, "4444 6F 6160 6E 20 6464 61282E"),
      (.utf8, "C490 6F C3A0 6E 20 C491 E1BAB7"),
    ] as [(TextEncoding, String)])
  func readsTheEncodingThatIsTold(encoding: TextEncoding, codes: String) throws {
    let decoded = try TextDecoder.decode(bytes(codes), as: encoding)
    #expect(String(decoding: decoded.text, as: UTF8.self) == "Đoàn đặ")
    #expect(decoded.encoding == DetectedEncoding(encoding, confidence: 1))
  }

  /// Bytes of hexadecimal digits; blanks count for nothing.
  private func bytes(_ codes: String) -> [UInt8] {
    let digits = codes.compactMap(\.hexDigitValue).map(UInt8.init)
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  @Test(
    arguments: [
      ("Tr\u{AD}\u{EA}ng míi cña huyÖn ®\u{B7} më cöa", .tcvn3, "Trường mới của huyện đã mở cửa"),
      ("Tröôøng môùi cuûa huyeän ñaõ môû cöûa", .vni, "Trường mới của huyện đã mở cửa"),
      (
        "Caf\u{E9} cr\u{E8}me \u{E0} l\u{92}\u{9C}uf, gar\u{E7}on, fa\u{E7}ade", .windows1252,
        "Café crème à l’œuf, garçon, façade"
      ),
    ] as [(String, TextEncoding, String)])
  func tellsLegacyEncodingsApart(latin1: String, encoding: TextEncoding, expected: String) throws {
    let decoded = try TextDecoder.decode(latin1.unicodeScalars.map { UInt8($0.value) })
    #expect(String(decoding: decoded.text, as: UTF8.self) == expected)
    #expect(decoded.encoding.encoding == encoding)
  }

  @Test(arguments: [false, true])
  func tellsUTF16WithoutMark(isBigEndian: Bool) throws {
    let bytes = Self.text.utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit)]
      return isBigEndian ? pair : pair.reversed()
    }
    let decoded = try TextDecoder.decode(bytes)
    #expect(String(decoding: decoded.text, as: UTF8.self) == Self.text)
    #expect(decoded.encoding.encoding == (isBigEndian ? .utf16BigEndian : .utf16LittleEndian))
    #expect(decoded.encoding.confidence > 0.5)
  }

  @Test func tellsVIQR() throws {
    let decoded = try TextDecoder.decode(Array(#"Tru+o+`ng mo+'i cu?a huye^.n dda~ mo+? cu+?a\. Vui la('m!"#.utf8))
    #expect(String(decoding: decoded.text, as: UTF8.self) == "Trường mới của huyện đã mở cửa. Vui lắm!")
    #expect(decoded.encoding.encoding == .viqr)
  }

  @Test(arguments: [
    "What's new? f(x) = a^2 + b^2, o+o. See A.I.", "The U.S. and the E.U. agree. Do you? Too.", "if (a^b) { i++; o.x }",
  ])
  func englishAndCodeAreNoVIQR(text: String) throws {
    #expect(try TextDecoder.decode(Array(text.utf8)).text == Array(text.utf8))
  }

  @Test func lettersAsReferencesAreRead() throws {
    let decoded = try TextDecoder.decode(
      Array("Tr&#432;&#7901;ng m&#x1EDB;i &amp; &ldquo;l&#7899;p&rdquo; &c; &#xD800;".utf8))
    #expect(String(decoding: decoded.text, as: UTF8.self) == "Trường mới & “lớp” &c; &#xD800;")
    #expect(decoded.encoding.encoding == .references)
  }

  /// They are no letters, and a text is kept as it is.
  @Test func signsAsReferencesStay() throws {
    let text = "Trường &quot;mới&quot;&nbsp;của huyện"
    #expect(try TextDecoder.decode(Array(text.utf8)).text == Array(text.utf8))
  }

  @Test func textEncodedTwiceIsTurnedBack() throws {
    let twice = String(String.UnicodeScalarView(Self.text.utf8.map { Unicode.Scalar($0) }))
    let decoded = try TextDecoder.decode(Array(twice.utf8))
    #expect(String(decoding: decoded.text, as: UTF8.self) == Self.text)
    #expect(decoded.encoding.encoding == .doubleUTF8)
    #expect(!decoded.isMojibake)
  }

  /// Turning back a part would guess; the text stays and is marked.
  @Test func textPartlyEncodedTwiceIsMarked() throws {
    let text = "Trường mới: “TrÆ°á»\u{9D}ng má»\u{9B}i cá»§a huyá»‡n”"
    let decoded = try TextDecoder.decode(Array(text.utf8))
    #expect(decoded.text == Array(text.utf8))
    #expect(decoded.isMojibake)
    #expect(try Seeds.article(of: Array(text.utf8)).isMojibake)
  }

  @Test(arguments: ["“Tá”, «má» và «cá» Â", "Nhà Ã\u{A0}của Ã\u{A0}", "SÃ HỘI, CHÂU Á: 30\u{A0}°C"])
  func ordinaryTextIsNoMojibake(text: String) throws {
    #expect(try !TextDecoder.decode(Array(text.utf8)).isMojibake)
  }

  /// Quotes of windows-1252 in the ABC fonts stand at the codes of capitals.
  @Test func quotesInTCVN3() throws {
    let decoded = try TextDecoder.decode(bytes("93 54 69 D5 6E 67 94 20 A7 92 4E 47"), as: .tcvn3)
    #expect(String(decoding: decoded.text, as: UTF8.self) == "“Tiếng” ĐÒNG")
  }

  @Test(
    arguments: [
      ("utf-8", .utf8), ("UTF8", .utf8), ("Windows 1258", .windows1258), ("tcvn3", .tcvn3), ("vni_mac", .vniMac),
      ("klingon", nil), ("", nil),
    ] as [(String, TextEncoding?)])
  func namesOfEncodings(name: String, encoding: TextEncoding?) {
    #expect(TextEncoding(name: name.utf8Span.span) == encoding)
  }

  /// Where each letter of the text stands in the source.
  @Test(
    arguments: [
      ("EF BB BF 61 62", [0: 3, 1: 4, 2: 5]), ("61 0D 0A 62", [0: 0, 1: 1, 2: 3, 3: 4]),
      ("65 CC A3 CC 82 61", [0: 0, 3: 5, 4: 6]), ("FF FE 61 00 B7 1E 62 00", [0: 2, 1: 4, 4: 6, 5: 8]),
      ("61 62", [0: 0, 1: 1, 2: 2]),
    ] as [(String, [Int: Int])])
  func sourceOffsets(codes: String, expected: [Int: Int]) throws {
    let article = try Seeds.article(of: bytes(codes))
    for (offset, source) in expected {
      let found = article.sourceOffset(of: Int32(offset))
      #expect(found == source)
    }
  }
}
