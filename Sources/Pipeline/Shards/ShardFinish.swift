// SPDX-License-Identifier: Apache-2.0

import Reading
import Text

/// Makes the outputs of a job of what its shards gave.
public struct ShardFinish {
  private let shards: [Shard]
  /// Partials that were read with the plan.
  private var streamed: [Partial] = []
  /// Where the others lie: folders of workers, files of `tam merge`.
  private var results: [[UInt8]] = []
  /// How the job was asked for.
  public let origin: RunRecord.Origin
  /// The job.
  public let plan: Plan

  /// Reads a plan.
  ///
  /// - Throws: `ShardError` when a line is no shard, or the job is not the one that was planned.
  public init(lines: [UInt8]) throws {
    var shards: [Shard] = []
    var origin: RunRecord.Origin?
    for (index, line) in lines.split(separator: 0x0A).enumerated() {
      let read = try Shard.read(Array(line), number: index + 1)
      shards.append(read.shard)
      origin = origin ?? read.origin
    }
    guard let origin, let first = shards.first else { throw ShardError.badLine(number: 1) }
    try Self.checkCut(shards)
    var plan = try origin.plan().forShards
    plan.time = first.time
    guard shards.allSatisfy({ $0.job == plan.digest }) else { throw ShardError.otherJob }
    self.shards = shards
    self.origin = origin
    self.plan = plan
  }

  /// Reads what `tam finish` is given: a plan and where its results lie, or what workers wrote whose machines share no
  /// files (`tam worker --stdin jsonl`), all of it.
  ///
  /// Each file is read once, as it may be a pipe; the bytes of the first tell which of the two it is.
  public static func of(_ path: [UInt8], results: [[UInt8]]) throws -> ShardFinish {
    let bytes = try FileBytes.read(path)
    if StreamedPart.isStream(bytes) {
      return try ShardFinish(
        StreamedPart.read(bytes, path) + results.flatMap { try StreamedPart.read(FileBytes.read($0), $0) })
    }
    var finish = try ShardFinish(lines: bytes)
    finish.results = results
    return finish
  }

  /// Takes parts of the corpus that came as streams.
  ///
  /// A part that is there twice with the same result counts once, as schedulers repeat what they like.
  /// - Throws: `ShardError` when a part is missing, or the parts are not of one job or of one cut of the corpus.
  private init(_ streams: [StreamedPart]) throws {
    try Self.checkCut(streams.map(\.shard))
    var known: [Int: StreamedPart] = [:]
    for part in streams {
      if let known = known[part.shard.number], known.partial.encoded() != part.partial.encoded() {
        throw ShardError.twice(shard: part.shard.number)
      }
      known[part.shard.number] = part
    }
    let total = streams.first?.shard.total ?? 0
    let parts = try (0..<total).map { number in
      guard let part = known[number] else { throw ShardError.missing(shard: number, of: total) }
      return part
    }
    try self.init(lines: parts.flatMap { try $0.shard.line($0.origin) })
    streamed = parts.map(\.partial)
  }

  /// Refuses shards of two cuts of a corpus: together they would have documents twice.
  private static func checkCut(_ shards: [Shard]) throws(ShardError) {
    guard let total = shards.first?.total else { return }
    if let other = shards.first(where: { $0.total != total || $0.number < 0 || $0.number >= total }) {
      throw .otherCut(shard: other.number, of: other.total)
    }
  }

  /// Puts together what came with the plan, or lies in folders of workers' results and files of `tam merge`, and writes the
  /// outputs.
  ///
  /// - Throws: `ShardError` when a shard is missing, there twice, or none of the plan.
  public func finish() async throws -> RunSummary {
    let pass = Pass(plan: plan)
    var sum: Partial?
    for partial in try streamed + results.flatMap(partials).map({ try Partial(path: $0) }) {
      if sum == nil { sum = partial } else { try sum?.merge(partial, in: pass) }
    }
    let found = Set(sum?.shards ?? [])
    if let missing = shards.map(\.number).first(where: { !found.contains($0) }) {
      throw ShardError.missing(shard: missing, of: shards.count)
    }
    if let other = found.subtracting(shards.map(\.number)).min() {
      throw ShardError.otherCut(shard: other, of: shards.count)
    }
    guard let sum, sum.job == plan.digest else { throw ShardError.otherJob }
    return try await Run(plan).perform(results: sum.segments.map(\.result))
  }

  /// What a path stands for: a partial, or a folder with those of the plan's shards.
  private func partials(_ path: [UInt8]) throws -> [[UInt8]] {
    guard case .folder = try FileBytes.kind(of: path) else { return [path] }
    let own = (try? FileBytes.kind(of: Path.join(path, Array("partial".utf8)))) == .file
    if own { return [path] }
    return shards.map { Path.join(path, Array($0.name.utf8)) }.filter { (try? FileBytes.kind(of: $0)) != nil }
  }
}
