// SPDX-License-Identifier: Apache-2.0

import Foundation
import Lua
import Testing

/// Where time goes, by samples; a machine that gives the watchdog no processor only makes fewer of them.
@Suite(.serialized) struct SampleTests {
  static let busy = """
    local function work(n) local x = 0 for i = 1, n do
      x = x + i % 7
    end return x end
    local function outer() return (work(1 << 60)) end
    return coroutine.wrap(function() return (outer()) end)()
    """

  @Test func aBusyLineIsFoundAndTheDeadlineHolds() throws {
    LuaSampling.set(true)
    defer { LuaSampling.set(false) }
    let state = try LuaState(limits: LuaLimits(nanoseconds: 400_000_000))
    #expect(#expect(throws: LuaError.self) { try run(Self.busy, in: state) }?.code == .deadline)
    let samples = String(decoding: state.takeSamples(), as: UTF8.self).components(separatedBy: "\n\n")
    let stacks = samples.filter { $0.hasSuffix("test.lua:5 function of line 5") }
    #expect(stacks.count > 3)
    #expect(stacks.allSatisfy { $0.hasPrefix("test.lua:") && $0.contains(" work\ntest.lua:4 outer\n") })
    #expect(state.takeSamples() == [])
  }

  @Test func withoutAskingThereAreNone() throws {
    let state = try LuaState(limits: LuaLimits(nanoseconds: 50_000_000))
    #expect(#expect(throws: LuaError.self) { try run(Self.busy, in: state) }?.code == .deadline)
    #expect(state.takeSamples() == [])
  }
}

@Suite struct CoverageTests {
  @Test func linesThatRanAreNoted() throws {
    let coverage = LuaCoverage()
    let source =
      "local a = 1\nif a == 2 then\n  a = 3\nend\nlocal co = coroutine.wrap(function()\n  return a\nend)\nreturn co()"
    do {
      let state = try LuaState(limits: LimitTests.short)
      state.cover(coverage)
      #expect(try run(source, in: state) == "1")
      #expect(throws: LuaError.self) { try run("while true do end", in: state) }
      // A deadline takes the hook off; the next call sets it again.
      #expect(try run("\n\n\n\n\n\n\n\n\nreturn 7", in: state) == "7")
    }
    let name = Array("@test.lua".utf8)
    #expect((1...10).filter { coverage.includes(line: $0, of: name) } == [1, 2, 5, 6, 7, 8, 10])
    #expect(!coverage.includes(line: 1, of: Array("@other.lua".utf8)))
    #expect(!coverage.includes(line: 1 << 20, of: name))
  }
}
