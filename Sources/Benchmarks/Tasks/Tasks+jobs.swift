// SPDX-License-Identifier: Apache-2.0

import Foundation

extension Tasks {
  /// The stock job: two filters, three reports, one exporter; and what it costs to keep its results.
  func jobs() -> [[Workload]] {
    let workers = [1, 2].map { count in
      stock(
        "the stock job", "tam, \(count) worker\(count == 1 ? "" : "s")", ["--no-cache"],
        workers: count)
    }
    let forgetting = ["rm", "-rf", inputs.path("stock/.tam")]
    var plain = stock("results kept", "tam, nothing kept", ["--no-cache"])
    plain.isFloor = true
    var kept = stock("results kept", "tam, kept", [])
    kept.preparation = forgetting
    let again = stock("results kept", "tam, again unchanged", [])
    return [
      [words("the stock job", plain: plain)] + workers + [twice()],
      [plain, kept, again, stopped(forgetting)].map { row in
        var row = row
        row.rounds = 5
        return row
      },
    ]
  }

  private func words(_ task: String, plain row: Workload) -> Workload {
    words(task, plain, row.bytes)
  }

  /// The job over the large input.
  private func stock(_ task: String, _ tool: String, _ more: [String], workers: Int = 1) -> Workload {
    let output = inputs.path("stock")
    return Workload(
      task: task, tool: tool,
      command: [
        programs.tam, "run", programs.scripts + "/stock.job.yaml", "--workers", "\(workers)",
      ] + more,
      environment: ["BENCH_INPUT": lines.path, "BENCH_OUTPUT": output], bytes: lines.bytes,
      proof: { child in
        return "\(child.errors.documentsRead ?? "no") articles, \(try Self.outputs(of: output))"
      })
  }

  /// Two runs at once, which share nothing: no workers of one run can do better than these on the same cores.
  private func twice() -> Workload {
    let one = stock("the stock job", "tam, 2 runs of 1 worker at once", ["--no-cache"])
    let words = one.command.joined(separator: " ")
    let script = "BENCH_OUTPUT=$BENCH_OUTPUT-2 \(words) & \(words) && wait $!"
    return Workload(
      task: one.task, tool: one.tool, command: ["sh", "-c", script], environment: one.environment,
      bytes: 2 * one.bytes, proof: one.proof)
  }

  /// The job stopped by a signal half-way, and the same command once more; both count.
  private func stopped(_ forgetting: [String]) -> Workload {
    let whole = stock("results kept", "tam, stopped and resumed", [])
    let words = whole.command.joined(separator: " ")
    let script = """
      timeout --preserve-status -s INT $BENCH_HALF \(words)
      [ $? = 130 ] || { echo "ended before it was stopped" >&2; exit 1; }
      \(words)
      """
    return Workload(
      task: whole.task, tool: whole.tool, command: ["sh", "-c", script], environment: whole.environment,
      bytes: whole.bytes, preparation: forgetting, needs: ["timeout"], proof: whole.proof)
  }

  /// One digest over the files that the job writes.
  private static func outputs(of folder: String) throws -> String {
    let names = ["people.csv", "acronyms.csv", "meetings.csv", "articles.csv"]
    return
      "outputs \(try names.map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }.joined().digest)"
  }
}
