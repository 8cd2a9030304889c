// SPDX-License-Identifier: Apache-2.0

import Reading
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Works on shards and leaves what they gave in a folder, each under its name or not at all.
///
/// A shard that is done is not done again, and of two workers at one shard the second finds its place taken: whatever a
/// scheduler repeats, the folder holds each shard once.
public struct ShardWorker {
  private let folder: [UInt8]
  private let workers: Int
  private var known: (origin: RunRecord.Origin, plan: Plan)?

  /// Makes a worker that writes below a folder.
  public init(folder: [UInt8], workers: Int = 1) {
    self.folder = folder
    self.workers = workers
  }

  /// Works on the shard of a line of a plan, and gives the manifest of what it left: a line of JSON.
  ///
  /// - Throws: `ShardError` when the job or the documents are not those that were planned, and what `Run` throws.
  public mutating func work(_ line: [UInt8], number: Int) async throws -> [UInt8] {
    let (shard, origin) = try Shard.read(line, number: number)
    let place = Path.join(folder, Array(shard.name.utf8))
    if let manifest = Self.manifest(in: place) { return manifest }
    var plan = try plan(origin)
    plan.time = shard.time
    guard plan.digest == shard.job else { throw ShardError.otherJob }
    plan.slices = shard.slices
    plan.workers = workers
    var sum: ChunkResult?
    let pass = Pass(plan: plan)
    try await PassRunner(plan, ChunkTools(plan, ledger: nil, monitor: RunMonitor()), sample: nil)
      .run(pass, carried: [:]) { result in
        if sum == nil { sum = result } else { try sum?.append(result, in: pass) }
        return sum?.isAborted == true ? nil : []
      }
    guard let sum, sum.isAborted || sum.identity == shard.identity else {
      throw ShardError.inputChanged(shard: shard.number)
    }
    return try leave(shard, sum, plan, at: place)
  }

  /// The plan of a job, read once.
  private mutating func plan(_ origin: RunRecord.Origin) throws -> Plan {
    if let known, known.origin.isSame(as: origin) { return known.plan }
    let plan = try origin.plan().forShards
    known = (origin, plan)
    return plan
  }

  private func leave(_ shard: Shard, _ result: ChunkResult, _ plan: Plan, at place: [UInt8]) throws -> [UInt8] {
    let part = Path.join(folder, Array(".\(shard.name).\(getpid()).part".utf8))
    let bytes = Partial(shard, result).encoded()
    let failures = result.failures(in: Pass(plan: plan))
    try Self.write(bytes, to: Path.join(part, Array("partial".utf8)))
    try Self.write(
      failures.flatMap { $0.jsonLine(plan.steps) }, to: Path.join(part, Array("failures.jsonl".utf8)))
    var writer = JSONWriter()
    try writer.value(
      .object([
        ("shard", .integer(Int64(shard.number))), ("of", .integer(Int64(shard.total))), ("name", .string(shard.name)),
        ("documents", .integer(Int64(result.read))), ("failures", .integer(Int64(failures.count))),
        ("bytes", .integer(Int64(bytes.count))), ("digest", .string(hex(ContentHash.of(bytes.span)))),
      ]))
    try Self.write(writer.bytes + [0x0A], to: Path.join(part, Array("manifest.json".utf8)))
    let status = FileBytes.withCString(part) { from in FileBytes.withCString(place) { rename(from, $0) } }
    if status == 0 { return writer.bytes + [0x0A] }
    let reason = errno
    for name in ["partial", "failures.jsonl", "manifest.json"] { Folder.remove(Path.join(part, Array(name.utf8))) }
    _ = FileBytes.withCString(part) { rmdir($0) }
    // Another worker was quicker; what it left is the same.
    if let manifest = Self.manifest(in: place) { return manifest }
    throw OutputError(.write, path: place, systemError: reason)
  }

  private static func write(_ bytes: [UInt8], to path: [UInt8]) throws {
    var file = try OutputFile(path: path)
    try file.write(bytes)
    try file.commit()
  }

  /// The manifest of a shard that is done and whole.
  private static func manifest(in place: [UInt8]) -> [UInt8]? {
    guard let manifest = try? FileBytes.read(Path.join(place, Array("manifest.json".utf8))),
      let value = try? JSONReader.read(manifest.span),
      let bytes = try? FileBytes.read(Path.join(place, Array("partial".utf8))),
      value.word("digest") == hex(ContentHash.of(bytes.span))
    else { return nil }
    return manifest
  }
}

extension RunRecord.Origin {
  /// Whether it asks for the same job.
  func isSame(as other: RunRecord.Origin) -> Bool {
    job == other.job && settings == other.settings && plugins == other.plugins && gazetteers == other.gazetteers
      && encoding == other.encoding
  }
}
