// SPDX-License-Identifier: Apache-2.0

/// Why a file could not be read or made into an article.
///
/// `ReadingError(.invalidUTF8, path: "a.txt", offset: 4, line: 1)`: the fifth byte of `a.txt` starts no UTF-8 scalar.
public struct ReadingError: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Code: UInt8, CaseIterable, Sendable {
    /// There is no such file or folder.
    case missing
    /// The system refuses to open, list or read it; `systemError` says why.
    case unreadable
    /// It holds binary data.
    case notText
    /// It has no byte, or nothing but white space.
    case empty
    /// It is UTF-8, UTF-16 or UTF-32 (or told to be), but some bytes are not; `offset` and `line` say where.
    case invalidUTF8
    /// A document or record is larger than `limit` bytes, or a page or record has more parts than its size allows for.
    case tooLarge
    /// The compressed file or archive ends too early or is broken; what stood whole before the damage was read.
    case damaged
    /// An archive inside an archive, which is not opened.
    case nestedArchive
    /// A compressed file grows beyond `ArchiveReader.ratioLimit`, as files do that are made to fill a disk.
    case expandsTooMuch
    /// Elements of a page stand inside each other more than 2,000 deep.
    case tooDeep
    /// A record of a file breaks the rules of its format: JSON, CSV, a web archive's header, a chunked body.
    case badRecord
    /// A record or feed entry has no text under any name of `FieldMap.text`.
    case noText
    /// No format knows the file's content, or it is not what its name says.
    case unknownFormat
  }

  /// What is wrong.
  public var code: Code
  /// The path as the user would type it.
  public var path: [UInt8]
  /// Where in the document, 0-based bytes.
  public var offset: Int64?
  /// Where in the document, 1-based lines.
  public var line: Int?
  /// The system's error number, for `missing` and `unreadable`.
  public var systemError: Int32?
  /// How many bytes there may be, for `tooLarge`.
  public var limit: Int?

  /// Makes an error about a path.
  public init(
    _ code: Code, path: [UInt8], offset: Int64? = nil, line: Int? = nil, systemError: Int32? = nil,
    limit: Int? = nil
  ) {
    self.code = code
    self.path = path
    self.offset = offset
    self.line = line
    self.systemError = systemError
    self.limit = limit
  }
}
