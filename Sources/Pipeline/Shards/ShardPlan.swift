// SPDX-License-Identifier: Apache-2.0

import Reading
import Scripting
import Text

/// A job cut into shards, which any scheduler can hand to workers.
public struct ShardPlan {
  /// The shards, in the order of the corpus.
  public private(set) var shards: [Shard] = []
  private let origin: RunRecord.Origin

  /// Looks through the corpus once, without making articles, and cuts it.
  ///
  /// - Parameters:
  ///   - size: From how many bytes of documents on a shard ends, at the next border of chunks.
  /// - Throws: `ShardError` when a step cannot work on a part of the corpus.
  public init(_ plan: Plan, _ origin: RunRecord.Origin, size: Int) throws {
    self.origin = origin
    let plan = plan.forShards
    try Self.check(plan)
    var reader = ChunkReader(plan)
    var shard = Self.shard(0, plan)
    while let chunk = reader.next() {
      shard.add(chunk, reader.places)
      if shard.bytes >= size {
        shards.append(shard)
        shard = Self.shard(shards.count, plan)
      }
    }
    if shard.documents > 0 { shards.append(shard) }
    for index in shards.indices { shards[index].total = shards.count }
  }

  /// The plan as lines of JSON, a shard each.
  public func lines() throws -> [UInt8] { try shards.flatMap { try $0.line(origin) } }

  private static func shard(_ number: Int, _ plan: Plan) -> Shard {
    Shard(
      number: number, total: 0, slices: [], documents: 0, bytes: 0, identity: 0, job: plan.digest, time: plan.time)
  }

  /// Refuses jobs whose steps have to see more than a part of the corpus.
  static func check(_ plan: Plan) throws {
    let pass = Pass(plan: plan)
    for (index, step) in plan.steps.enumerated() {
      let declaration = step.plugin.declaration
      if declaration.hasPrepare {
        throw ShardError.wholeCorpus(plugin: declaration.name, reason: "it looks at the whole corpus first")
      }
      if declaration.kind == .filter && step.onError == .disable {
        throw ShardError.wholeCorpus(
          plugin: declaration.name,
          reason: "'on_error: disable' puts it out from one article on, which others cannot know")
      }
      guard declaration.kind == .report else { continue }
      let instance = try pass.makeInstance(index)
      try instance.beginPart(.report)
      if !instance.isMergeable(.report) {
        throw ShardError.wholeCorpus(plugin: declaration.name, reason: "its parts cannot be merged")
      }
    }
  }
}

extension Plan {
  /// The plan as every machine makes it: a copied program is the same program.
  var forShards: Plan {
    var plan = self
    plan.engine = Array(Environment.version.utf8)
    plan.runFolder = nil
    return plan
  }
}

extension Shard {
  /// Adds the documents of a chunk.
  mutating func add(_ chunk: Chunk, _ places: [DocumentSource.Place?]) {
    for (item, place) in zip(chunk.items, places) {
      documents += 1
      if case .document(let document) = item { bytes += document.bytes.count }
      guard let place else {
        if case .failure(let error) = item { slices.append(FileSlice(failure: error)) }
        continue
      }
      let last = slices.indices.last
      if let last, slices[last].path == place.path, slices[last].failure == nil,
        slices[last].skip + slices[last].count == place.number
      {
        slices[last].count += 1
      } else {
        slices.append(
          FileSlice(path: place.path, id: place.id, isNamed: place.isNamed, skip: place.number, count: 1))
      }
      if place.isRenamed, case .document(let document) = item {
        let index = slices.count - 1
        slices[index].names.append(.init(number: slices[index].count - 1, id: document.id))
      }
    }
    identity = Self.identity(identity, chunk.identity)
  }

  /// Goes on with the identity of some chunks by that of the `chunks` behind them. It does not matter in which steps
  /// neighbours are put together.
  static func identity(_ sum: UInt64, _ next: UInt64, chunks: Int = 1) -> UInt64 {
    (0..<chunks).reduce(sum) { sum, _ in sum &* 0x9E37_79B9_7F4A_7C15 } &+ next
  }
}
