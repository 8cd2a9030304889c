// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Pipeline
import Reading

/// `tam retry`: what failed, again.
struct RetryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry",
    abstract: "Run a job again where documents or calls failed.",
    discussion: """
      Takes a job file, or the output folder of one, whose run.json tells the job and the options that it ran with; these \
      hold again. Steps that failed on an article are done again for the chunk that it lies in, about 128 articles; \
      everything else is taken as it was kept, and all outputs are written anew. Exit status as for tam run.

      Example: tam retry out/briefing --reason time-limit
      """)

  @Argument(help: ArgumentHelp("A job file, or the output folder of one.", valueName: "run"), completion: .file())
  var target: String

  @Option(help: ArgumentHelp("Only for this reason, as failures.jsonl names it.", valueName: "reason"))
  var reason: [String] = []

  @OptionGroup var watch: WatchOptions

  func run() async throws {
    let status: ExitStatus
    do {
      let isJob = target.hasSuffix(".yaml") || target.hasSuffix(".yml")
      var origin = RunRecord.Origin(job: Array(target.utf8))
      if !isJob { origin = try RunRecord.Origin(folder: Array(target.utf8)) }
      var plan = try origin.plan()
      // The last run of a job file may have had options of its own.
      if isJob, let folder = plan.folder, let known = try? RunRecord.Origin(folder: folder), known.job == origin.job {
        origin = known
        plan = try origin.plan()
      }
      var runner = PlanRunner(plan: plan, watch: watch, redone: Set(reason), origin: origin)
      runner.resumption = "tam run \(String(decoding: origin.job, as: UTF8.self))"
      status = try await runner.run()
    } catch {
      Terminal.stop(Explanation(error))
    }
    if status != .success { throw ExitCode(status.rawValue) }
  }
}
