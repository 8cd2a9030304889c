// SPDX-License-Identifier: Apache-2.0

import Reading
import Text

/// Makes the outputs of a job of what its shards gave.
public struct ShardFinish {
  private let shards: [Shard]
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
    var plan = try origin.plan().forShards
    plan.time = first.time
    guard shards.allSatisfy({ $0.job == plan.digest }) else { throw ShardError.otherJob }
    self.shards = shards
    self.origin = origin
    self.plan = plan
  }

  /// Puts together what lies in a folder of workers' results and in files of `tam merge`, and writes the outputs.
  ///
  /// - Throws: `ShardError` when a shard is missing or there twice.
  public func finish(_ paths: [[UInt8]]) async throws -> RunSummary {
    let pass = Pass(plan: plan)
    var sum: Partial?
    for path in try paths.flatMap(partials) {
      let partial = try Partial(path: path)
      if sum == nil { sum = partial } else { try sum?.merge(partial, in: pass) }
    }
    let found = Set(sum?.shards ?? [])
    if let missing = shards.map(\.number).first(where: { !found.contains($0) }) {
      throw ShardError.missing(shard: missing, of: shards.count)
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
