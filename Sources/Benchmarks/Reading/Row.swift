// SPDX-License-Identifier: Apache-2.0

import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// One row of the reading benchmark: some work, and its peers on the same bytes.
struct Row {
  private let name: String
  private let bytes: Int
  private let own: Double
  private let counting: Double
  private let copying: Double

  /// Measures five rounds, in each of which all take their turn.
  init(_ name: String, bytes: Int, files: [String], _ body: () throws -> Void) throws {
    self.name = name
    self.bytes = bytes
    var best = (own: Double.infinity, counting: Double.infinity, copying: Double.infinity)
    for _ in 0..<5 {
      best.own = min(best.own, try seconds(isChild: false, body))
      best.counting = min(best.counting, try seconds(isChild: true) { try run("wc -w", on: files) })
      best.copying = min(best.copying, try seconds(isChild: true) { try run("cat", on: files) })
    }
    (own, counting, copying) = best
  }

  var text: String {
    let cells = [own, counting, copying].map { speed($0).leftPadded(to: 8) }.joined()
    return name.padding(toLength: 8, withPad: " ", startingAt: 0) + cells + hundredths(counting / own).leftPadded(to: 9)
  }

  private func speed(_ seconds: Double) -> String { hundredths(Double(bytes) / 1e6 / max(seconds, 1e-6)) }

  private func hundredths(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
  }
}

/// Runs a command on many files, a few starts of it if there are too many for one.
private func run(_ command: String, on files: [String]) throws {
  let process = Process()
  let pipe = Pipe()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["LC_ALL=C.UTF-8", "xargs", "-0"] + command.split(separator: " ").map(String.init)
  process.standardInput = pipe
  process.standardOutput = FileHandle.nullDevice
  try process.run()
  pipe.fileHandleForWriting.write(Data(files.joined(separator: "\0").utf8))
  try pipe.fileHandleForWriting.close()
  process.waitUntilExit()
}

/// Processor seconds of this process or of those it started and their own.
private func seconds(isChild: Bool, _ body: () throws -> Void) rethrows -> Double {
  let before = used(isChild)
  try body()
  return used(isChild) - before
}

private func used(_ isChild: Bool) -> Double {
  var usage = rusage()
  let who = isChild ? RUSAGE_CHILDREN.rawValue : RUSAGE_SELF.rawValue
  _ = getrusage(__rusage_who_t(who), &usage)
  let (user, system) = (usage.ru_utime, usage.ru_stime)
  return Double(user.tv_sec + system.tv_sec) + Double(user.tv_usec + system.tv_usec) / 1e6
}

extension String {
  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
