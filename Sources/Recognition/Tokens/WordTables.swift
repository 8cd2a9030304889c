// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// The tables of words that wait for the next article: as many as threads have worked at a time.
final class WordTables: Sendable {
  private let idle = Mutex<[WordTable]>([])

  /// A table, with the words of articles before.
  func take() -> WordTable { idle.withLock { $0.popLast() } ?? WordTable() }

  /// Keeps a table for the next article.
  func giveBack(_ table: consuming WordTable) { idle.withLock { [table] in $0.append(table) } }
}
