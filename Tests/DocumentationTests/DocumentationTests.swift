// SPDX-License-Identifier: Apache-2.0

import Foundation
import Scripting
import Testing

/// What the pages say is what happens: their commands are run, their plugins loaded, their tables generated.
@Suite(.serialized) struct DocumentationTests {
  /// Folder of the built `tam`, beside the test bundle.
  static let products =
    Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    .first { FileManager.default.isExecutableFile(atPath: $0.appending(path: "tam").path) }
    ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()

  static func run(_ command: String, in folder: String = Page.root) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "exec 2>&1; \(command)"]
    process.currentDirectoryURL = URL(filePath: folder)
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = products.path(percentEncoded: false) + ":" + (environment["PATH"] ?? "")
    environment["TAM_PLUGIN_PATH"] = nil
    environment["XDG_DATA_HOME"] = "/nonexistent"
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  /// What a page says is done from its top to its end, in a copy of the tree: its files of `mine/` are written, its
  /// changes made, its commands run, and its pictures compared.
  @Test(arguments: Page.all)
  func commandsPrintWhatThePageShows(_ name: String) throws {
    var page = try Page(name)
    let reader = try PageReader()
    var recorded: [(Range<Int>, [String])] = []
    for block in page.blocks {
      guard block.language == "console" else {
        #expect(try reader.type(block), "\(name): \(block.lines.first ?? "")")
        continue
      }
      let command = try #require(block.lines.first?.hasPrefix("$ ") == true ? block.lines[0].dropFirst(2) : nil)
      reader.forgetRuns()
      var shown = try Self.run(String(command), in: reader.folder).components(separatedBy: "\n")
      if shown.last == "" { shown.removeLast() }
      if isRecording {
        recorded.append((block.start + 1..<block.start + block.lines.count, shown))
      } else {
        #expect(Array(block.lines.dropFirst()) == shown, "\(name): \(command)")
      }
    }
    for picture in page.pictures {
      let made = reader.folder + "/" + picture.made
      let shown = Page.root + "/" + picture.shown
      let words = try PageReader.words(ofPicture: made)
      if words.contains(where: { $0.hasPrefix("No picture: Graphviz") }) { continue }
      if isRecording {
        try Data(contentsOf: URL(filePath: made)).write(to: URL(filePath: shown))
      } else {
        #expect(try words == PageReader.words(ofPicture: shown), "\(picture.shown)")
      }
    }
    if isRecording {
      for (lines, shown) in recorded.reversed() { page.lines.replaceSubrange(lines, with: shown) }
      try page.write()
      Issue.record("recorded \(name)")
    }
  }

  /// A block that begins with `-- path` or `# path` is that file; those of `mine/` are the reader's own.
  @Test(arguments: Page.all)
  func blocksOfFilesAreThoseFiles(_ name: String) throws {
    for block in try Page(name).blocks where ["lua", "yaml"].contains(block.language) {
      let words = (block.lines.first ?? "").components(separatedBy: " ")
      guard words.count == 2, words[1].contains("/"), !PageReader.isMine(words[1]) else { continue }
      let file = try String(contentsOfFile: Page.root + "/" + words[1], encoding: .utf8)
      let isComment = { (line: String) in line.hasPrefix("--") || line.hasPrefix("#") || line.isEmpty }
      #expect(
        block.lines.drop(while: isComment).joined(separator: "\n")
          == file.components(separatedBy: "\n").drop(while: isComment).dropLast().joined(separator: "\n"), "\(words[1])"
      )
    }
  }

  /// A recipe has a question, its plugin in a dozen lines, and what comes of it.
  @Test func recipesAreShort() throws {
    let page = try Page("plugins/COOKBOOK.md")
    let starts = page.lines.indices.filter { page.lines[$0].hasPrefix("### ") } + [page.lines.count]
    #expect(starts.count > 25)
    for (start, end) in zip(starts, starts.dropFirst()) {
      let blocks = page.blocks.filter { (start..<end).contains($0.start) }
      let plugin = try #require(blocks.first { $0.language == "lua" }, "\(page.lines[start])")
      #expect((3...12).contains(plugin.lines.count - 1), "\(page.lines[start])")
      #expect(blocks.contains { $0.language == "console" && $0.lines.count > 1 }, "\(page.lines[start])")
    }
  }

  /// Every job and script that lies beside the page is on it with what it prints, and in the list at its top.
  @Test func examplesAreAllShown() throws {
    let page = try Page("examples/README.md")
    let files = try FileManager.default.contentsOfDirectory(atPath: Page.root + "examples").filter {
      [".job.yaml", ".lua", ".sh"].contains(where: $0.hasSuffix) && !$0.hasSuffix(".spec.lua")
    }
    #expect(files.count >= 8)
    for file in files {
      #expect(page.lines.contains { $0.contains("| [\(file)](#") }, "\(file)")
      #expect(
        page.blocks.contains { $0.lines.first?.contains("examples/\(file)") == true && $0.language != "lua" }, "\(file)"
      )
    }
  }

  /// The table of the keys of a job names every key that the schema knows, and no other.
  @Test func keysOfJobsAreAllExplained() throws {
    let schema = try JSONSerialization.jsonObject(with: Data(Self.run("tam schema").utf8)) as? [String: Any]
    let keys = try #require(schema?["properties"] as? [String: [String: Any]])
    let step = ((schema?["$defs"] as? [String: Any])?["step"] as? [String: Any])?["properties"] as? [String: Any]
    let page = try Page("README.md")
    let start = try #require(page.lines.firstIndex(of: "| key | what it says |"))
    let rows = page.lines[start...].dropFirst(2).prefix { $0.hasPrefix("|") }.map { $0.components(separatedBy: " | ") }
    var explained: Set<String> = []
    for row in rows {
      let names = row[0].matches(of: /`([a-z]+)[^`]*`/).map { String($0.1) }
      explained.formUnion(names)
      for name in names {
        let inner = name == "steps" ? step : keys[name]?["properties"] as? [String: Any]
        for key in (inner ?? [:]).keys { #expect(row[1].contains(key), "\(name): \(key)") }
      }
    }
    #expect(explained == Set(keys.keys))
  }

  @Test func tablesOfMembersComeFromTheCode() throws {
    var page = try Page("plugins/README.md")
    var known = Set(APIReference.typeNames.map { "\($0)" })
    let starts = page.lines.indices.filter { page.lines[$0].hasPrefix("<!-- members: ") }
    for start in starts.reversed() {
      let name = page.lines[start].dropFirst("<!-- members: ".count).dropLast(" -->".count)
      let end = try #require(page.lines[start...].firstIndex(of: "<!-- end -->"))
      let table = name == "tam" ? APIReference.markdownOfFunctions() : APIReference.markdown(ofType: Array(name.utf8))
      let lines = String(decoding: try #require(table), as: UTF8.self).components(separatedBy: "\n").dropLast()
      if isRecording {
        page.lines.replaceSubrange(start + 1..<end, with: lines)
      } else {
        #expect(Array(page.lines[start + 1..<end]) == Array(lines), "\(name)")
      }
      known.remove(String(name))
    }
    #expect(known.isEmpty, "types that the page does not explain")
    if isRecording {
      try page.write()
      Issue.record("recorded the tables")
    }
  }

  @Test func linksLeadSomewhere() throws {
    for name in Page.all {
      let folder = (Page.root + "/" + name as NSString).deletingLastPathComponent
      let text = try Page(name).lines.joined(separator: "\n")
      let titles = Set(
        text.matches(of: /(?m)^#+ (.+)$/).map {
          String($0.1.lowercased().replacing(" ", with: "-").filter { $0.isLetter || $0.isNumber || $0 == "-" })
        })
      for match in text.matches(of: /\]\(#([^)]+)\)/) {
        #expect(titles.contains(String(match.1)), "\(name): #\(match.1)")
      }
      for match in text.matches(of: /\]\(([^)#]+)(#[^)]+)?\)/) where !match.1.hasPrefix("http") {
        #expect(FileManager.default.fileExists(atPath: "\(folder)/\(match.1)"), "\(name): \(match.1)")
      }
    }
  }
}
