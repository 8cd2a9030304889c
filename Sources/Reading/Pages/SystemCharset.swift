// SPDX-License-Identifier: Apache-2.0

internal import Text

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Character sets of other languages, which the system's `iconv` knows: Shift JIS, GBK, windows-1251.
enum SystemCharset {
  /// The bytes in UTF-8, what is wrong as U+FFFD; nil for a character set that the system does not know.
  static func utf8(_ bytes: Span<UInt8>, from name: [UInt8]) -> [UInt8]? {
    let descriptor = FileBytes.withCString(name) { iconv_open("UTF-8", $0) }
    guard descriptor != iconv_t(bitPattern: -1) else { return nil }
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
