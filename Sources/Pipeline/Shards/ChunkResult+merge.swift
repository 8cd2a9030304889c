// SPDX-License-Identifier: Apache-2.0

import Scripting

extension ChunkResult {
  /// Puts what the chunk behind this one gave behind it; both together are then as one chunk.
  mutating func append(_ next: ChunkResult, in pass: Pass) throws {
    if isAborted { return }  // one after another, the run would have ended
    for (chain, count) in next.ends { ends[chain, default: 0] += count }
    reading.append(next.reading, offset: read, separator: [])
    for (index, record) in next.steps.enumerated() {
      guard let record else { continue }
      let separator = pass.plan.steps[index].plugin.declaration.separator
      guard var sum = steps[index] else {
        steps[index] = record
        continue
      }
      sum.append(record, offset: read, separator: separator)
      if let part = record.part {
        var gathering = try ReportGathering(.report) { () throws(ScriptError) in try pass.makeInstance(index) }
        if let before = sum.part { try gathering.add(before) }
        try gathering.add(part)
        sum.part = try gathering.finish().part()
      }
      steps[index] = sum
    }
    inputs += next.inputs
    read += next.read
    chunks += next.chunks
    readTime += next.readTime
    isRead = isRead || next.isRead
    identity = Shard.identity(identity, next.identity, chunks: next.chunks)
  }

  /// The form in which it travels. How long the work took is left out: the same work gives the same bytes.
  func encoded() -> [UInt8] {
    var writer = RecordWriter()
    writer.number(read)
    writer.number(chunks)
    writer.number(Int(bitPattern: UInt(identity)))
    writer.list(ends.sorted { $0.key < $1.key }) { writer, end in
      writer.number(end.key)
      writer.number(end.value)
    }
    writer.list(inputs) { writer, input in
      writer.text(input.path)
      writer.number(Int(input.bytes))
      writer.optional(input.digest) { $0.text($1) }
    }
    writer.text(reading.encoded())
    writer.list(steps) { writer, step in
      writer.optional(step) { writer, step in
        writer.text(step.encoded())
        writer.flag(step.isDisabling)
        writer.optional(step.end) { $0.number($1) }
      }
    }
    return writer.bytes
  }

  init(encoded bytes: [UInt8]) throws(RecordReader.Damaged) {
    var reader = RecordReader(bytes)
    read = try reader.number()
    chunks = try reader.number()
    identity = UInt64(UInt(bitPattern: try reader.number()))
    let pairs = try reader.list { reader throws(RecordReader.Damaged) in (try reader.number(), try reader.number()) }
    ends = Dictionary(pairs) { $1 }
    inputs = try reader.list { reader throws(RecordReader.Damaged) in
      InputListing.Item(
        path: try reader.text(), bytes: Int64(try reader.number()),
        digest: try reader.optional { reader throws(RecordReader.Damaged) in try reader.text() })
    }
    reading = try StepRecord(encoded: reader.text(), step: 0)
    reading.isKept = false  // no earlier run did it
    var number = 0
    steps = try reader.list { reader throws(RecordReader.Damaged) in
      number += 1
      let step = number
      return try reader.optional { reader throws(RecordReader.Damaged) in
        var record = try StepRecord(encoded: reader.text(), step: step)
        record.isKept = false
        record.isDisabling = try reader.flag()
        record.end = try reader.optional { reader throws(RecordReader.Damaged) in try reader.number() }
        return record
      }
    }
  }
}

extension StepRecord {
  /// Puts the record of the next chunk behind; its articles' places count from `offset` on. Parts are left to the plugin.
  mutating func append(_ next: StepRecord, offset: Int, separator: [UInt8]) {
    if isDisabling { return }
    counts += next.counts
    drops += next.drops.map {
      Drop(position: $0.position + offset, article: $0.article, path: $0.path, reason: $0.reason)
    }
    faults += next.faults.map { Fault(position: $0.position + offset, failure: $0.failure) }
    log += next.log.map { Line(position: $0.position + offset, article: $0.article, text: $0.text) }
    if !bytes.isEmpty && !next.bytes.isEmpty { bytes += separator }
    bytes += next.bytes
    isDisabling = next.isDisabling
    end = next.end.map { $0 + offset }
    profile += next.profile
  }
}
