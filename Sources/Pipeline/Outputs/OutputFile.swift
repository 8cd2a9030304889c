// SPDX-License-Identifier: Apache-2.0

import Reading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that appears whole or not at all.
///
/// Bytes go to a hidden file beside it; `commit` puts them on the disk and gives the file its name. Without `commit`
/// the hidden file goes away and what stood under the name before stays.
struct OutputFile: ~Copyable {
  /// Path of the file to be.
  let path: [UInt8]
  private let temporary: [UInt8]
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  /// Bytes written so far.
  private(set) var count = 0

  /// How many bytes are gathered before they are written.
  private static let bufferSize = 1 << 16

  /// Opens the hidden file, and makes the folder it lies in.
  init(path: [UInt8]) throws(OutputError) {
    let folder = Array(path.dropLast(Path.name(of: path).count))
    try Folder.make(folder)
    let temporary = Self.temporary(path)
    let descriptor = FileBytes.withCString(temporary) { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666) }
    if descriptor < 0 { throw OutputError(.create, path: path, systemError: errno) }
    self.path = path
    self.temporary = temporary
    self.descriptor = descriptor
  }

  /// The hidden file beside a file to be.
  static func temporary(_ path: [UInt8]) -> [UInt8] {
    let name = Path.name(of: path)
    return Array(path.dropLast(name.count)) + Array(".".utf8) + name + Array(".\(getpid()).part".utf8)
  }

  deinit {
    if descriptor < 0 { return }
    close(descriptor)
    _ = FileBytes.withCString(temporary) { unlink($0) }
  }

  /// Takes away hidden files of this path whose process is gone.
  static func removeRemains(of path: [UInt8]) {
    let name = Path.name(of: path)
    let folder = Array(path.dropLast(name.count))
    let prefix = Array(".".utf8) + name + Array(".".utf8)
    let suffix = Array(".part".utf8)
    for found in (try? FileBytes.names(in: folder.isEmpty ? [0x2E] : folder, hidden: true)) ?? [] {
      guard found.count > prefix.count + suffix.count, found.starts(with: prefix), found.suffix(5) == suffix[...],
        let process = pid_t(String(decoding: found[prefix.count..<found.count - suffix.count], as: UTF8.self))
      else { continue }
      if kill(process, 0) != 0 && errno == ESRCH { Folder.remove(folder + found) }
    }
  }

  /// Adds bytes at the end.
  mutating func write(_ bytes: [UInt8]) throws(OutputError) {
    count += bytes.count
    buffer += bytes
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Puts the file on the disk and gives it its name.
  mutating func commit() throws(OutputError) {
    try flush()
    let written = descriptor
    descriptor = -1  // closed by `place`
    try Self.place(temporary, written, at: path)
  }

  /// Puts a hidden file that somebody else wrote on the disk and gives it its name; takes it away when that fails.
  static func place(_ temporary: [UInt8], at path: [UInt8]) throws(OutputError) {
    try place(temporary, FileBytes.withCString(temporary) { open($0, O_RDONLY | O_CLOEXEC) }, at: path)
  }

  /// The same for one that is open, which it closes; -1 for one that could not be opened.
  private static func place(_ temporary: [UInt8], _ descriptor: Int32, at path: [UInt8]) throws(OutputError) {
    let isPlaced =
      descriptor >= 0 && fsync(descriptor) == 0
      && FileBytes.withCString(temporary) { from in FileBytes.withCString(path) { rename(from, $0) } } == 0
    let reason = errno
    if descriptor >= 0 { close(descriptor) }
    if !isPlaced {
      Folder.remove(temporary)
      throw OutputError(.write, path: path, systemError: reason)
    }
  }

  private mutating func flush() throws(OutputError) {
    try Self.write(buffer, to: descriptor, path: path)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes all bytes to an open file.
  static func write(_ bytes: [UInt8], to descriptor: Int32, path: [UInt8]) throws(OutputError) {
    var written = 0
    while written < bytes.count {
      let result = bytes[written...].withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if result < 0 && errno == EINTR { continue }
      if result < 0 { throw OutputError(.write, path: path, systemError: errno) }
      written += result
    }
  }
}

/// The system's `write`, which `OutputFile.write` would hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
