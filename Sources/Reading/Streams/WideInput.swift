// SPDX-License-Identifier: Apache-2.0

internal import Text

/// UTF-16 or UTF-32 as UTF-8, piece by piece, so that files of records in it stream like others.
///
/// Every code unit that is wrong becomes a byte FF, which UTF-8 never has, so that the record with it is refused. A byte
/// or three behind the last whole unit are dropped.
final class WideInput: ByteInput {
  private let stream: ByteStream
  private let isBig: Bool
  private let unit: Int

  /// Reads on from a stream, whose byte order mark is behind it.
  init(_ stream: ByteStream, as encoding: TextEncoding) {
    self.stream = stream
    unit = encoding.unit
    isBig = encoding == .utf16BigEndian || encoding == .utf32BigEndian
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    // A scalar of four bytes is in UTF-16 one of two units; nothing else grows to more than two bytes a byte.
    let found = try stream.fill(min(1 << 14, max(4, buffer.count / 2)))
    var output: [UInt8] = []
    output.reserveCapacity(buffer.count)
    let used = try stream.withWindow { (bytes) throws(ReadingError) in
      var offset = 0
      let end = min(bytes.count, found)
      while offset + unit <= end, output.count + 4 <= buffer.count {
        // A pair may lack its second half in this window alone.
        if unit == 2, offset + 4 > end, offset > 0, Self.isHigh(value(bytes, offset)) { break }
        offset += append(bytes, offset, end, to: &output)
      }
      return offset
    }
    if used == 0 { stream.advance(found) } else { stream.advance(used) }
    buffer.copyBytes(from: output)
    return output.count
  }

  /// Writes the scalar at an offset and gives its length in bytes.
  private func append(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int, to output: inout [UInt8]) -> Int {
    let first = value(bytes, offset)
    if unit == 2, Self.isHigh(first), offset + 4 <= end {
      let second = value(bytes, offset + 2)
      if second &- 0xDC00 < 0x400 {
        Scalar.append(0x10000 + ((first - 0xD800) << 10 | (second - 0xDC00)), to: &output)
        return 4
      }
    }
    if Unicode.Scalar(first) == nil { output.append(0xFF) } else { Scalar.append(first, to: &output) }
    return unit
  }

  private static func isHigh(_ value: UInt32) -> Bool { value &- 0xD800 < 0x400 }

  private func value(_ bytes: Span<UInt8>, _ offset: Int) -> UInt32 {
    var value: UInt32 = 0
    for place in 0..<unit { value = value << 8 | UInt32(bytes[isBig ? offset + place : offset + unit - 1 - place]) }
    return value
  }

  /// How many bytes of a source in units of that size stand for bytes of UTF-8.
  static func sourceCount(of bytes: Span<UInt8>, unit: Int) -> Int {
    var units = 0
    for offset in bytes.indices where !bytes[offset].isContinuation {
      units += unit == 2 && bytes[offset] >= 0xF0 && bytes[offset] < 0xFF ? 2 : 1
    }
    return units * unit
  }
}

extension ByteStream {
  /// The first bytes of a stream in UTF-16 or UTF-32 as UTF-8, for telling its format; of any other as they are.
  func wideHead(_ head: [UInt8], _ forced: TextEncoding?) -> [UInt8] {
    guard let found = wideEncoding(forced: forced) else { return head }
    let stream = ByteStream(MemoryInput(Array(head.dropFirst(found.mark))), path: [])
    return (try? ByteStream(WideInput(stream, as: found.encoding), path: []).takeAll(limit: .max)) ?? head
  }

  /// The encoding of a stream in UTF-16 or UTF-32, by its mark or its first bytes; nil for any other.
  ///
  /// - Parameter forced: The encoding, where the user tells it.
  func wideEncoding(forced: TextEncoding?) -> (encoding: TextEncoding, mark: Int)? {
    let head = held(Formats.headSize)
    let mark = EncodingDetector.mark(of: head.span)
    if let forced, !forced.isSpelling {
      guard forced.unit > 1 else { return nil }
      return (forced, mark?.encoding == forced ? mark?.count ?? 0 : 0)
    }
    if let mark { return mark.encoding.unit > 1 ? (mark.encoding, mark.count) : nil }
    guard head.contains(0) else { return nil }
    // Of a short file the last unit may be cut.
    let whole = head.span.extracting(..<(head.count / 4 * 4))
    return EncodingDetector.wide(whole).map { ($0.encoding, 0) }
  }
}
