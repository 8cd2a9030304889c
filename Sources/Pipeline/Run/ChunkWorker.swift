// SPDX-License-Identifier: Apache-2.0

import News
import Reading
import Recognition
import Scripting

/// Takes one chunk through all steps, one step after another over the articles that came so far.
///
/// What was kept of an earlier run is taken as it is, and only the articles that a step has to see are made. The plugins'
/// states are made for this chunk and go with it, so nothing a script keeps can reach another chunk.
struct ChunkWorker {
  private let pass: Pass
  private let tools: ChunkTools
  private let carried: [Int: PluginInstance]
  private let chunk: Chunk
  private let slot: Int
  /// By place in the chunk, made when a step first has to see one.
  private var articles: [HeldArticle?]
  private var result: ChunkResult

  private var plan: Plan { pass.plan }

  /// - Parameters:
  ///   - carried: Instances that go on from chunk to chunk, because their parts cannot be merged.
  ///   - slot: Which worker this is, for those who watch.
  init(_ chunk: Chunk, _ pass: Pass, _ tools: ChunkTools, carried: [Int: PluginInstance] = [:], slot: Int = 0) {
    self.chunk = chunk
    self.pass = pass
    self.tools = tools
    self.carried = carried
    self.slot = slot
    articles = Array(repeating: nil, count: chunk.items.count)
    result = ChunkResult(pass)
    result.read = chunk.items.count
    result.identity = chunk.identity
  }

  /// Works on the chunk and gives what came of it.
  consuming func process() throws -> ChunkResult {
    defer { tools.monitor.leave(slot) }
    var key: RecordKey?
    let contents = tools.ledger != nil || pass.listsInputs ? chunk.contents : []
    if pass.listsInputs { result.inputs = InputListing.items(of: chunk, contents: contents) }
    if let ledger = tools.ledger {
      let reading = RecordKey(pass.base, chunk, contents: contents)
      key = reading
      if let kept = try ledger.record(reading, of: nil) {
        result.reading = kept
      } else {
        read()
        try ledger.keep(result.reading, under: reading)
      }
    } else {
      read()
    }
    let failed = Set(result.reading.faults.map(\.position))
    let places = chunk.items.indices.filter { !failed.contains($0) }
    for chain in plan.chains.indices { try work(ChainWalk(chain: chain, places: places, key: key)) }
    result.trim()
    return result
  }

  /// The way of the chunk's articles through one chain.
  private struct ChainWalk {
    let chain: Int
    /// Places of the articles that came so far.
    var places: [Int]
    /// What is behind the steps so far; nil when nothing can be kept.
    var key: RecordKey?
    /// Filters that changed articles in an earlier run and have not done so in this one, each with what came to it.
    var owed: [(step: Int, places: [Int])] = []
    /// Articles as the chain sees them, those of the chunk itself when there is one chain.
    var own: [HeldArticle?]?
  }

  private mutating func work(_ start: ChainWalk) throws {
    var walk = start
    for index in plan.steps.indices where plan.steps[index].chain == walk.chain && pass.includes(index) {
      let isPreparing = pass.target == index
      let key = carried[index] == nil ? walk.key?.of(step: pass.digests[index], isPreparing: isPreparing) : nil
      let record: StepRecord
      if let key, let kept = try tools.ledger?.record(key, of: (plan.steps[index], index)) {
        record = kept
        if kept.isEditing { walk.owed.append((index, walk.places)) }
      } else {
        for (step, places) in walk.owed { _ = try run(step, on: articles(places, &walk)) }
        walk.owed = []
        record = try run(index, on: articles(walk.places, &walk))
        if let key { try tools.ledger?.keep(record, under: key) }
      }
      result.steps[index] = record
      try pass(record, index, key, &walk)
    }
    result.ends[walk.chain] = walk.places.count
  }

  /// Goes on behind a step.
  private func pass(_ record: StepRecord, _ index: Int, _ key: RecordKey?, _ walk: inout ChainWalk) throws {
    if let end = record.end { walk.places.removeAll { $0 >= end } }
    guard plan.steps[index].plugin.declaration.kind == .filter, pass.target != index else { return }
    let before = walk.places
    walk.places = record.survivors(of: before, plan.steps[index].onError)
    if record.isEditing {
      if let key, record.isLasting { walk.key?.pass(edited: key) } else { walk.key = nil }
    } else if walk.places.count < before.count {
      walk.key?.pass(walk.places)
    }
  }

  /// Reads all documents.
  private mutating func read() {
    result.reading.counts.seen = chunk.items.count
    for (position, item) in chunk.items.enumerated() {
      do throws(ReadingError) {
        switch item {
        case .failure(let error): throw error
        case .document(let document): articles[position] = try make(document)
        }
      } catch {
        var failure = Failure(cause: .reading(error), article: [], path: error.path, range: nil)
        if case .document(let document) = item {
          failure.article = document.id
          failure.range = document.origin.start..<document.origin.end
        }
        result.reading.faults.append(.init(position: position, failure: failure))
        result.reading.counts.failed += 1
      }
    }
  }

  private mutating func make(_ document: Document) throws(ReadingError) -> HeldArticle {
    result.isRead = true
    tools.monitor.enter(slot, document.id)
    let start = ThreadClock.now
    defer { result.readTime += ThreadClock.now - start }
    var article = try tools.reader.read(document)
    tools.recogniser.annotate(&article)
    return HeldArticle(article)
  }

  /// The articles at some places, as the steps of a chain so far left them.
  private mutating func articles(_ places: [Int], _ walk: inout ChainWalk) throws -> [(Int, HeldArticle)] {
    if plan.chains.count > 1, walk.own == nil { walk.own = Array(repeating: nil, count: articles.count) }
    var found: [(Int, HeldArticle)] = []
    for place in places {
      if let own = walk.own?[place] {
        found.append((place, own))
        continue
      }
      if articles[place] == nil, case .document(let document) = chunk.items[place] {
        articles[place] = try make(document)
      }
      guard let article = articles[place] else { continue }
      let own = walk.own == nil ? article : article.copy()
      walk.own?[place] = own
      found.append((place, own))
    }
    return found
  }

  /// Offers articles to a step, one after another.
  private func run(_ index: Int, on articles: [(Int, HeldArticle)]) throws(ScriptError) -> StepRecord {
    var work = try StepWork(index, pass, carried: carried[index])
    for (position, held) in articles {
      tools.monitor.enter(slot, held.article.id)
      guard work.offer(&held.article, at: position) else { break }
    }
    var record = try work.finish()
    if let ledger = tools.ledger { record.files = ledger.files(of: plan.steps[index].plugin) }
    return record
  }
}
