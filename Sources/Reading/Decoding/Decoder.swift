// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// From a document's raw bytes to the text of an article: UTF-8 in NFC, LF line ends, no byte order mark.
///
/// Nothing else is changed: no-break spaces and blank lines stay.
struct Decoder {
  /// The text of a document.
  ///
  /// - Throws: `.empty`, `.notText`, `.invalidUTF8` with offset and line, `.tooLarge`.
  static func text(of document: Document) throws(ReadingError) -> [UInt8] {
    let path = document.origin.path
    let (encoding, mark) = Encoding.detect(document.bytes.span)
    var text: [UInt8]
    if encoding == .utf8 {
      if let offset = invalidOffset(document.bytes.span) {
        throw invalid(document.bytes, at: offset, path)
      }
      text = mark == 0 ? document.bytes : Array(document.bytes[mark...])
    } else {
      text = try decode(document.bytes, isLittleEndian: encoding == .utf16LittleEndian, path)
    }
    let scan = Scan(text.span)
    guard !scan.hasNUL else { throw ReadingError(.notText, path: path) }
    guard !text.span.trimmed(ByteRange(0, text.count)).isEmpty else { throw ReadingError(.empty, path: path) }
    if scan.hasCarriageReturn { text = Self.withLineFeeds(text) }
    if !NFC.isNormalized(text.span) { text = NFC.normalize(text.span) }
    guard text.count < Int32.max else { throw ReadingError(.tooLarge, path: path) }
    return text
  }

  /// What one pass over the text finds.
  private struct Scan {
    var hasNUL = false
    var hasCarriageReturn = false

    init(_ bytes: Span<UInt8>) {
      // No branch in the loop: the compiler takes 16 bytes at a time.
      var found: UInt8 = 0
      for offset in bytes.indices {
        let byte = bytes[offset]
        found |= (byte == 0 ? 1 : 0) | (byte == 0x0D ? 2 : 0)
      }
      hasNUL = found & 1 != 0
      hasCarriageReturn = found & 2 != 0
    }
  }

  private static func invalidOffset(_ bytes: Span<UInt8>) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func invalid(_ bytes: [UInt8], at offset: Int, _ path: [UInt8]) -> ReadingError {
    guard !bytes[..<offset].contains(0) else { return ReadingError(.notText, path: path) }
    let line = bytes[..<offset].reduce(into: 1) { if $1 == 0x0A { $0 += 1 } }
    return ReadingError(.invalidUTF8, path: path, offset: Int64(offset), line: line)
  }

  /// CRLF and lone CR become LF.
  private static func withLineFeeds(_ text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    for offset in text.indices {
      if text[offset] != 0x0D {
        output.append(text[offset])
      } else if offset + 1 == text.count || text[offset + 1] != 0x0A {
        output.append(0x0A)
      }
    }
    return output
  }

  private static func decode(
    _ bytes: [UInt8], isLittleEndian: Bool, _ path: [UInt8]
  ) throws(ReadingError) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var offset = 2
    var line = 1
    func unit(_ offset: Int) -> UInt32? {
      guard offset + 1 < bytes.count else { return nil }
      let (first, second) = (UInt32(bytes[offset]), UInt32(bytes[offset + 1]))
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
    while offset < bytes.count {
      guard var scalar = unit(offset), scalar &- 0xDC00 >= 0x400 else {
        throw ReadingError(.invalidUTF8, path: path, offset: Int64(offset), line: line)
      }
      var count = 2
      if scalar &- 0xD800 < 0x400 {
        guard let low = unit(offset + 2), low &- 0xDC00 < 0x400 else {
          throw ReadingError(.invalidUTF8, path: path, offset: Int64(offset), line: line)
        }
        scalar = 0x10000 + ((scalar - 0xD800) << 10 | (low - 0xDC00))
        count = 4
      }
      if scalar == 0x0A { line += 1 }
      Scalar.append(scalar, to: &output)
      offset += count
    }
    return output
  }
}
