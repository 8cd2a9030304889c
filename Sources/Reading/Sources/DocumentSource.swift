// SPDX-License-Identifier: Apache-2.0

internal import Text

/// The documents of some inputs, one after another.
///
/// An input is a file, a folder, a pattern, `-` for standard input, or `@list.txt` for a file with one path a line.
/// Inputs come in the order given, paths of a list in the order of the list. Within a folder all files, those of
/// subfolders included, come in the order of their paths' bytes, and so do the paths that a pattern matches; members of
/// an archive come in the archive's order, records in the order of their file.
///
/// In a folder or archive hidden names are passed over, and so are files of other kinds: those whose name no format
/// takes and whose first bytes no format knows. Symbolic links are followed; a folder that is reached twice is read
/// once, so links never loop. A file given by name is taken whatever its name.
///
/// Compressed files (`.gz .zst .xz .bz2`) and archives (`.zip .tar`) are opened on the way and never unpacked to disk;
/// a file in an archive has the path `news.zip/a/b.txt`, and an archive in an archive is an error. Offsets of documents
/// are those of the uncompressed file.
///
/// Memory: the file at hand, or 64 kB and one record of a file of records, and 16 bytes for each document so far.
///
/// ```swift
/// var source = DocumentSource(inputs: [Array("seeds".utf8)])
/// while let document = try source.next() { … }
/// ```
public struct DocumentSource: ~Copyable {
  private let options: ReadingOptions
  private var inputs: InputList
  private var opened: OpenedFile?
  private var identities = IdentityTable()
  private var bytesBefore: Int64 = 0

  /// Makes a source of paths, which need not be UTF-8. Nothing is opened yet.
  public init(inputs: [[UInt8]], options: ReadingOptions = ReadingOptions()) {
    self.options = options
    self.inputs = InputList(inputs)
  }

  /// Bytes of the inputs that were passed so far, as they lie on the disk; what has no size, a pipe, counts nothing.
  public var bytesRead: Int64 { bytesBefore + (opened?.bytesRead ?? 0) }

  /// Where a document or fault came from, so that it can be found again without the others.
  public struct Place: Equatable, Sendable {
    /// The path as the user typed it.
    public var path: [UInt8]
    /// The path relative to the input.
    public var id: [UInt8]
    /// Whether the file was given by name.
    public var isNamed: Bool
    /// Its number in the file, from 0; documents and faults count.
    public var number: Int
    /// Whether its identity is not its own, because an earlier document had that.
    public var isRenamed = false
  }

  /// Where the last document or fault came from; nil for a fault that belongs to no file.
  public private(set) var place: Place?

  /// The next document; nil at the end.
  ///
  /// - Throws: `ReadingError` about one record, file, folder or input. The next call goes on behind it.
  public mutating func next() throws(ReadingError) -> Document? {
    while true {
      if let file = opened {
        place?.number += 1
        if var document = try file.next() {
          let own = document.id
          document.id = identities.unique(own)
          place?.isRenamed = document.id != own
          return document
        }
        bytesBefore += file.bytesRead
        opened = nil
      }
      place = nil
      guard let entry = try inputs.next() else { return nil }
      place = Place(path: entry.path, id: entry.id, isNamed: entry.isNamed, number: 0)
      opened = try OpenedFile(entry, options: options)
      place?.number = -1
    }
  }
}
