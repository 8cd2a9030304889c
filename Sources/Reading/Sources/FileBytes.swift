// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The system's `read`, which `FileBytes.read` would hide.
private let systemRead: @Sendable (Int32, UnsafeMutableRawPointer?, Int) -> Int = { read($0, $1, $2) }

/// Files and folders by the system's own calls: paths are bytes, and start-up pays for no library.
public enum FileBytes {
  /// The largest file that is read at once: 512 MiB.
  static let limit = ReadingOptions.largestDocumentLimit

  /// What a path leads to, symbolic links followed.
  public enum Kind: Equatable {
    case file
    case folder(device: UInt64, inode: UInt64)
    case other
  }

  /// What a path leads to.
  public static func kind(of path: [UInt8]) throws(ReadingError) -> Kind {
    var status = stat()
    guard withCString(path, { stat($0, &status) }) == 0 else { throw failure(errno, path) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    default: return .other
    }
  }

  /// All bytes of a file, or the first `count`.
  public static func read(_ path: [UInt8], first count: Int = .max) throws(ReadingError) -> [UInt8] {
    let file = withCString(path) { open($0, O_RDONLY | O_CLOEXEC) }
    guard file >= 0 else { throw failure(errno, path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure(errno, path) }
    guard status.st_size <= limit || count <= limit else { throw ReadingError(.tooLarge, path: path, limit: limit) }
    // One byte more than the file has, so that its end shows without another buffer; pipes tell no size.
    var wanted = min(count, max(Int(status.st_size) + 1, 1 << 16))
    var bytes: [UInt8] = []
    while bytes.count < count {
      let before = bytes.count
      try append(upTo: wanted, of: file, path, to: &bytes)
      if bytes.count == before { break }
      guard bytes.count <= limit else { throw ReadingError(.tooLarge, path: path, limit: limit) }
      wanted = min(count - bytes.count, 1 << 16)
    }
    return bytes
  }

  /// The names in a folder, in no order, without hidden ones unless they are asked for.
  public static func names(in folder: [UInt8], hidden: Bool = false) throws(ReadingError) -> [[UInt8]] {
    guard let stream = withCString(folder, { opendir($0) }) else { throw failure(errno, folder) }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      let isLink = name == [0x2E] || name == [0x2E, 0x2E]
      if name.first != 0x2E || (hidden && !isLink) { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw failure(errno, folder) }
    return names
  }

  private static func append(
    upTo count: Int, of file: Int32, _ path: [UInt8], to bytes: inout [UInt8]
  ) throws(ReadingError) {
    var failed: Int32 = 0
    let room = Array<UInt8>(unsafeUninitializedCapacity: count) { buffer, used in
      used = 0
      while used < count {
        let got = systemRead(file, buffer.baseAddress! + used, count - used)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failed = errno }
        if got <= 0 { return }
        used += got
      }
    }
    guard failed == 0 else { throw failure(failed, path) }
    if bytes.isEmpty { bytes = room } else { bytes += room }
  }

  /// Lends a path to a call of the system; a path never holds a zero byte.
  public static func withCString<Result>(_ path: [UInt8], _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (path + [0]).withUnsafeBytes { body($0.baseAddress!.assumingMemoryBound(to: CChar.self)) }
  }

  static func failure(_ number: Int32, _ path: [UInt8]) -> ReadingError {
    let isMissing = number == ENOENT || number == ENOTDIR
    return ReadingError(isMissing ? .missing : .unreadable, path: path, systemError: number)
  }
}
