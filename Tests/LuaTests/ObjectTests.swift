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
    ("return getmetatable(entity)", "false"),
    ("return type(entity)", "userdata"),
    ("return entity == entity:parts()() and entity ~= box", "true"),
    ("return ({ [entity] = 'found' })[entity:parts()()]", "found"),
    (
      "local t, s = { [entity] = 1, [box] = 2, x = 3 }, '' for e in entity:parts() do t[e] = true end for k in pairs(t) do s = s .. tostring(k) .. ' ' end return s",
      "x a box entity! entity! entity! entity! entity! "
    ),
    (
      "local t, s = {}, '' for e, _, n in entity:parts() do t[e] = n end for _, n in pairs(t) do s = s .. n end return s",
      "01234"
    ),
    ("return tostring(entity.name):rep(1) .. tostring(select('#', entity.name))", "thực thể 01"),
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
    ("box:call(function()\nerror('inside') end)", "test.lua:2: inside"),
    ("box:call(1)", "test.lua:1: attempt to call a number value"),
    ("return entity .. 'x'", "test.lua:1: attempt to concatenate a entity value"),
    ("return 'x' .. entity", "test.lua:1: attempt to concatenate a entity value"),
    ("return -entity", "test.lua:1: attempt to perform arithmetic on a entity value"),
    ("return 1 | entity", "test.lua:1: attempt to perform bitwise operation on a entity value"),
    ("return entity < 1", "test.lua:1: attempt to compare entity with number"),
    ("return entity <= entity", "test.lua:1: attempt to compare entity with entity"),
    ("entity()", "test.lua:1: attempt to call a entity value"),
    ("for x in entity do end", "test.lua:1: attempt to call a entity value"),
    ("pairs(entity)", "test.lua:1: bad argument #1 to 'pairs' (table expected, got entity)"),
    ("table.sort(entity)", "test.lua:1: bad argument #1 to 'sort' (table expected, got entity)"),
    ("setmetatable(entity, {})", "test.lua:1: bad argument #1 to 'setmetatable' (table expected, got entity)"),
    ("rawset(entity, 1, 1)", "test.lua:1: bad argument #1 to 'rawset' (table expected, got record)"),
    ("local x <close> = entity", "test.lua:1: variable 'x' got a non-closable value"),
    ("entity.parts(box)", "test.lua:1: 'parts' needs a entity before it, got box; call it with a colon"),
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
