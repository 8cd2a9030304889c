// SPDX-License-Identifier: Apache-2.0

import Foundation
import News
import Reading
import Testing

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
      for path in ["a.jpg", "b.pdf", ".c.txt", ".d/e.txt", "f.27.04", "g.txt~"] { try write("x", path, in: folder) }
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
