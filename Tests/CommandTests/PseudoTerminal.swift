// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A terminal that nobody sits at; it holds 4 kB until they are read.
final class PseudoTerminal {
  /// The end that a command writes to.
  let command: FileHandle
  private let reader: Int32

  init() throws {
    reader = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard reader >= 0, let name = Self.unlock(reader) else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
    command = FileHandle(fileDescriptor: open(name, O_RDWR | O_NOCTTY), closeOnDealloc: true)
  }

  /// Opens the other end of a terminal, and gives its path.
  private static func unlock(_ reader: Int32) -> String? {
    #if os(Linux)
      // TIOCSPTLCK and TIOCGPTN, which is what glibc's unlockpt and ptsname do; Swift does not see those here.
      var isLocked: Int32 = 0
      var number: Int32 = 0
      guard ioctl(reader, 0x4004_5431, &isLocked) == 0, ioctl(reader, 0x8004_5430, &number) == 0 else { return nil }
      return "/dev/pts/\(number)"
    #else
      guard grantpt(reader) == 0, unlockpt(reader) == 0 else { return nil }
      return ptsname(reader).map { String(cString: $0) }
    #endif
  }

  deinit { close(reader) }

  /// Types keys.
  func type(_ keys: String) { _ = Array(keys.utf8).withUnsafeBytes { write(reader, $0.baseAddress, $0.count) } }

  /// What is shown up to a text at its end, or for half a second when there is none.
  func read(until end: String?) -> String {
    var shown = ""
    for _ in 0..<(end == nil ? 5 : 100) {
      var ready = pollfd(fd: reader, events: Int16(POLLIN), revents: 0)
      if poll(&ready, 1, 100) > 0 { shown += read() }
      if let end, shown.hasSuffix(end) { break }
    }
    return shown
  }

  /// What was written so far.
  func read() -> String {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Foundation.read(reader, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }
}
