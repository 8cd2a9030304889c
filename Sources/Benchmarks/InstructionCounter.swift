// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Counts instructions by running this program again under `perf stat`, or `valgrind` where no counter is to be had.
struct InstructionCounter {
  private let command: [String]
  /// The program itself, in a form that the tool reads.
  private var program = CommandLine.arguments[0]
  /// Where the number stands in the tool's output.
  private let number: @Sendable (String) -> Int?

  /// The first tool that works on this machine.
  static func available() throws -> InstructionCounter {
    let perf = InstructionCounter(command: ["perf", "stat", "-x", ",", "-e", "instructions:u"]) { output in
      let line = output.split(separator: "\n").first { $0.contains("instructions") }
      return line?.split(separator: ",").first.flatMap { Int($0) }
    }
    if (try? perf.run(["true"])) != nil { return perf }
    var callgrind = InstructionCounter(
      command: ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    ) { output in
      let line = output.split(separator: "\n").first { $0.contains("Collected :") }
      return line?.split(separator: " ").last.flatMap { Int($0) }
    }
    // Valgrind 3.19 gives up on the debug information that Swift 6.3 writes.
    callgrind.program = FileManager.default.temporaryDirectory.appending(path: "tam-benchmarks-stripped").path()
    _ = try execute(["strip", "-g", "-o", callgrind.program, CommandLine.arguments[0]])
    return callgrind
  }

  private init(command: [String], number: @escaping @Sendable (String) -> Int?) {
    self.command = command
    self.number = number
  }

  /// Instructions an operation: the difference of two counts, so that starting and setting up cancel out.
  func count(_ benchmark: Benchmark) throws -> Double {
    // A tenth of what a time needs: instructions hardly vary. Both are whole chunks of 128 where articles come in chunks.
    let few = min(1_000, benchmark.count / 20)
    let many = few + min(20_000, benchmark.count / 10)
    let instructions = try [few, many].map { try run([program, "--only", benchmark.name, "--count", "\($0)"]) }
    return Double(instructions[1] - instructions[0]) / Double(many - few)
  }

  private func run(_ arguments: [String]) throws -> Int {
    let output = try Self.execute(command + arguments)
    guard let count = number(output) else { throw Failure(output: output) }
    return count
  }

  /// Runs a program and gives what it writes to its standard error.
  private static func execute(_ command: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(output: output) }
    return output
  }

  private struct Failure: Error { let output: String }
}
