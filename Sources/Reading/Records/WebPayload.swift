// SPDX-License-Identifier: Apache-2.0

internal import Text

/// What a server sent, or a crawler made of it.
struct WebPayload {
  private let body: [UInt8]
  private let isChunked: Bool
  private let coding: [UInt8]
  /// Media type in lower case, parameters included.
  let type: [UInt8]
  /// The character set that the type tells.
  var charset: [UInt8]? {
    type.span.first("charset=").flatMap { Charset.name(in: type.span, at: $0 + 8) }
  }

  /// Whether its type is one of text, or is not told.
  var isText: Bool {
    let words: [StaticString] = ["text", "html", "xml", "json"]
    return type.isEmpty || words.contains { type.span.first($0) != nil }
  }

  /// A payload without a header of its own.
  init(bytes: [UInt8], type: [UInt8]) {
    body = bytes
    self.type = Self.lowered(type)
    isChunked = false
    coding = []
  }

  /// The payload of an HTTP response; nil for a status other than 2xx and for what has no header.
  init?(response: [UInt8]) {
    let bytes = response.span
    guard let lineEnd = bytes.first("\n"), bytes.hasPrefix("HTTP/"),
      let space = bytes.first(" "), space + 1 < lineEnd, bytes[space + 1] == 0x32
    else { return nil }
    var fields = HeaderFields()
    var offset = lineEnd + 1
    while offset < bytes.count {
      let end = bytes.first("\n", from: offset) ?? bytes.count
      let line = bytes.extracting(offset..<end)
      offset = min(end + 1, bytes.count)
      if line.skipSpace() == line.count { break }
      _ = fields.take(line)
    }
    body = Array(response[offset...])
    type = Self.lowered(fields["content-type"] ?? [])
    isChunked = fields["transfer-encoding"].map { Self.lowered($0).span.first("chunked") != nil } ?? false
    coding = Self.lowered(fields["content-encoding"] ?? [])
  }

  /// The bytes without chunks and compression; nil for a compression other than gzip and for bytes that are no text.
  ///
  /// - Throws: `.damaged`, `.tooLarge`, `.expandsTooMuch`.
  func decoded(path: [UInt8], at offset: Int64, limit: Int) throws(ReadingError) -> [UInt8]? {
    var bytes = isChunked ? Self.withoutChunks(body) : body
    let isPacked = bytes.span.hasPrefix([0x1F, 0x8B])
    if isPacked {
      do throws(ReadingError) {
        let feeder = ArchiveFeeder(MemoryInput(bytes), file: nil)
        let archive = try ArchiveReader(feeder, kind: .compressed, path: path)
        guard try archive.nextMember() != nil else { return nil }
        bytes = try ByteStream(archive, path: path).takeAll(limit: limit)
      } catch {
        throw ReadingError(error.code, path: path, offset: offset, limit: error.limit)
      }
    } else if coding.span.isEqual("br") || coding.span.isEqual("deflate") || coding.span.isEqual("zstd") {
      if !TextEncoding.isText(bytes.span) { throw ReadingError(.unknownFormat, path: path, offset: offset) }
    }
    return TextEncoding.isText(bytes.span) ? bytes : nil
  }

  /// The bytes of a chunked body. Crawlers leave the field in the header of bodies that are whole, so a body that does
  /// not start with a chunk is taken as it is, and one that breaks off gives what came before.
  private static func withoutChunks(_ body: [UInt8]) -> [UInt8] {
    let bytes = body.span
    var output: [UInt8] = []
    var offset = 0
    while let (size, start) = chunk(bytes, at: offset) {
      if size == 0 { return output }
      let end = min(start + size, bytes.count)
      output += body[start..<end]
      offset = end
      if bytes.has("\r\n", at: offset) { offset += 2 } else if bytes.has("\n", at: offset) { offset += 1 }
    }
    return offset == 0 ? body : output
  }

  /// The size that a line of a chunked body tells in hexadecimal, and the offset behind the line.
  private static func chunk(_ bytes: Span<UInt8>, at start: Int) -> (size: Int, start: Int)? {
    var size = 0
    var offset = start
    while offset < bytes.count, offset - start < 8 {
      let letter = (bytes[offset] | 0x20) &- 0x61
      guard bytes[offset].isASCIIDigit || letter < 6 else { break }
      size = size << 4 | Int(bytes[offset].isASCIIDigit ? bytes[offset] - 0x30 : letter + 10)
      offset += 1
    }
    guard offset > start else { return nil }
    // Extensions behind a semicolon, and spaces, which some servers put there.
    while offset < bytes.count, bytes[offset] != 0x0A, offset - start < 200 {
      guard offset - start > 8 || bytes[offset] == 0x20 || bytes[offset] == 0x0D || bytes[offset] == 0x3B else {
        return nil
      }
      offset += 1
    }
    guard offset < bytes.count, bytes[offset] == 0x0A else { return nil }
    return (size, offset + 1)
  }

  private static func lowered(_ bytes: [UInt8]) -> [UInt8] {
    bytes.map { $0.isASCIIUpper ? $0 | 0x20 : $0 }
  }
}
