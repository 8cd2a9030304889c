// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Bytes of a page or feed, brought into UTF-8.
///
/// What counts, in this order: the encoding that the user tells; a byte order mark; UTF-16 and UTF-32 by their zeros;
/// UTF-8, if the bytes are valid; the declared character set (of the server, else of the page) if it is neither Western
/// nor Vietnamese; damaged UTF-8, of which every wrong byte becomes U+FFFD; and last the statistics of Vietnamese, which
/// a declared Vietnamese encoding wins if it makes about as good a text. Pages in TCVN3 or VNI mostly declare a Western
/// character set or none, so a Western one is believed only where no encoding makes Vietnamese of the bytes.
enum Charset {
  /// The text of a page or feed, without byte order mark.
  ///
  /// - Parameters:
  ///   - declared: The character set that the server told.
  ///   - forced: The encoding that the user told.
  static func text(
    of bytes: [UInt8], declared: [UInt8]?, as forced: TextEncoding?, path: [UInt8]
  ) throws(ReadingError) -> (text: [UInt8], map: SourceMap?) {
    let found: DetectedEncoding
    if let forced, !forced.isSpelling {
      found = DetectedEncoding(forced, confidence: 1)
    } else if let mark = EncodingDetector.mark(of: bytes.span), mark.encoding.unit > 1 {
      found = DetectedEncoding(mark.encoding, confidence: 1)
    } else if bytes.prefix(Formats.headSize).contains(0), let wide = EncodingDetector.wide(bytes.span) {
      found = wide
    } else if EncodingDetector.isUTF8(bytes.span) {
      return withoutMark(bytes)
    } else {
      let name = declared ?? name(declaredIn: bytes.span)
      let label = name.flatMap { CharsetLabel($0.span) }
      if let name, label == nil, let text = SystemCharset.utf8(bytes.span, from: name) { return (text, nil) }
      if EncodingDetector.isDamagedUTF8(bytes.span) { return withoutMark([UInt8](repairing: bytes.span)) }
      found = EncodingDetector.statistics(
        bytes.span, declared: label?.encoding, words: EncodingDetector.leastWords)
    }
    let decoded = try TextDecoder.decode(bytes, as: found.encoding, path: path)
    return (decoded.text, decoded.map)
  }

  private static func withoutMark(_ bytes: [UInt8]) -> (text: [UInt8], map: SourceMap?) {
    let count = EncodingDetector.mark(of: bytes.span)?.count ?? 0
    guard count > 0 else { return (bytes, nil) }
    var map = SourceMap()
    map.add(text: 0, source: count)
    return (Array(bytes[count...]), map)
  }

  /// The name behind `charset=`, or behind `encoding=` in a declaration of XML, in the first 4 kB.
  static func name(declaredIn bytes: Span<UInt8>) -> [UInt8]? {
    let head = bytes.extracting(..<min(bytes.count, 4096))
    let start = head.skipSpace()
    if head.has("<?xml", at: start), let end = head.first("?>", from: start),
      let found = head.extracting(..<end).first("encoding", from: start)
    {
      let place = head.skipSpace(from: found + 8)
      if place < end, head[place] == 0x3D { return name(in: head, at: place + 1) }
    }
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
}
