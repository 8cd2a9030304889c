// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A disk in memory that is soon full; it goes with the test.
final class SmallDisk {
  let path: String
  private let scratch: ScratchFolder

  /// Whether this user may mount one here.
  static let isPossible = (try? SmallDisk(kilobytes: 64)) != nil

  struct CannotMount: Error {}

  init(kilobytes: Int) throws {
    scratch = try ScratchFolder()
    path = scratch.path
    let options = ["-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", path]
    guard Self.run("mount", options) else { throw CannotMount() }
  }

  /// Allows reading alone from here on.
  func lock() throws {
    guard Self.run("mount", ["-o", "remount,ro", path]) else { throw CannotMount() }
  }

  deinit { _ = Self.run("umount", [path]) }

  private static func run(_ name: String, _ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name] + arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
