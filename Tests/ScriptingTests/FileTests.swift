// SPDX-License-Identifier: Apache-2.0

import Scripting
import Testing

/// `require` and `tam.resource`.
@Suite struct FileTests {
  static let files: [String: String] = [
    "names.lua": "local m = { n = 0 } function m.add() m.n = m.n + 1 return m.n end return m",
    "lists/short.lua": "return { ... }",
    "nothing.lua": "",
    "bad.lua": "local a =",
    "raises.lua": "\nerror('no')",
    "table.lua": "error({ code = 7 })",
    "circle.lua": "return require('ring')",
    "ring.lua": "return require('circle')",
    "bytecode.lua": "\u{1B}Lua",
    "global.lua": "x = 1",
    "data/words.txt": "một\nhai\n",
  ]

  static func instance(_ body: String) throws -> PluginInstance {
    let files = PluginFiles { _, name in
      let name = String(decoding: name, as: UTF8.self)
      if name == "out.lua" { return .refused(path: Array("p/out.lua".utf8), reason: Array("it leads out of p".utf8)) }
      guard let text = Self.files[name] else {
        return .missing(places: [Array("p/\(name)".utf8), Array("lib/\(name)".utf8)])
      }
      return .file(path: Array("p/\(name)".utf8), bytes: Array(text.utf8))
    }
    let source = """
      return tam.exporter { name = "test-plugin", version = "1.0.0", api = 1, summary = "For a test",
      encode = function(article) \(body) end }
      """
    let plugin = try Plugin(path: Array("p/plugin.lua".utf8), source: Array(source.utf8), files: files)
    return try PluginInstance(plugin, options: [])
  }

  static let values: [(String, String)] = [
    ("require('names').add() return require('names').add()", "2"),
    ("return require('names') == require('names')", "true"),
    ("return require('lists.short')[1]", "lists.short"),
    ("return require('nothing')", "true"),
    ("return tam.resource('data/words.txt')", "một\nhai\n"),
    ("pcall(require, 'raises') return select(2, pcall(require, 'raises'))", "p/raises.lua:2: no"),
  ]

  @Test(arguments: values)
  func aFileGives(_ body: String, _ expected: String) throws {
    let exporter = try Self.instance("return tostring((function() \(body) end)())")
    var article = try article()
    #expect(try exporter.encode(&article).map { String(decoding: $0, as: UTF8.self) } == expected)
  }

  /// An error of a module keeps its own place and value, and the traceback tells who asked for it.
  @Test func anErrorOfAModuleIsRaisedAsItIs() throws {
    let exporter = try Self.instance("local m = require('names') return require('raises')")
    var article = try article()
    let error = #expect(throws: ScriptError.self) { try exporter.encode(&article) }
    #expect(
      error.map { String(decoding: $0.traceback, as: UTF8.self) }
        == "stack traceback:\n\tp/raises.lua:2: in main chunk\n\tp/plugin.lua:2: in function <p/plugin.lua:2>")
    let other = try Self.instance(
      "local ok, e = pcall(require, 'table') return tostring(ok) .. e.code .. tostring(select(2, pcall(require, 'table')).code)"
    )
    #expect(try other.encode(&article) == Array("false77".utf8))
  }

  static let mistakes: [(String, String)] = [
    ("require('gone')", "p/plugin.lua:2: there is no module 'gone'; looked at p/gone.lua, lib/gone.lua"),
    ("require('bad')", "p/plugin.lua:2: p/bad.lua:1: unexpected symbol near <eof>"),
    ("require('raises')", "p/raises.lua:2: no"),
    ("require('circle')", "p/ring.lua:1: module 'circle' requires itself, by way of others or at once"),
    ("require('global')", "p/global.lua:1: global 'x' is not declared; write 'local x'"),
    ("require('bytecode')", "p/plugin.lua:2: attempt to load a binary chunk (mode is 't')"),
    ("require('../names')", "p/plugin.lua:2: '../names' is no name of a module, such as 'names' or 'lists.names'"),
    (
      "require('/etc/passwd')", "p/plugin.lua:2: '/etc/passwd' is no name of a module, such as 'names' or 'lists.names'"
    ),
    ("require('')", "p/plugin.lua:2: '' is no name of a module, such as 'names' or 'lists.names'"),
    ("require(7)", "p/plugin.lua:2: argument 1: string expected, got number"),
    ("require('out')", "p/plugin.lua:2: p/out.lua: it leads out of p"),
    ("tam.resource('gone.txt')", "p/plugin.lua:2: there is no resource 'gone.txt'; looked at p/gone.txt, lib/gone.txt"),
    ("tam.resource('../x')", "p/plugin.lua:2: '../x' is no path below the plugin's folder, such as 'data/words.txt'"),
    (
      "tam.resource('a/../../x')",
      "p/plugin.lua:2: 'a/../../x' is no path below the plugin's folder, such as 'data/words.txt'"
    ),
    (
      "tam.resource('/etc/passwd')",
      "p/plugin.lua:2: '/etc/passwd' is no path below the plugin's folder, such as 'data/words.txt'"
    ),
    ("tam.resource('a//b')", "p/plugin.lua:2: 'a//b' is no path below the plugin's folder, such as 'data/words.txt'"),
    ("tam.resource('a\\0b')", "p/plugin.lua:2: 'a\0b' is no path below the plugin's folder, such as 'data/words.txt'"),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsNamed(_ body: String, _ message: String) throws {
    let exporter = try Self.instance(body)
    var article = try article()
    let error = #expect(throws: ScriptError.self) { try exporter.encode(&article) }
    #expect(error?.text == message)
  }

  @Test func aFileIsReadOnce() throws {
    let files = PluginFiles { _, name in .file(path: name, bytes: Array("return \(Int.random(in: 0...Int.max))".utf8)) }
    #expect(files.find(.module, [0x61]) == files.find(.module, [0x61]))
    #expect(files.find(.module, [0x61]) != files.find(.module, [0x62]))
  }

  @Test func aPluginWithoutFilesSaysSo() throws {
    #expect(try failure("require('x')") == "test.lua:4: there is no module 'x'; this plugin has no folder")
  }

  /// What is compiled of a file is kept by its path, and the repl and `--watch` load another text under the same path.
  @Test func aChangedFileIsCompiledAnew() throws {
    let files = PluginFiles()
    func name(_ source: String) throws -> [UInt8] {
      try Plugin(path: Array("f.lua".utf8), source: Array(source.utf8), files: files).declaration.name
    }
    let source = "return tam.filter { name = 'first', version = '1', api = 1, summary = 's', filter = function() end }"
    #expect(try name(source) == Array("first".utf8))
    #expect(try name(source) == Array("first".utf8))
    #expect(try name(source.replacing("first", with: "other")) == Array("other".utf8))
  }
}
