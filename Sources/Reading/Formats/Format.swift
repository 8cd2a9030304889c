// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// A kind of file, and the reader of one file of the kind.
///
/// Formats are listed in `Formats.all`. A file belongs to the first that takes its extension; where the name says
/// nothing, to the first that its head is a sign of.
protocol Format: SendableMetatype {
  /// The extensions it takes, lower case, without the dot.
  static var extensions: [StaticString] { get }

  /// What the first bytes of a file, 4 kB at most, tell.
  static func sign(in head: Span<UInt8>) -> FormatSign

  /// Starts reading a file.
  init(_ file: SourceFile)

  /// The next document of the file, nil at its end.
  ///
  /// - Throws: `ReadingError` about one document, or about what is left of the file. Either way the next call goes on
  ///   behind the fault, so that a loop over `next` ends.
  mutating func next() throws(ReadingError) -> Document?
}

extension Format {
  /// Whether files with an extension belong to it.
  static func takes(_ found: [UInt8]) -> Bool {
    extensions.contains { found.span.isEqual($0) }
  }
}

/// How sure a format is of a file by its first bytes.
enum FormatSign: Comparable {
  /// It is something else.
  case none
  /// It may be: a brace, a comma in each line.
  case likely
  /// Hardly anything else begins like this.
  case certain
}

/// A file that a format reads.
struct SourceFile {
  /// Its bytes, uncompressed.
  var stream: ByteStream
  /// Its path as the user would type it; `news.zip/a/b.txt` inside an archive.
  var path: [UInt8]
  /// Its path relative to the input.
  var id: [UInt8]
  /// How to read it.
  var options: ReadingOptions
  /// The character set that a server told with it.
  var charset: [UInt8]?
}

extension SourceFile {
  /// All bytes of a file that is one document, and where they come from.
  ///
  /// - Throws: `ReadingError` when there are none, too many for a document, or no text.
  func takeText() throws(ReadingError) -> (bytes: [UInt8], origin: Origin) {
    let bytes = try stream.takeAll(limit: options.documentLimit)
    guard !bytes.isEmpty else { throw ReadingError(.empty, path: path) }
    guard TextEncoding.isText(bytes.span) else { throw ReadingError(.notText, path: path) }
    return (bytes, Origin(path: path, start: 0, end: Int64(bytes.count), digest: Digest.of(bytes.span)))
  }
}

/// The formats there are.
enum Formats {
  static let all: [any Format.Type] = [
    WebArchiveFormat.self, FeedFormat.self, HTMLFormat.self, JSONFormat.self, TableFormat.self, MarkdownFormat.self,
    // Last, since any text is a sign of it.
    TextFormat.self,
  ]
  static let headSize = 4096

  /// The format of a file of this name, letter case ignored.
  static func format(ofName name: [UInt8], head: Span<UInt8>) -> (any Format.Type)? {
    guard let found = fileExtension(of: name) else { return nil }
    let takers = all.filter { $0.takes(found) }
    for taker in takers.dropLast() where taker.sign(in: head) > .none { return taker }
    return takers.last
  }

  /// The format whose sign the first bytes of a file are, at least as sure as `least`.
  static func format(ofHead head: Span<UInt8>, least: FormatSign) -> (any Format.Type)? {
    for format in all where format.sign(in: head) == .certain { return format }
    guard least < .certain else { return nil }
    for format in all where format.sign(in: head) >= least { return format }
    return nil
  }

  /// The part behind the last dot, lower case: `txt` of `a.TXT`; nil of `2022.04.27`, which has digits there.
  static func fileExtension(of name: [UInt8]) -> [UInt8]? {
    guard let dot = name.lastIndex(of: 0x2E), dot > 0 else { return nil }
    let found = name[(dot + 1)...].map { $0.isASCIIUpper ? $0 | 0x20 : $0 }
    guard (1...8).contains(found.count), found.allSatisfy({ $0.isASCIIDigit || $0.isASCIILower }),
      found.contains(where: { $0.isASCIILower })
    else { return nil }
    return found
  }
}
