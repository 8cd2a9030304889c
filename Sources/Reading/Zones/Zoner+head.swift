// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

extension Zoner {
  /// Reads the lines up to the first paragraph.
  mutating func readHead(_ bytes: Span<UInt8>) {
    var index = 0
    dropDateLabel(bytes)
    while index < lines.count {
      let line = lines[index]
      if let metadata = MetadataLine(line.range, in: bytes) {
        take(metadata, of: line)
      } else if let reason = Boilerplate.reason(for: line, in: bytes), lines.count > 1 {
        drop(line.range, reason)
      } else if zones.title == nil, index < 6, isTitle(at: index, in: bytes) {
        zones.title = line.range
      } else if !readSigned(line, bytes), !readTeaser(at: index, bytes) {
        break
      }
      index += 1
    }
    body = index..<lines.count
  }

  /// `date 2025-09-23 ` in front of the first line, as some page converters leave it.
  private mutating func dropDateLabel(_ bytes: Span<UInt8>) {
    guard let line = lines.first, bytes.starts(line.range, with: "date") else { return }
    let label = ByteRange(start: line.range.start, end: line.range.start + 4)
    let place = DateForm.skipSpaces(Int(label.end), bytes, Int(line.range.end))
    guard let form = DateForm(at: place, in: bytes, limit: Int(line.range.end)) else { return }
    zones.date = form.date
    drop(label, .label)
    let rest = bytes.trimmed(ByteRange(form.end, Int(line.range.end)))
    if rest.isEmpty {
      lines.removeFirst()
    } else {
      lines[0] = Line(rest, blankBefore: line.blankBefore, in: bytes)
      lines[0].firstStop = line.firstStop
    }
  }

  /// A headline has at most 45 words and no full stop (`...` is one that was cut), shows no credit, and has text below.
  private func isTitle(at index: Int, in bytes: Span<UInt8>) -> Bool {
    let line = lines[index]
    guard line.wordCount <= 45, index + 1 < lines.count else { return false }
    guard Credit.first(in: line.range, of: bytes) == nil else { return false }
    let last = Scalar(before: Int(line.range.end), in: bytes).value
    guard last == 0x2E else { return last != 0x3A && last != 0x3B && last != 0x2C }
    return line.range.count > 3 && bytes[Int(line.range.end) - 2] == 0x2E
  }

  /// `Ban Thời sự/VGP-Thứ sáu, ngày 06/12/2024 19:47 GMT+7`: a signature with the date behind it.
  private mutating func readSigned(_ line: Line, _ bytes: Span<UInt8>) -> Bool {
    guard zones.title != nil, line.wordCount <= 16, !line.isTerminated else { return false }
    if zones.byline == nil, line.wordCount <= 6, let signature = Signature(line.range, in: bytes), !signature.isSource {
      zones.byline = signature.name
      return true
    }
    var offset = Int(line.range.start)
    while offset < Int(line.range.end) {
      let scalar = Scalar(at: offset, in: bytes)
      if offset > Int(line.range.start), !Scalar.isAlphanumeric(Scalar(before: offset, in: bytes).value),
        let metadata = MetadataLine(ByteRange(offset, Int(line.range.end)), in: bytes), metadata.date != nil
      {
        let name = ByteRange(Int(line.range.start), offset)
        let signer = Signature(name, in: bytes)?.name ?? bytes.trimmedOfDashes(bytes.trimmed(name))
        guard isSigner(signer, bytes) else { return false }
        zones.byline = zones.byline ?? signer
        take(metadata, of: line)
        return true
      }
      offset += scalar.count
    }
    return false
  }

  /// Two to six words that start with a capital, or one in capitals: `TTXVN` but not the `Sáng` of `Sáng 5/9/2025`.
  private func isSigner(_ range: ByteRange, _ bytes: Span<UInt8>) -> Bool {
    let words = bytes.wordCount(range)
    guard (1...6).contains(words), !bytes.isTerminated(range) else { return false }
    let first = Scalar(at: Int(range.start), in: bytes)
    guard Letters.isUpper(first.value) else { return false }
    let second = Int(range.start) + first.count
    return words > 1 || (second < Int(range.end) && Letters.isUpper(Scalar(at: second, in: bytes).value))
  }

  /// A teaser is the text's beginning, cut by `...` behind a space: `… giữ chức ...`.
  private mutating func readTeaser(at index: Int, _ bytes: Span<UInt8>) -> Bool {
    let range = lines[index].range
    // The teaser is among the first eight lines; without a bound, a file of teasers would take quadratic time.
    guard zones.title != nil, index < 8, index + 1 < lines.count, range.count > 20 else { return false }
    guard let cut = Self.cutEnd(range, in: bytes) else { return false }
    let isBehindSpace = Scalar.isSpace(Scalar(before: cut, in: bytes).value)
    let text = bytes.trimmed(ByteRange(Int(range.start), cut))
    let isRepeated = lines[(index + 1)...].contains {
      $0.range.count >= text.count && bytes.sharePrefix($0.range, text)
    }
    guard isBehindSpace || isRepeated else { return false }
    drop(range, .teaser)
    return true
  }

  /// Where the ellipsis at the end of a range starts.
  private static func cutEnd(_ range: ByteRange, in bytes: Span<UInt8>) -> Int? {
    var end = Int(range.end)
    if Scalar(before: end, in: bytes).value == 0x2026 { return end - 3 }
    while end > Int(range.start), bytes[end - 1] == 0x2E { end -= 1 }
    return Int(range.end) - end >= 3 ? end : nil
  }
}
