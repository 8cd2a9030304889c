// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Pipeline

/// `tam repl`: Lua, line by line, with an article at hand.
struct ReplCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repl",
    abstract: "Try Lua on an article, line by line.",
    discussion: """
      The article is the global 'article'; :next takes the next one, :help tells more. Lines may come from a pipe. For \
      line editing and history run it under rlwrap: rlwrap tam repl seeds

      Example: echo 'article.title' | tam repl seeds
      """)

  @Argument(help: ArgumentHelp("Files and folders.", valueName: "input"), completion: .file())
  var inputs: [String] = []

  func run() throws {
    do {
      let repl = try Repl(read: Self.line) { Terminal.write(Array($0.utf8)) }
      try repl.run(inputs.map(PathArgument.bytes))
    } catch {
      Terminal.stop(Explanation(error))
    }
  }

  /// The next line; the prompt is for a person alone.
  private static func line(_ prompt: String) -> String? {
    if Terminal.hasReader { Terminal.write(Array(prompt.utf8)) }
    return readLine()
  }
}
