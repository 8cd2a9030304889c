// SPDX-License-Identifier: Apache-2.0

import Text

/// A word, literal or sign of Lua source text.
struct LuaToken: Equatable {
  /// What sort of token it is.
  enum Kind { case name, keyword, string, number, sign, end }

  var kind: Kind
  /// As it stands in the source; of a string what lies between its quotes.
  var text: String
  /// Its line, from 1.
  var line: Int

  /// Whether it is this keyword or sign.
  func `is`(_ word: String) -> Bool { text == word && (kind == .keyword || kind == .sign) }
}

/// Cuts Lua source text that Lua itself has compiled into tokens.
struct LuaScanner {
  private let source: [UInt8]
  private var offset = 0
  private var line = 1

  private static let keywords: Set<String> = [
    "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local", "nil",
    "not",
    "or", "repeat", "return", "then", "true", "until", "while",
  ]
  private static let signs = ["...", "..", "==", "~=", "<=", ">=", "//", "::", "<<", ">>"].map { Array($0.utf8) }

  private init(_ source: [UInt8]) { self.source = source }

  /// All tokens, with one of kind `.end` behind them.
  static func tokens(of source: [UInt8]) -> [LuaToken] {
    var scanner = LuaScanner(source)
    if source.first == 0x23 { scanner.skipLine() }  // `#!` in the first line
    var tokens: [LuaToken] = []
    while let token = scanner.next() { tokens.append(token) }
    return tokens + [LuaToken(kind: .end, text: "", line: scanner.line)]
  }

  private mutating func next() -> LuaToken? {
    while let byte = peek() {
      if byte == 0x0A { line += 1 }
      if byte <= 0x20 {
        offset += 1
      } else if byte == 0x2D && peek(1) == 0x2D {
        offset += 2
        if let level = bracket() { _ = long(level) } else { skipLine() }
      } else {
        return token(byte)
      }
    }
    return nil
  }

  private mutating func token(_ first: UInt8) -> LuaToken {
    let start = offset
    let line = line
    if isNameStart(first) {
      while let byte = peek(), isNameStart(byte) || byte.isASCIIDigit { offset += 1 }
      let word = text(Array(source[start..<offset]))
      return LuaToken(kind: Self.keywords.contains(word) ? .keyword : .name, text: word, line: line)
    }
    if first.isASCIIDigit || (first == 0x2E && peek(1)?.isASCIIDigit == true) {
      skipNumber()
      return LuaToken(kind: .number, text: text(Array(source[start..<offset])), line: line)
    }
    if first == 0x22 || first == 0x27 { return LuaToken(kind: .string, text: quoted(first), line: line) }
    if first == 0x5B, let level = bracket() { return LuaToken(kind: .string, text: long(level), line: line) }
    let sign = Self.signs.first { source[offset...].starts(with: $0) } ?? [first]
    offset += sign.count
    return LuaToken(kind: .sign, text: text(sign), line: line)
  }

  private mutating func quoted(_ quote: UInt8) -> String {
    offset += 1
    let start = offset
    while let byte = peek(), byte != quote {
      if byte == 0x5C { offset += 1 }
      if peek() == 0x0A { line += 1 }
      offset += 1
    }
    defer { offset += 1 }
    return text(Array(source[start..<min(offset, source.count)]))
  }

  /// Skips `[==[` and gives the number of its signs; nil and no move when there is none.
  private mutating func bracket() -> Int? {
    guard peek() == 0x5B else { return nil }
    var end = offset + 1
    while end < source.count && source[end] == 0x3D { end += 1 }
    guard end < source.count && source[end] == 0x5B else { return nil }
    let level = end - offset - 1
    offset = end + 1
    return level
  }

  private mutating func long(_ level: Int) -> String {
    let start = offset
    let closing = [0x5D] + [UInt8](repeating: 0x3D, count: level) + [0x5D]
    while offset < source.count && !source[offset...].starts(with: closing) {
      if source[offset] == 0x0A { line += 1 }
      offset += 1
    }
    defer { offset += closing.count }
    return text(Array(source[start..<offset]))
  }

  private mutating func skipNumber() {
    let isHexadecimal = peek() == 0x30 && (peek(1) ?? 0) | 0x20 == 0x78
    while let byte = peek() {
      let isExponent = isHexadecimal ? byte | 0x20 == 0x70 : byte | 0x20 == 0x65
      if isExponent, let sign = peek(1), sign == 0x2B || sign == 0x2D { offset += 1 }
      guard isNameStart(byte) || byte.isASCIIDigit || byte == 0x2E else { return }
      offset += 1
    }
  }

  private mutating func skipLine() {
    while let byte = peek(), byte != 0x0A { offset += 1 }
  }

  private func peek(_ distance: Int = 0) -> UInt8? {
    offset + distance < source.count ? source[offset + distance] : nil
  }

  private func isNameStart(_ byte: UInt8) -> Bool { byte == 0x5F || (0x61...0x7A).contains(byte | 0x20) }
}
