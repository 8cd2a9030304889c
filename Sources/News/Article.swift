// SPDX-License-Identifier: Apache-2.0

public import Text

/// A news article: its text, its zones, and what was recognised in it.
///
/// `Reading` makes one from a document, `Recognition` fills `mentions` and `entities`, scripts see it through `Scripting`.
/// Text is held once; everything else is offsets into it, in flat arrays of which the article is the one owner.
public struct Article: ~Copyable {
  /// Where it came from.
  public let origin: Origin
  /// The record's own identity, else its path relative to the input; unique in a run.
  public var id: [UInt8]
  /// The whole document: valid UTF-8 in NFC, LF line ends, without byte order mark. Every offset refers to it.
  public let text: [UInt8]
  /// Where the bytes of `text` stood in the document; nil if every offset is the same there.
  public var sourceMap: SourceMap?
  /// Whether parts of the text were read in a wrong encoding before it came here: `Ã¡` for `á`.
  public var isMojibake = false
  private var store: [UInt8] = []

  /// Web address, where the source has one.
  public var url: Phrase?
  /// The paper or site it was published by, where the source tells.
  public var outlet: Phrase?
  /// BCP 47 code of the language, where it is known.
  public var language: Phrase?
  /// Headline.
  public var title: Phrase?
  /// Publication date, only where the document fixes it.
  public var date: CalendarDate?
  /// How often it was read, by its own counter.
  public var views: Int64?
  /// Who signed it.
  public var byline: Phrase?
  /// First real paragraph.
  public var lead: ByteRange?

  /// Paragraphs of the body, lead included, in order.
  public var paragraphs: [ByteRange] = [] {
    didSet { countedWords = nil }
  }
  private var countedWords: Int?
  /// Sentences of the body, in order.
  public var sentences: [Sentence] = []
  /// Captions of pictures.
  public var captions: [ByteRange] = []
  /// Credits of pictures and agencies.
  public var credits: [ByteRange] = []
  /// Headings inside the body.
  public var subheads: [ByteRange] = []
  /// What was set aside, and why.
  public var dropped: [DroppedSpan] = []

  /// Names in the text, by first byte, outer ones before inner ones.
  public var mentions: [Mention] = []
  /// Things named, by first mention.
  public var entities: [Entity] = []
  /// Names of entities; see `Entity.firstAlias`.
  public var aliases: [Phrase] = []
  /// Offices held.
  public var positions: [Position] = []
  /// Meetings reported.
  public var meetings: [Meeting] = []

  /// Words that filters put on it, in order of arrival, each once.
  public var tags: [[UInt8]] = []
  /// Plain data that filters keep with it, by name.
  public var meta: [PlainValue.Field] = []

  /// Makes an article without zones. The text must be valid UTF-8 in NFC.
  public init(origin: Origin, id: [UInt8], text: [UInt8]) {
    self.origin = origin
    self.id = id
    self.text = text
  }

  /// An article that is the same as this one and goes its own way from here on. Arrays are shared until one is changed.
  public func copy() -> Article {
    var copy = Article(origin: origin, id: id, text: text)
    (copy.sourceMap, copy.isMojibake, copy.store) = (sourceMap, isMojibake, store)
    (copy.url, copy.outlet, copy.language, copy.title) = (url, outlet, language, title)
    (copy.date, copy.views, copy.byline, copy.lead) = (date, views, byline, lead)
    (copy.paragraphs, copy.sentences, copy.captions, copy.credits) = (paragraphs, sentences, captions, credits)
    (copy.subheads, copy.dropped, copy.countedWords) = (subheads, dropped, countedWords)
    (copy.mentions, copy.entities, copy.aliases) = (mentions, entities, aliases)
    (copy.positions, copy.meetings, copy.tags, copy.meta) = (positions, meetings, tags, meta)
    return copy
  }

  /// The bytes that a phrase stands for.
  @_lifetime(borrow self)
  public func bytes(of phrase: Phrase) -> Span<UInt8> {
    if let range = phrase.storedRange { return store.span.extracting(range.indices) }
    return text.span.extracting(Int(phrase.start)..<Int(phrase.end))
  }

  /// The bytes of a run of the text.
  @_lifetime(borrow self)
  public func bytes(of range: ByteRange) -> Span<UInt8> {
    text.span.extracting(range.indices)
  }

  /// How many words the main paragraphs have.
  ///
  /// They are counted once: ten filters that ask for them would otherwise spend more on it than on being called.
  public mutating func countWords() -> Int {
    if let countedWords { return countedWords }
    let count = paragraphs.reduce(0) { $0 + Words.count(in: bytes(of: $1)) }
    countedWords = count
    return count
  }

  /// The offset of a byte of `text` in the document as its source gave it, both 0-based.
  public func sourceOffset(of offset: Int32) -> Int {
    sourceMap?.sourceOffset(of: Int(offset)) ?? Int(offset)
  }

  /// Keeps bytes that stand nowhere in the text, and gives the phrase that reads them.
  public mutating func store(_ bytes: [UInt8]) -> Phrase {
    let start = store.count
    store += bytes
    return Phrase(stored: ByteRange(start, store.count))
  }

  /// Keeps bytes that stand nowhere in the text, and gives the phrase that reads them.
  public mutating func store(_ bytes: some Sequence<UInt8>) -> Phrase {
    let start = store.count
    store.append(contentsOf: bytes)
    return Phrase(stored: ByteRange(start, store.count))
  }
}
