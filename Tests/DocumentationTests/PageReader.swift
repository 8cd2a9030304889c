// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// Somebody who does what a page says, in a copy of the tree that goes with the test.
final class PageReader {
  let folder = NSTemporaryDirectory() + "tam-page-\(UUID().uuidString)"

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["examples", "plugins", "seeds"] {
      try FileManager.default.copyItem(atPath: Page.root + name, toPath: "\(folder)/\(name)")
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Whether a path is one that the reader is asked to make.
  static func isMine(_ path: String) -> Bool { path.hasPrefix("mine/") }

  /// Writes the file that a block shows, or makes the changes that it shows.
  ///
  /// The first line names the file: `-- mine/a.lua` stays in it where it is a comment, and is left out of a table. In a
  /// block `diff` lines of the old and the new form of one piece stand below each other.
  ///
  /// - Returns: Whether that was possible; a block that names no file of `mine/` asks for nothing.
  func type(_ block: Page.Block) throws -> Bool {
    let words = (block.lines.first ?? "").components(separatedBy: " ")
    guard words.count == 2, Self.isMine(words[1]) else { return true }
    let file = URL(filePath: "\(folder)/\(words[1])")
    let isComment = ["lua", "yaml"].contains(block.language)
    var text = block.lines.dropFirst(isComment ? 0 : 1).joined(separator: "\n") + "\n"
    if block.language == "diff" {
      let form = { (sign: String) in
        block.lines.dropFirst().filter { $0.hasPrefix(" ") || $0.hasPrefix(sign) }.map { $0.dropFirst() }
          .joined(separator: "\n")
      }
      let before = try String(contentsOf: file, encoding: .utf8)
      guard before.components(separatedBy: form("-")).count == 2 else { return false }
      text = before.replacingOccurrences(of: form("-"), with: form("+"))
    }
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return true
  }

  /// Takes away what jobs kept, so that each command shows a first run.
  func forgetRuns() {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/out")) ?? [] {
      try? FileManager.default.removeItem(atPath: "\(folder)/out/\(name)/.tam")
    }
  }

  /// The words of a picture, in order; where they stand is left to the version of Graphviz.
  static func words(ofPicture path: String) throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8).matches(of: />([^<>]*[^<>\s][^<>]*)</).map { String($0.1) }
      .sorted()
  }
}
