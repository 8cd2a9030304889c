// SPDX-License-Identifier: Apache-2.0

import Foundation
import News
import Testing

@testable import Reading

/// Archives are made by the system's own programs where a test needs one; gzip members are written out.
@Suite struct ArchiveTests {
  /// `{"text":"a"}` and `{"text":"b"}`, a line each, by gzip.
  private static let lines: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xAB, 0x56, 0x2A, 0x49, 0xAD, 0x28, 0x51, 0xB2, 0x52,
    0x4A, 0x54, 0xAA, 0xE5, 0xAA, 0x86, 0x71, 0x92, 0x80, 0x1C, 0x00, 0x49, 0x34, 0x78, 0x5A, 0x1A, 0x00, 0x00, 0x00,
  ]

  private func packed(_ files: [(name: String, bytes: [UInt8])], by program: String, _ arguments: [String]) throws
    -> [UInt8]
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tam-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in files {
      let url = folder.appending(path: file.name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url)
    }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    return Array(try Data(contentsOf: folder.appending(path: "out")))
  }

  private func tar(_ files: [(name: String, bytes: [UInt8])], _ options: String = "-cf") throws -> [UInt8] {
    try packed(files, by: "tar", [options, "out"] + files.map(\.name))
  }

  @Test func membersOfGzipFollowEachOther() throws {
    #expect(Reader.read(Self.lines, as: "a.jsonl.gz") == ["a.jsonl.gz: a", "a.jsonl.gz#2: b"])
    let twice = try Reader.documents(Self.lines + Self.lines, as: "a.jsonl.gz")
    #expect(twice.map { Reader.string($0.bytes) } == ["a", "b", "a", "b"])
    #expect(twice.map(\.origin.start) == [0, 13, 26, 39])
    #expect(twice[0].origin.path == Array("a.jsonl.gz".utf8))
  }

  @Test func contentTellsACompressedFile() {
    #expect(Reader.read(Self.lines, as: "a.jsonl") == ["a.jsonl: a", "a.jsonl#2: b"])
  }

  @Test func membersHaveTheirPaths() throws {
    let archive = try tar([
      ("tin/một.txt", Array("xin chào".utf8)), ("b.jsonl", Array("{\"text\": \"b\"}".utf8)), ("c.png", [0x89, 0]),
      (".an.txt", [0x78]),
    ])
    let documents = try Reader.documents(archive, as: "news.tar")
    #expect(documents.map { Reader.string($0.origin.path) } == ["news.tar/tin/một.txt", "news.tar/b.jsonl"])
    #expect(documents.map { Reader.string($0.bytes) } == ["xin chào", "b"])
    #expect(documents[0].origin.end == 9)
  }

  @Test(arguments: ["-czf", "-cJf", "-cjf"])
  func compressedArchives(options: String) throws {
    let archive = try tar([("a.txt", Array("xin chào".utf8))], options)
    #expect(Reader.read(archive, as: "news") == ["news/a.txt: xin chào"])
  }

  @Test func anArchiveInAnArchiveIsToldAndTheRestIsRead() throws {
    let inner = try tar([("a.txt", [0x78])])
    let archive = try tar([("a.tar", inner), ("b.txt", Array("xin".utf8))])
    #expect(Reader.read(archive, as: "news.tar") == ["nestedArchive", "news.tar/b.txt: xin"])
  }

  @Test func damageEndsAnArchiveBehindItsWholeDocuments() throws {
    // Noise, which does not shrink, so that the cut falls behind the first line.
    var state: UInt64 = 1
    let noise = (0..<200_000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(0x41 + state >> 58 % 26)
    }
    let lines = Array("{\"text\": \"một\"}\n".utf8) + Array("{\"text\": \"".utf8) + noise + Array("\"}\n".utf8)
    let archive = try packed([("a", lines)], by: "sh", ["-c", "gzip -c a > out"])
    #expect(Reader.read(Array(archive.dropLast(5000)), as: "a.jsonl.gz") == ["a.jsonl.gz: một", "damaged"])
    #expect(Reader.read([0x1F, 0x8B, 0x08, 0, 0], as: "a.txt.gz") == ["damaged"])
  }

  @Test func aFileThatGrowsWithoutEndIsGivenUp() throws {
    let command = "for i in $(seq 1500); do cat a; done | gzip -9 > out"
    let archive = try packed([("a", [UInt8](repeating: 0x61, count: 100_000))], by: "sh", ["-c", command])
    var options = ReadingOptions()
    options.documentLimit = ReadingOptions.largestDocumentLimit
    #expect(Reader.read(archive, as: "a.txt.gz", options) == ["expandsTooMuch"])
    #expect(Reader.read(archive, as: "a.txt.gz") == ["tooLarge"])
  }

  @Test func zerosAreEmpty() throws {
    let archive = try packed([("a", [UInt8](repeating: 0, count: 100_000))], by: "sh", ["-c", "gzip -c a > out"])
    #expect(Reader.read(archive, as: "a.txt.gz") == ["empty"])
  }
}
