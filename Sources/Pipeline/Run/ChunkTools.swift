// SPDX-License-Identifier: Apache-2.0

import Reading
import Recognition

/// What all workers of a run share.
struct ChunkTools: Sendable {
  let reader: ArticleReader
  let recogniser: Recogniser
  /// Records of this run and those before; nil when none are kept.
  let ledger: Ledger?
  let monitor: RunMonitor

  init(_ plan: Plan, ledger: Ledger?, monitor: RunMonitor) {
    reader = ArticleReader(encoding: plan.reading.encoding)
    recogniser = plan.recogniser
    self.ledger = ledger
    self.monitor = monitor
  }
}
