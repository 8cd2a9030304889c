// SPDX-License-Identifier: Apache-2.0

internal import Text

/// From a document's raw bytes to its text: UTF-8 in NFC, LF line ends, no byte order mark.
///
/// Nothing else is changed: no-break spaces, invisible and control characters and blank lines stay.
///
/// ```swift
/// let decoded = try TextDecoder.decode(bytes)   // decoded.encoding is .tcvn3, say, with a confidence of 0.98
/// ```
public enum TextDecoder {
  /// The text of a document.
  ///
  /// Bytes that are no UTF-8 are taken for the old encoding that makes the best Vietnamese of them, for windows-1252 if
  /// none does.
  /// - Parameters:
  ///   - bytes: The document as it stands in its file.
  ///   - encoding: Its encoding, where somebody knows it; nil finds out.
  ///   - path: The path for errors.
  /// - Throws: `.empty`, `.notText`, `.invalidUTF8` with offset and line, `.tooLarge`.
  public static func decode(
    _ bytes: [UInt8], as encoding: TextEncoding? = nil, path: [UInt8] = []
  ) throws(ReadingError) -> DecodedText {
    var decoded: DecodedText
    if let encoding, encoding != .utf8 {
      decoded = try convert(bytes, DetectedEncoding(encoding, confidence: 1), path)
    } else if let mark = EncodingDetector.mark(of: bytes.span), mark.encoding != .utf8, encoding == nil {
      decoded = try convert(bytes, DetectedEncoding(mark.encoding, confidence: 1), path)
    } else {
      decoded = try decodeUnmarked(bytes, isForced: encoding != nil, path)
    }
    guard !decoded.text.span.trimmed(ByteRange(0, decoded.text.count)).isEmpty else {
      throw ReadingError(.empty, path: path)
    }
    guard decoded.text.count < Int32.max else {
      throw ReadingError(.tooLarge, path: path, limit: Int(Int32.max) - 1)
    }
    return decoded
  }

  /// Decodes UTF-8, or what statistics tell.
  private static func decodeUnmarked(
    _ bytes: [UInt8], isForced: Bool, _ path: [UInt8]
  ) throws(ReadingError) -> DecodedText {
    let scan = ByteScan(bytes.span)
    if scan.hasNUL {
      guard !isForced, let found = EncodingDetector.wide(bytes.span) else { throw ReadingError(.notText, path: path) }
      return try convert(bytes, found, path)
    }
    let check = NFC.check(bytes.span)
    if case .invalid(let offset) = check {
      guard !isForced, let found = EncodingDetector.legacy(bytes.span) else { throw invalid(bytes, at: offset, path) }
      return try convert(bytes, found, path)
    }
    var isMojibake = false
    if !isForced {
      if scan.isASCII, let found = EncodingDetector.viqr(bytes.span) { return try convert(bytes, found, path) }
      if scan.hasAmpersand, EncodingDetector.references(in: bytes.span) > 2 {
        return try convert(bytes, DetectedEncoding(.references, confidence: 0.9), path)
      }
      if scan.mayBeDoubled {
        let doubled = EncodingDetector.doubleUTF8(bytes.span)
        if doubled.isWhole { return try convert(bytes, DetectedEncoding(.doubleUTF8, confidence: 0.9), path) }
        isMojibake = doubled.isFound
      }
    }
    let encoding = DetectedEncoding(.utf8, confidence: 1)
    var decoded =
      check == .normalized
      ? withoutMark(bytes, hasCarriageReturn: scan.hasCarriageReturn, encoding) : normalized(bytes, encoding)
    decoded.isMojibake = isMojibake
    return decoded
  }

  private static func withoutMark(
    _ bytes: [UInt8], hasCarriageReturn: Bool, _ encoding: DetectedEncoding
  ) -> DecodedText {
    let mark = EncodingDetector.mark(of: bytes.span)?.count ?? 0
    if hasCarriageReturn { return withLineFeeds(bytes, from: mark, encoding) }
    guard mark > 0 else { return DecodedText(text: bytes, encoding: encoding) }
    var map = SourceMap()
    map.add(text: 0, source: mark)
    return DecodedText(text: Array(bytes[mark...]), encoding: encoding, map: map)
  }

  /// CRLF and lone CR become LF, in text that is right otherwise.
  private static func withLineFeeds(_ bytes: [UInt8], from mark: Int, _ encoding: DetectedEncoding) -> DecodedText {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var map = SourceMap()
    map.add(text: 0, source: mark)
    var start = mark
    while let found = bytes.span.firstOffset(of: 0x0D, from: start, to: bytes.count) {
      text.append(bytes: bytes.span.extracting(start..<found))
      text.append(0x0A)
      start = found + 1
      if start < bytes.count, bytes[start] == 0x0A {
        start += 1
        map.add(text: text.count, source: start)
      }
    }
    text.append(bytes: bytes.span.extracting(start...))
    return DecodedText(text: text, encoding: encoding, map: map.isIdentity ? nil : map)
  }

  /// Valid UTF-8 in NFC: runs of plain text are copied, the rest is read scalar by scalar.
  private static func normalized(_ bytes: [UInt8], _ encoding: DetectedEncoding) -> DecodedText {
    let span = bytes.span
    var composer = TextComposer(capacity: bytes.count)
    var offset = EncodingDetector.mark(of: span)?.count ?? 0
    while offset < bytes.count {
      let end = NFC.endOfPlain(from: offset, in: span)
      // A mark may join the last scalar of the run, and the first may be the LF of a CR.
      let last = end > offset ? end - Scalar(before: end, in: span).count : offset
      if last > offset, bytes[offset] != 0x0A, span.firstOffset(of: 0x0D, from: offset, to: last) == nil {
        composer.append(plain: span.extracting(offset..<last), at: offset)
        offset = last
      }
      let limit = min(bytes.count, offset + 32)
      while offset < limit {
        let scalar = Scalar(at: offset, in: span)
        composer.append(scalar.value, at: offset)
        offset += scalar.count
      }
    }
    let (text, map) = composer.finish(at: offset)
    return DecodedText(text: text, encoding: encoding, map: map.isIdentity ? nil : map)
  }

  /// Reads scalar by scalar.
  static func convert(
    _ bytes: [UInt8], _ encoding: DetectedEncoding, _ path: [UInt8]
  ) throws(ReadingError) -> DecodedText {
    var composer = TextComposer(capacity: bytes.count, scale: encoding.encoding.unit)
    var reader = ScalarReader(bytes.span, as: encoding.encoding)
    var line = 1
    var offset = reader.offset
    while let scalar = reader.next() {
      if scalar == 0 { throw ReadingError(.notText, path: path) }
      if scalar == 0x0A { line += 1 }
      composer.append(scalar, at: offset)
      offset = reader.offset
    }
    guard offset == bytes.count else {
      throw ReadingError(.invalidUTF8, path: path, offset: Int64(offset), line: line)
    }
    let (text, map) = composer.finish(at: offset)
    return DecodedText(text: text, encoding: encoding, map: map.isIdentity ? nil : map)
  }

  private static func invalid(_ bytes: [UInt8], at offset: Int, _ path: [UInt8]) -> ReadingError {
    let line = bytes[..<offset].reduce(into: 1) { if $1 == 0x0A { $0 += 1 } }
    return ReadingError(.invalidUTF8, path: path, offset: Int64(offset), line: line)
  }
}
