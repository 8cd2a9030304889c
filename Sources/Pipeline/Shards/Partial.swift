// SPDX-License-Identifier: Apache-2.0

import Reading
import Text

/// What some shards of one job gave: a state that merges with others in any order.
///
/// Neighbours are put together as soon as both are there, so that all shards end as one; merging is associative and
/// commutative, and equal partials have equal bytes.
public struct Partial: Sendable {
  /// Shards that lie side by side, and what they gave.
  struct Segment: Sendable {
    var first: Int
    var count: Int
    var result: ChunkResult
  }

  /// The digest of the job.
  public private(set) var job: [UInt8]
  /// By number of the first shard.
  private(set) var segments: [Segment]

  /// Makes the partial of one shard.
  init(_ shard: Shard, _ result: ChunkResult) {
    job = shard.job
    segments = [Segment(first: shard.number, count: 1, result: result)]
  }

  /// Numbers of the shards that it holds.
  public var shards: [Int] { segments.flatMap { $0.first..<$0.first + $0.count } }

  /// Takes in what another one holds.
  ///
  /// - Throws: `ShardError` when it is of another job, or when both hold the same shard.
  mutating func merge(_ other: Partial, in pass: Pass) throws {
    guard other.job == job else { throw ShardError.otherJob }
    var joined: [Segment] = []
    for segment in (segments + other.segments).sorted(by: { $0.first < $1.first }) {
      guard var last = joined.last else {
        joined.append(segment)
        continue
      }
      guard segment.first >= last.first + last.count else { throw ShardError.twice(shard: segment.first) }
      if segment.first > last.first + last.count {
        joined.append(segment)
        continue
      }
      try last.result.append(segment.result, in: pass)
      last.count += segment.count
      joined[joined.count - 1] = last
    }
    segments = joined
  }

  private static let mark = Array("tam partial 3\n".utf8)

  /// The partial as bytes of a file.
  func encoded() -> [UInt8] {
    var writer = RecordWriter()
    writer.text(job)
    writer.list(segments) { writer, segment in
      writer.number(segment.first)
      writer.number(segment.count)
      writer.text(segment.result.encoded())
    }
    return Self.mark + writer.bytes
  }

  /// Reads the bytes of a file.
  init(encoded bytes: [UInt8]) throws(RecordReader.Damaged) {
    guard bytes.starts(with: Self.mark) else { throw RecordReader.Damaged() }
    var reader = RecordReader(bytes, from: Self.mark.count)
    job = try reader.text()
    segments = try reader.list { reader throws(RecordReader.Damaged) in
      Segment(first: try reader.number(), count: try reader.number(), result: try ChunkResult(encoded: reader.text()))
    }
    guard reader.isAtEnd, !segments.isEmpty else { throw RecordReader.Damaged() }
  }

  /// Reads a file, or the partial in a folder that a worker made.
  public init(path: [UInt8]) throws {
    var path = path
    if case .folder = try FileBytes.kind(of: path) { path = Path.join(path, Array("partial".utf8)) }
    let bytes = try FileBytes.read(path)
    do {
      try self.init(encoded: bytes)
    } catch {
      throw ShardError.badPartial(path: path)
    }
  }

  /// Puts some partials together and writes the result.
  ///
  /// - Parameter plan: The job that all of them are of.
  public static func merge(_ paths: [[UInt8]], to output: [UInt8], in plan: Plan) throws -> Partial {
    let pass = Pass(plan: plan.forShards)
    var sum: Partial?
    for path in paths {
      let partial = try Partial(path: path)
      guard partial.job == pass.plan.digest else { throw ShardError.otherJob }
      if sum == nil { sum = partial } else { try sum?.merge(partial, in: pass) }
    }
    guard let sum else { throw ShardError.missing(shard: 0, of: 0) }
    var file = try OutputFile(path: output)
    try file.write(sum.encoded())
    try file.commit()
    return sum
  }
}
