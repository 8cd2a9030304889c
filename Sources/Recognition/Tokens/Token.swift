// SPDX-License-Identifier: Apache-2.0

/// A word, a number or a mark of the text.
///
/// `Bộ Công an 5/9` has six: three words, a number, a mark, a number.
struct Token {
  /// What the letters look like; the order is used: everything from `title` to `mixed` begins with or has a capital.
  enum Shape: UInt8 {
    case lower, title, upper, mixed, number, mark
  }

  /// What stands before it and where it lies.
  struct Flags: OptionSet {
    let rawValue: UInt8
    /// Nothing between it and the token before.
    static let isGlued = Flags(rawValue: 1)
    /// A line end before it.
    static let isAfterBreak = Flags(rawValue: 2)
    /// It begins a sentence, a line or a quotation, so that a capital says nothing.
    static let isFirst = Flags(rawValue: 4)
    /// Its line is written in capitals throughout.
    static let isShouted = Flags(rawValue: 8)
    /// It lies in a part of the text that was set aside.
    static let isDropped = Flags(rawValue: 16)
  }

  /// Offset of its first byte.
  var start: Int32
  /// Offset behind its last byte.
  var end: Int32
  /// Number in `Lexicon.words`, or -1.
  var word: Int32
  /// Hash of the word in comparable form; names are compared by it.
  var hash: UInt32
  var shape: Shape
  var flags: Flags

  var isCapital: Bool { shape == .title || shape == .upper || shape == .mixed }
  var isWord: Bool { shape.rawValue < Shape.number.rawValue }
  var isNumber: Bool { shape == .number }
  var isGlued: Bool { flags.contains(.isGlued) }
  var isFirst: Bool { flags.contains(.isFirst) }
  /// Whether it can go on with a name that the token before began.
  var isLinked: Bool { flags.isDisjoint(with: [.isAfterBreak, .isDropped]) }
}
