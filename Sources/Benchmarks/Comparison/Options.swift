// SPDX-License-Identifier: Apache-2.0

/// The words after the program's name, as `--name value`.
struct Options {
  let words: [String]

  /// The word that follows a name.
  subscript(name: String) -> String? {
    guard let index = words.firstIndex(of: name), index + 1 < words.count else { return nil }
    return words[index + 1]
  }

  func has(_ name: String) -> Bool { words.contains(name) }

  /// All words from a name up to the next name.
  func list(_ name: String) -> [String] {
    guard let index = words.firstIndex(of: name) else { return [] }
    return Array(words[(index + 1)...].prefix { !$0.hasPrefix("--") })
  }
}
