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
    /// What the first token of a line has.
    static let opensLine: Flags = [.isAfterBreak, .isFirst]
  }

  /// What can be told of its word alone, so that most tokens are done with after one look.
  struct Traits: OptionSet {
    let rawValue: UInt16
    /// It is spelt like a Vietnamese syllable.
    static let isVietnamese = Traits(rawValue: 1)
    /// A phrase of the lexicon may begin with it.
    static let begins = Traits(rawValue: 2)
    /// A date may begin with it.
    static let startsDate = Traits(rawValue: 4)
    /// A word of match reports.
    static let isSport = Traits(rawValue: 8)
    /// A word of meeting may begin with it.
    static let meets = Traits(rawValue: 16)
    /// Two bytes or more, not written in capitals.
    static let isSmall = Traits(rawValue: 32)
    /// It has a capital or is a number, so that a name or a date may begin with it whatever it is.
    static let stands = Traits(rawValue: 64)
    /// An acronym that names no body.
    static let isNoName = Traits(rawValue: 128)
    /// The long name of a state may begin with it.
    static let isStateHead = Traits(rawValue: 256)
    /// Morning to night.
    static let isPartOfDay = Traits(rawValue: 512)
    /// What a token has that is looked at again: two of three have none of it.
    static let busy: Traits = [.begins, .startsDate, .isSport, .meets, .stands]
  }

  /// Offset of its first byte.
  var start: Int32
  /// Offset behind its last byte.
  var end: Int32
  /// Number in `Lexicon.words`, or -1.
  var word: Int32
  /// Hash of the word in comparable form; names are compared by it.
  var hash: UInt32
  /// Classes of the phrases that begin here, as far as the words go on; see `Phrases`.
  var found: PhraseClasses = []
  /// Behind its last phrase in `Phrases`.
  var phrasesEnd: Int32 = 0
  var shape: Shape
  var flags: Flags
  var traits: Traits = []

  /// A token of no bytes.
  static let none = Token(start: 0, end: 0, word: -1, hash: 0, shape: .mark, flags: [])

  /// FNV-1a of a word in comparable form.
  static func hash(_ word: Span<UInt8>) -> UInt32 {
    var hash = hashSeed
    for offset in word.indices { hash = Self.hash(hash, word[offset]) }
    return Self.hash(closing: hash)
  }

  static let hashSeed: UInt32 = 0x811C_9DC5
  static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }
  static func hash(closing hash: UInt32) -> UInt32 { hash ^ hash >> 15 }

  var isCapital: Bool { shape.rawValue &- Shape.title.rawValue < 3 }
  var isWord: Bool { shape.rawValue < Shape.number.rawValue }
  var isNumber: Bool { shape == .number }
  var isGlued: Bool { flags.contains(.isGlued) }
  var isFirst: Bool { flags.contains(.isFirst) }
  /// Whether it can go on with a name that the token before began.
  var isLinked: Bool { flags.isDisjoint(with: [.isAfterBreak, .isDropped]) }
}
