// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Pipeline
import Reading

/// `tam merge`: results of shards, put together.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Put results of shards together, for a smaller tam finish.",
    discussion: """
      Takes folders that tam worker made and files that tam merge made, in any order, and writes one file. Merging one \
      shard twice, or shards of different jobs, is an error.

      Example: tam merge --plan plan.jsonl results/* -o all.partial
      """)

  @Argument(help: ArgumentHelp("Results to put together.", valueName: "result"), completion: .file())
  var results: [String]

  @Option(help: ArgumentHelp("The plan that they are of.", valueName: "file"), completion: .file())
  var plan: String

  @Option(name: [.short, .long], help: ArgumentHelp("File to write.", valueName: "file"), completion: .file())
  var output: String

  func run() throws {
    do {
      let finish = try ShardFinish(lines: FileBytes.read(Array(plan.utf8)))
      let sum = try Partial.merge(results.map { Array($0.utf8) }, to: Array(output.utf8), in: finish.plan)
      Terminal.note("\(number(sum.shards.count, "shard")) in \(output)")
    } catch {
      Terminal.stop(Explanation(error))
    }
  }
}
