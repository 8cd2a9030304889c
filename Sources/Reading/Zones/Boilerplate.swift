// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// Lines of the page around an article, told by how they begin.
enum Boilerplate {
  /// Why a line is no part of the article, nil if nothing says so.
  static func reason(for line: Line, in bytes: Span<UInt8>) -> DroppedSpan.Reason? {
    let range = line.range
    if isAddress(range, in: bytes) { return .source }
    if let reason = pointerReason(range, in: bytes) { return reason }
    if bytes.starts(range, withAnyOf: invitations) { return .navigation }
    guard line.wordCount <= 14 else { return nil }
    if bytes.starts(range, withAnyOf: sources) { return .source }
    if bytes.starts(range, withAnyOf: tags) { return .tags }
    if line.wordCount <= 5, isOneOf(buttons, range, in: bytes) { return .navigation }
    if isBreadcrumb(line, in: bytes) { return .navigation }
    if isHeading(line, in: bytes) { return .related }
    return nil
  }

  /// Whether the line heads a list of other stories: `Tin liên quan`, `Xem thêm:`.
  static func isHeading(_ line: Line, in bytes: Span<UInt8>) -> Bool {
    guard line.wordCount <= 6 else { return false }
    return isOneOf(headings, line.range, in: bytes)
  }

  private static let invitations: Cues = [
    "mời quý độc giả", "mời bạn đọc", "mời độc giả", "mời quý vị", "mời các bạn", "kính mời quý",
  ]
  private static let sources: Cues = [
    "link gốc", "nguồn: [", "nguồn: http", "bản quyền", "copyright", "theo dõi chúng tôi", "giấy phép số", "nguồn tin:",
  ]
  private static let tags: Cues = ["từ khóa:", "từ khoá:", "tags:", "tag:", "từ khóa liên quan"]
  private static let buttons: Cues = [
    "tìm kiếm", "trang chủ", "in trang", "in bài viết", "in bài", "gửi email", "gửi mail", "chia sẻ", "facebook",
    "zalo",
    "twitter", "đọc thêm", "quay lại", "bình luận", "gửi bình luận", "đăng nhập", "đăng ký", "theo dõi", "lưu bài viết",
    "về trang trước", "lên đầu trang", "đầu trang", "trở về", "xem video", "video", "bản in", "đọc bài viết",
    "nghe đọc bài",
    "cỡ chữ", "menu", "liên hệ", "giới thiệu", "sơ đồ trang", "google news", "chia sẻ bài viết", "sao chép liên kết",
    "nghe nội dung bài viết", "được tài trợ",
  ]
  private static let headings: Cues = [
    "tin liên quan", "bài liên quan", "tin bài liên quan", "tin cùng chuyên mục", "cùng chuyên mục", "tin khác",
    "các tin khác", "tin mới", "tin mới hơn", "tin cũ hơn", "tin mới nhất", "tin đọc nhiều", "đọc nhiều",
    "đọc nhiều nhất",
    "tin nổi bật", "có thể bạn quan tâm", "xem thêm", "các bài khác", "bài viết khác", "tin tức liên quan", "đọc tiếp",
    "bài viết liên quan", "tin cùng loại", "các tin đã đưa",
  ]

  /// Whether one of the cues is the whole range, a colon behind it aside.
  private static func isOneOf(_ cues: Cues, _ range: ByteRange, in bytes: Span<UInt8>) -> Bool {
    var end = Int(range.end)
    while end > Int(range.start), !Scalar.isAlphanumeric(Scalar(before: end, in: bytes).value) {
      end -= Scalar(before: end, in: bytes).count
    }
    return cues.contains(ByteRange(Int(range.start), end), in: bytes)
  }

  private static func isAddress(_ range: ByteRange, in bytes: Span<UInt8>) -> Bool {
    for literal: StaticString in ["http://", "https://", "www."] {
      guard bytes.match(literal, at: Int(range.start), limit: Int(range.end)) != nil else { continue }
      return bytes.wordCount(range) == 1
    }
    return false
  }

  /// `>> Xem thêm`, `» Tin khác`, `[Tin khác]`, `* Mời …` as a whole line.
  private static func pointerReason(_ range: ByteRange, in bytes: Span<UInt8>) -> DroppedSpan.Reason? {
    switch Scalar(at: Int(range.start), in: bytes).value {
    case 0x3E, 0xBB: return .related
    case 0x5B: return bytes[Int(range.end) - 1] == 0x5D ? .related : nil
    case 0x2A:
      let rest = bytes.trimmed(ByteRange(start: range.start + 1, end: range.end))
      return bytes.starts(rest, withAnyOf: invitations) ? .navigation : nil
    default: return nil
    }
  }

  /// Where a remark of the page starts behind a sentence of the range: `> Xem video`, `* Mời quý độc giả`, `[Tin khác]`.
  ///
  /// Gives the remark's range; a remark in brackets ends with them, the others with the line.
  static func remark(in range: ByteRange, of bytes: Span<UInt8>) -> DroppedSpan? {
    var offset = Int(range.start)
    while offset < Int(range.end) {
      let byte = bytes[offset]
      if byte == 0x3E || byte == 0x5B || byte == 0x2A,
        let found = remark(at: offset, in: range, of: bytes)
      {
        return found
      }
      offset += 1
    }
    return nil
  }

  private static func remark(at offset: Int, in range: ByteRange, of bytes: Span<UInt8>) -> DroppedSpan? {
    let before = bytes.trimmed(ByteRange(Int(range.start), offset))
    guard before.isEmpty || bytes.isTerminated(before) || bytes[offset] == 0x3E else { return nil }
    let rest = ByteRange(offset, Int(range.end))
    switch bytes[offset] {
    case 0x3E:
      guard offset > Int(range.start), bytes[offset - 1].isASCIISpace, rest.count > 1, rest.count <= 200 else {
        return nil
      }
      return DroppedSpan(range: rest, reason: .related)
    case 0x5B:
      for end in offset..<min(Int(range.end), offset + 200) where bytes[end] == 0x5D {
        return end - offset < 20 ? nil : DroppedSpan(range: ByteRange(offset, end + 1), reason: .related)
      }
      return nil
    case 0x2A:
      let text = bytes.trimmed(ByteRange(offset + 1, Int(range.end)))
      return bytes.starts(text, withAnyOf: invitations) ? DroppedSpan(range: rest, reason: .navigation) : nil
    default: return nil
    }
  }

  /// Whether a sentence invites readers to watch or read more: `Mời quý độc giả theo dõi …`, at most 30 words.
  static func isInvitation(_ sentence: ByteRange, in bytes: Span<UInt8>) -> Bool {
    bytes.starts(sentence, withAnyOf: invitations) && bytes.wordCount(sentence) <= 30
  }

  /// `Trang chủ > Tin tức > Đối ngoại`: two parts or more, none a sentence.
  private static func isBreadcrumb(_ line: Line, in bytes: Span<UInt8>) -> Bool {
    guard !line.isTerminated else { return false }
    let range = line.range
    if bytes.starts(range, with: "trang chủ") { return true }
    var arrows = 0
    for offset in range.indices.dropFirst(2).dropLast() where bytes[offset + 1] == 0x20 {
      let isArrow = bytes[offset] == 0x3E && bytes[offset - 1] == 0x20
      if isArrow || (bytes[offset] == 0xBB && bytes[offset - 1] == 0xC2) { arrows += 1 }
    }
    return arrows >= 2
  }
}
