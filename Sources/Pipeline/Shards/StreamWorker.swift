// SPDX-License-Identifier: Apache-2.0

import Reading
import Text

/// Works on documents of standard input and writes what they gave as lines of JSON, for schedulers whose machines share no
/// files: Spark's `pipe`, for instance.
///
/// A line `{"type":"dead",…}` for each document or call that failed, as `failures.jsonl` has them; one
/// `{"type":"partial","data":"…"}` with all that `tam finish` needs; and at last
/// `{"type":"end","shard":3,"of":8,…,"lines":2,"digest":"…"}`, without which the output was cut off.
public struct StreamWorker {
  private let origin: RunRecord.Origin
  private let number: Int
  private let total: Int
  private let plan: Plan

  /// Reads the job.
  ///
  /// - Parameters:
  ///   - number: Which of the parts of the corpus the documents are, from 0.
  ///   - total: How many parts there are.
  /// - Throws: `ShardError` when a step cannot work on a part of the corpus, and what `Plan.init(jobFile:)` throws.
  public init(_ origin: RunRecord.Origin, part number: Int, of total: Int, workers: Int) throws {
    self.origin = origin
    self.number = number
    self.total = total
    var plan = try origin.plan().forShards
    try ShardPlan.check(plan)
    plan.workers = workers
    self.plan = plan
  }

  /// Reads all documents, and gives the lines one after another.
  public func work(_ write: ([UInt8]) -> Void) async throws {
    var plan = plan
    // Documents without an identity of their own are told from those of other parts by its number; one that two parts have
    // stays there twice, where a run would number the second: nobody sees both.
    let name = Array("part-\(number)".utf8)
    plan.slices = [FileSlice(path: [0x2D], id: name, isNamed: true, skip: 0, count: .max)]
    let pass = Pass(plan: plan)
    let nothing = ChunkResult(nothingIn: pass)
    var sum = nothing
    try await PassRunner(plan, ChunkTools(plan, ledger: nil, monitor: RunMonitor()), sample: nil)
      .run(pass, carried: [:]) { result in
        try sum.append(result, in: pass)
        return sum.isAborted ? nil : []
      }
    // An empty file is a mistake, a part without documents is none.
    try tell(sum.isOfEmptyInput ? nothing : sum, pass, write)
  }

  private func tell(_ sum: ChunkResult, _ pass: Pass, _ write: ([UInt8]) -> Void) throws {
    var hash = ContentHash()
    var lines = 0
    func line(_ bytes: [UInt8]) {
      hash.add(bytes.span)
      lines += 1
      write(bytes)
    }
    let failures = sum.failures(in: pass)
    for failure in failures { line(StreamedPart.deadLine(failure, plan)) }
    let shard = Shard(
      number: number, total: total, slices: [], documents: sum.read, bytes: 0, identity: sum.identity, job: plan.digest,
      time: plan.time)
    var writer = JSONWriter()
    try writer.value(
      .object([("type", .string("partial")), ("data", .text(Base64.encode(Partial(shard, sum).encoded())))]))
    line(writer.bytes + [0x0A])
    guard case .table(let fields) = shard.value(origin) else { return }
    var end = JSONWriter()
    try end.value(
      .table(
        [.init(key: Array("type".utf8), value: .string("end"))] + fields + [
          .init(key: Array("failures".utf8), value: .integer(Int64(failures.count))),
          .init(key: Array("lines".utf8), value: .integer(Int64(lines))),
          .init(key: Array("digest".utf8), value: .string(hex(hash.finish()))),
        ]))
    write(end.bytes + [0x0A])
  }
}

extension ChunkResult {
  /// What no chunk at all gives.
  fileprivate init(nothingIn pass: Pass) {
    self.init(pass)
    chunks = 0
  }

  /// Whether there was not a byte on standard input.
  fileprivate var isOfEmptyInput: Bool {
    guard read == 1, let failure = reading.faults.first?.failure, failure.article.isEmpty,
      case .reading(let error) = failure.cause
    else { return false }
    return error.code == .empty
  }
}
