// SPDX-License-Identifier: Apache-2.0

internal import Text

/// The documents of some inputs, one after another.
///
/// An input is a file or a folder. Inputs come in the order given; within a folder all files, those of subfolders
/// included, come in the order of their paths' bytes. Hidden names are passed over, and so are files of other kinds:
/// `.txt` and `.md` are taken, and files without an extension if their first 4 kB are text. Symbolic links are followed;
/// a folder that is reached twice is read once, so links never loop. A file given by name is taken whatever its name.
///
/// ```swift
/// var source = DocumentSource(inputs: [Array("seeds".utf8)])
/// while let document = try source.next() { … }
/// ```
public struct DocumentSource: ~Copyable {
  /// A file or folder still to visit.
  private struct Entry {
    var path: [UInt8]
    /// Path relative to the input; the file's name for an input that is a file.
    var id: [UInt8]
    var isInput: Bool
  }

  private struct Folder: Hashable {
    var device: UInt64
    var inode: UInt64
  }

  private let inputs: [[UInt8]]
  private var nextInput = 0
  /// What is left of the current input, the next entry last.
  private var pending: [Entry] = []
  private var visited: Set<Folder> = []
  private var file: (any Format)?
  private var ids = ByteTable()

  /// Makes a source of paths, which need not be UTF-8. Nothing is opened yet.
  public init(inputs: [[UInt8]]) {
    self.inputs = inputs
  }

  /// The next document; nil at the end.
  ///
  /// - Throws: `ReadingError` about one file, folder or input. The next call goes on behind it.
  public mutating func next() throws(ReadingError) -> Document? {
    while true {
      if var document = try nextOfFile() {
        document.id = unique(document.id)
        return document
      }
      guard let entry = nextEntry() else { return nil }
      try open(entry)
    }
  }

  private mutating func nextOfFile() throws(ReadingError) -> Document? {
    do {
      if let document = try file?.next() { return document }
    } catch {
      // A format that fails is at its end, or a damaged file would fail for ever.
      file = nil
      throw error
    }
    file = nil
    return nil
  }

  private mutating func nextEntry() -> Entry? {
    if let entry = pending.popLast() { return entry }
    guard nextInput < inputs.count else { return nil }
    let path = inputs[nextInput]
    nextInput += 1
    visited.removeAll()
    return Entry(path: path, id: Path.name(of: path), isInput: true)
  }

  private mutating func open(_ entry: Entry) throws(ReadingError) {
    switch try FileBytes.kind(of: entry.path) {
    case .folder(let device, let inode):
      guard visited.insert(Folder(device: device, inode: inode)).inserted else { return }
      try list(entry)
    case .file: try openFile(entry)
    case .other: if entry.isInput { try openFile(entry) }
    }
  }

  /// Puts the entries of a folder on the stack, so that files come out by the bytes of their paths.
  private mutating func list(_ folder: Entry) throws(ReadingError) {
    var entries: [(key: [UInt8], entry: Entry)] = []
    for name in try FileBytes.names(in: folder.path) {
      let id = folder.isInput ? name : Path.join(folder.id, name)
      let entry = Entry(path: Path.join(folder.path, name), id: id, isInput: false)
      // The slash takes part in the order: `a-b/1.txt` stands before `a/1.txt`. A dead link is told when it is opened.
      let isFolder = if case .folder? = try? FileBytes.kind(of: entry.path) { true } else { false }
      entries.append((isFolder ? name + [Path.slash] : name, entry))
    }
    entries.sort { $1.key.lexicographicallyPrecedes($0.key) }
    pending += entries.map { $0.entry }
  }

  private mutating func openFile(_ entry: Entry) throws(ReadingError) {
    let name = Path.name(of: entry.path)
    var format = Formats.format(ofName: name)
    if format == nil, entry.isInput { format = TextFormat.self }
    if format == nil, Formats.fileExtension(of: name) == nil {
      let head = try FileBytes.read(entry.path, first: 4096)
      if !head.isEmpty, Encoding.isText(head.span) { format = TextFormat.self }
    }
    guard let format else { return }
    file = format.init(bytes: try FileBytes.read(entry.path), path: entry.path, id: entry.id)
  }

  /// The identity itself, or with `#2`, `#3`, … if an earlier document has it.
  private mutating func unique(_ id: [UInt8]) -> [UInt8] {
    var candidate = id
    var number = 2
    while !ids.insert(candidate.span).isNew {
      candidate = id + Array("#\(number)".utf8)
      number += 1
    }
    return candidate
  }
}
