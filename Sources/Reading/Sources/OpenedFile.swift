// SPDX-License-Identifier: Apache-2.0

internal import Text

/// A file that documents are being taken of, with the archive around it if there is one.
final class OpenedFile {
  private let entry: InputEntry
  private let options: ReadingOptions
  private let file: FileInput?
  private var archive: ArchiveReader?
  private var format: (any Format)?

  /// Opens a file and finds out what it is by its name and first bytes.
  convenience init(_ entry: InputEntry, options: ReadingOptions) throws(ReadingError) {
    try self.init(entry, FileInput(path: entry.path), options: options)
  }

  /// Opens bytes as if they were a file of that name.
  convenience init(_ bytes: MemoryInput, name: [UInt8], options: ReadingOptions) throws(ReadingError) {
    try self.init(InputEntry(path: name, id: name, isNamed: true), bytes, options: options)
  }

  private init(_ entry: InputEntry, _ input: any ByteInput, options: ReadingOptions) throws(ReadingError) {
    self.entry = entry
    self.options = options
    let file = input as? FileInput
    self.file = file
    let stream = ByteStream(input, path: entry.path, size: file?.size)
    let head = try stream.head(Formats.headSize)
    let name = Path.name(of: entry.path)
    guard let kind = ArchiveKind(head: head.span), isArchive(name, kind) else {
      format = format(of: stream, head, name, path: entry.path, id: entry.id, isNamed: entry.isNamed)
      return
    }
    let isRewound = file?.seek(to: 0) ?? false
    let ahead = isRewound ? [] : try stream.take(stream.fill(0))
    let whole: any ByteInput = isRewound ? input : JoinedInput(MemoryInput(ahead), input)
    archive = try ArchiveReader(
      ArchiveFeeder(whole, file: isRewound ? file : nil), kind: kind, path: entry.path)
  }

  /// Bytes of the file that were taken so far; none of a pipe.
  var bytesRead: Int64 { file.map { $0.size == nil ? 0 : max(0, $0.position) } ?? 0 }

  /// The next document; nil at the end of the file.
  func next() throws(ReadingError) -> Document? {
    while true {
      if let document = try format?.next() { return document }
      format = nil
      guard let archive, let member = try archive.nextMember() else { return nil }
      try open(member, of: archive)
    }
  }

  /// Word processor files are archives too: one that has a name of its own is opened only if it is compressed.
  private func isArchive(_ name: [UInt8], _ kind: ArchiveKind) -> Bool {
    guard let found = Formats.fileExtension(of: name) else { return true }
    if ArchiveKind.isNamed(name) || Formats.all.contains(where: { $0.takes(found) }) { return true }
    return entry.isNamed && kind == .compressed
  }

  private func open(_ member: ArchiveReader.Member, of archive: ArchiveReader) throws(ReadingError) {
    let stream: ByteStream
    guard let inner = member.path else {
      let name = ArchiveKind.unwrapped(Path.name(of: entry.path))
      stream = ByteStream(archive, path: entry.path)
      let head = try stream.head(Formats.headSize)
      try refuseArchive(head, name: name, path: entry.path)
      format = format(of: stream, head, name, path: entry.path, id: entry.id, isNamed: entry.isNamed)
      return
    }
    let isHidden = inner.split(separator: Path.slash).contains { $0.first == 0x2E || $0.elementsEqual("__MACOSX".utf8) }
    if isHidden { return }
    let path = Path.join(entry.path, inner)
    let name = Path.name(of: inner)
    stream = ByteStream(archive, path: path)
    let head = try stream.head(Formats.headSize)
    try refuseArchive(head, name: name, path: path)
    format = format(of: stream, head, name, path: path, id: Path.join(entry.id, inner), isNamed: false)
  }

  private func refuseArchive(_ head: [UInt8], name: [UInt8], path: [UInt8]) throws(ReadingError) {
    guard let kind = ArchiveKind(head: head.span), isArchive(name, kind) else { return }
    throw ReadingError(.nestedArchive, path: path)
  }

  /// The reader of a file, or nil for one that is passed over.
  private func format(
    of stream: ByteStream, _ head: [UInt8], _ name: [UInt8], path: [UInt8], id: [UInt8], isNamed: Bool
  ) -> (any Format)? {
    let head = stream.wideHead(head, options.encoding)
    var found = Formats.format(ofName: name, head: head.span)
    if found == nil {
      // A name with an extension that nobody knows needs a sure sign, or every program and style sheet would be news.
      let isNameless = isNamed || Formats.fileExtension(of: name) == nil
      found = Formats.format(ofHead: head.span, least: isNameless ? .likely : .certain)
    }
    if found == nil, isNamed { found = TextFormat.self }
    return found?.init(SourceFile(stream: stream, path: path, id: id, options: options))
  }
}
