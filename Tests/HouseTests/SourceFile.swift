// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// A file of `Sources`, as text.
struct SourceFile: CustomTestStringConvertible {
  /// Path below `Sources`: `Text/Folding.swift`.
  let path: String
  /// Its lines as they are.
  let lines: [String]
  /// Its lines without comments and without what string literals hold.
  let code: [String]

  /// Name of the room that it lies in.
  var room: String { String(path.prefix { $0 != "/" }) }
  /// `swift`, `c` or `h`.
  var kind: String { path.split(separator: ".").last.map(String.init) ?? "" }
  var testDescription: String { path }

  /// The package's own folder.
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Every file of `Sources`, in order of path.
  static let all: [SourceFile] = {
    let sources = package.appending(path: "Sources")
    let paths = FileManager.default.enumerator(atPath: sources.path())?.compactMap { $0 as? String } ?? []
    // Seeds of the fuzzer are documents, in any form.
    return paths.sorted().filter { !$0.contains("/Seeds/") }.compactMap { path in
      guard let text = try? String(contentsOf: sources.appending(path: path), encoding: .utf8) else { return nil }
      return SourceFile(path: path, text: text)
    }
  }()
  static let swift = all.filter { $0.kind == "swift" }

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    code = Self.withoutComments(text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Modules that the file imports.
  var imports: Set<String> {
    let form =
      #/
      ^\s* (?:(?: @\w+(?:\([^)]*\))? | public | package | internal | fileprivate | private )\s+)*
      import\s+ (?:(?: class | enum | func | let | protocol | struct | typealias | var )\s+)? (\w+)
      /#
    return Set(code.compactMap { $0.prefixMatch(of: form).map { String($0.1) } })
  }

  /// Numbers, from 1, of the lines whose code has a match.
  func lines(with form: some RegexComponent) -> [Int] {
    code.indices.filter { code[$0].contains(form) }.map { $0 + 1 }
  }

  /// Takes comments and the insides of literals out, and leaves the line feeds.
  static func withoutComments(_ text: String) -> String {
    let parts = /"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//
    return text.replacing(parts) { match in
      let lineFeeds = String(repeating: "\n", count: match.output.count { $0 == "\n" })
      return match.output.hasPrefix("\"") ? "\"\(lineFeeds)\"" : lineFeeds
    }
  }
}
