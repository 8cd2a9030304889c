// SPDX-License-Identifier: Apache-2.0

internal import Text

/// A signature at the head or the end of an article: `Tiến Dũng`, `TTXVN/Tin Tức`, `T.H`, `Theo VNE`.
struct Signature {
  /// The name, without brackets behind it and dashes.
  var name: ByteRange
  /// Whether it names the source the article was taken from, by `Theo`: a credit then, no byline.
  var isSource: Bool
  /// Whether it names nobody: `Tổng hợp`, `PV`.
  var isGeneric = false

  private static let labels: Cues = [
    "tin, ảnh:", "tin và ảnh:", "bài, ảnh:", "bài và ảnh:", "tác giả:", "pv:",
  ]
  private static let gluedSources: Cues = ["tổng hợp", "theo"]
  private static let joiners: Cues = ["và", "de", "van", "von", "vn", "trí", "thời", "tổng hợp"]
  private static let known: Cues = ["tổng hợp", "nhóm phóng viên", "nhóm pv", "pv", "phóng viên"]

  /// Reads a whole line or the rest of one; nil if it is no signature.
  init?(_ range: ByteRange, in bytes: Span<UInt8>) {
    var rest = bytes.trimmedOfDashes(bytes.trimmed(range))
    guard !rest.isEmpty, rest.count <= 100 else { return nil }
    let bare = Self.insideBrackets(rest, in: bytes)
    if bytes.starts(bare ?? rest, with: "theo") {
      guard bytes.wordCount(rest) <= 6, !bytes.starts(bare ?? rest, with: "theo đó") else { return nil }
      self.init(name: rest, isSource: true)
      return
    }
    if let end = Self.labels.match(at: Int(rest.start), limit: Int(rest.end), in: bytes) {
      rest = bytes.trimmed(ByteRange(end, Int(rest.end)))
    }
    if let open = Self.openBracket(rest, in: bytes), open > Int(rest.start) {
      rest = bytes.trimmed(ByteRange(Int(rest.start), open))
    }
    rest = Self.withoutGluedSource(rest, in: bytes)
    let isGeneric = Self.known.contains(rest, in: bytes)
    guard isGeneric || Self.isName(rest, in: bytes) else { return nil }
    self.init(name: rest, isSource: false)
    self.isGeneric = isGeneric
  }

  /// `Minh PhươngTổng hợp` and `Minh PhươngTheo Reuters` without what is glued to the name.
  private static func withoutGluedSource(_ range: ByteRange, in bytes: Span<UInt8>) -> ByteRange {
    for offset in range.indices.dropFirst() where bytes[offset] == 0x54 {
      let before = Scalar(before: offset, in: bytes).value
      guard Letters.isLetter(before), !Letters.isUpper(before) else { continue }
      let rest = ByteRange(start: Int32(offset), end: range.end)
      if bytes.starts(rest, withAnyOf: gluedSources) { return ByteRange(start: range.start, end: rest.start) }
    }
    return range
  }

  private init(name: ByteRange, isSource: Bool) {
    self.name = name
    self.isSource = isSource
  }

  private static func insideBrackets(_ range: ByteRange, in bytes: Span<UInt8>) -> ByteRange? {
    guard range.count > 2, bytes[Int(range.start)] == 0x28, bytes[Int(range.end) - 1] == 0x29 else { return nil }
    return ByteRange(start: range.start + 1, end: range.end - 1)
  }

  private static func openBracket(_ range: ByteRange, in bytes: Span<UInt8>) -> Int? {
    guard !range.isEmpty, bytes[Int(range.end) - 1] == 0x29 else { return nil }
    for offset in range.indices where bytes[offset] == 0x28 { return offset }
    return nil
  }

  /// Whether every word is capitalised or joins two: at most eight words, no figures, no comma.
  ///
  /// A full stop may only stand inside, as in `T.H`.
  private static func isName(_ range: ByteRange, in bytes: Span<UInt8>) -> Bool {
    guard !range.isEmpty, bytes.wordCount(range) <= 8, !bytes.isTerminated(range) else { return false }
    var isWordStart = true
    var offset = Int(range.start)
    while offset < Int(range.end) {
      let scalar = Scalar(at: offset, in: bytes)
      let value = scalar.value
      if Letters.isLetter(value) {
        if isWordStart, !Letters.isUpper(value), !isJoiner(at: offset, range, in: bytes) { return false }
        isWordStart = false
      } else {
        switch value {
        case 0x20, 0xA0, 0x2D, 0x2F, 0x26, 0x2013, 0x2014: isWordStart = true
        case 0x2E, 0x28, 0x29, 0x2B: break
        default: return false
        }
      }
      offset += scalar.count
    }
    return true
  }

  private static func isJoiner(at offset: Int, _ range: ByteRange, in bytes: Span<UInt8>) -> Bool {
    bytes.starts(
      ByteRange(start: Int32(offset), end: range.end),
      withAnyOf: joiners)
  }
}
