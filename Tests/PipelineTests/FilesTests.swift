// SPDX-License-Identifier: Apache-2.0

import Foundation
import Scripting
import Testing

@testable import Pipeline

/// Exporters that name their files: all of them below the folder, all of them or none.
@Suite struct FilesTests {
  private static let notes = """
    files = function(a)
      return { ["notes/" .. a.id:sub(1, 4) .. ".md"] = "# " .. a.id .. "\\n", [a.id:sub(4, 4) .. "/x/" .. a.id] = "" }
    end
    """

  private static func run(
    _ folder: ScratchFolder, _ fields: String, to path: String = "out/vault", workers: Int = 2, limit: Int = 64 << 20
  ) async throws -> RunSummary {
    let steps = [try step("exporter", fields, outputs: [folder.bytes(path)], name: "notes")]
    return try await Run(
      Plan(inputs: [folder.bytes("in")], steps: steps, outputLimit: limit, workers: workers)
    ).perform()
  }

  /// Paths below a folder, files alone.
  private static func files(_ folder: ScratchFolder, _ path: String) -> [String] {
    let paths = FileManager.default.enumerator(atPath: "\(folder.path)/\(path)")?.allObjects as? [String] ?? []
    return paths.filter { !FileManager.default.fileExists(atPath: "\(folder.path)/\(path)/\($0)/.") }.sorted()
  }

  @Test(arguments: [1, 4])
  func filesLieBelowTheFolder(_ workers: Int) async throws {
    let folder = try RunTests.corpus(150)
    let summary = try await Self.run(folder, Self.notes, to: "out/vault/", workers: workers)
    #expect(summary.written == [folder.bytes("out/vault/")])
    let ids = (0..<150).filter { $0 != 3 }.map { String(format: "%04d", $0) }
    let expected = ids.flatMap { ["notes/\($0).md", "\($0.suffix(1))/x/\($0).txt"] }.sorted()
    #expect(Self.files(folder, "out/vault") == expected)
    #expect(folder.read("out/vault/notes/0007.md") == "# 0007.txt\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out") == ["vault"])
  }

  @Test func aFolderThatIsThereKeepsItsOtherFiles() async throws {
    let folder = try RunTests.corpus(2)
    for (name, text) in [("out/vault/mine.md", "mine"), ("out/vault/notes/0001.md", "old")] {
      try FileManager.default.createDirectory(
        atPath: (folder.path + "/" + name as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try folder.write(text, to: name)
    }
    _ = try await Self.run(folder, Self.notes)
    #expect(folder.read("out/vault/mine.md") == "mine")
    #expect(folder.read("out/vault/notes/0001.md") == "# 0001.txt\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out") == ["vault"])
  }

  static let clashes: [(String, String)] = [
    ("{ ['same.md'] = a.id }", "'same.md'"),
    ("{ [a.id == '0001.txt' and 'd/x' or 'd'] = '' }", "'d'"),
    ("{ [a.id == '0001.txt' and 'd' or 'd/x/y'] = '' }", "'d'"),
  ]

  @Test(arguments: clashes)
  func twoArticlesCannotHaveOneFile(_ table: String, _ path: String) async throws {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/in", withIntermediateDirectories: true)
    for id in ["0001", "0002"] { try folder.write("Tin\n", to: "in/\(id).txt") }
    let error = await #expect(throws: ScriptError.self) {
      try await Self.run(folder, "files = function(a) return \(table) end")
    }
    #expect(
      error.map { text($0.message) }
        == "notes.lua: articles '0001.txt' and '0002.txt' both give the file \(path), or one in it; put article.id into the path"
    )
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out") == [])
  }

  @Test func linksAreNotFollowed() async throws {
    let folder = try RunTests.corpus(2)
    let files = FileManager.default
    try files.createDirectory(atPath: folder.path + "/elsewhere", withIntermediateDirectories: true)
    try files.createDirectory(atPath: folder.path + "/out/vault", withIntermediateDirectories: true)
    try files.createSymbolicLink(
      atPath: folder.path + "/out/vault/notes", withDestinationPath: folder.path + "/elsewhere")
    let error = await #expect(throws: OutputError.self) { try await Self.run(folder, Self.notes) }
    #expect(error == OutputError(.create, path: folder.bytes("out/vault/notes"), systemError: ELOOP))
    #expect(try files.contentsOfDirectory(atPath: folder.path + "/elsewhere") == [])
    #expect(Self.files(folder, "out/vault") == [])
    #expect(try files.contentsOfDirectory(atPath: folder.path + "/out") == ["vault"])
  }

