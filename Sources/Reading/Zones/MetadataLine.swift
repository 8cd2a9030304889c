// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// A line of nothing but date, time and counters: `Chủ nhật, 14/07/2024 08:15 (GMT+7)`, `27/04/2022 | Lượt xem:1030`.
struct MetadataLine {
  /// The first date in it.
  var date: CalendarDate?
  /// The number of views it counts.
  var views: Int64?
  /// The counter with its label.
  var counter: ByteRange?
  /// Whether it counts something other than views: comments, shares.
  var hasOtherCounter = false

  /// Nil if the line has a word that belongs to neither.
  init?(_ range: ByteRange, in bytes: Span<UInt8>) {
    // The longest form there is has 60 bytes: "Cập nhật lúc 08:15, Chủ nhật, ngày 14 tháng 07 năm 2024 (GMT+7)".
    guard range.count <= 120 else { return nil }
    var offset = Int(range.start)
    let limit = Int(range.end)
    var isEmpty = true
    while offset < limit {
      if let end = readDate(at: offset, in: bytes, limit: limit)
        ?? readCounter(at: offset, in: bytes, limit: limit)
        ?? Self.readWord(at: offset, in: bytes, limit: limit)
        ?? Self.readTime(at: offset, in: bytes, limit: limit)
      {
        isEmpty = false
        offset = end
        continue
      }
      let scalar = Scalar(at: offset, in: bytes)
      guard !Scalar.isAlphanumeric(scalar.value) else { return nil }
      offset += scalar.count
    }
    if isEmpty { return nil }
  }

  private mutating func readDate(at offset: Int, in bytes: Span<UInt8>, limit: Int) -> Int? {
    guard let form = DateForm(at: offset, in: bytes, limit: limit) else { return nil }
    if date == nil { date = form.date }
    return form.end
  }

  private static let viewLabels: Cues = [
    "lượt xem", "số lượt xem", "lượt đọc", "số lượt đọc", "lượt truy cập", "lượt", "số lần xem", "đã xem", "views",
    "view",
  ]
  private static let otherLabels: Cues = [
    "bình luận", "lượt bình luận", "lượt chia sẻ", "chia sẻ", "lượt thích", "comments", "likes", "shares",
  ]

  /// `Lượt xem: 1.030` or `1.030 lượt xem`.
  private mutating func readCounter(at offset: Int, in bytes: Span<UInt8>, limit: Int) -> Int? {
    if let label = Self.label(at: offset, in: bytes, limit: limit) {
      var place = label.end
      while place < limit, bytes[place].isASCIISpace || bytes[place] == 0x3A { place += 1 }
      guard let number = Self.groupedNumber(at: place, in: bytes, limit: limit) else { return nil }
      count(number.value, isView: label.isView, ByteRange(offset, number.end))
      return number.end
    }
    guard let number = Self.groupedNumber(at: offset, in: bytes, limit: limit) else { return nil }
    let place = DateForm.skipSpaces(number.end, bytes, limit)
    guard let label = Self.label(at: place, in: bytes, limit: limit) else { return nil }
    count(number.value, isView: label.isView, ByteRange(offset, label.end))
    return label.end
  }

  private mutating func count(_ value: Int64, isView: Bool, _ range: ByteRange) {
    if isView {
      views = views ?? value
      counter = counter ?? range
    } else {
      hasOtherCounter = true
    }
  }

  private static func label(at offset: Int, in bytes: Span<UInt8>, limit: Int) -> (end: Int, isView: Bool)? {
    if let end = viewLabels.match(at: offset, limit: limit, in: bytes) { return (end, true) }
    if let end = otherLabels.match(at: offset, limit: limit, in: bytes) { return (end, false) }
    return nil
  }

  /// `1030`, `1.030` or `1,030`.
  static func groupedNumber(
    at offset: Int, in bytes: Span<UInt8>, limit: Int
  ) -> (value: Int64, end: Int)? {
    guard let first = DateForm.number(at: offset, bytes, limit) else { return nil }
    var value = Int64(first.value)
    var end = first.end
    while end + 3 < limit, bytes[end] == 0x2E || bytes[end] == 0x2C, value < 1_000_000_000_000,
      let group = DateForm.number(at: end + 1, bytes, limit), group.digits == 3
    {
      value = value * 1000 + Int64(group.value)
      end = group.end
    }
    return (value, end)
  }

  private static let words: Cues = [
    "chủ nhật", "chúa nhật", "cn", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "thứ bẩy", "thứ 2",
    "thứ 3", "thứ 4", "thứ 5", "thứ 6", "thứ 7", "ngày đăng", "ngày", "lúc", "hồi", "cập nhật", "đăng", "đăng lúc",
    "xuất bản", "gmt+7", "gmt +7", "gmt", "am", "pm", "sa", "ch", "giờ", "phút", "date", "thời gian", "lần cuối",
  ]

  private static func readWord(at offset: Int, in bytes: Span<UInt8>, limit: Int) -> Int? {
    guard Scalar.isAlphanumeric(Scalar(at: offset, in: bytes).value) else { return nil }
    return words.match(at: offset, limit: limit, in: bytes)
  }

  /// `08:15`, `8h15`, `08:15:30`, `8h`.
  private static func readTime(at offset: Int, in bytes: Span<UInt8>, limit: Int) -> Int? {
    guard let hour = DateForm.number(at: offset, bytes, limit), hour.digits <= 2, hour.value < 24 else { return nil }
    var end = hour.end
    guard end < limit, bytes[end] == 0x3A || bytes[end] | 0x20 == 0x68 else { return nil }
    end += 1
    while let part = DateForm.number(at: end, bytes, limit), part.digits <= 2 {
      end = part.end
      guard end < limit, bytes[end] == 0x3A else { break }
      end += 1
    }
    return end
  }
}
