// SPDX-License-Identifier: Apache-2.0

import Lua
import Testing

@Suite struct ObjectTests {
  @Test(arguments: [
    ("return box.number", "7"),
    ("return tostring(box.nothing)", "nil"),
    ("return box.title", "Hộp thử nghiệm"),
    ("return box:method(1, 2)", "2"),
    ("local m = box.method return m(box)", "0"),
    ("return box.method == box.method", "true"),
    ("return tostring(box) .. #box", "a box3"),
    ("return ('%s'):format(box)", "a box"),
    ("return tostring(entity)", "entity!"),
    ("return type(box)", "userdata"),
    ("return entity.name .. entity.kind", "thực thể 0person"),
    ("return getmetatable(box)", "false"),
    ("return box:call(function() return entity.name end)", "thực thể 0"),
    ("return setmetatable({}, { __index = box }).title", "Hộp thử nghiệm"),
    ("return setmetatable({}, { __index = entity }).kind", "person"),
  ])
  func gives(_ source: String, _ expected: String) throws {
    #expect(try run(source, in: lentState(Counter())) == expected)
  }

  @Test(arguments: [
    ("box.method(1)", "test.lua:1: 'method' needs a box before it, got number; call it with a colon"),
    ("box.method()", "test.lua:1: 'method' needs a box before it, got no value; call it with a colon"),
    ("box.method(entity)", "test.lua:1: 'method' needs a box before it, got entity; call it with a colon"),
    ("return box.tite", "test.lua:1: box has no member 'tite'; it has: title number nothing fails method call open"),
    ("return box[{}]", "test.lua:1: box has no member 'table'; it has: title number nothing fails method call open"),
    ("box.title = 'x'", "test.lua:1: box is read-only: 'title' cannot be set"),
    ("entity[{}] = 'x'", "test.lua:1: entity is read-only: 'table' cannot be set"),
    ("return #entity", "test.lua:1: an entity has no length"),
    ("return box + 1", "test.lua:1: attempt to perform arithmetic on a box value (global 'box')"),
    ("local x\nx = box.fails", "test.lua:2: the box is empty"),
    ("getmetatable(box).__gc(box)", "test.lua:1: attempt to index a boolean value"),
    ("setmetatable(box, {})", "test.lua:1: bad argument #1 to 'setmetatable' (table expected, got box)"),
    ("local x <close> = box", "test.lua:1: variable 'x' got a non-closable value"),
    ("rawset(box, 'a', 1)", "test.lua:1: bad argument #1 to 'rawset' (table expected, got box)"),
    ("box:call(function()\nerror('inside') end)", "test.lua:1: test.lua:2: inside"),
    ("box:call(1)", "test.lua:1: attempt to call a number value"),
  ])
  func raises(_ source: String, _ expected: String) throws {
    let state = try lentState(Counter())
    let error = #expect(throws: LuaError.self) { try run(source, in: state) }
    #expect(error?.text == expected)
  }

  @Test func cachedStringIsReadOnce() throws {
    let counter = Counter()
    let state = try lentState(counter)
    #expect(try run("local n = 0 for i = 1, 10 do n = n + #box.title end return n", in: state) == "200")
    #expect(counter.reads == 1)
  }
}
