// SPDX-License-Identifier: Apache-2.0

import Store

extension Explanation {
  /// What is wrong with a row of a database.
  static func words(of problem: TableFile.RowProblem) -> String {
    let names = problem.columns.map { "'\($0)'" }.joined(separator: ", ")
    let values = problem.values.map { shown($0) }.joined(separator: ", ")
    return switch problem.code {
    case .repeatedKey:
      "two rows of '\(problem.table)' have the key \(names) \(values); give it more columns, or keep = \"first\""
    case .brokenReference:
      "a row of '\(problem.table)' has \(names) \(values), which is no key of the table that it references"
    }
  }

  /// Explains why results cannot be kept.
  init(_ error: StoreError) {
    let path = text(error.path)
    switch error.code {
    case .full:
      self.init(
        reason: "disk-full",
        message: "\(path): the disk is full; make room and run again, which goes on where this run ended",
        exitStatus: .noOutput)
    case .readOnly, .unreachable:
      self.init(
        reason: "output", message: "\(path): it cannot be made or written: \(text(error.message))",
        exitStatus: .noOutput)
    case .damaged:
      self.init(
        reason: "store-damaged",
        message: "\(path): it is damaged; take the folder away, which costs time and nothing else",
        exitStatus: .noOutput)
    case .busy:
      self.init(reason: "store-busy", message: "\(path): another process keeps it", exitStatus: .temporary)
    case .other:
      self.init(reason: "store", message: "\(path): \(text(error.message))", exitStatus: .noOutput)
    }
  }

  /// Explains why a run folder cannot be used.
  init(_ error: RunFolderError) {
    switch error.code {
    case .locked(let process):
      let who = process.map { ", process \($0)," } ?? ""
      self.init(
        reason: "locked", message: "\(text(error.path)): another run\(who) is at work in this folder",
        exitStatus: .temporary)
    case .noRun:
      self.init(
        reason: "no-run", message: "\(text(error.path)): no run was made here", exitStatus: .usage)
    }
  }

  /// Explains why a run came to no end.
  init(_ error: RunError) {
    switch error {
    case .inputChanged:
      self.init(
        reason: "input-changed",
        message: "an input changed while the run looked at it twice; no output was written; run again",
        exitStatus: .temporary)
    case .unevenCounts(let chain):
      let name = chain.isEmpty ? "" : " of chain '\(text(chain))'"
      self.init(
        reason: "uneven-counts",
        message: "the counts\(name) do not add up: a fault of tam; no output was written", exitStatus: .failures)
    }
  }

  /// Explains why shards cannot be made or put together.
  init(_ error: ShardError) {
    let meaning: (reason: String, message: String, status: ExitStatus) =
      switch error {
      case .wholeCorpus(let plugin, let reason):
        ("whole-corpus", "'\(text(plugin))' cannot work on shards: \(reason); 'tam run' runs the job", .usage)
      case .badLine(let number): ("bad-plan", "line \(number) is no shard of 'tam plan --shards'", .usage)
      case .otherJob:
        ("other-job", "the job is not the one that was planned: its file, a plugin or tam itself changed", .usage)
      case .inputChanged(let shard):
        ("input-changed", "shard \(shard): its documents are not those that were planned; plan again", .temporary)
      case .badPartial(let path): ("bad-partial", "\(text(path)): it is no result of a shard, or damaged", .usage)
      case .cutOff(let path):
        (
          "cut-off", "\(text(path)): a worker's lines have no end, or not all of them are there; run the worker again",
          .temporary
        )
      case .otherCut(let shard, let total):
        (
          "other-cut",
          "shard \(shard) of \(total) does not go with the others: the corpus was cut in two ways; give the results of one",
          .usage
        )
      case .twice(let shard): ("shard-twice", "shard \(shard) is there twice", .usage)
      case .missing(let shard, let total):
        ("shard-missing", "shard \(shard) of \(total) has no result yet; run its worker again", .temporary)
      }
    self.init(reason: meaning.reason, message: meaning.message, exitStatus: meaning.status)
  }
}
