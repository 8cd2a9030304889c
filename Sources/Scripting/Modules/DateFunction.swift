// SPDX-License-Identifier: Apache-2.0

import Lua
import News
import Text

/// The functions of `tam.date`. Dates are strings as `article.date` has them: 2025, 2025-09 or 2025-09-23.
enum DateFunction: Int32, LuaMembers {
  case parse, format, year, month, day, add, diff, compare, week, today

  var definition: LuaMember {
    switch self {
    case .parse:
      LuaMember(
        method: "parse", takes: "text: string", gives: "string?",
        "The date that a text is, 2025-09-23 or 23/9/2025 or 9/2025, a time of day behind it cut off; nil for none.")
    case .format:
      LuaMember(
        method: "format", takes: "date: string, format: string", gives: "string",
        "The date written as %Y %m %d, %-m and %-d without zero, %G and %V of the ISO week, %u its day from Monday.")
    case .year: LuaMember(method: "year", takes: "date: string", gives: "integer", "Its year.")
    case .month: LuaMember(method: "month", takes: "date: string", gives: "integer?", "Its month, if it is known.")
    case .day: LuaMember(method: "day", takes: "date: string", gives: "integer?", "Its day, if it is known.")
    case .add:
      LuaMember(
        method: "add", takes: "date: string, n: integer, unit: string", gives: "string",
        "The date n days, weeks, months or years later; the 31st becomes the last day of a shorter month.")
    case .diff:
      LuaMember(
        method: "diff", takes: "a: string, b: string", gives: "integer", "Days from a to b, negative when b is earlier."
      )
    case .compare:
      LuaMember(
        method: "compare", takes: "a: string, b: string", gives: "integer",
        "-1, 0 or 1 in order of time; 2025 comes before 2025-09, that before 2025-09-01.")
    case .week: LuaMember(method: "week", takes: "date: string", gives: "string", "Its ISO week: 2025-W39.")
    case .today: LuaMember(method: "today", gives: "string", "The day of the job's time, in UTC.")
    }
  }

  static let call: LuaFunction = { state, id in
    answer(state) { stack throws(LuaError) in try DateFunction(rawValue: id)?.run(stack) ?? 0 }
  }

  private func run(_ stack: LuaStack) throws(LuaError) -> Int {
    switch self {
    case .today:
      let (days, rest) = stack.time.quotientAndRemainder(dividingBy: 86_400)
      return try push(CalendarDate(dayNumber: Int(rest < 0 ? days - 1 : days)), stack)
    case .parse:
      let text = try stack.textArgument(1)
      guard let date = DateReader.read(text) else {
        stack.pushNil()
        return 1
      }
      return stack.pushBytes(date.iso)
    default: return try run(on: stack.dateArgument(1), stack)
    }
  }

  private func run(on date: CalendarDate, _ stack: LuaStack) throws(LuaError) -> Int {
    switch self {
    case .year: return stack.pushCount(Int(date.year))
    case .month: return pushPart(date.month, stack)
    case .day: return pushPart(date.day, stack)
    case .format: return stack.pushBytes(try DateWriter(date: date).write(try stack.textArgument(2)))
    case .add: return try push(sum(date, stack.boundedArgument(2), stack.textArgument(3)), stack)
    case .diff: return stack.pushCount(try known(stack.dateArgument(2).dayNumber, 2) - known(date.dayNumber, 1))
    case .compare: return stack.pushCount(order(date, try stack.dateArgument(2)))
    default:
      let week = try known(date.isoWeek, 1)
      return stack.pushBytes(DateWriter.padded(week.year, 4) + [0x2D, 0x57] + DateWriter.padded(week.week, 2))
    }
  }

  private func pushPart(_ part: UInt8, _ stack: LuaStack) -> Int {
    if part == 0 { stack.pushNil() } else { stack.push(Int64(part)) }
    return 1
  }

  private func push(_ date: CalendarDate?, _ stack: LuaStack) throws(LuaError) -> Int {
    guard let date else { throw LuaError("the date lies outside the years 1 to 9999") }
    return stack.pushBytes(date.iso)
  }

  private func known<Part>(_ part: Part?, _ argument: Int) throws(LuaError) -> Part {
    guard let part else { throw LuaError("argument ", .bytes(decimal(argument)), ": the day of the date is not known") }
    return part
  }

  private func sum(_ date: CalendarDate, _ count: Int, _ unit: [UInt8]) throws(LuaError) -> CalendarDate? {
    guard let step = DateUnit(unit) else {
      throw LuaError("there is no unit '", .bytes(unit), "'; the units: days, weeks, months, years")
    }
    switch step {
    case .years: return date.adding(years: count)
    case .months:
      if date.precision == .year { throw LuaError("argument 1: the month of the date is not known") }
      return date.adding(months: count)
    case .days, .weeks:
      let (days, overflow) = count.multipliedReportingOverflow(by: step == .weeks ? 7 : 1)
      let (sum, tooFar) = try known(date.dayNumber, 1).addingReportingOverflow(days)
      return overflow || tooFar ? nil : CalendarDate(dayNumber: sum)
    }
  }

  private func order(_ first: CalendarDate, _ second: CalendarDate) -> Int {
    let one = (Int(first.year), Int(first.month), Int(first.day))
    let other = (Int(second.year), Int(second.month), Int(second.day))
    return one < other ? -1 : one > other ? 1 : 0
  }
}

/// What `tam.date.add` counts in.
private enum DateUnit {
  case days, weeks, months, years

  /// Reads `day` or `days`, and so on.
  init?(_ word: [UInt8]) {
    let known: [(StaticString, DateUnit)] = [("day", .days), ("week", .weeks), ("month", .months), ("year", .years)]
    let found = known.first { $0.0.bytes == word || $0.0.bytes + [0x73] == word }
    guard let found else { return nil }
    self = found.1
  }
}

extension LuaStack {
  /// The date that the argument at `index` is.
  func dateArgument(_ index: Int) throws(LuaError) -> CalendarDate {
    let text = try textArgument(index)
    guard let date = CalendarDate(iso: text.span) else {
      throw LuaError(
        "argument ", .bytes(decimal(index)), ": date (2025, 2025-09 or 2025-09-23) expected, got '", .bytes(text), "'")
    }
    return date
  }
}
