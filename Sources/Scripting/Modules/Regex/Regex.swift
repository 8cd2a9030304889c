// SPDX-License-Identifier: Apache-2.0

import CPCRE2
import Lua
import Text

/// A regular expression of a script: PCRE2 with Unicode, and bounds that no pattern gets round.
///
/// PCRE2 can count how often it tries, but not how long each try takes: over a text of a megabyte one step of `.*` costs
/// a millisecond. So there are two forms. The quick one takes texts of up to 8 KB and gives up after 5,000 tries, 40
/// million steps at the very worst. Whatever it gives up, and longer texts, go to the careful one, which asks before
/// each item of the pattern whether the call's time is over. That costs up to twice the time on most patterns, on
/// `[^,.]+, [^,.]+` over 16 KB thirty times.
final class Regex {
  /// The pattern as it was given.
  let pattern: [UInt8]
  /// Its flags, each once, in order.
  let flags: [UInt8]
  /// How many groups it has.
  let groups: Int
  /// Its named groups.
  let names: [(name: [UInt8], group: Int)]

  private let quick: RegexCode
  private var careful: RegexCode?
  private var last: RegexCode
  private let charge: BudgetCharge

  /// Texts of up to this many bytes are tried the quick way first.
  private static let quickLimit = 8 << 10
  private static let quickTries: UInt32 = 5000
  /// Longest pattern, in bytes.
  static let lengthLimit = 10_000

  /// Compiles a pattern; `flags` are some of `i` (any case), `m` (`^` and `$` at lines), `s` (`.` takes line feeds too),
  /// and `x` (white space and comments do not count).
  init(_ pattern: [UInt8], flags: [UInt8], _ budget: LuaBudget) throws(LuaError) {
    self.pattern = pattern
    self.flags = flags.sorted()
    quick = try Self.compile(pattern, flags, isCareful: false)
    last = quick
    groups = quick.count(PCRE2_INFO_CAPTURECOUNT)
    names = quick.names
    charge = BudgetCharge(budget)
    charge.add(quick.size * 2 + pattern.count)
  }

  /// Checks a pattern, for an option that takes one.
  static func check(_ pattern: [UInt8]) throws(LuaError) { _ = try compile(pattern, [], isCareful: false) }

  private static func compile(_ pattern: [UInt8], _ flags: [UInt8], isCareful: Bool) throws(LuaError) -> RegexCode {
    if pattern.count > lengthLimit { throw LuaError("a pattern has at most 10,000 bytes") }
    var options =
      UInt32(PCRE2_UTF) | UInt32(PCRE2_UCP) | UInt32(PCRE2_MATCH_INVALID_UTF) | UInt32(PCRE2_NEVER_BACKSLASH_C)
    if isCareful { options |= UInt32(PCRE2_AUTO_CALLOUT) }
    for flag in flags { options |= try option(flag) }
    do {
      return try RegexCode(pattern, options: options)
    } catch {
      throw LuaError(
        "this is no regular expression: ", .bytes(error.message), " at byte ", .bytes(decimal(error.offset + 1)),
        " of '", .bytes(pattern), "'")
    }
  }

  private static func option(_ flag: UInt8) throws(LuaError) -> UInt32 {
    switch flag {
    case 0x69: UInt32(PCRE2_CASELESS)
    case 0x6D: UInt32(PCRE2_MULTILINE)
    case 0x73: UInt32(PCRE2_DOTALL)
    case 0x78: UInt32(PCRE2_EXTENDED)
    default: throw LuaError("there is no flag '", .bytes([flag]), "'; the flags: i m s x")
    }
  }

  /// Looks for the first match from `offset` on, which is moved to the beginning of a letter.
  ///
  /// - Returns: Where it lies, nil for none.
  /// - Throws: When the pattern tries too much, or the call's time is over.
  func find(in subject: [UInt8], from offset: Int, _ stack: LuaStack) throws(LuaError) -> Range<Int>? {
    var offset = offset
    while offset < subject.count, subject[offset].isContinuation { offset += 1 }
    let matcher = stack.matcher
    if subject.count <= Self.quickLimit {
      last = quick
      let answer = quick.match(subject, from: offset, matcher.prepared(tries: Self.quickTries, for: stack))
      if answer >= 0 { return quick.range(of: 0) }
      if answer == PCRE2_ERROR_NOMATCH { return nil }
    }
    return try findCarefully(in: subject, from: offset, matcher, stack)
  }

