// SPDX-License-Identifier: Apache-2.0

import Foundation
import Lua
import Testing

/// Runs programs that nobody wrote.
@Suite struct FuzzTests {
  static let limits = LuaLimits(memory: 4 << 20, nanoseconds: 20_000_000)

  /// 2000 programs; with `TAM_FUZZ_SECONDS` in the environment, as many as run in that time, from `TAM_FUZZ_SEED` on.
  @Test func programsEndAndLeaveNothing() throws {
    let environment = ProcessInfo.processInfo.environment
    let first = environment["TAM_FUZZ_SEED"].flatMap { UInt64($0) } ?? 1
    let clock = ContinuousClock()
    let end = environment["TAM_FUZZ_SECONDS"].flatMap { Int($0) }.map { clock.now + .seconds($0) }
    var seed = first
    while end.map({ clock.now < $0 }) ?? (seed < first + 2000) {
      try Self.run(seed: seed)
      seed += 1
    }
    if end != nil { print("\(seed - first) programs") }
  }

  /// A program runs twice, the second time with another article open; both ends are errors or results, no matter which.
  private static func run(seed: UInt64) throws {
    var writer = ProgramWriter(seed: seed)
    let program = writer.program()
    let counter = Counter()
    do {
      let state = try ReleaseTests().makingState(counter, limits: limits)
      for _ in 0..<2 {
        do {
          _ = try LuaTests.run(program, in: state)
        } catch {
          #expect(error.code != .syntax, "\(seed): \(error.text)")
        }
        #expect(state.stack.top == 0, "\(seed)")
        state.stack.closeArticle()
        state.stack.openArticle(named: StaticString("c.txt").bytes)
      }
      #expect(state.memory.peak <= limits.memory + (1 << 20), "\(seed)")
    }
    #expect(counter.pushed == counter.released, "\(seed)")
  }
}
