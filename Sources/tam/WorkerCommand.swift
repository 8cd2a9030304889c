// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Pipeline
import Reading

/// `tam worker`: shards of a job.
struct WorkerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker",
    abstract: "Work on shards of a job.",
    usage: """
      tam worker [--shards file] --out folder [--workers n]
      tam worker --stdin jsonl --job job.yaml --part n --of n [--workers n]
      """,
    discussion: """
      Reads lines of tam plan --shards and leaves what came of each shard in a folder of its own below --out, whole or not \
      at all; a line for each is printed. A shard that is done is not done again, so a scheduler may repeat what it likes. \
      Documents that fail are results and no failure of the worker.
      With --stdin jsonl the documents themselves come in, records as lines of JSON, each with an 'id' that no other \
      record of any part has, and what came of them goes out as lines of JSON: of type 'dead' for each failure, one 'partial', and at last 'end' with counts and a \
      digest, without which the output was cut off. No file is shared but the job and its plugins; tam finish takes the \
      lines of all parts. What os.time() tells has to be the same for all: set SOURCE_DATE_EPOCH.
      Exit status: 0 all shards are done, 64 the job is not the one that was planned, 75 the documents are not those that \
      were planned.

      Example: tam plan job.yaml --shards 64MB | parallel --pipe -N1 tam worker --out results
      """)

  @Option(help: ArgumentHelp("File of shards, - for standard input.", valueName: "file"), completion: .file())
  var shards = "-"

  @Option(help: ArgumentHelp("Folder to leave results in.", valueName: "folder"), completion: .directory)
  var out: String?

  @Option(help: ArgumentHelp("Take documents from standard input; the one form is jsonl.", valueName: "form"))
  var stdin: String?

  @Option(help: ArgumentHelp("The job for documents of standard input.", valueName: "file"), completion: .file())
  var job: String?

  @Option(help: ArgumentHelp("Which part of the corpus the documents are, from 0.", valueName: "n"))
  var part: Int?

  @Option(help: ArgumentHelp("How many parts there are.", valueName: "n"))
  var of: Int?

  @Option(help: ArgumentHelp("How many cores to use for a shard.", valueName: "n"))
  var workers = 1

  func validate() throws {
    if workers < 1 { throw ValidationError("--workers takes a number from 1 on") }
    guard let stdin else {
      if out == nil { throw ValidationError("name the folder to leave results in with --out") }
      if job != nil || part != nil || of != nil {
        throw ValidationError("--job, --part and --of go with --stdin jsonl")
      }
      return
    }
    if stdin != "jsonl" { throw ValidationError("--stdin takes jsonl, not '\(stdin)'") }
    if out != nil || shards != "-" { throw ValidationError("--stdin goes with neither --out nor --shards") }
    guard job != nil, let part, let of, of > 0, (0..<of).contains(part) else {
      throw ValidationError("--stdin jsonl needs --job, and --part and --of such as --part 0 --of 8")
    }
  }

  func run() async throws {
    do {
      if let job, let part, let of {
        try await StreamWorker(RunRecord.Origin(job: Array(job.utf8)), part: part, of: of, workers: workers)
          .work { Terminal.write($0) }
        return
      }
      let lines = try FileBytes.read(Array((shards == "-" ? "/dev/stdin" : shards).utf8))
      var worker = ShardWorker(folder: Array((out ?? "").utf8), workers: workers)
      for (index, line) in lines.split(separator: 0x0A).enumerated() {
        Terminal.write(try await worker.work(Array(line), number: index + 1))
      }
    } catch {
      Terminal.stop(Explanation(error))
    }
  }
}
