// SPDX-License-Identifier: Apache-2.0

internal import Text

/// The files that inputs stand for: folders walked, patterns matched, lists read.
struct InputList {
  private struct Folder: Hashable {
    var device: UInt64
    var inode: UInt64
  }

  private let inputs: [[UInt8]]
  private var nextInput = 0
  /// The list whose paths are being given.
  private var list: ByteStream?
  /// What is left of the current input, the next entry last.
  private var pending: [InputEntry] = []
  private var visited: Set<Folder> = []

  init(_ inputs: [[UInt8]]) { self.inputs = inputs }

  /// The next file; nil at the end.
  mutating func next() throws(ReadingError) -> InputEntry? {
    while let entry = try nextEntry() {
      if entry.path == Path.standardInput { return entry }
      switch try FileBytes.kind(of: entry.path) {
      case .folder(let device, let inode):
        guard visited.insert(Folder(device: device, inode: inode)).inserted else { continue }
        try list(entry)
      case .file: return entry
      case .other: if entry.isNamed { return entry }
      }
    }
    return nil
  }

  private mutating func nextEntry() throws(ReadingError) -> InputEntry? {
    if let entry = pending.popLast() { return entry }
    visited.removeAll()
    if let path = try nextOfList() { return InputEntry(path: path, id: Path.name(of: path), isNamed: true) }
    guard nextInput < inputs.count else { return nil }
    let input = inputs[nextInput]
    nextInput += 1
    if input.count > 1, input[0] == 0x40 {
      let path = Array(input.dropFirst())
      list = ByteStream(try FileInput(path: path), path: path)
      return try nextEntry()
    }
    // A file may have a star in its name.
    if Glob.isPattern(input.span), (try? FileBytes.kind(of: input)) == nil {
      pending = try Glob(input).matches().reversed()
      return try nextEntry()
    }
    return InputEntry(path: input, id: Path.name(of: input), isNamed: true)
  }

  /// The next line of the list that has a path. Lines end with LF or CRLF.
  private mutating func nextOfList() throws(ReadingError) -> [UInt8]? {
    while let line = try list?.line(limit: 1 << 16) {
      let path = line.last == 0x0D ? Array(line.dropLast()) : line
      if !path.isEmpty, !path.contains(0) { return path }
    }
    list = nil
    return nil
  }

  /// Puts the entries of a folder on the stack, so that files come out by the bytes of their paths.
  private mutating func list(_ folder: InputEntry) throws(ReadingError) {
    var entries: [(key: [UInt8], entry: InputEntry)] = []
    for name in try FileBytes.names(in: folder.path) {
      let id = folder.isNamed ? name : Path.join(folder.id, name)
      let entry = InputEntry(path: Path.join(folder.path, name), id: id, isNamed: false)
      // The slash takes part in the order: `a-b/1.txt` stands before `a/1.txt`. A dead link is told when it is opened.
      let isFolder = if case .folder? = try? FileBytes.kind(of: entry.path) { true } else { false }
      entries.append((isFolder ? name + [Path.slash] : name, entry))
    }
    entries.sort { $1.key.lexicographicallyPrecedes($0.key) }
    pending += entries.map { $0.entry }
  }
}
