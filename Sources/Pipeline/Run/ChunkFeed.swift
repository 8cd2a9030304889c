// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Gives chunks to workers that ask, one at a time, each with its number in the corpus.
///
/// The worker that is free reads on, so that no core waits for another that reads.
final class ChunkFeed: Sendable {
  private struct State: ~Copyable {
    var reader: ChunkReader
    var count = 0
  }

  private let state: Mutex<State>
  private let monitor: RunMonitor

  init(_ plan: Plan, sample: Sample?, monitor: RunMonitor) {
    state = Mutex(State(reader: ChunkReader(plan, sample: sample)))
    self.monitor = monitor
  }

  /// The next chunk; nil at the end, or when the run is to stop.
  func next() -> (number: Int, chunk: Chunk)? {
    state.withLock { state in
      guard !monitor.isStopping, let chunk = state.reader.next() else { return nil }
      defer { state.count += 1 }
      monitor.setBytesRead(state.reader.bytesRead)
      return (state.count, chunk)
    }
  }
}
