// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Pipeline
import Recognition

/// `tam repl`: Lua, line by line, with an article at hand.
struct ReplCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repl",
    abstract: "Try Lua on an article, line by line.",
    discussion: """
      The article is the global 'article'; :next takes the next one, :help tells more. On a terminal lines can be edited, \
      earlier ones come back by the arrow keys, and Tab completes names. Lines may come from a pipe.

      Example: echo 'article.title' | tam repl seeds
      """)

  @Argument(help: ArgumentHelp("Files and folders.", valueName: "input"), completion: .file())
  var inputs: [String] = []

  @OptionGroup var gazetteers: GazetteerOption

  func run() throws {
    do {
      let editor = Terminal.hasReader ? LineEditor(history: LineEditor.historyFile) : nil
      defer { editor?.close() }
      let repl = try Repl(recogniser: Recogniser(gazetteerFiles: gazetteers.paths), read: editor?.line ?? Self.line) {
        Terminal.write(Array($0.utf8))
      }
      editor?.completion = repl.completions
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
