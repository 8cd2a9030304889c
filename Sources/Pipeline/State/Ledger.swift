// SPDX-License-Identifier: Apache-2.0

import Scripting
import Store
import Synchronization
import Text

/// The records of a run: looked up before work is done, kept when it is.
///
/// Records go to the store in batches, each in one transaction, so that a kill costs the last batch at most.
final class Ledger: Sendable {
  private struct State {
    var waiting: [[UInt8]: [UInt8]] = [:]
    var size = 0
    var used: Set<[UInt8]> = []
    var lastFlush = ContinuousClock.now
  }

  private struct FileKey: Hashable {
    var plugin: [UInt8]
    var kind: PluginFiles.Kind
    var name: [UInt8]
  }

  private let store: ResultStore
  private let time: Int64
  /// Reasons of failures whose records do not count, so that the work is done again; every reason when it is empty.
  private let redone: Set<String>?
  private let state = Mutex(State())
  private let files = Mutex<[FileKey: [UInt8]]>([:])

  /// A batch is written when it has 4 MB, or a second has passed.
  private static let batchSize = 4 << 20
  private static let batchTime = Duration.seconds(1)

  init(_ store: ResultStore, time: Int64, redoing reasons: Set<String>? = nil) {
    self.store = store
    self.time = time
    redone = reasons
  }

  /// The record under a key, if there is one and it still holds: the plugin's files and the time it saw are the same.
  ///
  /// - Parameter step: The step and its number from 0, or nil for what is read.
  func record(_ key: RecordKey, of step: (step: Step, index: Int)?) throws(StoreError) -> StepRecord? {
    let waiting = state.withLock { $0.waiting[key.digest] }
    var found = waiting
    if found == nil { found = try store.value(of: key.digest) }
    guard let found, let record = try? StepRecord(encoded: found, step: (step?.index ?? -1) + 1) else { return nil }
    if let asked = record.time, asked != time { return nil }
    if let plugin = step?.step.plugin {
      for file in record.files where digest(file.kind, file.name, plugin) != file.digest { return nil }
    }
    if waiting == nil, let redone, record.hasFault(of: redone) { return nil }
    state.withLock { _ = $0.used.insert(key.digest) }
    return record
  }

  /// Keeps a record, if the same would come of it again.
  func keep(_ record: StepRecord, under key: RecordKey) throws(StoreError) {
    guard record.isLasting else { return }
    let bytes = record.encoded()
    let isFull = state.withLock { state in
      state.waiting[key.digest] = bytes
      state.size += bytes.count
      state.used.insert(key.digest)
      return state.size >= Self.batchSize || ContinuousClock.now - state.lastFlush >= Self.batchTime
    }
    if isFull { try flush() }
  }

  /// Writes what waits.
  func flush() throws(StoreError) {
    let batch = state.withLock { state in
      state.lastFlush = .now
      state.size = 0
      return state.waiting
    }
    try store.insert(batch.map { ResultStore.Entry(key: $0, value: $1) })
    // Until now they could only be found here.
    state.withLock { state in for key in batch.keys { state.waiting[key] = nil } }
  }

  /// Throws away records that this run had no use for, once they are more than those it had.
  func prune() throws(StoreError) {
    let used = state.withLock { $0.used }
    if try store.count() > 2 * used.count + 64 { try store.keepOnly(used) }
  }

  /// What a plugin asked for so far.
  func files(of plugin: Plugin) -> [StepRecord.FileUse] {
    plugin.files.asked.map { kind, name in
      StepRecord.FileUse(kind: kind, name: name, digest: digest(kind, name, plugin))
    }
    .sorted { ($0.kind.rawValue, text($0.name)) < ($1.kind.rawValue, text($1.name)) }
  }

  private func digest(_ kind: PluginFiles.Kind, _ name: [UInt8], _ plugin: Plugin) -> [UInt8] {
    let key = FileKey(plugin: plugin.path, kind: kind, name: name)
    if let known = files.withLock({ $0[key] }) { return known }
    var hash = ContentHash()
    switch plugin.files.find(kind, name) {
    case .file(let path, let bytes):
      hash.add(1)
      hash.add(part: path)
      hash.add(part: bytes)
    case .missing: hash.add(2)
    case .refused(let path, let reason):
      hash.add(3)
      hash.add(part: path)
      hash.add(part: reason)
    }
    let digest = hash.finish()
    files.withLock { $0[key] = digest }
    return digest
  }
}

extension StepRecord {
  /// Whether a failure has one of these reasons, or any when there are none.
  fileprivate func hasFault(of reasons: Set<String>) -> Bool {
    faults.contains { reasons.isEmpty || reasons.contains(Explanation(cause: $0.failure.cause).reason) }
  }
}
