// SPDX-License-Identifier: Apache-2.0

import Scripting

/// Takes all chunks of the corpus through a pass, several at a time, and hands their results out in order.
///
/// What a chunk gives depends on the chunk and the pass alone, so neither the number of workers nor their speed shows in
/// any output, nor in which error ends a run.
struct PassRunner {
  private let workers: Int
  private let tools: ChunkTools
  private let sample: Sample?

  init(_ plan: Plan, _ tools: ChunkTools, sample: Sample?) {
    workers = max(1, plan.workers)
    self.tools = tools
    self.sample = sample
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
    let feed = ChunkFeed(pass.plan, sample: sample, monitor: tools.monitor)
    if workers == 1 || !carried.isEmpty {
      try runInSequence(pass, feed, carried, take)
    } else {
      try await runInParallel(pass, feed, take)
    }
  }

  private func runInSequence(
    _ pass: Pass, _ feed: ChunkFeed, _ carried: [Int: PluginInstance], _ take: (ChunkResult) throws -> Set<Int>?
  ) throws {
    var pass = pass
    while let (_, chunk) = feed.next() {
      guard let disabled = try take(ChunkWorker(chunk, pass, tools, carried: carried).process()) else { return }
      pass.disabled = disabled
    }
  }

  /// At most twice as many chunks as workers are open at a time: being worked on, or waiting for an earlier one.
  private func runInParallel(
    _ pass: Pass, _ feed: ChunkFeed, _ take: (ChunkResult) throws -> Set<Int>?
  ) async throws {
    try await withThrowingTaskGroup(of: Finished?.self) { group in
      var pass = pass
      var waiting: [Int: Finished] = [:]
      var slots = Array(0..<workers)
      var taken = 0
      var isAtEnd = false
      while true {
        while !isAtEnd, waiting.count <= workers, let slot = slots.popLast() {
          let pass = pass
          group.addTask { feed.next().map { process($0.chunk, $0.number, pass, slot: slot) } }
        }
        guard let next = try await group.next() else { return }
        guard let finished = next else {
          isAtEnd = true
          continue
        }
        slots.append(finished.slot)
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

  private func process(_ chunk: Chunk, _ number: Int, _ pass: Pass, slot: Int) -> Finished {
    let result = Result { try ChunkWorker(chunk, pass, tools, slot: slot).process() }
    return Finished(number: number, slot: slot, chunk: chunk, disabled: pass.disabled, result: result)
  }

  /// The result of a chunk as it would have been one after another: when an earlier chunk put a step out of the run
  /// that this one still had, it is done again without the step. What ends the run ends it here, at its turn.
  private func settle(_ finished: Finished, _ pass: Pass) throws -> ChunkResult {
    if finished.disabled == pass.disabled { return try finished.result.get() }
    return try process(finished.chunk, finished.number, pass, slot: finished.slot).result.get()
  }

  /// A chunk that is done.
  private struct Finished: Sendable {
    var number: Int
    var slot: Int
    var chunk: Chunk
    var disabled: Set<Int>
    var result: Result<ChunkResult, any Error>
  }
}