  @Test func aLinkInPlaceOfAFileIsReplaced() async throws {
    let folder = try RunTests.corpus(1)
    let files = FileManager.default
    try files.createDirectory(atPath: folder.path + "/out/vault/notes", withIntermediateDirectories: true)
    try folder.write("outside", to: "outside.md")
    try files.createSymbolicLink(
      atPath: folder.path + "/out/vault/notes/0000.md", withDestinationPath: folder.path + "/outside.md")
    _ = try await Self.run(folder, Self.notes)
    #expect(folder.read("outside.md") == "outside")
    #expect(folder.read("out/vault/notes/0000.md") == "# 0000.txt\n")
  }

  @Test(arguments: [
    "files = function(a) return { [a.id] = ('x'):rep(3000) } end", "encode = function() return ('x'):rep(3000) end",
  ])
  func theOutputLimitHolds(_ fields: String) async throws {
    let folder = try RunTests.corpus(20)
    let error = await #expect(throws: ScriptError.self) { try await Self.run(folder, fields, limit: 10_000) }
    #expect(error?.code == .output)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out") == [])
  }

  @Test func whatAKilledRunLeftGoes() async throws {
    let folder = try RunTests.corpus(2)
    let remains = folder.path + "/out/.vault.999999999.part"
    try FileManager.default.createDirectory(atPath: remains + "/a", withIntermediateDirectories: true)
    _ = try await Self.run(folder, Self.notes)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out") == ["vault"])
  }

  @Test func aFolderIsAsked() throws {
    var builder = PlanBuilder()
    let step = try step("exporter", Self.notes, name: "notes")
    builder.add(step.plugin)
    let problems = #expect(throws: PlanProblems.self) { try builder.build() }
    #expect(
      problems?.problems.map(\.message) == ["'notes' writes files below a folder; name one with 'to', or with -o"])
  }

  static let gone: [(String, String)] = [
    ("'x'", "'files' gave back a string, not a table of paths and contents"),
    ("{ 'x' }", "'files' gave back a number as a path; paths are strings"),
    ("{ x = 1 }", "'files' gave back a number for 'x'; contents are strings"),
    ("{ ['../x'] = '' }", "it has '.' or '..' in it"), ("{ ['a/../../x'] = '' }", "it has '.' or '..' in it"),
    ("{ ['/etc/passwd'] = '' }", "it begins with '/'"), ("{ [''] = '' }", "it is empty"),
    ("{ ['a//b'] = '' }", "it has an empty name between slashes"),
    ("{ ['a/'] = '' }", "it has an empty name between slashes"),
    ("{ ['a\\0b'] = '' }", "it has a control character or '\\'"),
    ("{ ['a\\\\b'] = '' }", "it has a control character or '\\'"), ("{ ['\\xff'] = '' }", "it is no UTF-8"),
    ("{ [('x'):rep(241)] = '' }", "a name in it is longer than 240 bytes"),
    ("{ [('x/'):rep(600) .. 'x'] = '' }", "it is longer than 1024 bytes"),
  ]

  @Test(arguments: gone)
  func whatIsNoFileBelowTheFolderIsRefused(_ table: String, _ reason: String) async throws {
    let folder = try RunTests.corpus(1)
    let summary = try await Self.run(folder, "files = function() return \(table) end")
    guard case .script(let error, _)? = summary.failures.first?.cause else {
      Issue.record("nothing failed")
      return
    }
    #expect(text(error.message).hasSuffix(reason), "\(text(error.message))")
    #expect(text(error.message).hasPrefix("notes.lua: 'files' gave back "))
    #expect(Self.files(folder, "out") == [])
  }

  static let declarations: [(String, String)] = [
    ("", "an exporter needs a function 'encode', 'files' or 'rows'"),
    ("encode = print, files = print", "an exporter has 'encode' or 'files', not both"),
    ("files = print, header = print", "'header' is for exporters with 'encode'; 'files' names whole files"),
    ("files = print, extension = 'md'", "'extension' is for exporters with 'encode'; 'files' names whole files"),
  ]

  @Test(arguments: declarations)
  func aDeclarationHasOneOfBoth(_ fields: String, _ message: String) {
    let error = #expect(throws: ScriptError.self) { try step("exporter", fields) }
    #expect(error.map { text($0.message) } == "x.lua:1: " + message)
  }
}
