// SPDX-License-Identifier: Apache-2.0

import News
import Scripting
import Testing

@Suite struct PairsTests {
  static func listing(_ object: String) -> String {
    "(function() local t = {} for k, v in pairs(\(object)) do t[#t + 1] = k .. '=' .. tostring(v) end return table.concat(t, '|') end)()"
  }

  static let values: [(String, String)] = [
    (
      "article:entities('person')()",
      "name=Tô Lâm|key=person:to-lam|kind=person|count=2|aliases=table"
    ),
    (
      "article:mentions('date')()",
      "text=27/04/2022|kind=date|start=54|finish=63|norm=2022-04-27|nested=false"
    ),
    ("article:captions() and article.tags", ""),
    ("article.meta", ""),
  ]

  @Test(arguments: values)
  func pairsGivesPropertiesInOrder(_ object: String, _ expected: String) throws {
    #expect(try evaluate(Self.listing(object)) == expected)
  }

  @Test func anArticleTellsAllButItsMethods() throws {
    let names =
      "(function() local t = {} for k, v in pairs(article) do assert(article[k] == v) t[#t + 1] = k end return table.concat(t, ' ') end)()"
    #expect(try evaluate(names) == "text body id path title date date_precision lead word_count fingerprint tags meta")
  }

  @Test func sentencesSpansPositionsAndMeetingsHaveThemToo() throws {
    for object in ["sentences", "paragraphs", "positions", "meetings"] {
      let all = "(function() local n = 0 for k, v in pairs(article:\(object)()()) do n = n + 1 end return n > 2 end)()"
      #expect(try evaluate(all.replacing("()())", with: "()() or {})")) == "true", "\(object)")
    }
  }

  @Test func tagsAndMetaGiveWhatTheyHold() throws {
    let filter = try instance(
      "filter",
      """
      filter = function(article)
        article.tags:add('b') article.tags:add('a') article.meta.z = 1 article.meta.y = { 'x' }
        local t = {}
        for k, v in pairs(article.tags) do t[#t + 1] = k .. v end
        for k, v in pairs(article.meta) do t[#t + 1] = k .. type(v) end
        return false, table.concat(t, ' ')
      end
      """)
    var article = try article()
    #expect(try filter.filter(&article) == .drop(reason: Array("1b 2a ytable znumber".utf8)))
  }

  @Test func unorderedGivesEverything() throws {
    let sum = "(function() local n = 0 for k, v in tam.unordered({ 1, 2, x = 4 }) do n = n + v end return n end)()"
    #expect(try evaluate(sum) == "7")
    #expect(try failure("tam.unordered(7)") == "test.lua:4: argument 1: table expected, got number")
  }

  @Test func aClosedObjectHasNoPairs() throws {
    let exporter = try instance(
      "exporter", "encode = function(article) if kept then pairs(kept) end kept = article return '' end",
      before: "local kept")
    var first = try article(id: "a.txt")
    var second = try article(id: "b.txt")
    _ = try exporter.encode(&first)
    #expect(throws: (any Error).self) { try exporter.encode(&second) }
  }
}
