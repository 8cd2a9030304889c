// SPDX-License-Identifier: Apache-2.0

import Reading
import Text

/// What a `StreamWorker` wrote, read back and checked.
struct StreamedPart {
  /// The part of the corpus.
  var shard: Shard
  /// How the job was asked for.
  var origin: RunRecord.Origin
  /// What came of it.
  var partial: Partial

  /// Whether the bytes of a file are such lines.
  static func isStream(_ bytes: [UInt8]) -> Bool { bytes.starts(with: #"{"type":""#.utf8) }

  /// Reads the bytes of a file, which may hold the lines of several workers, one behind another.
  ///
  /// - Parameter path: Where they come from, for the error.
  /// - Throws: `ShardError.cutOff` when a worker's lines have no end, or are not those that it counted.
  static func read(_ bytes: [UInt8], _ path: [UInt8]) throws -> [StreamedPart] {
    var parts: [StreamedPart] = []
    var partial: Partial?
    var hash = ContentHash()
    var lines = 0
    for line in bytes.split(separator: 0x0A) {
      let line = Array(line)
      guard let value = try? JSONReader.read(line.span), let type = value.word("type") else {
        throw ShardError.cutOff(path: path)
      }
      if type == "end" {
        guard let done = partial, value.int("lines") == lines, value.word("digest") == hex(hash.finish()) else {
          throw ShardError.cutOff(path: path)
        }
        let (shard, origin) = try Shard.read(line, number: parts.count + 1)
        guard done.job == shard.job, done.shards == [shard.number] else { throw ShardError.badPartial(path: path) }
        parts.append(StreamedPart(shard: shard, origin: origin, partial: done))
        (partial, hash, lines) = (nil, ContentHash(), 0)
        continue
      }
      let whole = line + [0x0A]
      hash.add(whole.span)
      lines += 1
      if type == "partial", case .text(let data)? = value.part("data") {
        guard let bytes = Base64.decode(data) else { throw ShardError.badPartial(path: path) }
        do { partial = try Partial(encoded: bytes) } catch { throw ShardError.badPartial(path: path) }
      }
    }
    if lines > 0 || parts.isEmpty { throw ShardError.cutOff(path: path) }
    return parts
  }

  /// A failure as a line of a worker.
  static func deadLine(_ failure: Failure, _ plan: Plan) -> [UInt8] {
    // The line of `failures.jsonl` with its type in front.
    Array(#"{"type":"dead","#.utf8) + failure.jsonLine(plan.steps).dropFirst()
  }
}
