// SPDX-License-Identifier: Apache-2.0

import Lua
import News
import Scripting
import Testing
import Text

@Suite struct FilterTests {
  static let verdicts: [(String, Verdict)] = [
    ("", .keep),
    ("return", .keep),
    ("return true", .keep),
    ("return 1", .keep),
    ("return article", .keep),
    ("return false", .drop(reason: nil)),
    ("return nil", .drop(reason: nil)),
    ("return false, 'too old'", .drop(reason: Array("too old".utf8))),
    ("return nil, 7", .drop(reason: Array("7".utf8))),
  ]

  @Test(arguments: verdicts)
  func whatAFilterGivesBackDecides(_ statement: String, _ verdict: Verdict) throws {
    let filter = try instance("filter", "filter = function(article) \(statement) end")
    var article = try article()
    #expect(try filter.filter(&article) == verdict)
  }

  @Test func editsStayWhenTheCallSucceeds() throws {
    let filter = try instance(
      "filter",
      "filter = function(article) article.tags:add('a') article.tags:add('a') article.tags:add('b') article.meta.n = { 1, x } article.meta.s = 'v' end"
    )
    var article = try article()
    _ = try filter.filter(&article)
    #expect(article.tags == [[0x61], [0x62]])
    #expect(article.meta.map(\.key) == [[0x6E], [0x73]])
    #expect(article.meta[1].value == .text([0x76]))
  }

  @Test func editsOfAFailedCallAreUndone() throws {
    let filter = try instance(
      "filter",
      "filter = function(article) article.tags:add('b') article.meta.x = 1 assert(article.tags:has('b')) error('no') end"
    )
    var article = try article()
    article.tags = [[0x61]]
    #expect(throws: ScriptError.self) { try filter.filter(&article) }
    #expect(article.tags == [[0x61]])
    #expect(article.meta.isEmpty)
  }

  @Test func aHandleKeptFromAnotherArticleIsRefused() throws {
    let filter = try instance(
      "filter",
      "filter = function(article) if kept then return kept().title end kept = function() return article end end",
      before: "local kept")
    var first = try article(id: "first.txt")
    var second = try article(id: "second.txt")
    _ = try filter.filter(&first)
    let error = #expect(throws: ScriptError.self) { try filter.filter(&second) }
    #expect(
      error?.text == "test.lua:3: article first.txt is no longer open; keep an entity's key, not the article itself")
    #expect(error?.article == Array("second.txt".utf8))
    #expect(error?.path == Array("news/second.txt".utf8))
  }

  @Test func anErrorCarriesATracebackWithoutHostFrames() throws {
    let filter = try instance(
      "filter", "filter = function(article) inner(article) end",
      before: "local function inner(article) return article.url.scheme end")
    var article = try article()
    let error = #expect(throws: ScriptError.self) { try filter.filter(&article) }
    #expect(error?.text == "test.lua:1: attempt to index a nil value (field 'url')")
    #expect(
      error.map { String(decoding: $0.traceback, as: UTF8.self) }
        == "stack traceback:\n\ttest.lua:1: in upvalue 'inner'\n\ttest.lua:3: in function <test.lua:3>")
  }

  @Test func aLoopEndsAtItsDeadline() throws {
    let limits = ScriptLimits(nanoseconds: 50_000_000)
    let filter = try instance("filter", "filter = function() while true do pcall(error) end end", limits: limits)
    var article = try article()
    let error = #expect(throws: ScriptError.self) { try filter.filter(&article) }
    #expect(error?.code == .deadline)
  }

  @Test func accumulatorsCountAgainstTheMemoryLimit() throws {
    let limits = ScriptLimits(memory: 4 << 20)
    let filter = try instance(
      "filter", "filter = function() local c = tam.counter() for i = 1, 1e9 do c:add('key ' .. i) end end",
      limits: limits)
    var article = try article()
    let error = #expect(throws: ScriptError.self) { try filter.filter(&article) }
    #expect(error?.code == .memory)
  }

  @Test func whatAScriptPrintsIsLogged() throws {
    let filter = try instance(
      "filter", "filter = function(article) print('seen', 1, true, nil, {}) tam.log(article.id) end")
    var article = try article()
    _ = try filter.filter(&article)
    #expect(filter.takeLog() == [Array("seen\t1\ttrue\tnil\ttable".utf8), Array("a.txt".utf8)])
    #expect(filter.takeLog().isEmpty)
  }
}
