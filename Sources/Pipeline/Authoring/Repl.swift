// SPDX-License-Identifier: Apache-2.0

import News
import Reading
public import Recognition
public import Scripting
import Text

/// A conversation about articles: lines of Lua go in, values come out.
///
/// Where the lines come from and where the answers go is the caller's business, so it works in a pipe as on a terminal.
public struct Repl {
  /// What ended the talk about one article.
  private enum End { case next, quit }

  let console: Console
  private let read: (_ prompt: String) -> String?
  private let write: (String) -> Void
  private let reader = ArticleReader()
  private let recogniser: Recogniser

  static let commands = ["help", "next", "quit"]
  private static let help = """
    A line is an expression, whose values are shown, or statements; it may go on over several lines.
      article        the article at hand; globals that you set stay
      all(iterator)  a list of what an iterator gives: all(article:entities("person"))
      :help TOPIC    a part of the Lua API: :help article, :help article.entities
      :next          the next article
      :quit          ends it, as the end of the input does

    """

  /// - Parameters:
  ///   - recogniser: What finds names in the articles.
  ///   - read: Gives the next line without its line feed, nil at the end.
  ///   - write: Takes text to show.
  public init(
    recogniser: Recogniser = Recogniser(), read: @escaping (_ prompt: String) -> String?,
    write: @escaping (String) -> Void
  ) throws(ScriptError) {
    self.recogniser = recogniser
    console = try Console()
    self.read = read
    self.write = write
  }

  /// Talks about each document of the inputs in turn; without inputs there is no article.
  ///
  /// - Throws: `ReadingError` when there is no document at all.
  public func run(_ inputs: [[UInt8]]) throws {
    guard !inputs.isEmpty else {
      _ = talk()
      return
    }
    var source = DocumentSource(inputs: inputs)
    var isFirst = true
    while true {
      do {
        guard let document = try source.next() else { break }
        var article = try reader.read(document)
        recogniser.annotate(&article)
        isFirst = false
        write("-- \(text(article.id))\n")
        if try console.open(&article, { talk() }) == .quit { return }
      } catch let error as ReadingError {
        if isFirst { throw error }
        write("\(Explanation(error).message)\n")
      }
    }
    if !isFirst { write("-- there are no more articles\n") }
  }

  private func talk() -> End {
    var chunk = ""
    while let line = read(chunk.isEmpty ? "> " : ">> ") {
      if chunk.isEmpty && line.trimmed.hasPrefix(":") {
        if let end = obey(line.trimmed) { return end }
        continue
      }
      chunk += chunk.isEmpty ? line : "\n\(line)"
      if chunk.trimmed.isEmpty || answer(chunk) { chunk = "" }
    }
    // What was begun and never ended is told, not lost.
    if !chunk.isEmpty { write("the input ends in the middle of: \(chunk)\n") }
    return .quit
  }

  /// Answers a chunk; false when it goes on.
  private func answer(_ chunk: String) -> Bool {
    let outcome = console.evaluate(Array(chunk.utf8))
    if outcome == .incomplete { return false }
    for line in console.takeLog() { write("\(text(line))\n") }
    switch outcome {
    case .values(let values): for value in values { write("\(text(value))\n") }
    case .failure(let error): write("\(text(error.message))\n")
    case .incomplete: break
    }
    return true
  }

  /// Does what a line with a colon asks for.
  private func obey(_ line: String) -> End? {
    let words = line.dropFirst().split(separator: " ").map(String.init)
    switch words.first ?? "" {
    case "next", "n": return .next
    case "quit", "q": return .quit
    case "help", "h": write(words.count > 1 ? help(on: words[1]) : Self.help)
    case let word:
      write("there is no command ':\(word)'\(Spelling.hint(word, among: Self.commands)); :help lists them\n")
    }
    return nil
  }

  private func help(on topic: String) -> String {
    if let page = HelpTopic.named(topic) { return page.text }
    let hint = HelpTopic.nearest(to: topic).map { "; did you mean '\($0)'?" }
    return "there is no help on '\(topic)'\(hint ?? "")\n"
  }
}
