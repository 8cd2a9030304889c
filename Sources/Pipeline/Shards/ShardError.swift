// SPDX-License-Identifier: Apache-2.0

/// Why shards cannot be made, worked on or put together.
public enum ShardError: Error, Equatable, Sendable {
  /// The job cannot be cut: a step needs to see the whole corpus, or every article in order.
  case wholeCorpus(plugin: [UInt8], reason: String)
  /// A line is no shard of a plan.
  case badLine(number: Int)
  /// The job is not the one that was planned: its file, a plugin or this program changed.
  case otherJob
  /// The documents are not those that were planned.
  case inputChanged(shard: Int)
  /// A file is no partial result, or a damaged one.
  case badPartial(path: [UInt8])
  /// The lines of a worker have no end, or are not those that it counted.
  case cutOff(path: [UInt8])
  /// A shard is of another cut of the corpus than the rest.
  case otherCut(shard: Int, of: Int)
  /// Two partial results hold the same shard.
  case twice(shard: Int)
  /// A shard has no result yet.
  case missing(shard: Int, of: Int)
}
