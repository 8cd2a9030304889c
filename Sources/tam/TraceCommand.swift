// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Pipeline
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// `tam trace`: where a row of an output comes from.
struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Tell which articles and sentences a row of a report comes from.",
    discussion: """
      Takes a file that a job wrote and the number of a line, the first being 1, and prints the articles that the row comes \
      from with their files, and the sentences where the report told them. Rows are lines in .csv, .tsv and .md; reports tell \
      of rows by 'sources' and 'articles', see tam help tam.table. Bytes are counted from 1, the last one included; of a file \
      of records they are those of the record, and sentences have none.
      Exit status: 0 the row is traced, 1 some of its articles are in no input any more or in files \
      that changed, 64 nobody can tell.

      Example: tam trace out/people.csv:12
      """)

  @Argument(
    help: ArgumentHelp("An output and the number of a line.", valueName: "output:line"), completion: .file())
  var target: String

  @Flag(help: "Print one JSON object; its offsets count from 0, the end excluded.")
  var json = false

  /// The output and the line, if the argument has the form.
  private var place: (output: [UInt8], line: Int)? {
    let bytes = PathArgument.bytes(target)
    guard let colon = bytes.lastIndex(of: 0x3A), colon > 0,
      let line = Int(String(decoding: bytes[(colon + 1)...], as: UTF8.self)), line > 0
    else { return nil }
    return (Array(bytes[..<colon]), line)
  }

  func validate() throws {
    if place == nil { throw ValidationError("'\(target)' is no output and line, as out/people.csv:12") }
  }

  func run() throws {
    guard let place else { return }
    do {
      let trace = try RowTrace(output: place.output, line: place.line)
      // The run's inputs are named as it saw them.
      if let folder = trace.workingFolder {
        let path = String(decoding: folder, as: UTF8.self)
        if chdir(path) != 0 { Terminal.note("tam: \(path): it cannot be entered; looking for inputs from here") }
      }
      let articles = trace.articles()
      let words = TraceWords(trace, articles)
      if json { Terminal.write(words.json) } else { Terminal.write(words.text) }
      guard articles.allSatisfy({ $0.path != nil && !$0.isChanged }) else {
        throw ExitCode(ExitStatus.failures.rawValue)
      }
    } catch let code as ExitCode {
      throw code
    } catch {
      Terminal.stop(Explanation(error))
    }
  }
}
