// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import News
import Pipeline
import Reading
import Recognition
import Scripting
import Text

/// `tam show`: an article as a person would read it, or as JSON.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show articles with what was recognised in them.",
    discussion: "On a terminal names are coloured by kind; in a pipe, or with NO_COLOR set, the text is plain.")

  @Argument(help: ArgumentHelp("Files and folders.", valueName: "input"), completion: .file())
  var inputs: [String]

  @Flag(help: "Print one JSON object an article, a line each.")
  var json = false

  @Flag(help: "Say of each name why it is one: its form, a gazetteer, or what the model weighed.")
  var explain = false

  @OptionGroup var encoding: EncodingOption
  @OptionGroup var gazetteers: GazetteerOption

  func validate() throws {
    if json && explain { throw ValidationError("--explain is for reading; it does not go with --json") }
  }

  func run() throws {
    var options = ReadingOptions()
    options.encoding = encoding.value
    let paths = inputs.map(PathArgument.bytes)
    var source = DocumentSource(inputs: paths, options: options)
    let notice = PipeNotice(paths)
    let reader = ArticleReader(encoding: encoding.value)
    let recogniser: Recogniser
    do {
      recogniser = try Recogniser(gazetteerFiles: gazetteers.paths)
    } catch {
      Terminal.stop(Explanation(error))
    }
    let printer = ArticlePrinter(isColoured: Terminal.isColoured)
    var hasFailed = false
    var isFirst = true
    while true {
      do {
        guard let document = try notice.watching({ try source.next() }) else { break }
        var article = try reader.read(document)
        recogniser.annotate(&article)
        if !isFirst && !json { Terminal.write([0x0A]) }
        Terminal.write(json ? article.jsonLine() : printer.print(article))
        if explain { Terminal.write(printer.print(recogniser.explain(article), of: article)) }
        isFirst = false
      } catch {
        Terminal.note("tam: \(Explanation(error).message)")
        hasFailed = true
      }
    }
    if hasFailed { throw ExitCode((isFirst ? ExitStatus.noInput : .failures).rawValue) }
  }
}

extension Article {
  /// The article as one line of JSON: what `article:to_table()` gives a script.
  fileprivate func jsonLine() -> [UInt8] {
    var writer = JSONWriter()
    // Only numbers that JSON has no word for throw, and a reader puts none into an article.
    try? writer.value(plainValue())
    return writer.bytes + [0x0A]
  }
}
