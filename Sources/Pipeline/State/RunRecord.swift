// SPDX-License-Identifier: Apache-2.0

import Reading
import Scripting
import Text

/// What a run did and with what, for whoever wants to know later where an output came from: `run.json`.
///
/// The clock stands here and in no output.
public struct RunRecord {
  let plan: Plan
  let summary: RunSummary
  private let origin: Origin

  /// What the plan itself does not tell.
  public struct Origin: Sendable {
    /// Path of the job file, as it was typed.
    public var job: [UInt8]
    /// Options that the command line set: `people-by-month.top=3`.
    public var settings: [String]
    /// Plugin folders of the command line.
    public var plugins: [String]
    /// Gazetteers of the command line.
    public var gazetteers: [String] = []
    /// Encoding of plain text files that the command line names, or empty.
    public var encoding = ""
    /// When the run began, in seconds since 1970.
    public var began: Double
    /// When the run ended, in seconds since 1970.
    public var ended: Double = 0

    /// Makes the origin of a run that begins.
    public init(job: [UInt8], settings: [String] = [], plugins: [String] = [], began: Double = Environment.clock) {
      self.job = job
      self.settings = settings
      self.plugins = plugins
      self.began = began
    }
  }

  /// Makes the record of a run that is over.
  public init(_ plan: Plan, _ summary: RunSummary, _ origin: Origin) {
    self.plan = plan
    self.summary = summary
    self.origin = origin
  }

  /// Path of the record of runs with this output folder.
  public static func path(in folder: [UInt8]) -> [UInt8] { Path.join(folder, Array("run.json".utf8)) }

  /// Writes it to the output folder.
  public func write() throws {
    guard let folder = plan.folder else { return }
    try writeRowOrigins()
    var file = try OutputFile(path: Self.path(in: folder))
    try file.write(json())
    try file.commit()
  }

  /// The record as indented JSON.
  public func json() throws -> [UInt8] {
    var writer = JSONWriter(indented: true)
    try writer.value(value.finite)
    return writer.bytes + [0x0A]
  }

  private var value: PlainValue {
    .object([
      ("tam", .string(Environment.version)), ("api", .integer(Declaration.api)),
      ("base", .string(hex(RecordKey.base(of: plan)))),
      ("began", .string(Environment.utc(origin.began))), ("ended", .string(Environment.utc(origin.ended))),
      ("seconds", .number(((origin.ended - origin.began) * 1000).rounded() / 1000)),
      ("outcome", .string(outcome)),
      ("folder", .path(plan.folder ?? [])), ("job", .text(origin.job)),
      ("settings", .strings(origin.settings)), ("plugins", .strings(origin.plugins)),
      ("jobFile", file(origin.job)), ("gazetteerFiles", .list(plan.gazetteers.map(file))),
      ("gazetteers", .strings(origin.gazetteers)), ("encoding", .string(origin.encoding)),
      ("reading", plan.reading.record),
      (
        "limits",
        .object([
          ("cpuSeconds", seconds(plan.limits.nanoseconds)), ("memory", .integer(Int64(plan.limits.memory))),
          ("output", .integer(Int64(plan.outputLimit))),
        ])
      ),
      ("seed", .integer(Int64(bitPattern: plan.seed))), ("time", .integer(plan.time)),
      ("workers", .integer(Int64(plan.workers))),
      ("inputs", .list(plan.inputs.map(input))),
      ("corpus", .string(hex(summary.corpus))),
      ("documents", .integer(Int64(summary.read))), ("unreadable", .integer(Int64(summary.unread))),
      ("chunks", .integer(Int64(summary.chunks))), ("chunksRead", .integer(Int64(summary.readChunks))),
      ("readingSeconds", seconds(summary.readTime)),
      ("chains", .list(plan.chains.indices.map(chain))),
      ("failures", .object(summary.reasons.sorted { $0.key < $1.key }.map { ($0.key, .integer(Int64($0.value))) })),
      ("outputs", .list(summary.written.map(output))), ("lists", .list(lists.map(file))),
    ])
  }

  private var outcome: String {
    if summary.isStopped { return "stopped" }
    if summary.isAborted { return "aborted" }
    if summary.excess != nil { return "too many failures" }
    if summary.hasNoInput { return "no input" }
    return summary.failureCount == 0 ? "complete" : "complete with failures"
  }

  private func input(_ path: [UInt8]) -> PlainValue {
    let survey = InputSurvey([path])
    return .object([
      ("path", .path(path)), ("files", .integer(Int64(survey.files))),
      ("bytes", .integer(survey.bytes)),
    ])
  }

  private func chain(_ number: Int) -> PlainValue {
    let balance = Balance(plan, chain: number, summary)
    return .object([
      ("name", .text(plan.chains[number])), ("read", .integer(Int64(balance.read))),
      ("ended", .integer(Int64(balance.ended))), ("filtered", .integer(Int64(balance.filtered))),
      ("failed", .integer(Int64(balance.failed))),
      ("steps", .list(plan.steps.indices.filter { plan.steps[$0].chain == number }.map(step))),
    ])
  }

  private func step(_ index: Int) -> PlainValue {
    let (step, counts) = (plan.steps[index], summary.steps[index])
    let declaration = step.plugin.declaration
    return .object([
      ("\(declaration.kind.name)", .text(declaration.name)), ("version", .text(declaration.version)),
      ("path", .path(step.plugin.path)),
      ("source", .string(hex(ContentHash.of(step.plugin.source.span)))),
      ("files", files(index)), ("options", .table(step.options)), ("on_error", .string(step.onError.rawValue)),
      ("digest", .string(hex(step.digest(in: plan, prepared: nil)))),
      ("to", .list(step.outputs.map { .path($0) })),
      ("in", .integer(Int64(counts.seen))), ("dropped", .integer(Int64(counts.dropped))),
      ("failed", .integer(Int64(counts.failed))),
      ("chunksDone", .integer(Int64(summary.work[index].done))),
      ("chunksKept", .integer(Int64(summary.work[index].kept))),
      ("seconds", seconds(summary.profiles[index].total)), ("disabled", .boolean(summary.disabled.contains(index))),
    ])
  }

  private func output(_ path: [UInt8]) -> PlainValue {
    guard case .table(var fields) = file(path), let sources = sources(of: path) else { return file(path) }
    fields.append(.init(key: Array("sources".utf8), value: .path(sources)))
    return .table(fields)
  }

  private func file(_ path: [UInt8]) -> PlainValue {
    let known = FileDigest(path: path)
    return .object([
      ("path", .path(path)), ("bytes", .integer(known?.count ?? 0)),
      ("digest", known.map { .string(hex($0.digest)) } ?? .null),
    ])
  }

  /// Modules and data that a step asked for, as they lie on the disk.
  private func files(_ index: Int) -> PlainValue {
    let plugin = plan.steps[index].plugin
    let asked = summary.files[index].map { ($0.kind, $0.name) } + plugin.files.asked.map { ($0.kind, $0.name) }
    let paths = asked.compactMap { kind, name -> [UInt8]? in
      if case .file(let path, _) = plugin.files.find(kind, name) { path } else { nil }
    }
    return .list(Set(paths).sorted { $0.lexicographicallyPrecedes($1) }.map(file))
  }

  private func seconds(_ nanoseconds: UInt64) -> PlainValue {
    .number((Double(nanoseconds) / 1e6).rounded() / 1000)
  }
}

/// Bytes as lower-case hexadecimal digits.
func hex(_ bytes: [UInt8]) -> String {
  bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
}
