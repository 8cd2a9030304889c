// SPDX-License-Identifier: Apache-2.0

import Pipeline
import Reading

/// Says that a command waits, when an input is a pipe that nobody writes to: it would look like one that hangs.
struct PipeNotice {
  /// Names of the inputs that are pipes.
  private let pipes: [String]

  /// After this time without a document it is said.
  private static let patience = Duration.seconds(2)

  init(_ inputs: [[UInt8]]) {
    pipes = inputs.compactMap { input in
      if input == Array("-".utf8) { return "standard input" }
      guard case .other? = try? FileBytes.kind(of: input) else { return nil }
      return String(decoding: input, as: UTF8.self)
    }
  }

  /// Does some work that may wait for a pipe.
  func watching<Value, Problem: Error>(_ work: () throws(Problem) -> Value) throws(Problem) -> Value {
    guard !pipes.isEmpty else { return try work() }
    let names = pipes.joined(separator: ", ")
    let notice = Task.detached {
      try await Task.sleep(for: Self.patience)
      Terminal.note("tam: waiting for somebody to write to \(names); Ctrl-C ends")
    }
    defer { notice.cancel() }
    return try work()
  }
}
