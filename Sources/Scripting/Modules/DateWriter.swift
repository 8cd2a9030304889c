// SPDX-License-Identifier: Apache-2.0

import Lua
import News
import Text

/// Writes a date as a format says.
struct DateWriter {
  let date: CalendarDate

  /// Writes `%d/%m/%Y` as `23/09/2025`; what the format asks for must be known of the date.
  func write(_ format: [UInt8]) throws(LuaError) -> [UInt8] {
    var out: [UInt8] = []
    var rest = format[...]
    while let byte = rest.popFirst() {
      guard byte == 0x25 else {
        out.append(byte)
        continue
      }
      let isPlain = rest.first == 0x2D
      if isPlain { rest.removeFirst() }
      out += try part(rest.popFirst(), isPlain)
    }
    return out
  }

  private func part(_ letter: UInt8?, _ isPlain: Bool) throws(LuaError) -> [UInt8] {
    switch letter {
    case 0x59?: return Self.padded(Int(date.year), isPlain ? 1 : 4)
    case 0x6D?: return Self.padded(Int(try known(date.month > 0 ? date.month : nil)), isPlain ? 1 : 2)
    case 0x64?: return Self.padded(Int(try known(date.day > 0 ? date.day : nil)), isPlain ? 1 : 2)
    case 0x47?: return Self.padded(try known(date.isoWeek).year, 4)
    case 0x56?: return Self.padded(try known(date.isoWeek).week, isPlain ? 1 : 2)
    case 0x75?: return decimal(try known(date.weekday))
    case 0x25? where !isPlain: return [0x25]
    default: throw LuaError("a '%' in the format stands before Y, m, d, G, V, u or another '%'")
    }
  }

  private func known<Part>(_ part: Part?) throws(LuaError) -> Part {
    guard let part else { throw LuaError("of ", .bytes(date.iso), " the format asks for more than is known") }
    return part
  }

  /// A number with zeros before it.
  static func padded(_ number: Int, _ width: Int) -> [UInt8] {
    let digits = decimal(number)
    return Array(repeating: 0x30, count: max(0, width - digits.count)) + digits
  }
}

/// Reads dates as they are typed: ISO 8601, or day, month and year with `/`, `.` or `-` between them.
enum DateReader {
  /// The date that a text is, white space around it left out; nil for anything else.
  static func read(_ text: [UInt8]) -> CalendarDate? {
    let trimmed = text.drop { $0.isASCIISpace }
    // A time of day stands behind a `T` or a space.
    let word = Array(trimmed.prefix { !$0.isASCIISpace && $0 != 0x54 })
    let rest = trimmed.dropFirst(word.count).drop { $0.isASCIISpace || $0 == 0x54 }
    if let first = rest.first, !first.isASCIIDigit { return nil }
    if let date = CalendarDate(iso: word.span) { return date }
    guard let sign = word.first(where: { !$0.isASCIIDigit }), [0x2F, 0x2E, 0x2D].contains(sign) else { return nil }
    let parts = word.split(separator: sign, omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.last?.count == 4,
      parts.dropLast().allSatisfy({ (1...2).contains($0.count) }),
      parts.joined().allSatisfy(\.isASCIIDigit)
    else { return nil }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    guard numbers.dropLast().allSatisfy({ $0 > 0 }) else { return nil }
    return CalendarDate(
      year: numbers[numbers.count - 1], month: numbers[numbers.count - 2], day: numbers.count == 3 ? numbers[0] : 0)
  }
}
