// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import Testing

/// The built `tam`, run as a user runs it: from the package's folder, in a pipe, with no plugins of the user's own.
struct Command {
  /// What a run gave.
  struct Result {
    var status: Int32
    var output: String
    var messages: String
    /// Whether a signal ended it.
    var wasKilled: Bool
  }

  /// The package's own folder.
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path(percentEncoded: false)

  /// The program, beside the test bundle.
  static let program: URL = {
    let folders = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    let beside = folders.map { $0.appending(path: "tam") }
    return beside.first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }
      ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "tam")
  }()

  /// The environment of a run: nothing of the user's but `PATH`.
  static let environment = [
    "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": "/nonexistent", "LC_ALL": "C.UTF-8",
    "TERM": "xterm-256color",
  ]

  /// Runs `tam` to its end.
  ///
  /// - Parameters:
  ///   - environment: What to set beyond `environment`.
  ///   - input: What standard input is, instead of nothing.
  ///   - output: Where standard output goes, instead of into the result.
  ///   - messages: Where standard error goes, instead of into the result.
  ///   - watch: Called with the running process, which it may end.
  static func run(
    _ arguments: [String], in folder: String = package, environment: [String: String] = [:],
    input: FileHandle? = nil, output: FileHandle? = nil, messages: FileHandle? = nil,
    watch: (Process) throws -> Void = { _ in }
  ) throws -> Result {
    let scratch = try ScratchFolder()
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = Self.environment.merging(environment) { $1 }
    process.standardInput = input ?? FileHandle.nullDevice
    process.standardOutput = try output ?? scratch.file("output")
    process.standardError = try messages ?? scratch.file("messages")
    try process.run()
    try watch(process)
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: scratch.read("output") ?? "",
      messages: scratch.read("messages") ?? "", wasKilled: process.terminationReason == .uncaughtSignal)
  }
}
