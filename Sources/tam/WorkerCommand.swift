// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Pipeline
import Reading

/// `tam worker`: shards of a job.
struct WorkerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker",
    abstract: "Work on shards of a job.",
    discussion: """
      Reads lines of tam plan --shards and leaves what came of each shard in a folder of its own below --out, whole or not \
      at all; a line for each is printed. A shard that is done is not done again, so a scheduler may repeat what it likes. \
      Documents that fail are results and no failure of the worker.
      Exit status: 0 all shards are done, 64 the job is not the one that was planned, 75 the documents are not those that \
      were planned.

      Example: tam plan job.yaml --shards 64MB | parallel --pipe -N1 tam worker --out results
      """)

  @Option(help: ArgumentHelp("File of shards, - for standard input.", valueName: "file"), completion: .file())
  var shards = "-"

  @Option(help: ArgumentHelp("Folder to leave results in.", valueName: "folder"), completion: .directory)
  var out: String

  @Option(help: ArgumentHelp("How many cores to use for a shard.", valueName: "n"))
  var workers = 1

  func validate() throws {
    if workers < 1 { throw ValidationError("--workers takes a number from 1 on") }
  }

  func run() async throws {
    do {
      let lines = try FileBytes.read(Array((shards == "-" ? "/dev/stdin" : shards).utf8))
      var worker = ShardWorker(folder: Array(out.utf8), workers: workers)
      for (index, line) in lines.split(separator: 0x0A).enumerated() {
        Terminal.write(try await worker.work(Array(line), number: index + 1))
      }
    } catch {
      Terminal.stop(Explanation(error))
    }
  }
}
