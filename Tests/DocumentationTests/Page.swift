// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A Markdown page of the tree, as the tests read it.
struct Page {
  /// A fenced block: its language and its lines.
  struct Block {
    var language: String
    var lines: [String]
    /// Number of its first inner line, from 0.
    var start: Int
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path(percentEncoded: false)
  static let all = ["README.md", "plugins/README.md", "plugins/COOKBOOK.md", "examples/README.md"]

  let name: String
  var lines: [String]

  init(_ name: String) throws {
    self.name = name
    lines = try String(contentsOfFile: Self.root + "/" + name, encoding: .utf8).components(separatedBy: "\n")
  }

  /// All fenced blocks, in order.
  var blocks: [Block] {
    var blocks: [Block] = []
    var open: Block?
    for (number, line) in lines.enumerated() {
      if line.hasPrefix("```") {
        if let block = open {
          blocks.append(block)
          open = nil
        } else {
          open = Block(language: String(line.dropFirst(3)), lines: [], start: number + 1)
        }
      } else {
        open?.lines.append(line)
      }
    }
    return blocks
  }

  /// Pictures that commands of the page made: `<!-- picture: out/a.svg -->` before a line `![words](b.svg)`.
  var pictures: [(made: String, shown: String)] {
    let folder = name.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    return zip(lines, lines.dropFirst()).compactMap { comment, image in
      guard let made = comment.wholeMatch(of: /<!-- picture: (.+) -->/)?.1,
        let shown = image.wholeMatch(of: /!\[.+\]\((.+)\)/)?.1
      else { return nil }
      return (String(made), folder + shown)
    }
  }

  func write() throws {
    try lines.joined(separator: "\n").write(toFile: Self.root + "/" + name, atomically: true, encoding: .utf8)
  }
}

/// Whether the pages are written anew instead of checked; a run that does so fails, so that it cannot pass by itself.
let isRecording = ProcessInfo.processInfo.environment["TAM_RECORD_SNAPSHOTS"] != nil
