// SPDX-License-Identifier: Apache-2.0

import Foundation
import Scripting
import Testing

@testable import Pipeline

/// Lines that cases run, against those that can run.
@Suite struct LineCoverageTests {
  private static let plugin = """
    local words = require("words")
    local limit <const> = 3
    local function long(article)
      if article.word_count > limit then
        return true
      elseif article.title == "x" then
        return nil
      end
      local n
      for i = 1, 2 do n = i end
      repeat
        n = n + 1
      until n > 4
      while true do break end
      return false
    end

    return tam.filter {
      name = "f", version = "1", api = 1, summary = "s",
      filter = function(article)
        local run = coroutine.wrap(function()
          return long(article)
        end)
        return run(), words.why(article)
      end,
    }
    """
  private static let module = """
    local m = {}
    function m.why(article)
      return "short"
    end
    function m.never()
      return 1
    end
    return m
    """

  private static func coverage(_ spec: String) throws -> SpecOutcome {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/f", withIntermediateDirectories: true)
    try folder.write(plugin, to: "f.lua")
    try folder.write(module, to: "f/words.lua")
    try folder.write(spec, to: "f.spec.lua")
    let outcome = try SpecRunner(PluginCatalogue.load(folder.bytes("f.lua")), isCovered: true).run()
    var short = outcome
    short.coverage = outcome.coverage.map {
      var file = $0
      file.path = String(file.path.dropFirst(folder.path.count + 1))
      return file
    }
    return short
  }

  @Test func linesThatNoCaseRanAreTold() throws {
    let some = try Self.coverage(
      "return { { articles = { { id = 'a', text = 'Tin\\n\\nMột.' } }, dropped = { 'a' } } }")
    #expect(
      some.lines
        == "f: 1 case passed\n  f.lua: 11 of 13 lines ran; not 5, 7\n  f/words.lua: 5 of 6 lines ran; not 6\n")
    let more = try Self.coverage(
      "return { { articles = { { id = 'a', text = 'Tin\\n\\nMột hai ba bốn năm.' } }, kept = { 'a' } } }")
    #expect(more.coverage.map(\.line).first == "f.lua: 7 of 13 lines ran; not 6-7, 10, 12-13, 15")
  }
}
