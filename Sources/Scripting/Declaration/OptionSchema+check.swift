// SPDX-License-Identifier: Apache-2.0

import Lua
import News
public import Text

extension OptionSchema {
  /// The value as the plugin will see it, if the option takes it.
  ///
  /// A single value stands for a list of one, and an integer for a number; nothing else is converted.
  public func check(_ value: PlainValue) throws(OptionProblem) -> PlainValue {
    guard kind == .list else { return try check(value, as: kind) }
    guard case .list(let items) = value else { return try check(.list([value])) }
    try checkBounds(Double(items.count), of: "number of values")
    var checked: [PlainValue] = []
    for item in items { checked.append(try check(item, as: element)) }
    return .list(checked)
  }

  /// The value that a word of the command line stands for: `5` for an integer, `a,b` for a list.
  public func parse(_ word: [UInt8]) throws(OptionProblem) -> PlainValue {
    guard kind == .list else { return try check(convert(word, to: kind)) }
    let items = word.isEmpty ? [] : word.split(separator: 0x2C, omittingEmptySubsequences: false).map { Array($0) }
    return try check(.list(items.map { convert($0, to: element) }))
  }

  private func convert(_ word: [UInt8], to kind: Kind) -> PlainValue {
    switch kind {
    case .integer, .number:
      if let value = try? JSONReader.read(word.span) {
        switch value {
        case .integer, .number: return value
        default: break
        }
      }
    case .boolean where word == StaticString("true").bytes: return .boolean(true)
    case .boolean where word == StaticString("false").bytes: return .boolean(false)
    default: break
    }
    return .text(word)
  }

  private func check(_ value: PlainValue, as kind: Kind) throws(OptionProblem) -> PlainValue {
    switch (kind, value) {
    case (.integer, .integer(let number)):
      try checkBounds(Double(number), of: "value")
      return value
    case (.number, .integer(let number)):
      try checkBounds(Double(number), of: "value")
      return .number(Double(number))
    case (.number, .number(let number)):
      try checkBounds(number, of: "value")
      return value
    case (.boolean, .boolean), (.string, .text): return value
    case (.regex, .text(let pattern)):
      do {
        try Regex.check(pattern)
      } catch {
        throw problem(error.message)
      }
      return value
    case (.enum, .text(let word)): return try checkWord(word)
    case (.date, .text(let word)):
      if isDate(word) { return value }
      throw expected("date (2025, 2025-09 or 2025-09-23)", got: value)
    case (.date, .integer(let year)) where (1...9999).contains(year):
      return .text(padded(Int(year)))
    default: throw expected(kind.name, got: value)
    }
  }

  private func checkWord(_ word: [UInt8]) throws(OptionProblem) -> PlainValue {
    if values.contains(word) { return .text(word) }
    let list = Array(values.joined(separator: StaticString(", ").bytes))
    throw problem(
      StaticString("one of ").bytes + list + StaticString(" expected, got '").bytes + word + [0x27]
        + suggest(word, values))
  }

  private func checkBounds(_ number: Double, of what: StaticString) throws(OptionProblem) {
    if let minimum, number < minimum {
      throw problem(what.bytes + StaticString(" must be at least ").bytes + shown(minimum))
    }
    if let maximum, number > maximum {
      throw problem(what.bytes + StaticString(" must be at most ").bytes + shown(maximum))
    }
  }

  private func shown(_ number: Double) -> [UInt8] {
    if let whole = Int(exactly: number) { return decimal(whole) }
    var bytes: [UInt8] = []
    bytes.append(decimal: number)
    return bytes
  }

  private func isDate(_ word: [UInt8]) -> Bool {
    let parts = word.split(separator: 0x2D, omittingEmptySubsequences: false).map { Array($0) }
    guard (1...3).contains(parts.count), parts[0].count == 4 else { return false }
    guard parts.dropFirst().allSatisfy({ $0.count == 2 }), parts.joined().allSatisfy(\.isASCIIDigit) else {
      return false
    }
    return CalendarDate(
      year: number(parts[0]), month: parts.count > 1 ? number(parts[1]) : 0, day: parts.count > 2 ? number(parts[2]) : 0
    ) != nil && (parts.count < 2 || number(parts[1]) > 0) && (parts.count < 3 || number(parts[2]) > 0)
  }

  private func number(_ digits: [UInt8]) -> Int { digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } }

  private func padded(_ year: Int) -> [UInt8] {
    let digits = decimal(year)
    return Array(repeating: 0x30, count: 4 - digits.count) + digits
  }

  private func expected(_ what: StaticString, got value: PlainValue) -> OptionProblem {
    problem(what.bytes + StaticString(" expected, got ").bytes + described(value))
  }

  private func described(_ value: PlainValue) -> [UInt8] {
    switch value {
    case .null: return StaticString("nothing").bytes
    case .text(let word): return [0x27] + word + [0x27]
    case .list: return StaticString("a list").bytes
    case .table: return StaticString("a table").bytes
    default:
      var writer = JSONWriter()
      try? writer.value(value)
      return writer.bytes
    }
  }

  private func problem(_ message: [UInt8]) -> OptionProblem {
    OptionProblem(name, StaticString("option '").bytes + name + StaticString("': ").bytes + message)
  }
}
