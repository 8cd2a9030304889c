// SPDX-License-Identifier: Apache-2.0

import News
import Scripting
import Testing
import Text

/// `article:add_mention` and `mention:remove`.
@Suite struct EditTests {
  /// What a filter's `return false, …` gives as its reason, and the article behind it.
  static func run(_ body: String) throws -> String {
    let filter = try instance("filter", "filter = function(article)\n\(body)\nend", before: helpers)
    var article = try article()
    guard case .drop(let reason?) = try filter.filter(&article) else { return "kept" }
    return String(decoding: reason, as: UTF8.self)
  }

  static let helpers = """
    local function at(article, words) local a, b = article.text:find(words, 1, true) return a, b end
    local function all(object, kind) local t = {} for m, text in object:mentions(kind) do t[#t + 1] = text end return table.concat(t, '|') end
    local function names(object, kind) local t = {} for e, name in object:entities(kind) do t[#t + 1] = name .. e.count end return table.concat(t, '|') end
    """

  static let edits: [(String, String)] = [
    // A new entity, in its place among the mentions.
    (
      "local a, b = at(article, 'Đại tướng') article:add_mention { start = a, finish = b, kind = 'event' } return false, all(article, 'event') .. ' ' .. names(article, 'event')",
      "Đại tướng Đại tướng1"
    ),
    (
      "local a, b = at(article, 'Đại tướng') local m = article:add_mention { start = a, finish = b, kind = 'person', name = 'TÔ LÂM' } return false, m.text .. m.entity.name .. m.entity.count .. #m.entity.aliases .. tostring(m.entity == article:entities('person')())",
      "Đại tướngTô Lâm32true"
    ),
    (
      "local a, b = at(article, 'Đại tướng') local m = article:add_mention { start = a, finish = b, kind = 'event', name = 'Lễ' } return false, m.entity.key .. table.concat(m.entity.aliases, ',') .. m.sentence.index .. m.start .. ':' .. m.finish",
      "event:leLễ,Đại tướng1101:115"
    ),
    (
      "local a, b = at(article, 'Chiều') local m = article:add_mention { start = a, finish = b, kind = 'date', name = '2022-04-27' } return false, m.norm .. tostring(m.entity)",
      "2022-04-27nil"
    ),
    // Removal shows at once, in all views.
    (
      "article:mentions('person')():remove() return false, names(article, 'person'):match('[^|]*')",
      "Tô Lâm1"
    ),
    (
      "for m in article:mentions('place') do m:remove() end return false, '<' .. names(article, 'place') .. all(article, 'place') .. '>' .. tostring(article:has('Hà Nội')) .. #article:to_table().entities",
      "<>false3"
    ),
    // A walk leaves nothing out while what it stands on goes.
    (
      "local seen = 0 for m in article:mentions() do seen = seen + 1 m:remove() end local left = 0 for _ in article:mentions() do left = left + 1 end return false, seen .. ' ' .. left",
      "10 0"
    ),
    (
      "local seen = {} for m in article:mentions('person') do seen[#seen + 1] = m.text if #seen == 1 then local a, b = at(article, 'Đại tướng') article:add_mention { start = a, finish = b, kind = 'person', name = 'X' } end end return false, table.concat(seen, '|')",
      "Tô Lâm|Gunnar Wiegand|Đại tướng|Tô Lâm|Gunnar Wiegand|Wiegand"
    ),
    // Handles from before an edit stay what they were.
    (
      "local last for m in article:mentions('person') do last = m end local text = last.text local a, b = at(article, 'Bộ trưởng') article:add_mention { start = a, finish = b, kind = 'event' } article:mentions('person')():remove() return false, tostring(last.text == text and last.entity.name)",
      "Gunnar Wiegand"
    ),
    (
      "local m = article:mentions('person')() m:remove() return false, tostring(m) .. tostring(pcall(m.remove, m)) .. select(2, pcall(function() return m.text end))",
      "mention (removed)falsetest.lua:6: this mention was removed"
    ),
    // What lies inside another is nested, and no longer when that goes.
    (
      "local a, b = at(article, 'Bộ trưởng Tô Lâm') local m = article:add_mention { start = a, finish = b, kind = 'event' } local inner = article:mentions('person')() local t = tostring(inner.nested) m:remove() return false, t .. tostring(inner.nested)",
      "truefalse"
    ),
    (
      "local s = article:sentences()() local before = all(s, 'event') local a, b = at(article, 'Đại tướng') article:add_mention { start = a, finish = b, kind = 'event' } return false, before .. '/' .. all(s, 'event') .. '/' .. names(s, 'event')",
      "/Đại tướng/Đại tướng1"
    ),
  ]

