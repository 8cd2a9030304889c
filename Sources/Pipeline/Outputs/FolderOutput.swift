// SPDX-License-Identifier: Apache-2.0

import Reading
import Scripting
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files below a folder that appear when all of them are there.
///
/// They are gathered in a hidden folder beside it. `commit` gives that folder its name, or, where the folder is there
/// already, moves each file into it; what else lies there stays. Without `commit` nothing changes.
final class FolderOutput {
  /// Two articles that want the same path.
  struct Clash: Error, Equatable {
    /// The path of the file, or of the one that lies in it.
    var path: [UInt8]
    /// The article that had it first, and the later one.
    var articles: ([UInt8], [UInt8])

    static func == (one: Clash, two: Clash) -> Bool { one.path == two.path && one.articles == two.articles }
  }

  /// Path of the folder to be.
  let path: [UInt8]
  private let staging: [UInt8]
  private var isOpen = true
  /// Paths of files, and of folders with a slash behind them, each with the number of the article that wanted it first.
  private var taken = ByteTable()
  private var owners: [Int32] = []
  private var articles: [[UInt8]] = []
  private var files: [[UInt8]] = []

  /// Makes the hidden folder, and the folders that it lies in.
  init(path: [UInt8]) throws(OutputError) {
    var path = path
    while path.count > 1, path.last == Path.slash { path.removeLast() }
    self.path = path
    let name = Path.name(of: path)
    let parent = Array(path.dropLast(name.count))
    try Folder.make(parent)
    Self.removeRemains(of: name, in: parent)
    staging = parent + Array(".".utf8) + name + Array(".\(getpid()).part".utf8)
    if FileBytes.withCString(staging, { mkdir($0, 0o777) }) != 0 {
      let number = errno
      isOpen = false
      throw OutputError(.create, path: path, systemError: number)
    }
  }

  deinit { if isOpen { Folder.removeTree(staging) } }

  /// Takes away what a killed run left.
  private static func removeRemains(of name: [UInt8], in parent: [UInt8]) {
    let prefix = Array(".".utf8) + name + Array(".".utf8)
    for found in (try? FileBytes.names(in: parent.isEmpty ? [0x2E] : parent, hidden: true)) ?? [] {
      let isRemain = found.starts(with: prefix) && found.suffix(5).elementsEqual(".part".utf8)
      guard isRemain, let process = pid_t(text(Array(found.dropFirst(prefix.count).dropLast(5)))) else { continue }
      if process == getpid() || (kill(process, 0) != 0 && errno == ESRCH) { Folder.removeTree(parent + found) }
    }
  }

  /// Adds the files of an article.
  ///
  /// - Throws: `Clash` when another article has one of the paths, `OutputError` when a file cannot be written.
  func add(_ set: ExportedFiles) throws {
    articles.append(set.article)
    for file in set.files {
      try claim(file.path)
      try write(file)
    }
  }

  /// Notes who wants a path, and refuses one that is taken, or is a folder of another's, or lies in another's file.
  private func claim(_ path: [UInt8]) throws(Clash) {
    let folder = path + [Path.slash]
    if let other = taken.find(path.span) ?? taken.find(folder.span) { throw clash(path, other) }
    for slash in path.indices where path[slash] == Path.slash {
      let (file, folder) = (Array(path[..<slash]), Array(path[...slash]))
      if let other = taken.find(file.span) { throw clash(file, other) }
      if taken.insert(folder.span).isNew { owners.append(Int32(articles.count - 1)) }
    }
    taken.insert(path.span)
    owners.append(Int32(articles.count - 1))
    files.append(path)
  }

  private func clash(_ path: [UInt8], _ key: Int) -> Clash {
    Clash(path: path, articles: (articles[Int(owners[key])], articles[articles.count - 1]))
  }

  private func write(_ file: ExportedFiles.File) throws(OutputError) {
    let place = Path.join(staging, file.path)
    try Folder.make(Array(place.dropLast(Path.name(of: place).count)))
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = FileBytes.withCString(place) { open($0, flags, 0o666) }
    let shown = Path.join(path, file.path)
    if descriptor < 0 { throw OutputError(.create, path: shown, systemError: errno) }
    defer { close(descriptor) }
    try OutputFile.write(file.content, to: descriptor, path: shown)
  }

  /// Puts all on the disk and in place.
  func commit() throws(OutputError) {
    try synchronize()
    // Where there is no such folder yet, all files appear at once.
    if !Folder.exists(path), rename(staging, to: path) {
      isOpen = false
      return
    }
    for file in files { try check(file) }
    for file in files {
      let place = Path.join(path, file)
      try Folder.make(Array(place.dropLast(Path.name(of: place).count)))
      if !rename(Path.join(staging, file), to: place) { throw OutputError(.write, path: place, systemError: errno) }
    }
    Folder.removeTree(staging)
    isOpen = false
  }

  /// Puts the files on the disk: one by one, or with all else that waits when one by one, 2 ms each, would take longer.
  private func synchronize() throws(OutputError) {
    if files.count > 1000 { return sync() }
    for file in files {
      let descriptor = FileBytes.withCString(Path.join(staging, file)) { open($0, O_RDONLY | O_CLOEXEC) }
      defer { close(descriptor) }
      if descriptor < 0 || fsync(descriptor) != 0 {
        throw OutputError(.write, path: Path.join(path, file), systemError: errno)
      }
    }
  }

  /// Refuses to go through a link, which may lead anywhere, and to write where a folder is.
  private func check(_ file: [UInt8]) throws(OutputError) {
    for end in file.indices where file[end] == Path.slash {
      let folder = Path.join(path, Array(file[..<end]))
      switch Folder.kind(of: folder) {
      case S_IFDIR, 0: continue
      case S_IFLNK: throw OutputError(.create, path: folder, systemError: ELOOP)
      default: throw OutputError(.create, path: folder, systemError: ENOTDIR)
      }
    }
    let place = Path.join(path, file)
    if Folder.kind(of: place) == S_IFDIR { throw OutputError(.create, path: place, systemError: EISDIR) }
  }

  private func rename(_ from: [UInt8], to: [UInt8]) -> Bool {
    FileBytes.withCString(from) { from in FileBytes.withCString(to) { systemRename(from, $0) } } == 0
  }
}

/// The system's `rename`, which `FolderOutput.rename` would hide.
private func systemRename(_ from: UnsafePointer<CChar>, _ to: UnsafePointer<CChar>) -> Int32 { rename(from, to) }
