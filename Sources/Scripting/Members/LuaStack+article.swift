// SPDX-License-Identifier: Apache-2.0

import Lua
import News
import Text

extension LuaStack {
  /// Pushes the bytes of a run of the open article's text.
  func push(_ range: ByteRange) -> Int {
    push(article.pointee.bytes(of: range))
    return 1
  }

  /// Pushes a phrase of the open article, nil for none.
  func push(_ phrase: Phrase?) -> Int {
    if let phrase { push(article.pointee.bytes(of: phrase)) } else { pushNil() }
    return 1
  }

  /// Pushes the handle of a record, nil for -1.
  func push(handle type: LuaType, _ index: Int32) -> Int {
    if index < 0 { pushNil() } else { pushHandle(of: type, index: Int(index)) }
    return 1
  }

  /// Pushes an offset the way Lua counts: from 1.
  func push(first range: ByteRange) -> Int {
    push(Int64(range.start) + 1)
    return 1
  }

  /// Pushes the offset of the last byte, the way Lua counts: from 1, inclusive.
  func push(last range: ByteRange) -> Int {
    push(Int64(range.end))
    return 1
  }

  /// Pushes a boolean.
  func pushTruth(_ value: Bool) -> Int {
    push(value)
    return 1
  }

  /// Pushes an integer.
  func pushCount(_ value: Int) -> Int {
    push(Int64(value))
    return 1
  }

  /// Pushes a literal.
  func pushLiteral(_ text: StaticString) -> Int {
    push(text)
    return 1
  }

  /// Pushes bytes.
  func pushBytes(_ bytes: [UInt8]) -> Int {
    push(bytes)
    return 1
  }

  /// The kind that argument `index` names, nil for none given.
  func kindArgument(_ index: Int) throws(LuaError) -> Kind? {
    if isNil(at: index) { return nil }
    let found: Kind?? = withBytes(at: index) { word in Kind.allCases.first { $0.name.hasBytes(word) } }
    guard let found else { throw wrongArgument(index, expected: "kind") }
    guard let kind = found else {
      throw LuaError(
        "there is no kind '", .bytes(bytes(at: index) ?? []),
        .literal("'; the kinds: person, organisation, place, date, document, event"))
    }
    return kind
  }
}

extension StaticString {
  /// Whether the literal has just these bytes.
  func hasBytes(_ other: Span<UInt8>) -> Bool {
    guard utf8CodeUnitCount == other.count else { return false }
    for offset in other.indices where utf8Start[offset] != other[offset] { return false }  // inside: equal counts
    return true
  }
}
