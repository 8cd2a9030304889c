// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Tells the encoding of a document by its byte order mark, by the rules of UTF-8, and by the statistics of Vietnamese.
enum EncodingDetector {
  /// Bytes that statistics look at, from the first byte beyond ASCII on.
  private static let sample = 1 << 14

  /// The encoding that a byte order mark tells, and the length of the mark; nil without one.
  static func mark(of bytes: Span<UInt8>) -> (encoding: TextEncoding, count: Int)? {
    guard bytes.count >= 2 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE) where bytes.count >= 4 && bytes[2] == 0 && bytes[3] == 0: return (.utf32LittleEndian, 4)
    case (0, 0) where bytes.count >= 4 && bytes[2] == 0xFE && bytes[3] == 0xFF: return (.utf32BigEndian, 4)
    case (0xFF, 0xFE): return (.utf16LittleEndian, 2)
    case (0xFE, 0xFF): return (.utf16BigEndian, 2)
    case (0xEF, 0xBB) where bytes.count >= 3 && bytes[2] == 0xBF: return (.utf8, 3)
    default: return nil
    }
  }

  static func isUTF8(_ bytes: Span<UInt8>) -> Bool { invalidOffset(in: bytes) == nil }

  /// The first byte that UTF-8 does not allow.
  static func invalidOffset(in bytes: Span<UInt8>) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// UTF-16 or UTF-32 without mark; nil for what is neither.
  static func wide(_ bytes: Span<UInt8>) -> DetectedEncoding? { utf32(bytes) ?? utf16(bytes) }

  /// UTF-32 without mark: of every four bytes the highest is 0 and the next at most 10.
  private static func utf32(_ bytes: Span<UInt8>) -> DetectedEncoding? {
    let units = min(bytes.count, 4096) / 4
    guard units >= 4, bytes.count % 4 == 0 else { return nil }
    var (isLittle, isBig) = (true, true)
    for unit in 0..<units {
      let place = 4 * unit
      if bytes[place + 3] != 0 || bytes[place + 2] > 0x10 { isLittle = false }
      if bytes[place] != 0 || bytes[place + 1] > 0x10 { isBig = false }
    }
    // Zeros alone are both.
    guard isLittle != isBig else { return nil }
    return DetectedEncoding(isLittle ? .utf32LittleEndian : .utf32BigEndian, confidence: 1)
  }

  /// UTF-16 without mark: in one half of the pairs, nearly all bytes of news are 0, 1 or 1E, and in the other hardly any.
  static func utf16(_ bytes: Span<UInt8>) -> DetectedEncoding? {
    let pairs = min(bytes.count, 4096) / 2
    guard pairs >= 4, bytes.count % 2 == 0 else { return nil }
    var zeros = (even: 0, odd: 0)
    for pair in 0..<pairs {
      if bytes[2 * pair] == 0 { zeros.even += 1 }
      if bytes[2 * pair + 1] == 0 { zeros.odd += 1 }
    }
    let (more, less) = (max(zeros.even, zeros.odd), min(zeros.even, zeros.odd))
    guard more * 2 > pairs, less * 20 < pairs else { return nil }
    let encoding: TextEncoding = zeros.odd > zeros.even ? .utf16LittleEndian : .utf16BigEndian
    return DetectedEncoding(encoding, confidence: Double(more) / Double(pairs))
  }

  /// Words of other languages are Vietnamese syllables by chance in one of three.
  static let least = 0.6

  /// The encoding of bytes that are no UTF-8: nil if they are UTF-8 but for some damage.
  static func legacy(_ bytes: Span<UInt8>) -> DetectedEncoding? {
    if isDamagedUTF8(bytes) { return nil }
    if references(in: bytes) > 2 { return DetectedEncoding(.references, confidence: 0.9) }
    return statistics(bytes)
  }

  /// How many good words it takes where the bytes ought to be something else: UTF-8, or what they declare.
  static let leastWords = 3
  /// How much better than a declared encoding another must be to be believed: of 100 words, 5 more good ones.
  private static let margin = 0.05

  /// The 8-bit encoding that makes the best Vietnamese of bytes, a declared one if it is about as good or if none is
  /// good; windows-1252 with a confidence of 0.5 if none is good and none declared.
  ///
  /// - Parameter words: How many good words there must be.
  static func statistics(
    _ bytes: Span<UInt8>, declared: TextEncoding? = nil, words: Int = 1
  ) -> DetectedEncoding {
    let window = window(of: bytes) { $0 >= 0x80 }
    var best = DetectedEncoding(.windows1252, confidence: 0)
    // VISCII and VPS share many letters; the order decides only where shares are equal.
    let candidates: [TextEncoding] = [
      .windows1258, .tcvn3, .vni, .viscii, .vps, .bkhcm1, .bkhcm2, .vietwareX, .vietwareF, .vniMac,
    ]
    for encoding in candidates {
      let found = score(window, as: encoding)
      guard found.share > best.confidence, found.good >= words else { continue }
      best = DetectedEncoding(encoding, confidence: found.share)
    }
    if let declared, declared.unit == 1, declared != .utf8 {
      let share = score(window, as: declared).share
      if share + margin >= best.confidence || best.confidence < least {
        return DetectedEncoding(declared, confidence: max(share, 0.5))
      }
    }
    return best.confidence < least ? DetectedEncoding(.windows1252, confidence: 0.5) : best
  }

  /// VIQR, if ASCII holds words with its marks and nearly all are Vietnamese.
  static func viqr(_ bytes: Span<UInt8>) -> DetectedEncoding? {
    let window = window(of: bytes) { $0 == 0x5E || $0 == 0x2B || $0 == 0x7E || $0 == 0x28 || $0 == 0x60 }
    let found = score(window, as: .viqr)
    // Without marks of quality (`a^`, `o+`) a full stop behind a vowel would do.
    guard found.good >= 5, found.share > 0.8, hasQualities(window) else { return nil }
    return DetectedEncoding(.viqr, confidence: found.share)
  }

  /// How many references there are to letters beyond ASCII, up to 3.
  static func references(in bytes: Span<UInt8>) -> Int {
    var count = 0
    var next = 0
    while let offset = bytes.firstOffset(of: 0x26, from: next, to: bytes.count) {
      next = offset + 1
      guard let scalar = Reference.scalar(at: offset, in: bytes) else { continue }
      if scalar.value >= 0xC0, Letters.isLetter(scalar.value) { count += 1 }
      if count == 3 { break }
    }
    return count
  }

  /// UTF-8 that was taken for windows-1252: pairs like `á»` in it, more than one, and whether all of it turns back.
  static func doubleUTF8(_ bytes: Span<UInt8>) -> (isFound: Bool, isWhole: Bool) {
    var count = 0
    var offset = 0
    while offset + 2 < bytes.count {
      var marks = mayBeDoubled(at: offset, in: bytes)
      while marks != 0 {
        if isDoubled(at: offset + marks.trailingZeroBitCount, in: bytes) { count += 1 }
        marks &= marks - 1
      }
      offset += ByteVector.scalarCount
    }
    guard count > 1 else { return (false, false) }
    var reader = ScalarReader(bytes, as: .doubleUTF8)
    while reader.next() != nil {}
    return (true, reader.offset == bytes.count)
  }

  /// A bit for each C3 of sixteen bytes that stands two before the first byte of a sign of Latin-1 or windows-1252.
  private static func mayBeDoubled(at offset: Int, in bytes: Span<UInt8>) -> UInt32 {
    let sign = bytes.paddedVector(at: offset + 2)
    let isLatin = (sign .== .all(0xC2)) .| (sign &- .all(0xC5) .< .all(2))
    let isSign = isLatin .| (sign .== .all(0xCB)) .| (sign .== .all(0xE2))
    let found = isSign .& (bytes.paddedVector(at: offset) .== .all(0xC3))
    return found.isAny ? found.bits : 0
  }

  /// Whether a letter of Vietnamese, encoded twice, starts there: `Ã`, `Ä`, `Æ` and one sign, `á` or `â` and two.
  private static func isDoubled(at offset: Int, in bytes: Span<UInt8>) -> Bool {
    guard offset + 1 < bytes.count else { return false }
    let wanted: Int
    switch bytes[offset + 1] {
    case 0x83, 0x84, 0x86: wanted = 1
    case 0xA1, 0xA2: wanted = 2
    default: return false
    }
    var place = offset + 2
    for _ in 0..<wanted {
      guard place < bytes.count else { return false }
      let scalar = Scalar(at: place, in: bytes)
      guard let byte = LegacyTable.westernByte(of: scalar.value), byte.isContinuation else { return false }
      place += scalar.count
    }
    // `SÃ` and a no-break space are a word's end as well.
    return wanted == 2 || !(bytes[offset + 2] == 0xC2 && bytes[offset + 3] == 0xA0)
  }

  /// Whether at least three of four bytes beyond ASCII belong to sequences of UTF-8; of the old encodings' hardly any do.
  static func isDamagedUTF8(_ bytes: Span<UInt8>) -> Bool {
    var (right, wrong, offset) = (0, 0, 0)
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte < 0x80 { continue }
      let count = byte < 0xC2 ? 0 : byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : byte < 0xF5 ? 3 : 0
      var end = offset
      while end < bytes.count, end - offset < count, bytes[end].isContinuation { end += 1 }
      if count > 0, end - offset == count { right += count + 1 } else { wrong += 1 }
      offset = end
    }
    return right >= wrong * 3
  }

  @_lifetime(copy bytes)
  private static func window(of bytes: Span<UInt8>, _ isTelling: (UInt8) -> Bool) -> Span<UInt8> {
    var start = 0
    while start < bytes.count, !isTelling(bytes[start]) { start += 1 }
    // From the beginning of the word.
    while start > 0, !bytes[start - 1].isASCIISpace { start -= 1 }
    return bytes.extracting(start..<min(bytes.count, start + sample))
  }

  private static func score(_ bytes: Span<UInt8>, as encoding: TextEncoding) -> VietnameseText {
    var text = VietnameseText()
    var reader = ScalarReader(bytes, as: encoding)
    var last: UInt32?
    // Combining tones of windows-1258 join the letter before them.
    while let scalar = reader.next() {
      if let before = last, let tone = combiningTone(scalar), let letter = Tone.join(before, tone) {
        last = letter
        continue
      }
      if let last { text.add(last) }
      last = scalar
    }
    if let last { text.add(last) }
    text.endWord()
    return text
  }

  private static func combiningTone(_ scalar: UInt32) -> Tone? {
    switch scalar {
    case 0x300: .grave
    case 0x301: .acute
    case 0x309: .hook
    case 0x303: .tilde
    case 0x323: .dot
    default: nil
    }
  }

  private static func hasQualities(_ bytes: Span<UInt8>) -> Bool {
    var count = 0
    for offset in bytes.indices.dropLast() where bytes[offset + 1] == 0x5E || bytes[offset + 1] == 0x2B {
      let letter = bytes[offset] | 0x20
      if letter == 0x61 || letter == 0x65 || letter == 0x6F || letter == 0x75 { count += 1 }
    }
    return count > 2
  }
}
