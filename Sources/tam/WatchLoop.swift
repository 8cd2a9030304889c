// SPDX-License-Identifier: Apache-2.0

import Pipeline

/// Runs a plan, and again whenever a file that it depends on changes, until a signal comes.
///
/// Files are looked at a few times a second: that needs nothing of the system, and 10,000 files take 20 ms.
struct WatchLoop {
  /// The job file, or the script.
  let named: [[UInt8]]
  /// Makes the plan anew, with the plugins as they are now.
  let plan: () throws -> Plan
  /// Runs a plan.
  let run: (Plan) async throws -> Void

  private static let pause = Duration.milliseconds(250)

  /// Returns at SIGINT or SIGTERM, which every run notes from its beginning on.
  ///
  /// - Throws: What is wrong with the plan at the beginning; later mistakes are told, and the plan before goes on.
  func start() async throws {
    var current = try plan()
    while true {
      let files = WatchedFiles(current, named: named)
      do {
        try await run(current)
      } catch {
        tell(error)
      }
      Terminal.note("tam: watching \(files.count) files; Ctrl-C ends it")
      while WatchedFiles(current, named: named) == files {
        if Interrupt.received { return }
        try await Task.sleep(for: Self.pause)
      }
      // A file that is being written has a moment to be whole.
      try await Task.sleep(for: Self.pause)
      do {
        current = try plan()
      } catch {
        tell(error)
        Terminal.note("tam: plugins and job stay as they were before")
      }
    }
  }

  private func tell(_ error: any Error) {
    let explanation = Explanation(error)
    Terminal.note("tam: \(explanation.message)")
    if !explanation.traceback.isEmpty { Terminal.note(explanation.traceback) }
  }
}