  /// Where a group of the last match lies; nil for a group that took no part.
  func range(of group: Int) -> Range<Int>? { last.range(of: group) }

  private func findCarefully(
    in subject: [UInt8], from offset: Int, _ matcher: RegexMatcher, _ stack: LuaStack
  ) throws(LuaError) -> Range<Int>? {
    let code: RegexCode
    if let careful { code = careful } else { code = try Self.compile(pattern, flags, isCareful: true) }
    careful = code
    last = code
    // A search that finds nothing tries at every letter, so long texts need more tries.
    let tries = UInt32(clamping: 1_000_000 + 20 * subject.count)
    let answer = code.match(subject, from: offset, matcher.prepared(tries: tries, for: stack))
    if answer >= 0 { return code.range(of: 0) }
    switch answer {
    case PCRE2_ERROR_NOMATCH: return nil
    case PCRE2_ERROR_CALLOUT: try stack.checkLimits()
    case PCRE2_ERROR_MATCHLIMIT, PCRE2_ERROR_DEPTHLIMIT, PCRE2_ERROR_HEAPLIMIT, PCRE2_ERROR_JIT_STACKLIMIT:
      throw LuaError(
        "the pattern '", .bytes(pattern), "' tries too many ways on this text; make its repetitions exclude each other")
    default: break
    }
    throw LuaError(
      "the pattern '", .bytes(pattern), "' failed: ", .bytes(RegexProblem(number: answer, offset: 0).message))
  }
}

/// What all patterns of a state share: the limits of a match and the stack of its machine code.
final class RegexMatcher {
  private let context: OpaquePointer
  private let stack: OpaquePointer

  /// Patterns that were compiled, by flags, a zero byte and pattern: `tam.re` inside a function costs a look here.
  var known: [[UInt8]: Regex] = [:]
  /// How many are kept before all are forgotten.
  static let knownLimit = 100

  init() {
    context = pcre2_match_context_create_8(nil)!  // nil only when the machine is out of memory
    stack = pcre2_jit_stack_create_8(32 << 10, 1 << 20, nil)!  // as above
    pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack))
    _ = pcre2_set_heap_limit_8(context, 16 << 10)  // 16 MB, in KB, where there is no JIT
    _ = pcre2_set_depth_limit_8(context, 100_000)
  }

  deinit {
    pcre2_match_context_free_8(context)
    pcre2_jit_stack_free_8(stack)
  }

  /// The context for a match that may try so often and ends when the call's time is over.
  func prepared(tries: UInt32, for stack: LuaStack) -> OpaquePointer {
    _ = pcre2_set_match_limit_8(context, tries)
    let ask: @convention(c) (UnsafeMutablePointer<pcre2_callout_block_8>?, UnsafeMutableRawPointer?) -> Int32 = {
      LuaStack(OpaquePointer($1!)).isLimited ? PCRE2_ERROR_CALLOUT : 0  // always given below
    }
    _ = pcre2_set_callout_8(context, ask, UnsafeMutableRawPointer(stack.pointer))
    return context
  }
}

extension LuaStack {
  /// What all patterns of this state share, made by the first of them.
  var matcher: RegexMatcher {
    if let matcher = scriptContext.pointee.matcher { return matcher }
    let matcher = RegexMatcher()
    scriptContext.pointee.matcher = matcher
    return matcher
  }

  /// The pattern that an argument is: an object of `tam.re`, or text that is compiled.
  func regexArgument(_ index: Int) throws(LuaError) -> Regex {
    if let object = object(at: index, of: Types.regex) { return object.payload(as: Regex.self) }
    guard let pattern = bytes(at: index) else { throw wrongArgument(index, expected: "regex") }
    return try regex(pattern, flags: [])
  }

  /// A pattern, compiled once a state.
  func regex(_ pattern: [UInt8], flags: [UInt8]) throws(LuaError) -> Regex {
    let key = flags + [0] + pattern
    if let known = matcher.known[key] { return known }
    let regex = try Regex(pattern, flags: flags, budget)
    if matcher.known.count >= RegexMatcher.knownLimit { matcher.known = [:] }
    matcher.known[key] = regex
    return regex
  }
}
