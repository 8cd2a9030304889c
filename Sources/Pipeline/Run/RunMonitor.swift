// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// What a run is doing, for those who watch it, and the word that it should stop.
public final class RunMonitor: Sendable {
  /// How far a run is.
  public struct Progress: Equatable, Sendable {
    /// The filter that looks at the whole corpus first, or empty for the main work.
    public var preparing: [UInt8] = []
    /// Documents that are done.
    public var read = 0
    /// Failures so far.
    public var failures = 0
    /// Chunks that are done, and how many of them needed no work.
    public var chunks = 0
    /// Chunks of which everything was kept.
    public var keptChunks = 0
    /// Bytes of the inputs that were passed.
    public var bytesRead: Int64 = 0
    /// Identities of the documents that the workers are at, by worker.
    public var current: [Int: [UInt8]] = [:]
  }

  private let state = Mutex(Progress())
  private let stop = Atomic(false)

  /// Makes a monitor of a run that has not begun.
  public init() {}

  /// How far the run is.
  public var progress: Progress { state.withLock { $0 } }

  /// Asks the run to stop at the next chunk.
  public func requestStop() { stop.store(true, ordering: .relaxed) }

  /// Whether it was asked to stop.
  public var isStopping: Bool { stop.load(ordering: .relaxed) }

  func enter(_ worker: Int, _ document: [UInt8]) { state.withLock { $0.current[worker] = document } }

  func leave(_ worker: Int) { state.withLock { $0.current[worker] = nil } }

  func setBytesRead(_ count: Int64) { state.withLock { $0.bytesRead = count } }

  /// Begins a pass over the corpus.
  func begin(preparing filter: [UInt8]) {
    state.withLock { state in
      state = Progress()
      state.preparing = filter
    }
  }

  func took(_ result: ChunkResult, failures: Int) {
    state.withLock { state in
      state.read += result.read
      state.failures += failures
      state.chunks += 1
      if result.isKept { state.keptChunks += 1 }
    }
  }
}
