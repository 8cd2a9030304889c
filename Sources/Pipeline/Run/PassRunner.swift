// SPDX-License-Identifier: Apache-2.0

import Reading
import Recognition
import Scripting

/// Takes all chunks of the corpus through a pass, several at a time, and hands their results out in order.
///
/// What a chunk gives depends on the chunk and the pass alone, so neither the number of workers nor their speed shows in
/// any output.
struct PassRunner {
  private let workers: Int
  private let reader: ArticleReader
  private let recogniser: Recogniser

  init(_ plan: Plan) {
    workers = max(1, plan.workers)
    reader = ArticleReader(encoding: plan.reading.encoding)
    recogniser = plan.recogniser
  }

  /// Runs a pass.
  ///
  /// - Parameters:
  ///   - carried: Instances that go through all chunks, one after another, because their parts cannot be merged.
  ///   - take: Given each result in the order of the corpus; says which steps are out of the run from here on, or nil
  ///     to end the pass.
  func run(
    _ pass: Pass, carried: [Int: PluginInstance], take: (ChunkResult) throws -> Set<Int>?
  ) async throws {
    if workers == 1 || !carried.isEmpty {
      try runInSequence(pass, carried, take)
    } else {
      try await runInParallel(pass, take)
    }
  }

  private func runInSequence(
    _ pass: Pass, _ carried: [Int: PluginInstance], _ take: (ChunkResult) throws -> Set<Int>?
  ) throws {
    var pass = pass
    var chunks = ChunkReader(pass.plan)
    while let chunk = chunks.next() {
      let worker = try ChunkWorker(pass, reader: reader, recogniser: recogniser, carried: carried)
      guard let disabled = try take(worker.process(chunk)) else { return }
      pass.disabled = disabled
    }
  }

  /// At most twice as many chunks as workers are open at a time: being worked on, or waiting for an earlier one.
  private func runInParallel(_ pass: Pass, _ take: (ChunkResult) throws -> Set<Int>?) async throws {
    try await withThrowingTaskGroup(of: Finished.self) { group in
      var pass = pass
      var chunks = ChunkReader(pass.plan)
      var waiting: [Int: Finished] = [:]
      var started = 0
      var taken = 0
      var isAtEnd = false
      while true {
        while !isAtEnd && started - taken < workers * 2 && started - taken - waiting.count < workers {
          guard let chunk = chunks.next() else {
            isAtEnd = true
            break
          }
          let (number, pass) = (started, pass)
          group.addTask { try process(chunk, number, pass) }
          started += 1
        }
        guard let finished = try await group.next() else { return }
        waiting[finished.number] = finished
        while let next = waiting.removeValue(forKey: taken) {
          guard let disabled = try take(settle(next, pass)) else {
            group.cancelAll()
            return
          }
          pass.disabled = disabled
          taken += 1
        }
      }
    }
  }

  private func process(_ chunk: Chunk, _ number: Int, _ pass: Pass) throws -> Finished {
    let worker = try ChunkWorker(pass, reader: reader, recogniser: recogniser)
    return Finished(number: number, chunk: chunk, disabled: pass.disabled, result: try worker.process(chunk))
  }

  /// The result of a chunk as it would have been one after another: when an earlier chunk put a step out of the run
  /// that this one still had, it is done again without the step.
  private func settle(_ finished: Finished, _ pass: Pass) throws -> ChunkResult {
    if finished.disabled == pass.disabled { return finished.result }
    return try process(finished.chunk, finished.number, pass).result
  }

  /// A chunk that is done.
  private struct Finished: Sendable {
    var number: Int
    var chunk: Chunk
    var disabled: Set<Int>
    var result: ChunkResult
  }
}
