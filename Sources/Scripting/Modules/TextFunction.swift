// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// The functions of `tam.text`.
enum TextFunction: Int32, LuaMembers {
  case lower, upper, fold, slug, compare, width, words, truncate

  var definition: LuaMember {
    switch self {
    case .lower: LuaMember(method: "lower", takes: "text: string", gives: "string", "The text in small letters.")
    case .upper: LuaMember(method: "upper", takes: "text: string", gives: "string", "The text in capitals.")
    case .fold:
      LuaMember(
        method: "fold", takes: "text: string", gives: "string",
        "For comparing: small letters without marks, đ as d, runs of white space as one space.")
    case .slug:
      LuaMember(
        method: "slug", takes: "text: string", gives: "string",
        "For names of files and keys: the fold with a hyphen for all but letters and digits.")
    case .compare:
      LuaMember(
        method: "compare", takes: "a: string, b: string", gives: "integer",
        "-1, 0 or 1 in the order of Vietnamese dictionaries: a ă â b c d đ …, then tones, then small before capital.")
    case .width:
      LuaMember(
        method: "width", takes: "text: string", gives: "integer", "How many columns of a terminal the text takes.")
    case .words:
      LuaMember(
        method: "words", takes: "text: string", gives: "fun(): string, integer, integer",
        "What stands between white space, without signs around it: the word, its first and last byte.")
    case .truncate:
      LuaMember(
        method: "truncate", takes: "text: string, width: integer", gives: "string",
        "As much as fits into so many columns, with … at the end if something had to go.")
    }
  }

  static let call: LuaFunction = { state, id in
    answer(state) { stack throws(LuaError) in try TextFunction(rawValue: id)?.run(stack) ?? 0 }
  }

  private func run(_ stack: LuaStack) throws(LuaError) -> Int {
    let text = try stack.validTextArgument(1)
    switch self {
    case .lower: return stack.pushBytes(Folding.lower(text.span))
    case .upper: return stack.pushBytes(Folding.upper(text.span))
    case .fold: return stack.pushBytes(Folding.fold(text.span))
    case .slug: return stack.pushBytes(Folding.slug(text.span))
    case .width: return stack.pushCount(text.displayWidth)
    case .words: return try pushWords(of: text, stack)
    case .truncate:
      let width = try stack.boundedArgument(2)
      return stack.pushBytes([UInt8](cutting: text.span, toDisplayWidth: width))
    case .compare:
      let other = try stack.validTextArgument(2)
      let (first, second) = (NFC.normalize(text.span), NFC.normalize(other.span))
      return stack.pushCount(Collation.compare(first.span, second.span))
    }
  }

  private func pushWords(of text: [UInt8], _ stack: LuaStack) throws(LuaError) -> Int {
    stack.pushTable()
    var item = 0
    var offset = 0
    while let range = Words.next(in: text.span, from: offset) {
      push(range, of: text, item, stack)
      item += 3
      offset = Int(range.end)
      try stack.checkLimits()
    }
    stack.pushRows(width: 3)
    return 1
  }

  private func push(_ range: ByteRange, of text: [UInt8], _ item: Int, _ stack: LuaStack) {
    stack.pushPart(range.indices, of: text)
    stack.setItem(item + 1)
    stack.push(Int64(range.start) + 1)
    stack.setItem(item + 2)
    stack.push(Int64(range.end))
    stack.setItem(item + 3)
  }
}
