// SPDX-License-Identifier: Apache-2.0

import Foundation
import Reading
import Testing

@testable import Pipeline

/// A conversation is what it shows for the lines it is given.
@Suite struct ReplTests {
  /// What a conversation about two articles shows.
  static func talk(_ lines: [String], inputs: [String] = ["in"]) throws -> String {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/in", withIntermediateDirectories: true)
    try folder.write("Tin một\n\nÔng Tô Lâm đến Hà Nội.", to: "in/1.txt")
    try folder.write("Tin hai\n\nBà Nguyễn Thị Lan đến Huế.", to: "in/2.txt")
    var rest = lines[...]
    var shown = ""
    let repl = try Repl(read: { _ in rest.popFirst() }, write: { shown += $0 })
    try repl.run(inputs.map { folder.bytes($0) })
    return shown
  }

  static let talks: [([String], String)] = [
    (["article.title"], "\"Tin một\"\n"),
    (["1, 'a', nil, 2.5, true"], "1\n\"a\"\nnil\n2.5\ntrue\n"),
    (["x = 4", "x + 1"], "5\n"),
    (["local x = 4", "x"], "nil\n"),
    (["for i = 1, 2 do", "print(i)", "end", "7"], "1\n2\n7\n"),
    (["{ 1, { a = 'b', ['c d'] = {} } }"], "{ 1, { a = \"b\", [\"c d\"] = {} } }\n"),
    (["'\"\\n\\0'"], "\"\\\"\\n\\0\"\n"),
    (["all(article:entities('person'))"], "{ <Tô Lâm> }\n"),
    (["local c = tam.counter() c:add('a') return c"], "counter { { \"a\", 1 } }\n"),
    (["article.tags:add('t')", "article.tags:has('t')"], "true\n"),
    (["foo.bar"], "console:1: attempt to index a nil value (global 'foo')\n"),
    (["error('no')", "1"], "console:1: no\n1\n"),
    (["x = ="], "console:1: unexpected symbol near '='\n"),
    (["", "  ", "1"], "1\n"),
    ([":next", "article.title"], "-- 2.txt\n\"Tin hai\"\n"),
    (
      ["e = all(article:entities())[1]", ":next", "e.name"],
      "-- 2.txt\nconsole:1: article 1.txt is no longer open; keep an entity's key, not the entity itself\n"
    ),
    ([":quit", "1"], ""),
    ([":nxt"], "there is no command ':nxt'; did you mean 'next'?; :help lists them\n"),
    ([":help counter.get"], "counter:get(key: any) → integer\n  The count of a key, 0 for an unknown one.\n"),
    ([":help artcle"], "there is no help on 'artcle'; did you mean 'article'?\n"),
    (["if x then"], "the input ends in the middle of: if x then\n"),
    ([":next", ":next", "1"], "-- 2.txt\n-- there are no more articles\n"),
  ]

  @Test(arguments: talks)
  func aTalkShows(_ lines: [String], _ shown: String) throws {
    #expect(try Self.talk(lines) == "-- 1.txt\n" + shown)
  }

  @Test func aLongTableHasLinesOfItsOwn() throws {
    let shown = try Self.talk(["t = {} for i = 1, 30 do t[i] = i * 1000 end return { t, a = 1 }"], inputs: [])
    #expect(shown.hasPrefix("{\n  {\n    1000,\n    2000,"))
    #expect(shown.hasSuffix("    30000\n  },\n  a = 1\n}\n"))
  }

  @Test func withoutInputsThereIsNoArticle() throws {
    #expect(try Self.talk(["article", "tam.version ~= nil"], inputs: []) == "nil\ntrue\n")
  }

  @Test func aLineThatNeverEndsIsStopped() throws {
    #expect(try Self.talk(["while true do end", "1"], inputs: []) == "console:1: time limit passed\n1\n")
  }

  @Test func aMissingInputIsTold() throws {
    #expect(throws: ReadingError.self) { try Self.talk([], inputs: ["nowhere"]) }
  }

  static let completions: [(String, String, [String])] = [
    ("article.ti", "ti", ["title"]), ("article:ha", "ha", ["has"]), ("return #article.bo", "bo", ["body"]),
    ("article.has", "has", []), ("tam.json.", "", ["decode", "encode"]), ("tam.cou", "cou", ["counter"]),
    ("x.tit", "tit", ["title"]), ("x.na", "na", ["name", "native"]), ("('a'):up", "up", []), ("s:up", "up", ["upper"]),
    ("loc", "loc", ["local"]), ("artic", "artic", ["article"]), ("e.al", "al", ["aliases"]),
    ("e:mentions().te", "te", []), ("nothing.at.all", "all", []), ("error('no').x", "x", []),
    (":ne", "ne", ["next"]), (":help article.date_", "article.date_", ["article.date_precision"]), (":next x", "", []),
  ]

  /// A chain of names is looked up in what is there now; nothing is called.
  @Test(arguments: completions)
  func aNameIsCompleted(_ line: String, _ word: String, _ names: [String]) throws {
    let folder = try ScratchFolder()
    try folder.write("Tin một\n\nÔng Tô Lâm đến Hà Nội.", to: "1.txt")
    var lines = ["x = { title = 1, name = 2, native = 3, ['n n'] = 4 } s = '' e = all(article:entities())[1]", "7"][...]
    var found: (word: String, names: [String])?
    var talk: Repl?
    let repl = try Repl(
      read: { _ in
        if lines.count == 1 { found = talk?.completions(behind: line) }
        return lines.popFirst()
      }, write: { _ in })
    talk = repl
    try repl.run([folder.bytes("1.txt")])
    #expect(found?.word == word)
    #expect(found?.names == names)
  }
}
