// SPDX-License-Identifier: Apache-2.0

import Reading
import Recognition
import Scripting

extension Plan {
  /// Reads a job file and makes a plan of it.
  ///
  /// Paths of inputs, plugin folders, gazetteers and outputs are relative to the file. Everything is checked before anything runs.
  ///
  /// - Parameters:
  ///   - gazetteers: Files of names that the command line adds to those of the job.
  ///   - catalogue: Gives the plugins of the folders that the job names and of all other places.
  /// - Throws: `ReadingError` when the file cannot be read, `PlanProblems` with all that is wrong in it.
  public init(
    jobFile path: [UInt8], settings: [Setting] = [], environment: EnvironmentOptions = .none,
    gazetteers: [[UInt8]] = [], catalogue: ([[UInt8]]) throws -> PluginCatalogue
  ) throws {
    let source = String(decoding: try FileBytes.read(path), as: UTF8.self)
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let job: JobFile
    do {
      job = try JobReader.read(source) { Environment.value(of: $0) }
    } catch {
      throw PlanProblems(error.problems.map { PlanProblems.Problem($0, path: text(path), lines: lines) })
    }
    let base = Array(path.dropLast(Path.name(of: path).count))
    let folder = Self.resolve(job.output, in: base)
    var builder = PlanBuilder(settings: settings, environment: environment)
    let inputs = job.inputs.map { Self.resolve($0, in: base) }
    let place = { (line: Int, column: Int) in
      PlanProblems.Place(text(path), lines: lines, line: line, column: column)
    }
    let state = job.runFolder.map { Self.resolve($0, in: base) } ?? Self.runFolder(ofJob: path, in: folder)
    let kept = Self.kept.map { Path.join(folder, $0) } + [state, path]
    let up = Array("..".utf8)
    for output in job.steps.flatMap(\.outputs) + [job.filtered].compactMap({ $0 }) {
      let resolved = Self.resolve(output.value, in: folder + [Path.slash])
      if (inputs + kept).contains(where: { resolved == $0 || resolved.starts(with: $0 + [Path.slash]) }) {
        builder.report(
          "'\(text(output.value))' would be written over what the run reads or keeps; choose another name or 'output'",
          place(output.line, output.column))
      } else if Self.resolve(output.value, in: []).starts(with: up) {
        builder.report(
          "'\(text(output.value))' leads out of the folder 'output'; change that, or give an absolute path",
          place(output.line, output.column))
      }
    }
    let plugins = try catalogue(job.plugins.map { Self.resolve($0, in: base) })
    for step in job.steps {
      builder.chain = step.chain
      builder.add(
        PluginKind.allCases.first { "\($0.name)" == step.kind } ?? .filter, named: step.plugin.value, from: plugins,
        options: step.options.map { option in
          PlanBuilder.GivenOption(
            name: option.name.value, value: option.value, place: place(option.name.line, option.name.column))
        },
        outputs: step.outputs.map {
          PlanBuilder.Output(Self.resolve($0.value, in: folder + [Path.slash]), place($0.line, $0.column))
        }, onError: step.onError,
        place: place(step.plugin.line, step.plugin.column))
    }
    let names =
      job.gazetteers.map { (path: Self.resolve($0.value, in: base), place: place($0.line, $0.column)) }
      + gazetteers.map { (path: $0, place: PlanProblems.Place("")) }
    if let list = job.filtered {
      let output = PlanBuilder.Output(
        Self.resolve(list.value, in: folder + [Path.slash]), place(list.line, list.column))
      builder.note(PlanBuilder.Written(output, by: "'filtered'"))
    }
    let recogniser = builder.recogniser(knowing: names)
    self.init(
      inputs: inputs, steps: try builder.build(), folder: folder,
      limits: ScriptLimits(memory: job.memoryLimit, nanoseconds: job.cpuLimit),
      outputLimit: job.outputLimit ?? 64 << 20, seed: job.seed, workers: job.workers ?? Environment.coreCount)
    self.recogniser = recogniser
    self.gazetteers = names.map(\.path)
    for field in job.fields { reading.fields.set(field.field, to: field.names) }
    if let limit = job.documentLimit { reading.documentLimit = limit }
    reading.encoding = job.encoding.flatMap { TextEncoding(name: $0.value.span) }
    chains = job.chains
    failureLimit = job.failureLimit
    filtered = job.filtered.map { Self.resolve($0.value, in: folder + [Path.slash]) }
    runFolder = state
    recordFolder = runFolder
  }

  /// Names in the output folder that a run uses itself.
  static let kept: [[UInt8]] = [Array("failures.jsonl".utf8), Array("run.json".utf8), Array(".tam".utf8)]

  /// Where a job keeps results between runs: `out/.tam/briefing` for `briefing.job.yaml` with the output folder `out`.
  static func runFolder(ofJob path: [UInt8], in folder: [UInt8]) -> [UInt8] {
    var name = text(Path.name(of: path))
    for ending in [".yaml", ".yml", ".job"] where name.hasSuffix(ending) && name.count > ending.count {
      name.removeLast(ending.count)
    }
    return Path.join(Path.join(folder, Array(".tam".utf8)), Array(name.utf8))
  }

  /// A path seen from a folder that ends with a slash, or is empty, without steps up and down again:
  /// `../out` seen from `examples/` is `out`.
  static func resolve(_ path: [UInt8], in base: [UInt8]) -> [UInt8] {
    if path.first == Path.slash { return path }
    let up = Array("..".utf8)
    var parts: [[UInt8]] = []
    for part in (base + path).split(separator: Path.slash).map({ Array($0) }) where part != [0x2E] {
      if part == up, let last = parts.last, last != up { parts.removeLast() } else { parts.append(part) }
    }
    let joined = Array(parts.joined(separator: [Path.slash]))
    if base.first == Path.slash { return [Path.slash] + joined }
    return joined.isEmpty ? [0x2E] : joined
  }
}
