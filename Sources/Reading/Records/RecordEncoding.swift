// SPDX-License-Identifier: Apache-2.0

internal import Text

/// The encoding of a file of records, which is found out at the first record that is no UTF-8.
///
/// UTF-16 and UTF-32 are UTF-8 before records are cut out of them, so it is about the 8-bit encodings, in which braces,
/// quotes, commas and line ends are those of ASCII.
struct RecordEncoding {
  /// Records for which statistics may be asked in vain; in a file of noise they would be asked for each.
  private static let attemptLimit = 16
  /// Bytes of a record and what follows it that statistics look at.
  private static let sample = 1 << 16

  /// Whether the user told it.
  let isForced: Bool
  /// Whether the file is in UTF-16 or UTF-32, so that what is no UTF-8 now was broken there.
  let isWide: Bool
  private var known: TextEncoding?
  private var attempts = 0

  /// Makes the state of a file, `isWide` if it is in UTF-16 or UTF-32.
  init(_ options: ReadingOptions, isWide: Bool) {
    let told = options.encoding.flatMap { $0.isSpelling ? nil : $0 }
    isForced = told != nil && !isWide
    known = isForced ? told : nil
    self.isWide = isWide
  }

  /// What documents of the file say of their encoding: UTF-8, so that the reader of articles does not apply the one that
  /// the user told again; nil where it is to look at the text, as for VIQR.
  var ofDocuments: TextEncoding? { isForced ? .utf8 : nil }

  /// The 8-bit encoding of a record that is no UTF-8; nil for damaged UTF-8 and where nothing tells.
  ///
  /// - Parameters:
  ///   - stream: The stream, which stands behind the record.
  ///   - least: How sure statistics must be: 0.5 takes windows-1252, which any bytes may be.
  mutating func find(
    _ record: Span<UInt8>, before stream: ByteStream, least: Double
  ) -> TextEncoding? {
    if let known { return known }
    guard !isWide, attempts < Self.attemptLimit else { return nil }
    attempts += 1
    let sample = [UInt8](record.extracting(..<min(record.count, Self.sample))) + stream.held(Self.sample)
    if EncodingDetector.isDamagedUTF8(sample.span) { return nil }
    let found = EncodingDetector.statistics(sample.span, words: EncodingDetector.leastWords)
    guard found.confidence >= least else { return nil }
    if found.encoding != .windows1252 { known = found.encoding }
    return found.encoding
  }
}

extension SourceFile {
  /// The file with a stream of UTF-8, and whether it was UTF-16 or UTF-32 before.
  var unwidened: (file: SourceFile, isWide: Bool) {
    guard let found = stream.wideEncoding(forced: options.encoding) else { return (self, false) }
    var file = self
    stream.advance(found.mark)
    let input = WideInput(stream, as: found.encoding)
    file.stream = ByteStream(input, path: path, unit: found.encoding.unit, offset: stream.offset)
    return (file, true)
  }
}
