// SPDX-License-Identifier: Apache-2.0

import Foundation
import News
import Testing

@testable import Reading

@Suite struct DocumentSourceTests {
  /// A folder of its own for one test, removed at the end.
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tam-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func write(_ text: String, _ path: String, in folder: URL) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// What comes out: identities, and codes of errors with the last part of their path.
  private func walk(_ inputs: [URL]) -> [String] {
    var source = DocumentSource(inputs: inputs.map { Array($0.path.utf8) })
    var found: [String] = []
    while true {
      do throws(ReadingError) {
        guard let document = try source.next() else { return found }
        found.append(String(decoding: document.id, as: UTF8.self))
      } catch {
        let name = String(decoding: error.path, as: UTF8.self).split(separator: "/").last ?? ""
        found.append("\(error.code) \(name)")
      }
    }
  }

  @Test func folderInTheOrderOfItsPaths() throws {
    try withFolder { folder in
      for path in ["b.txt", "a/2.md", "a/1.TXT", "a.txt", "a-b/1.txt", "a/c/1.txt", "ghi chú"] {
        try write("x", path, in: folder)
      }
      #expect(walk([folder]) == ["a-b/1.txt", "a.txt", "a/1.TXT", "a/2.md", "a/c/1.txt", "b.txt", "ghi chú"])
    }
  }

  @Test func otherKindsAndHiddenNamesArePassedOver() throws {
    try withFolder { folder in
      for path in ["a.jpg", "b.lua", ".c.txt", ".d/e.txt", "f.27.04", "g.txt~"] { try write("x", path, in: folder) }
      try write("a\u{0}b", "binary", in: folder)
      try write("", "nothing", in: folder)
      #expect(walk([folder]) == ["f.27.04", "g.txt~"])
    }
  }

  @Test func badFilesAreToldAndTheRestIsRead() throws {
    try withFolder { folder in
      try write("", "a.txt", in: folder)
      try write("a\u{0}b", "b.txt", in: folder)
      try write("x", "c.txt", in: folder)
      try FileManager.default.createSymbolicLink(
        atPath: folder.appending(path: "d.txt").path, withDestinationPath: "nowhere")
      #expect(walk([folder]) == ["empty a.txt", "notText b.txt", "c.txt", "missing d.txt"])
      #expect(walk([folder.appending(path: "none"), folder.appending(path: "c.txt")]) == ["missing none", "c.txt"])
    }
  }

  @Test func patternsAreMatchedInTheOrderOfTheirPaths() throws {
    try withFolder { folder in
      for path in ["b.txt", "a.txt", "x/a.txt", "x/y/c.txt", ".d.txt", "e.dat", "x/f.png"] {
        try write("x", path, in: folder)
      }
      func match(_ pattern: String) -> [String] { walk([folder.appending(path: pattern)]) }
      #expect(match("*.txt") == ["a.txt", "b.txt"])
      #expect(match("**/*.txt") == ["a.txt", "b.txt", "x/a.txt", "x/y/c.txt"])
      #expect(match("**") == ["a.txt", "b.txt", "x/a.txt", "x/y/c.txt"])
      #expect(match("[!a].???") == ["b.txt", "e.dat"])
      #expect(match("x/?.txt") == ["a.txt"])
      #expect(match("*.csv") == ["missing *.csv"])
    }
  }

  @Test(arguments: [
    ("*", "a", true), ("a*c*e", "abcde", true), ("a*c*e", "abcdf", false), ("[a-c]x", "bx", true),
    ("[^a-c]x", "bx", false),
    ("[]]", "]", true), ("[a", "[a", true), ("?", "", false), ("**", "abc", true), ("", "", true),
  ])
  func namesMatch(pattern: String, name: String, expected: Bool) {
    #expect(Glob.isMatch(Array(pattern.utf8)[...], Array(name.utf8)[...]) == expected)
  }

