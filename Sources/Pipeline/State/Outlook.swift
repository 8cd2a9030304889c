// SPDX-License-Identifier: Apache-2.0

import Reading
import Scripting
import Text

/// What a run would do, and why: `tam plan`. The corpus is looked through, and no article made.
public struct Outlook {
  /// What would be done of a step.
  public struct StepOutlook: Equatable, Sendable {
    /// Chunks for which what was kept is taken.
    public var kept = 0
    /// Chunks for which it is run.
    public var due = 0
    /// Chunks of which nobody knows yet, because a filter before it is run.
    public var open = 0
    /// Why it is run: `its options changed`.
    public var reasons: [String] = []
  }

  /// Documents, and bytes of them.
  public private(set) var documents = 0
  /// Bytes of the documents.
  public private(set) var bytes = 0
  /// Inputs that cannot be read.
  public private(set) var faults = 0
  /// Chunks of the corpus.
  public private(set) var chunks = 0
  /// Chunks that no earlier run saw.
  public private(set) var newChunks = 0
  /// By step.
  public private(set) var steps: [StepOutlook]
  private let plan: Plan

  /// Looks at what is to do.
  ///
  /// - Parameter folder: What was kept; nil when there is nothing.
  public init(_ plan: Plan, folder: RunFolder?) throws {
    self.plan = plan
    steps = plan.steps.map { _ in StepOutlook() }
    var pass = Pass(plan: plan)
    let ledger = folder.map { Ledger($0.store, time: plan.time) }
    var open: Set<Int> = []
    for index in plan.steps.indices where plan.steps[index].plugin.declaration.hasPrepare {
      pass.target = index
      if let found = try prepared(index, pass, ledger) { pass.setPrepared(index, found) } else { open.insert(index) }
    }
    pass.target = nil
    var reader = ChunkReader(plan)
    while let chunk = reader.next() {
      count(chunk)
      try look(chunk, pass, ledger, open)
    }
    let record = plan.folder.flatMap { try? FileBytes.read(RunRecord.path(in: $0)) }
    let last = record.flatMap { try? JSONReader.read($0.span) }
    for index in steps.indices { steps[index].reasons = reasons(index, last) }
  }

  private mutating func count(_ chunk: Chunk) {
    chunks += 1
    for item in chunk.items {
      if case .document(let document) = item {
        documents += 1
        bytes += document.bytes.count
      } else {
        faults += 1
      }
    }
  }

  private mutating func look(_ chunk: Chunk, _ pass: Pass, _ ledger: Ledger?, _ open: Set<Int>) throws {
    let key = RecordKey(pass.base, chunk)
    let reading = try ledger?.record(key, of: nil)
    if reading == nil { newChunks += 1 }
    let failed = Set(reading?.faults.map(\.position) ?? [])
    for chain in plan.chains.indices {
      var walk = ChunkWalk(key: key, places: chunk.items.indices.filter { !failed.contains($0) })
      for index in plan.steps.indices where plan.steps[index].chain == chain {
        switch try walk.take(index, pass, ledger, isOpen: open.contains(index)) {
        case .kept: steps[index].kept += 1
        case .due: steps[index].due += 1
        case .open: steps[index].open += 1
        }
      }
    }
  }

  /// What a filter finds in its first pass, if all of that was kept.
  private func prepared(_ target: Int, _ pass: Pass, _ ledger: Ledger?) throws -> [UInt8]? {
    guard let ledger else { return nil }
    var gathering = try ReportGathering(.prepare) { () throws(ScriptError) in try pass.makeInstance(target) }
    var reader = ChunkReader(plan)
    while let chunk = reader.next() {
      let key = RecordKey(pass.base, chunk)
      guard let reading = try ledger.record(key, of: nil) else { return nil }
      let failed = Set(reading.faults.map(\.position))
      var walk = ChunkWalk(key: key, places: chunk.items.indices.filter { !failed.contains($0) })
      for index in plan.steps.indices where pass.includes(index) {
        guard try walk.take(index, pass, ledger, isOpen: false) == .kept else { return nil }
      }
      if let part = walk.part { try gathering.add(part) }
    }
    return try gathering.finish().prepared()
  }

  /// Why a step is run, by what the last run wrote down.
  private func reasons(_ index: Int, _ last: PlainValue?) -> [String] {
    guard steps[index].due + steps[index].open > 0 else { return [] }
    guard let last else { return ["no run before"] }
    let step = plan.steps[index]
    let kind = "\(step.plugin.declaration.kind.name)"
    guard case .list(let chains)? = last.part("chains"), step.chain < chains.count,
      case .list(let known)? = chains[step.chain].part("steps"),
      let before = known.first(where: { $0.word(kind) == text(step.plugin.declaration.name) })
    else { return ["new in the job"] }
    var found: [String] = []
    if last.word("base") != hex(RecordKey.base(of: plan)) {
      found.append("tam, a gazetteer or the way of reading changed")
    }
    if before.word("source") != hex(ContentHash.of(step.plugin.source.span)) { found.append("its file changed") }
    if before.part("options") != .table(step.options) { found.append("its options changed") }
    if before.word("on_error") != step.onError.rawValue { found.append("on_error changed") }
    if steps[index].open > 0 { found.append("it depends on what comes of a filter before it") }
    if found.isEmpty && newChunks > 0 { found.append("documents are new or changed") }
    if found.isEmpty {
      found.append("a limit, the seed, the time or a file it asked for changed, or a call ended at a limit")
    }
    return found
  }
}

/// The way of a chunk through kept records.
private struct ChunkWalk {
  enum Finding { case kept, due, open }

  /// What is behind the steps so far; nil when a filter has to be run first.
  var key: RecordKey?
  var places: [Int]
  /// What the filter at which the pass aims gave.
  var part: [UInt8]?

  mutating func take(_ index: Int, _ pass: Pass, _ ledger: Ledger?, isOpen: Bool) throws -> Finding {
    let step = pass.plan.steps[index]
    guard let key, !isOpen else {
      self.key = nil
      return .open
    }
    let own = key.of(step: pass.digests[index], isPreparing: pass.target == index)
    guard let record = try ledger?.record(own, of: (step, index)) else {
      if step.plugin.declaration.kind == .filter { self.key = nil }
      return .due
    }
    if pass.target == index {
      part = record.part
      return .kept
    }
    guard step.plugin.declaration.kind == .filter else { return .kept }
    let before = places
    places = record.survivors(of: before, step.onError)
    if record.isEditing {
      self.key?.pass(edited: own)
    } else if places.count < before.count {
      self.key?.pass(places)
    }
    return .kept
  }
}
