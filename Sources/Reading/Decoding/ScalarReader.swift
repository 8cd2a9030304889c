// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Reads the scalars of a document one after another, whatever its encoding.
struct ScalarReader: ~Escapable {
  private let bytes: Span<UInt8>
  private let encoding: TextEncoding
  private let table: LegacyTable?
  /// Offset of the next scalar in the source.
  private(set) var offset: Int

  /// Makes a reader that starts behind the byte order mark, if there is one.
  @_lifetime(copy bytes)
  init(_ bytes: Span<UInt8>, as encoding: TextEncoding) {
    self.bytes = bytes
    self.encoding = encoding
    offset = EncodingDetector.mark(of: bytes).flatMap { $0.encoding == encoding ? $0.count : nil } ?? 0
    // Letters that references leave out stand there in windows-1252, unless the text is UTF-8.
    let isWestern = encoding == .references && !EncodingDetector.isUTF8(bytes)
    table = LegacyTable.table(of: isWestern ? .windows1252 : encoding)
  }

  /// The next scalar; nil at the end, or where UTF-8, UTF-16 or UTF-32 is broken: `offset` is before the end of the bytes then.
  mutating func next() -> UInt32? {
    guard offset < bytes.count else { return nil }
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian: return nextOfUTF16()
    case .utf32LittleEndian, .utf32BigEndian: return nextOfUTF32()
    case .viqr: return take(VIQR.scalar(at: offset, in: bytes))
    case .doubleUTF8: return nextOfDoubleUTF8()
    case .references:
      if bytes[offset] == 0x26, let reference = Reference.scalar(at: offset, in: bytes) { return take(reference) }
    default: break
    }
    if let table { return take(table.scalar(at: offset, in: bytes)) }
    return take(Scalar(at: offset, in: bytes))
  }

  private mutating func take(_ scalar: Scalar) -> UInt32 {
    offset += scalar.count
    return scalar.value
  }

  private mutating func nextOfUTF16() -> UInt32? {
    guard let first = unit(at: offset), first &- 0xDC00 >= 0x400 else { return nil }
    guard first &- 0xD800 < 0x400 else { return take(Scalar(value: first, count: 2)) }
    guard let low = unit(at: offset + 2), low &- 0xDC00 < 0x400 else { return nil }
    return take(Scalar(value: 0x10000 + ((first - 0xD800) << 10 | (low - 0xDC00)), count: 4))
  }

  private mutating func nextOfUTF32() -> UInt32? {
    guard offset + 3 < bytes.count else { return nil }
    var value: UInt32 = 0
    for place in 0..<4 {
      value = value << 8 | UInt32(bytes[encoding == .utf32BigEndian ? offset + place : offset + 3 - place])
    }
    guard Unicode.Scalar(value) != nil else { return nil }
    return take(Scalar(value: value, count: 4))
  }

  private func unit(at offset: Int) -> UInt32? {
    guard offset + 1 < bytes.count else { return nil }
    let (first, second) = (UInt32(bytes[offset]), UInt32(bytes[offset + 1]))
    return encoding == .utf16LittleEndian ? second << 8 | first : first << 8 | second
  }

  /// A scalar whose bytes of UTF-8 are scalars of the source.
  private mutating func nextOfDoubleUTF8() -> UInt32? {
    var inner: [UInt8] = []
    var end = offset
    var wanted = 1
    while inner.count < wanted {
      guard end < bytes.count else { return nil }
      let scalar = Scalar(at: end, in: bytes)
      guard let byte = LegacyTable.westernByte(of: scalar.value), inner.isEmpty || byte.isContinuation else {
        return nil
      }
      if inner.isEmpty { wanted = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }
      inner.append(byte)
      end += scalar.count
    }
    guard EncodingDetector.isUTF8(inner.span) else { return nil }
    offset = end
    return Scalar(at: 0, in: inner.span).value
  }
}
