// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Pipeline
import Reading
import Scripting

/// `tam plan`: what a job would do, or its shards.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Tell what a job would do and why, or cut it into shards.",
    discussion: """
      Looks through the inputs and makes no article: how much there is, what of it was kept by earlier runs, and which \
      steps would be run for how many chunks, with the reason.
      With --shards it prints a line of JSON for each part of the corpus, for tam worker; the same job, plugins and inputs \
      have to be there where the workers run.

      Examples: tam plan job.yaml, tam plan job.yaml --shards 64MB > plan.jsonl
      """)

  @Argument(help: "A job file.", completion: .file(extensions: ["yaml", "yml"]))
  var job: String

  @Option(help: ArgumentHelp("Print shards of about so many bytes of documents: 64MB.", valueName: "size"))
  var shards: String?

  @OptionGroup var options: JobOptions

  func validate() throws {
    if let shards, Self.bytes(shards) == nil { throw ValidationError("--shards takes a size such as 64MB") }
  }

  func run() throws {
    do {
      let origin = options.origin(of: job)
      let plan = try origin.plan()
      if let size = shards.flatMap(Self.bytes) {
        return Terminal.write(try ShardPlan(plan, origin, size: size).lines())
      }
      let folder = try plan.runFolder.flatMap { try RunFolder.exists($0) ? RunFolder(path: $0) : nil }
      tell(try Outlook(plan, folder: folder), plan)
    } catch {
      Terminal.stop(Explanation(error))
    }
  }

  private func tell(_ outlook: Outlook, _ plan: Plan) {
    var lines = [
      "\(number(outlook.documents, "document")), \(grouped(outlook.bytes)) bytes, in \(number(outlook.chunks, "chunk"))"
    ]
    if outlook.faults > 0 { lines.append("\(number(outlook.faults, "input")) cannot be read") }
    lines.append("\(grouped(outlook.newChunks)) of \(number(outlook.chunks, "chunk")) new or changed")
    for (chain, name) in plan.chains.enumerated() {
      if !name.isEmpty { lines.append("  chain \(String(decoding: name, as: UTF8.self))") }
      for (index, step) in plan.steps.enumerated() where step.chain == chain {
        lines.append("  " + line(outlook.steps[index], step.plugin.declaration, outlook.chunks))
      }
    }
    Terminal.write(Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  private func line(_ step: Outlook.StepOutlook, _ declaration: Declaration, _ chunks: Int) -> String {
    let title = "\(declaration.kind.name) \(String(decoding: declaration.name, as: UTF8.self))"
    if step.due + step.open == 0 { return "\(title): kept" }
    var parts: [String] = []
    if step.due > 0 { parts.append("to do for \(grouped(step.due)) of \(number(chunks, "chunk"))") }
    if step.open > 0 { parts.append("perhaps for \(grouped(step.open))") }
    return "\(title): \(parts.joined(separator: ", ")): \(step.reasons.joined(separator: "; "))"
  }

  private static func bytes(_ word: String) -> Int? {
    let units = [("GB", 1 << 30), ("MB", 1 << 20), ("kB", 1 << 10), ("KB", 1 << 10), ("B", 1)]
    for (unit, factor) in units where word.hasSuffix(unit) {
      return Int(word.dropLast(unit.count)).flatMap { $0 > 0 && $0 < 1 << 30 ? $0 * factor : nil }
    }
    return nil
  }
}
