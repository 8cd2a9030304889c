// SPDX-License-Identifier: Apache-2.0

public import Text

/// Some bytes that an article owns: a run of its text, or bytes of its own that stand nowhere in the text.
///
/// `Bộ Công an` as the text has it is `Phrase(text: range)`; the key `person:to-lam` is made by `Article.store(_:)`.
/// `Article.bytes(of:)` reads either.
public struct Phrase: Hashable, Sendable {
  /// Offset of the first byte; its complement when the bytes are in the article's own store.
  var start: Int32
  /// Offset behind the last byte, in the same buffer.
  var end: Int32

  /// A run of the article's text, 0-based bytes.
  public init(text range: ByteRange) {
    start = range.start
    end = range.end
  }

  init(stored range: ByteRange) {
    start = ~range.start
    end = range.end
  }

  /// The run of the text, or nil when the bytes are stored beside it.
  public var textRange: ByteRange? { start < 0 ? nil : ByteRange(start: start, end: end) }

  /// The run of the store, or nil when the bytes are in the text.
  var storedRange: ByteRange? { start < 0 ? ByteRange(start: ~start, end: end) : nil }
}
