// SPDX-License-Identifier: Apache-2.0

import CLuaHost
import Glibc
import Lua

/// A script that means harm, and how it has to end.
struct Adversary: CustomStringConvertible, Sendable {
  enum End: Equatable, Sendable {
    /// Gives a value, as text.
    case gives(String)
    /// Raises an error whose message contains this.
    case raises(String)
    /// Runs out of memory.
    case memory
    /// Runs out of time, and not much later.
    case deadline
  }

  let source: String
  let end: End
  /// Runs before, in the same state, with time enough.
  var setup = ""
  /// Bytes that a state may hold, when they are others than usual.
  var memoryLimit: Int?

  var description: String { source }

  /// Bytes that a state may hold.
  var memory: Int { memoryLimit ?? (end == .memory ? 16 << 20 : 256 << 20) }

  /// Nanoseconds that a script may take; those that are to end by themselves get enough on a slow machine.
  var time: UInt64 { end == .deadline ? 60_000_000 : 20_000_000_000 }

  /// Nanoseconds that it may be late: 50 ms, and 1 s a GB for what Lua does in one go.
  var lateness: Int { 50_000_000 + (memory >> 20) * 1_000_000 }

  /// Runs it; gives its end, and the nanoseconds of CPU time it took beyond its limit.
  func run() throws -> (end: End, late: Int) {
    let counter = Counter()
    let state = try lentState(counter, limits: LuaLimits(memory: memory, nanoseconds: 60_000_000_000))
    if !setup.isEmpty { _ = try LuaTests.run(setup, in: state) }
    host_of(state.stack.pointer).pointee.cpuLimit = time
    let start = threadTime()
    var end: End
    do {
      end = .gives(try LuaTests.run(source, in: state))
    } catch {
      switch error.code {
      case .memory: end = .memory
      case .deadline: end = .deadline
      case .runtime, .syntax: end = .raises(error.text)
      }
    }
    return (end, threadTime() - start - Int(time))
  }
}

/// CPU time of this thread, in nanoseconds.
private func threadTime() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return time.tv_sec * 1_000_000_000 + time.tv_nsec
}