  @Test(arguments: edits)
  func anEditShowsAtOnce(_ body: String, _ expected: String) throws {
    #expect(try Self.run(body) == expected)
  }

  static let mistakes: [(String, String)] = [
    (
      "article:add_mention { start = 0, finish = 1, kind = 'person' }",
      "a mention lies in the text: 1 <= start <= finish <= 223"
    ),
    (
      "article:add_mention { start = 5, finish = 4, kind = 'person' }",
      "a mention lies in the text: 1 <= start <= finish <= 223"
    ),
    (
      "article:add_mention { start = 1, finish = 9999, kind = 'person' }",
      "a mention lies in the text: 1 <= start <= finish <= 223"
    ),
    ("article:add_mention { start = 3, finish = 4, kind = 'person' }", "'start' lies inside a letter"),
    ("article:add_mention { start = 1, finish = 2, kind = 'person' }", "'finish' lies inside a letter"),
    ("article:add_mention { start = 1, finish = 4 }", "'kind' is missing"),
    ("article:add_mention { finish = 4, kind = 'person' }", "'start' is a nil, not a number of a byte"),
    (
      "article:add_mention { start = 1, finish = 4, kind = 'person', nam = 'x' }",
      "a mention has no field 'nam'; did you mean 'name'?"
    ),
    (
      "article:add_mention { start = 1, finish = 4, kind = 'person', name = '' }",
      "'name' is no string with something in it"
    ),
    (
      "local m = article:mentions('person')() article:add_mention { start = m.start, finish = m.finish, kind = 'person' }",
      "there is a person here already; remove it first"
    ),
    ("article:add_mention(7)", "argument 1: table expected, got number"),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsNamed(_ statements: String, _ message: String) throws {
    #expect(try failure(statements, kind: "filter") == "test.lua:4: " + message)
  }

  @Test func onlyFiltersEdit() throws {
    #expect(try failure("article:mentions()():remove()") == "test.lua:4: only filters edit articles")
    #expect(
      try failure("article:add_mention { start = 1, finish = 4, kind = 'person' }")
        == "test.lua:4: only filters edit articles")
  }

  @Test func editsOfAFailedCallAreUndone() throws {
    let filter = try instance(
      "filter",
      """
      filter = function(article)
        article:add_mention { start = 1, finish = 4, kind = 'event', name = 'Lễ' }
        for m in article:mentions('person') do m:remove() end
        error('no')
      end
      """)
    var article = try article()
    let before = article.plainValue()
    #expect(throws: ScriptError.self) { try filter.filter(&article) }
    #expect(article.plainValue() == before)
  }

  @Test func laterStepsSeeTheEdits() throws {
    let filter = try instance(
      "filter",
      "filter = function(article) article:add_mention { start = 1, finish = 4, kind = 'event', name = 'Lễ' } end")
    let exporter = try instance(
      "exporter", "encode = function(article) return article:mentions()().text .. article:entities('event')().key end")
    var article = try article()
    _ = try filter.filter(&article)
    #expect(try exporter.encode(&article) == Array("Bộevent:le".utf8))
    #expect(try filter.filter(&article, expectsFailure: true) == "there is a event here already; remove it first")
  }

  /// More than 16,384 edits once made an iteration go through the rows of another one.
  @Test func editsOfACallAreBounded() throws {
    #expect(
      try failure(
        "for i = 1, 16001 do article:add_mention { start = 1, finish = 1, kind = 'person' }:remove() end",
        kind: "filter")
        == "test.lua:4: a call edits the mentions of an article 16000 times at most")
  }
}

extension PluginInstance {
  fileprivate func filter(_ article: inout Article, expectsFailure: Bool) throws -> String {
    do {
      _ = try filter(&article)
      return ""
    } catch {
      return String(error.text.split(separator: ": ", maxSplits: 1).last ?? "")
    }
  }
}
