// SPDX-License-Identifier: Apache-2.0

import Scripting

extension Repl {
  /// How a line may go on behind its last word: `article.ti` gives the word `ti` and `title`.
  ///
  /// Of a chain of names the last one is completed: behind a dot by properties and fields, behind a colon by methods. A
  /// chain is looked up as it stands, so nothing is called.
  public func completions(behind line: String) -> (word: String, names: [String]) {
    if line.hasPrefix(":") {
      let words = line.dropFirst().split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      if words.count == 1 { return (words[0], Self.commands.filter { $0.hasPrefix(words[0]) }) }
      guard words.count == 2, words[0] == "help" || words[0] == "h" else { return ("", []) }
      return (words[1], HelpTopic.all.map(\.name).filter { $0.hasPrefix(words[1]) }.sorted())
    }
    let chain = String(line.reversed().prefix { $0.isLetter || $0.isNumber || "_.:".contains($0) }.reversed())
    let separator = chain.lastIndex { $0 == "." || $0 == ":" }
    let word = separator.map { String(chain[chain.index(after: $0)...]) } ?? chain
    let owner = separator.map { String(chain[..<$0]) } ?? ""
    let isMethod = separator.map { chain[$0] == ":" } ?? false
    guard !owner.contains(":"), separator == nil || !owner.isEmpty else { return (word, []) }
    let names = console.names(behind: Array(owner.utf8), areMethods: isMethod).map { text($0) }
    return (word, Set(names).filter { $0.hasPrefix(word) }.sorted())
  }
}