  @Test func manyStarsTakeNoLongTime() {
    let pattern = Array(String(repeating: "*a", count: 100).utf8) + [0x62]
    #expect(!Glob.isMatch(pattern[...], Array(repeating: 0x61, count: 2000)[...]))
  }

  @Test func listsOfPathsAreReadInTheirOrder() throws {
    try withFolder { folder in
      for path in ["a.txt", "b.txt", "c/d.txt"] { try write("x", path, in: folder) }
      let paths = ["b.txt", "", "none", "c", "a.txt"].map { $0.isEmpty ? "" : folder.appending(path: $0).path }
      try write(paths.joined(separator: "\r\n"), "list", in: folder)
      var source = DocumentSource(inputs: [Array("@\(folder.appending(path: "list").path)".utf8)])
      var found: [String] = []
      while true {
        do throws(ReadingError) {
          guard let document = try source.next() else { break }
          found.append(String(decoding: document.id, as: UTF8.self))
        } catch {
          found.append("\(error.code)")
        }
      }
      #expect(found == ["b.txt", "missing", "d.txt", "a.txt"])
    }
  }

  @Test func manyEqualIdentitiesTakeNoLongTime() {
    var table = IdentityTable()
    for _ in 0..<20_000 { _ = table.unique([0x61]) }
    #expect(table.unique([0x61]) == Array("a#20001".utf8))
  }

  @Test func linksDoNotLoop() throws {
    try withFolder { folder in
      try write("x", "a/1.txt", in: folder)
      for (link, target) in [("a/up", ".."), ("b", "a"), ("self", "self")] {
        try FileManager.default.createSymbolicLink(
          atPath: folder.appending(path: link).path, withDestinationPath: target)
      }
      #expect(walk([folder]) == ["a/1.txt", "unreadable self"])
    }
  }

  @Test func identitiesAreUnique() throws {
    try withFolder { folder in
      try write("x", "1.txt", in: folder)
      try write("x", "1.txt#2", in: folder)
      let file = folder.appending(path: "1.txt")
      #expect(walk([file, folder, file]) == ["1.txt", "1.txt#2", "1.txt#2#2", "1.txt#3"])
    }
  }

  @Test func fileGivenByNameIsTakenWhateverItsName() throws {
    try withFolder { folder in
      for path in ["a.dat", ".b"] { try write("x", path, in: folder) }
      try write("a\u{0}b", "c.png", in: folder)
      let inputs = ["a.dat", ".b", "c.png"].map { folder.appending(path: $0) }
      #expect(walk(inputs) == ["a.dat", ".b", "notText c.png"])
    }
  }

  @Test func originTellsPathSizeAndDigest() throws {
    try withFolder { folder in
      try write("một", "a/1.txt", in: folder)
      try write("hai", "a/2.txt", in: folder)
      var source = DocumentSource(inputs: [Array((folder.path + "/").utf8)])
      let first = try #require(try source.next())
      let second = try #require(try source.next())
      #expect(first.origin.path == Array(folder.appending(path: "a/1.txt").path.utf8))
      #expect(first.origin.start == 0)
      #expect(first.origin.end == 5)
      #expect(first.bytes == Array("một".utf8))
      #expect(first.origin.digest != second.origin.digest)
    }
  }

  // Darwin's file systems refuse such names.
  #if os(Linux)
    @Test func namesNeedNotBeUTF8() throws {
      try withFolder { folder in
        let name: [UInt8] = [0xE1, 0x2E, 0x74, 0x78, 0x74]
        let path = Array(folder.path.utf8) + [0x2F] + name
        let file = (path + [0]).withUnsafeBytes { fopen($0.baseAddress!.assumingMemoryBound(to: CChar.self), "w") }
        fputs("x", file)
        fclose(file)
        var source = DocumentSource(inputs: [Array(folder.path.utf8)])
        let document = try source.next()
        #expect(document?.id == name)
      }
    }
  #endif
}
