// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// What scripts see of a regular expression.
enum RegexMember: Int32, LuaMembers {
  case pattern, flags, find, match, captures, gmatch, gsub

  var definition: LuaMember {
    switch self {
    case .pattern: LuaMember("pattern", gives: "string", cached: true, "The pattern.")
    case .flags: LuaMember("flags", gives: "string", cached: true, "Its flags.")
    case .find:
      LuaMember(
        method: "find", takes: "text: string, init: integer?", gives: "integer?, integer?, string...",
        "First and last byte of the first match from init on, and its captures; nil for none.")
    case .match:
      LuaMember(
        method: "match", takes: "text: string, init: integer?", gives: "string?, string...",
        "Captures of the first match, all of it without groups; nil for none.")
    case .captures:
      LuaMember(
        method: "captures", takes: "text: string, init: integer?", gives: "table?",
        "The first match as a table: [0] all of it, groups by number and name; nil for none.")
    case .gmatch:
      LuaMember(
        method: "gmatch", takes: "text: string", gives: "fun(): string, string...",
        "Captures of each match, one after another.")
    case .gsub:
      LuaMember(
        method: "gsub", takes: "text: string, with: string|table|function, n: integer?", gives: "string, integer",
        "The text with its matches, n at most, replaced as string.gsub does it, and how many.")
    }
  }

  static func get(_ id: Int32, _ stack: LuaStack, _ object: LuaObject) throws(LuaError) -> Int {
    let regex = object.payload(as: Regex.self)
    if id == -1 { return stack.pushBytes(regex.pattern) }
    if id == -2 { throw LuaError("a regex has no length") }
    switch RegexMember(rawValue: id) {
    case .pattern: return stack.pushBytes(regex.pattern)
    case .flags: return stack.pushBytes(regex.flags)
    case nil: throw Types.regex.unknownMember(stack)
    default: return 0  // methods are never read
    }
  }

  static func call(_ id: Int32, _ stack: LuaStack, _ object: LuaObject) throws(LuaError) -> Int {
    let regex = object.payload(as: Regex.self)
    let text = try stack.textArgument(2)
    switch RegexMember(rawValue: id) {
    case .gmatch: return try stack.push(RegexMatches(regex, in: text, givesPlaces: false, stack.budget))
    case .gsub: return try replace(regex, text, stack)
    default: break
    }
    guard let start = try stack.startArgument(3, length: text.count),
      let range = try regex.find(in: text, from: start, stack)
    else {
      stack.pushNil()
      return 1
    }
    switch RegexMember(rawValue: id) {
    case .find:
      stack.push(Int64(range.lowerBound) + 1)
      stack.push(Int64(range.upperBound))
      return try 2 + (regex.groups > 0 ? stack.pushCaptures(of: regex, in: text, whole: range) : 0)
    case .captures: return pushTable(regex, text, stack)
    default: return try stack.pushCaptures(of: regex, in: text, whole: range)
    }
  }

  private static func pushTable(_ regex: Regex, _ text: [UInt8], _ stack: LuaStack) -> Int {
    stack.pushTable(items: regex.groups, fields: regex.names.count + 1)
    for group in 0...regex.groups {
      guard let range = regex.range(of: group) else { continue }
      stack.pushPart(range, of: text)
      stack.setItem(group)
    }
    for (name, group) in regex.names {
      guard let range = regex.range(of: group) else { continue }
      stack.pushPart(range, of: text)
      stack.setField(name.span)
    }
    return 1
  }
}

extension LuaStack {
  /// The offset, from 0, that an optional argument like `init` of `string.find` means; nil behind the end.
  func startArgument(_ index: Int, length: Int) throws(LuaError) -> Int? {
    if isNil(at: index) { return 0 }
    let place = try boundedArgument(index)
    if place > 0 { return place - 1 <= length ? place - 1 : nil }
    return place == 0 || -place > length ? 0 : length + place
  }
}
