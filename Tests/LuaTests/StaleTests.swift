// SPDX-License-Identifier: Apache-2.0

import CLuaHost
import Lua
import Testing

@Suite struct StaleTests {
  static let message = "test.lua:1: article a.txt is no longer open; keep an entity's key, not the entity itself"

  @Test(arguments: [
    "return entity.name", "return entity:parts()", "return entity.nothing", "entity.name = 1", "return #entity",
    "return iterator()", "for e in iterator do end", "return setmetatable({}, { __index = entity }).name",
  ])
  func handleRaisesAfterItsArticle(_ source: String) throws {
    let state = try lentState(Counter())
    try state.run { state, _ in
      let stack = LuaStack(state!)
      stack.pushTable()
      stack.setGlobal("kept")
      return 0
    }
    #expect(try run("kept.name = entity.name kept.it = entity:parts() kept.it() return 1", in: state) == "1")
    let source = source.replacing("iterator", with: "kept.it")
    state.stack.closeArticle()
    #expect(#expect(throws: LuaError.self) { try run(source, in: state) }?.text == Self.message)
    state.stack.openArticle(named: StaticString("b.txt").bytes)
    #expect(#expect(throws: LuaError.self) { try run(source, in: state) }?.text == Self.message)
    #expect(try run("return tostring(entity)", in: state) == "entity (closed)")
  }
  @Test func anotherArticleHasHandlesOfItsOwn() throws {
    let state = try lentState(Counter())
    state.stack.closeArticle()
    state.stack.openArticle(named: StaticString("b.txt").bytes)
    state.stack.pushHandle(of: entityType, index: 0)
    state.stack.setGlobal("other")
    #expect(try run("return entity == other", in: state) == "false")
    #expect(try run("return other.name", in: state) == "thực thể 0")
  }
  @Test func articleClosedDuringALoop() throws {
    let state = try lentState(Counter())
    let source = "for e, name, n in entity:parts() do if n == 1 then box:open() end end"
    #expect(#expect(throws: LuaError.self) { try run(source, in: state) }?.text == Self.message)
  }
  @Test func namesOfLongClosedArticlesAreForgotten() throws {
    let state = try lentState(Counter())
    for _ in 0..<100 {
      state.stack.closeArticle()
      state.stack.openArticle(named: StaticString("c.txt").bytes)
    }
    let error = #expect(throws: LuaError.self) { try run("return entity.name", in: state) }
    #expect(error?.text == Self.message.replacing("a.txt", with: "of another call"))
  }
  @Test func generationsBeginAnewAfterTheirLast() throws {
    let state = try lentState(Counter())
    host_of(state.stack.pointer).pointee.lastGeneration = 0xFF_FFFE
    for _ in 0..<2 {
      state.stack.closeArticle()
      state.stack.openArticle(named: StaticString("c.txt").bytes)
      state.stack.pushHandle(of: entityType, index: Int(Int32.min))
      #expect(state.stack.object(at: -1, of: entityType)?.index == Int(Int32.min))
      #expect(state.stack.object(at: -1).map(state.stack.isLive) == true)
      state.stack.pop()
    }
    #expect(host_of(state.stack.pointer).pointee.generation == 1)
  }
  @Test func whatWasReadOfAnArticleGoesWithIt() throws {
    let state = try lentState(Counter(), limits: LuaLimits(memory: 1 << 20))
    for index in 0..<2000 {
      state.stack.closeArticle()
      state.stack.openArticle(named: StaticString("c.txt").bytes)
      state.stack.pushHandle(of: entityType, index: index)
      state.stack.setGlobal("entity")
      #expect(
        try run("local n = 0 for e in entity:parts() do n = n + #e.name + #e.name end return n", in: state) == "140")
    }
  }
}
