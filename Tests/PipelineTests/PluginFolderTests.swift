// SPDX-License-Identifier: Apache-2.0

import Foundation
import Reports
import Scripting
import Testing

@testable import Pipeline

@Suite struct PluginFolderTests {
  static let plugin = """
    local names = require("names")
    return tam.exporter { name = "x", version = "1", api = 1, summary = names.summary,
      encode = function() return require("shared").word .. tam.resource("data/words.txt") end }
    """

  /// A plugins folder with a plugin as a file and one as a folder, each with files of its own, and a shared module.
  static func plugins() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for name in ["p/exporters/x/data", "p/exporters/y/data", "p/lib", "secret"] {
      try FileManager.default.createDirectory(atPath: "\(folder.path)/\(name)", withIntermediateDirectories: true)
    }
    try folder.write(plugin, to: "p/exporters/x.lua")
    try folder.write(plugin.replacing("\"x\"", with: "\"y\""), to: "p/exporters/y/plugin.lua")
    for name in ["x", "y"] {
      try folder.write("return { summary = 'of \(name)' }", to: "p/exporters/\(name)/names.lua")
      try folder.write("words of \(name)", to: "p/exporters/\(name)/data/words.txt")
    }
    try folder.write("return { word = 'shared ' }", to: "p/lib/shared.lua")
    try folder.write("return { summary = 'hidden' }", to: "p/lib/names.lua")
    try folder.write("secret", to: "secret/words.txt")
    return folder
  }

  @Test(arguments: ["x", "y"])
  func aPluginFindsItsOwnFilesFirst(_ name: String) throws {
    let folder = try Self.plugins()
    let catalogue = try PluginCatalogue(folders: [folder.bytes("p")])
    let plugin = try catalogue.plugin(.exporter, named: Array(name.utf8))
    #expect(plugin.declaration.summary == Array("of \(name)".utf8))
    #expect(
      plugin.files.find(.module, Array("names.lua".utf8))
        == .file(
          path: folder.bytes("p/exporters/\(name)/names.lua"), bytes: Array("return { summary = 'of \(name)' }".utf8)))
    #expect(
      plugin.files.find(.module, Array("shared.lua".utf8))
        == .file(
          path: folder.bytes("p/lib/shared.lua"), bytes: Array("return { word = 'shared ' }".utf8)))
    #expect(
      plugin.files.find(.resource, Array("shared.lua".utf8))
        == .missing(
          places: [folder.bytes("p/exporters/\(name)/shared.lua")]))
  }

  @Test func linksLeadNowhereOutside() throws {
    let folder = try Self.plugins()
    let manager = FileManager.default
    let own = "\(folder.path)/p/exporters/x"
    try manager.createSymbolicLink(atPath: "\(own)/file.txt", withDestinationPath: "\(folder.path)/secret/words.txt")
    try manager.createSymbolicLink(atPath: "\(own)/all", withDestinationPath: "\(folder.path)/secret")
    try manager.createSymbolicLink(atPath: "\(own)/inside.txt", withDestinationPath: "data/words.txt")
    try manager.createSymbolicLink(atPath: "\(own)/gone.txt", withDestinationPath: "nowhere")
    let files = PluginFolder(ofPluginAt: folder.bytes("p/exporters/x.lua")).files
    let reason = Array("it leads out of \(own)".utf8)
    #expect(
      files.find(.resource, Array("file.txt".utf8))
        == .refused(path: folder.bytes("p/exporters/x/file.txt"), reason: reason))
    #expect(
      files.find(.resource, Array("all/words.txt".utf8))
        == .refused(path: folder.bytes("p/exporters/x/all/words.txt"), reason: reason))
    #expect(
      files.find(.resource, Array("inside.txt".utf8))
        == .file(path: folder.bytes("p/exporters/x/inside.txt"), bytes: Array("words of x".utf8)))
    #expect(files.find(.resource, Array("gone.txt".utf8)) == .missing(places: [folder.bytes("p/exporters/x/gone.txt")]))
    #expect(files.find(.resource, Array("data".utf8)) == .missing(places: [folder.bytes("p/exporters/x/data")]))
  }

  @Test func aPluginOutsideOfPluginsFoldersHasNoLibrary() {
    #expect(PluginFolder(ofPluginAt: Array("a/b.lua".utf8)).library == nil)
    #expect(PluginFolder(ofPluginAt: Array("b.lua".utf8)).own == Array("b".utf8))
    #expect(PluginFolder(ofPluginAt: Array("filters/b.lua".utf8)).library == Array("./lib".utf8))
    #expect(PluginFolder(ofPluginAt: Array("/filters/b/plugin.lua".utf8)).library == Array("/lib".utf8))
    #expect(PluginFolder(ofPluginAt: Array("p/filters/b/plugin.lua".utf8)).own == Array("p/filters/b".utf8))
  }

  /// What a file held when it was first asked for is what every worker sees.
  @Test func filesAreReadOnce() throws {
    let folder = try Self.plugins()
    let files = PluginFolder(ofPluginAt: folder.bytes("p/exporters/x.lua")).files
    let first = files.find(.resource, Array("data/words.txt".utf8))
    try folder.write("changed", to: "p/exporters/x/data/words.txt")
    #expect(files.find(.resource, Array("data/words.txt".utf8)) == first)
  }
}

@Suite struct ResultsTests {
  @Test func aReportSeesTheBlocksOfThoseBeforeIt() async throws {
    let folder = try RunTests.corpus(5)
    let later = """
      after = { 'first', 'absent' }, new = function() return { c = tam.counter() } end, map = function() end,
      finish = function(part, ctx)
        local first, other = ctx.results['first'], ctx.results['other']
        local table, section = first[1], first[2]
        local ok, message = pcall(function() table.rows[1][1] = 'x' end)
        return tam.markdown(#first .. table.type .. table.title .. table.columns[1] .. #table.rows .. table.rows[1][2]
          .. section.title .. section.blocks[1].text .. tostring(other) .. tostring(ok) .. tostring(ctx.results.absent))
      end
      """
    let first = """
      new = function() return { c = tam.counter() } end, map = function(p) p.c:add('n') end,
      finish = function(p, ctx)
        assert(next(ctx.results) == nil)
        return { tam.table { title = 'T', columns = { 'k', 'n' }, rows = p.c:rows() },
          tam.section { title = 'S', blocks = { tam.markdown('m') } } }
      end
      """
    let steps = try [
      step("report", first, name: "first"), step("report", RunTests.report, name: "other"),
      step("report", later, name: "later"),
    ]
    let summary = try await Run(Plan(inputs: [folder.bytes("in")], steps: steps)).perform()
    #expect(summary.shown.last?.blocks == [.markdown(Array("2tableTk14Smnilfalsenil".utf8))])
  }
}
