// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A program that is not ours, to say whether what we write is what it should be. `.ci/run` installs them.
struct Tool {
  /// Python, if it has a module: the system's own first, for which Debian packs the modules.
  static func python(with module: String) -> Tool? {
    ["/usr/bin/python3", "python3"].lazy.compactMap { Tool($0) }.first {
      (try? $0.run(["-c", "import \(module)"]))?.status == 0
    }
  }

  private let program: URL

  /// Finds a program by its path or in `PATH`; nil when it is not there.
  init?(_ name: String) {
    let folders = (Command.environment["PATH"] ?? "").split(separator: ":")
    let places = name.hasPrefix("/") ? [name] : folders.map { "\($0)/\(name)" }
    guard let path = places.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else { return nil }
    program = URL(filePath: path)
  }

  /// Runs it to its end; messages go with the output.
  func run(_ arguments: [String], in folder: String = Command.package) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = Command.environment
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }
}
