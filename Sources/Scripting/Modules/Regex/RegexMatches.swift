// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// A walk over all matches of a pattern in a text, as `gmatch` and `article:find` do it.
///
/// The rule for empty matches is Lua's: none is taken where the match before it ended.
final class RegexMatches {
  let regex: Regex
  let subject: [UInt8]
  /// Whether a step gives places and text, rather than captures.
  private let givesPlaces: Bool
  private var position: Int
  private var lastEnd = -1
  private let charge: BudgetCharge

  init(_ regex: Regex, in subject: [UInt8], from position: Int = 0, givesPlaces: Bool, _ budget: LuaBudget) {
    self.regex = regex
    self.subject = subject
    self.position = position
    self.givesPlaces = givesPlaces
    charge = BudgetCharge(budget)
    charge.add(givesPlaces ? 0 : subject.count)  // an article's text is shared, not copied
  }

  /// Where the next match lies; nil at the end.
  func next(_ stack: LuaStack) throws(LuaError) -> Range<Int>? {
    while position <= subject.count, let range = try regex.find(in: subject, from: position, stack) {
      if range.upperBound != lastEnd {
        (position, lastEnd) = (range.upperBound, range.upperBound)
        return range
      }
      position += 1
    }
    return nil
  }

  /// Pushes what one step of the iterator gives; nil at the end.
  func push(_ stack: LuaStack) throws(LuaError) -> Int {
    guard let range = try next(stack) else {
      stack.pushNil()
      return 1
    }
    guard givesPlaces else { return try stack.pushCaptures(of: regex, in: subject, whole: range) }
    stack.push(Int64(range.lowerBound) + 1)
    stack.push(Int64(range.upperBound))
    stack.pushPart(range, of: subject)
    return 3
  }

  /// A step of the iterator over the walk at 1.
  static let step: LuaFunction = { state, _ in
    answer(state) { stack throws(LuaError) in
      try stack.objectArgument(1, of: Types.matches).payload(as: RegexMatches.self).push(stack)
    }
  }
}

extension LuaStack {
  /// Pushes the captures of a match, all of it when the pattern has no groups; false for a group without a part.
  func pushCaptures(of regex: Regex, in subject: [UInt8], whole: Range<Int>) throws(LuaError) -> Int {
    guard regex.groups > 0 else {
      pushPart(whole, of: subject)
      return 1
    }
    guard reserve(regex.groups + 4) else { throw LuaError("too many captures") }
    for group in 1...regex.groups { pushCapture(group, of: regex, in: subject) }
    return regex.groups
  }

  /// Pushes a run of a text.
  func pushPart(_ range: Range<Int>, of text: [UInt8]) { push(text.span.extracting(range)) }

  /// Pushes a group of the last match, false when it took no part.
  func pushCapture(_ group: Int, of regex: Regex, in subject: [UInt8]) {
    if let range = regex.range(of: group) { pushPart(range, of: subject) } else { push(false) }
  }

  /// Pushes an iterator over a walk.
  func push(_ matches: RegexMatches) throws(LuaError) -> Int {
    push(from: Slots.iterate)
    push(matches, as: Types.matches)
    try call(arguments: 1, results: 1)
    return 1
  }
}
