// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What `Package.swift` says of its targets.
struct Manifest {
  /// Dependencies of each target that is no test.
  let targets: [String: Set<String>]

  /// Reads the package's own manifest.
  init() throws {
    let file = SourceFile.package.appending(path: "Package.swift")
    self.init(text: try String(contentsOf: file, encoding: .utf8))
  }

  init(text: String) {
    var targets: [String: Set<String>] = [:]
    for match in text.matches(of: /\.(?:target|executableTarget|systemLibrary)\(\s*name:\s*"(\w+)"/) {
      let opening = text[match.range].firstIndex(of: "(") ?? match.range.lowerBound
      let declaration = Self.bracketed(text[opening...])
      targets[String(match.1)] = Self.dependencies(declaration)
    }
    self.targets = targets
  }

  /// The names in a declaration's `dependencies:`; of a product its own name, not its package's.
  private static func dependencies(_ declaration: Substring) -> Set<String> {
    guard let label = declaration.firstRange(of: "dependencies:"),
      let opening = declaration[label.upperBound...].firstIndex(of: "[")
    else { return [] }
    let list = bracketed(declaration[opening...])
    let names = list.replacing(/package:\s*"[^"]*"/, with: "").matches(of: /"([^"]*)"/).map { String($0.1) }
    return Set(names)
  }

  /// From an opening bracket to the one that closes it.
  private static func bracketed(_ text: Substring) -> Substring {
    var depth = 0
    for index in text.indices {
      if "([".contains(text[index]) { depth += 1 }
      if ")]".contains(text[index]) { depth -= 1 }
      if depth == 0 { return text[...index] }
    }
    return text
  }
}
