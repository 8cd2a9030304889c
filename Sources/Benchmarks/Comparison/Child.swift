// SPDX-License-Identifier: Apache-2.0

import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// A program that was run to its end, with what the system counted for it.
struct Child {
  /// Exit status; 128 + signal when a signal ended it.
  let status: Int
  /// User and system seconds of the program and of all it waited for.
  let processor: Double
  let wall: Double
  /// Greatest resident size in bytes. Linux counts this program's own size in until the child has started, so that smaller
  /// figures than about 20 MB cannot be seen.
  let peak: Int
  /// What it wrote to standard output (its last megabyte) and to standard error.
  let output: String
  let errors: String

  /// Runs a command with no input: `try Child(["wc", "-w", "news.txt"], environment: ["LC_ALL": "C.UTF-8"])`.
  ///
  /// Output goes to files, as a user would send it, so that a reader's speed is no part of the figure.
  init(_ command: [String], environment: [String: String] = [:]) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tam-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = ["out", "err"].map { folder.appending(path: $0).path() }

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for (index, path) in paths.enumerated() {
      posix_spawn_file_actions_addopen(&actions, Int32(index + 1), path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    let merged = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    var arguments = command.map { strdup($0) } + [nil]
    var variables = merged.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }

    Self.forgetPeak()
    let start = ContinuousClock.now
    var id: pid_t = 0
    let code = posix_spawnp(&id, command[0], &actions, nil, &arguments, &variables)
    guard code == 0 else { throw Failure(command: command, reason: String(cString: strerror(code))) }
    var state: Int32 = 0
    var usage = rusage()
    while wait4(id, &state, 0, &usage) < 0 && errno == EINTR {}
    wall = Self.seconds(start.duration(to: .now))
    status = state & 0x7F == 0 ? Int(state >> 8) & 0xFF : 128 + Int(state & 0x7F)
    processor =
      Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
    #if os(macOS)
      peak = Int(usage.ru_maxrss)
    #else
      peak = Int(usage.ru_maxrss) * 1024
    #endif
    output = try Self.tail(of: paths[0])
    errors = try Self.tail(of: paths[1])
  }

  struct Failure: Error {
    let command: [String]
    let reason: String
  }

  /// Makes the greatest size of this program its present one, which is the least that the system counts for a child.
  private static func forgetPeak() {
    #if os(Linux)
      // https://www.kernel.org/doc/html/latest/filesystems/proc.html: 5 resets the peak; where it can't, figures are greater.
      try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
    #endif
  }

  private static func tail(of path: String) throws -> String {
    let file = try FileHandle(forReadingFrom: URL(filePath: path))
    defer { try? file.close() }
    let size = try file.seekToEnd()
    try file.seek(toOffset: size > 1_000_000 ? size - 1_000_000 : 0)
    return String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self)
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }
}
