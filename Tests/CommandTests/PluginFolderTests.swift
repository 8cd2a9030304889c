// SPDX-License-Identifier: Apache-2.0

import Testing

extension CommandTests {
  /// Where plugins are found, and which of two wins.
  @Suite struct PluginFolderTests {
    private static func filter(_ name: String, _ summary: String) -> String {
      "return tam.filter { name = '\(name)', version = '1.0.0', api = 1, summary = '\(summary)', filter = function() end }"
    }

    @Test func theNearerFolderWinsWithANote() throws {
      let scratch = try ScratchFolder()
      for place in ["named", "plugins", "path-a", "path-b", "data/tam/plugins"] {
        try scratch.write(Self.filter("both", "of \(place)"), to: "\(place)/filters/both.lua")
      }
      try scratch.write(Self.filter("user", "of the user"), to: "data/tam/plugins/filters/user/plugin.lua")
      try scratch.write(Self.filter("second", "of the second"), to: "path-b/filters/second.lua")
      let environment = ["TAM_PLUGIN_PATH": "path-a:path-b", "XDG_DATA_HOME": "\(scratch.path)/data"]
      let result = try Command.run(["plugins", "--plugins", "named"], in: scratch.path, environment: environment)
      #expect(
        result.output == """
          kind    name    version  summary
          ──────  ──────  ───────  ─────────────
          filter  both    1.0.0    of named
          filter  second  1.0.0    of the second
          filter  user    1.0.0    of the user

          """)
      #expect(
        result.messages == """
          note: named/filters/both.lua hides plugins/filters/both.lua
          note: named/filters/both.lua hides path-a/filters/both.lua
          note: named/filters/both.lua hides path-b/filters/both.lua
          note: named/filters/both.lua hides \(scratch.path)/data/tam/plugins/filters/both.lua

          """)
      let near = try Command.run(["plugins", "info", "both"], in: scratch.path, environment: environment)
      #expect(near.output.contains("of plugins\nplugins/filters/both.lua"))
    }

    @Test func theUsersFolderIsBelowHome() throws {
      let scratch = try ScratchFolder()
      try scratch.write(Self.filter("mine", "s"), to: ".local/share/tam/plugins/filters/mine.lua")
      let result = try Command.run(["plugins", "info", "mine"], in: scratch.path, environment: ["HOME": scratch.path])
      #expect(result.status == 0 && result.output.hasPrefix("filter mine 1.0.0\n"))
    }

    @Test func twinsInOneFolderAreAnErrorThatNamesBoth() throws {
      let scratch = try ScratchFolder()
      try scratch.write(Self.filter("same", "s"), to: "plugins/filters/a.lua")
      try scratch.write(Self.filter("same", "s"), to: "plugins/filters/b/plugin.lua")
      let result = try Command.run(["plugins"], in: scratch.path)
      #expect(
        result.messages
          == "tam: two filters of one folder are named 'same': plugins/filters/a.lua, plugins/filters/b/plugin.lua\n")
      #expect(result.status == 64)
    }

    @Test func specsAndOtherFilesAreNoPlugins() throws {
      let scratch = try ScratchFolder()
      try scratch.write(Self.filter("one", "s"), to: "plugins/filters/one/plugin.lua")
      try scratch.write("error('loaded')", to: "plugins/filters/one/plugin.spec.lua")
      try scratch.write("error('loaded')", to: "plugins/filters/two.spec.lua")
      try scratch.write("error('loaded')", to: "plugins/filters/notes.txt")
      try scratch.write("error('loaded')", to: "plugins/filters/empty/other.lua")
      let result = try Command.run(["plugins"], in: scratch.path)
      #expect(result.messages == "")
      #expect(result.output.hasSuffix("filter  one   1.0.0    s\n"))
    }

    @Test func aBrokenPluginIsToldAndDoesNotHideTheRest() throws {
      let scratch = try ScratchFolder()
      try scratch.write("return {", to: "plugins/filters/broken.lua")
      try scratch.write(Self.filter("good", "s"), to: "plugins/filters/good.lua")
      try scratch.write(Self.filter("stray", "s"), to: "plugins/reports/stray.lua")
      let result = try Command.run(["plugins"], in: scratch.path)
      #expect(result.output.contains("good"))
      #expect(
        result.messages == """
          tam: plugins/filters/broken.lua:1: unexpected symbol near <eof>
          tam: stray: plugins/reports/stray.lua: it declares a filter but lies in reports

          """)
    }
  }
}
