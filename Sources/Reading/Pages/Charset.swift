// SPDX-License-Identifier: Apache-2.0

internal import Text

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Bytes of a page in the character set that it declares, brought into UTF-8.
enum Charset {
  /// The bytes in UTF-8: by the byte order mark, else as they are if they are UTF-8, else by the declared name, else by
  /// the name in a `<meta>` of the first 4 kB. What is wrong becomes U+FFFD.
  static func utf8(_ bytes: [UInt8], declared: [UInt8]?) -> [UInt8] {
    let found = EncodingDetector.mark(of: bytes.span)
    let mark = found?.count ?? 0
    switch found?.encoding {
    case .utf16LittleEndian: return converted(bytes.span.extracting(mark...), from: [UInt8]("UTF-16LE"))
    case .utf16BigEndian: return converted(bytes.span.extracting(mark...), from: [UInt8]("UTF-16BE"))
    default: break
    }
    let isUTF8 = (try? UTF8Span(validating: bytes.span)) != nil
    if isUTF8 { return mark == 0 ? bytes : Array(bytes[mark...]) }
    guard let name = declared ?? metaName(bytes.span), !name.span.isEqual("utf-8", ignoringCase: true) else {
      return [UInt8](repairing: bytes.span.extracting(mark...))
    }
    return converted(bytes.span, from: name)
  }

  /// The name behind `charset=`, in the first 4 kB.
  static func metaName(_ bytes: Span<UInt8>) -> [UInt8]? {
    let head = bytes.extracting(..<min(bytes.count, 4096))
    guard let found = head.first("charset=", ignoringCase: true) else { return nil }
    return name(in: head, at: found + 8)
  }

  /// A name of a character set at a place, with or without quotes.
  static func name(in bytes: Span<UInt8>, at offset: Int) -> [UInt8]? {
    var place = bytes.skipSpace(from: offset)
    if place < bytes.count, bytes[place] == 0x22 || bytes[place] == 0x27 { place += 1 }
    var name: [UInt8] = []
    while place < bytes.count, name.count < 40 {
      let byte = bytes[place]
      guard byte.isASCIILetter || byte.isASCIIDigit || byte == 0x2D || byte == 0x5F || byte == 0x3A else { break }
      name.append(byte.isASCIIUpper ? byte | 0x20 : byte)
      place += 1
    }
    return name.isEmpty ? nil : name
  }

  /// Converts by the system's `iconv`; browsers take ISO 8859-1 for windows-1252, and so does this.
  private static func converted(_ bytes: Span<UInt8>, from name: [UInt8]) -> [UInt8] {
    let isLatin1 = name.span.isEqual("iso-8859-1") || name.span.isEqual("us-ascii")
    let source = isLatin1 ? [UInt8]("windows-1252") : name
    let descriptor = FileBytes.withCString(source) { iconv_open("UTF-8", $0) }
    guard descriptor != iconv_t(bitPattern: -1) else { return [UInt8](repairing: bytes) }
    defer { iconv_close(descriptor) }
    var output: [UInt8] = []
    var input = [CChar](unsafeUninitializedCapacity: bytes.count) { buffer, count in
      for offset in bytes.indices { buffer[offset] = CChar(bitPattern: bytes[offset]) }
      count = bytes.count
    }
    var done = 0
    var piece = [CChar](repeating: 0, count: 1 << 16)
    while done < input.count {
      let (used, made, failure) = step(descriptor, &input, from: done, into: &piece)
      output += piece[..<made].lazy.map { UInt8(bitPattern: $0) }
      done += used
      guard failure == EILSEQ || failure == EINVAL else { continue }
      output.append("\u{FFFD}")
      done += 1
    }
    return output
  }

  private static func step(
    _ descriptor: iconv_t?, _ input: inout [CChar], from start: Int, into piece: inout [CChar]
  ) -> (used: Int, made: Int, failure: Int32) {
    input.withUnsafeMutableBufferPointer { input in
      piece.withUnsafeMutableBufferPointer { piece in
        var source: UnsafeMutablePointer<CChar>? = input.baseAddress! + start
        var sourceLeft = input.count - start
        var target: UnsafeMutablePointer<CChar>? = piece.baseAddress!
        var targetLeft = piece.count
        let result = iconv(descriptor, &source, &sourceLeft, &target, &targetLeft)
        return (input.count - start - sourceLeft, piece.count - targetLeft, result == -1 ? errno : 0)
      }
    }
  }
}
