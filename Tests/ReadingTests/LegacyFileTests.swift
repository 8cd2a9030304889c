// SPDX-License-Identifier: Apache-2.0

import Foundation
import Reading
import Testing

/// The same 24 news in 25 encodings, where they lie beside the package.
@Suite struct LegacyFileTests {
  static let archive = Seeds.folder.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/data/enc/legacy_24x25.tar.xz")

  /// A document of the index: its encodings, and whether each kept every letter.
  struct Entry: Decodable {
    struct Variant: Decodable {
      var name: String
      var isLossless: Bool

      init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        name = try list.decode(String.self)
        isLossless = try list.decode(Bool.self)
      }
    }

    var id: String
    var encodings: [Variant]
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: archive.path)))
  func allAreReadRightWhereTheEncodingCanSaySo() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tam-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let tar = Process()
    tar.executableURL = URL(filePath: "/usr/bin/env")
    tar.arguments = ["tar", "xJf", Self.archive.path, "-C", folder.path]
    try tar.run()
    tar.waitUntilExit()
    let index = try Data(contentsOf: folder.appending(path: "legacy_index.json"))
    var wrong: [String] = []
    var rows: [String: (right: Int, wrong: Int, lossy: Int)] = [:]
    for entry in try JSONDecoder().decode([Entry].self, from: index) {
      func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: "legacy/\(entry.id).\(name).txt")))
      }
      let expected = try TextDecoder.decode(bytes("utf8")).text
      for variant in entry.encodings {
        let raw = try bytes(variant.name)
        let found: [UInt8]
        var encoding = ""
        do throws(ReadingError) {
          let decoded = try TextDecoder.decode(raw)
          found = decoded.text
          encoding = "\(decoded.encoding)"
        } catch {
          found = []
          encoding = "\(error.code)"
        }
        if found == expected {
          rows[variant.name, default: (0, 0, 0)].right += 1
        } else if variant.isLossless {
          rows[variant.name, default: (0, 0, 0)].wrong += 1
          wrong.append("\(entry.id).\(variant.name) as \(encoding)")
        } else {
          rows[variant.name, default: (0, 0, 0)].lossy += 1
        }
      }
    }
    for (name, row) in rows.sorted(by: { $0.key < $1.key }) {
      print("\(name): \(row.right) right, \(row.wrong) wrong, \(row.lossy) lossy")
    }
    #expect(rows.count == 24)
    #expect(wrong == [])
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: archive.path)),
    arguments: [("viscii", .viscii), ("windows-1258", .windows1258)] as [(String, TextEncoding)])
  func filesOfAnotherDetector(name: String, encoding: TextEncoding) throws {
    let folder = Self.archive.deletingLastPathComponent().appending(path: "uchardet-vi")
    func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: "\(name).txt"))) }
    let decoded = try TextDecoder.decode(bytes(name))
    #expect(decoded.encoding.encoding == encoding)
    #expect(try decoded.text == TextDecoder.decode(bytes("utf-8")).text)
  }
}
