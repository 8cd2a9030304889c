// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Pipeline

/// `tam finish`: the outputs of a job whose shards are done.
struct FinishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "finish",
    abstract: "Make the outputs of a job of what its shards gave.",
    discussion: """
      The outputs of a plan are those of tam run, byte for byte. Every shard of the plan has to be there, once. Exit status as for \
      tam run, and 75 when a shard has no result yet.

      What 'tam worker --stdin jsonl' printed is finished without a plan: all of it is given, in any order. The outputs are \
      those of tam run over the same documents in the order of the parts if each has an 'id' that no other part has; the \
      path of a document is '-'.

      Example: tam finish plan.jsonl results
      """)

  @Argument(
    help: ArgumentHelp("What tam plan --shards printed, or tam worker --stdin jsonl.", valueName: "plan"),
    completion: .file())
  var plan: String

  @Argument(
    help: ArgumentHelp("The folder of the workers' results, or files of tam merge.", valueName: "result"),
    completion: .file())
  var results: [String] = []

  @OptionGroup var watch: WatchOptions

  func run() async throws {
    let status: ExitStatus
    do {
      let finish = try ShardFinish.of(Array(plan.utf8), results: results.map { Array($0.utf8) })
      let summary = try await finish.finish()
      status = try PlanRunner(plan: finish.plan, watch: watch, origin: finish.origin).conclude(summary)
    } catch {
      Terminal.stop(Explanation(error))
    }
    if status != .success { throw ExitCode(status.rawValue) }
  }
}
