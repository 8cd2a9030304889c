// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Pipeline
import Reading
import Reports
import Scripting

/// `tam run`: a job file, a script by its path, or plugins by their names.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a job, a script, or plugins over news files.",
    usage: """
      tam run <job.yaml> [--set plugin.option=value ...]
      tam run <script.lua> <input> ... [--filter name ...] [-o folder]
      tam run <input> ... [--filter name ...] [--report name ...] [--exporter name ...] [-o folder]
      """,
    discussion: """
      Inputs are files and folders. Reports that no file is asked for are shown; with -o each report goes to \
      <folder>/<name>.md and each exporter to <folder>/<name>.<its extension>.
      An option of a plugin may also come from the environment: TAM_ABOUT_ANY=LHQ sets about.any. A job's 'with' wins \
      over that, and --set over both.
      Exit status: 0 all went well, 1 some documents or calls failed, 64 something asked for is wrong, 66 no input \
      could be read, 73 an output cannot be written.
      """)

  @Argument(help: ArgumentHelp("A job file, a script, or inputs.", valueName: "what"), completion: .file())
  var targets: [String]

  @Option(name: .long, help: ArgumentHelp("A filter to run; several run in the order given.", valueName: "name"))
  var filter: [String] = []

  @Option(name: .long, help: ArgumentHelp("A report to make, after all filters.", valueName: "name"))
  var report: [String] = []

  @Option(name: .long, help: ArgumentHelp("An exporter to run, after all filters.", valueName: "name"))
  var exporter: [String] = []

  @Option(name: .long, help: ArgumentHelp("Set an option of a plugin.", valueName: "plugin.option=value"))
  var set: [String] = []

  @Option(
    name: [.short, .long], help: ArgumentHelp("Folder to write to.", valueName: "folder"), completion: .directory)
  var output: String?

  @Option(help: ArgumentHelp("How many cores to use, all of them by default; no output depends on it.", valueName: "n"))
  var workers: Int?

  @Flag(help: "Tell on standard error what the plugins took: time, calls, memory.")
  var profile = false

  @Option(
    name: .long, help: ArgumentHelp("Write what the plugins took to a file for speedscope.", valueName: "file"),
    completion: .file())
  var flameGraph: String?

  @OptionGroup var encoding: EncodingOption
  @OptionGroup var gazetteers: GazetteerOption
  @OptionGroup var plugins: PluginOptions

  private var isJob: Bool { targets[0].hasSuffix(".yaml") || targets[0].hasSuffix(".yml") }
  private var isScript: Bool { targets[0].hasSuffix(".lua") }

  func validate() throws {
    for argument in set where Setting(argument) == nil {
      throw ValidationError("--set takes plugin.option=value, not '\(argument)'")
    }
    if isJob && (targets.count > 1 || !(filter + report + exporter).isEmpty || output != nil) {
      throw ValidationError("a job file names inputs, plugins and outputs itself; only --set and --plugins go with it")
    }
    if output == "" { throw ValidationError("-o takes a folder, not an empty name; '.' is the folder you are in") }
    if let workers, workers < 1 { throw ValidationError("--workers takes a number from 1 on") }
    if isScript && targets.count == 1 {
      throw ValidationError("name the files or folders to run \(targets[0]) over")
    }
  }

  func run() async throws {
    let status: ExitStatus
    do {
      var plan = try plan()
      plan.time = Environment.jobTime
      if let workers { plan.workers = workers }
      if let encoding = encoding.value { plan.reading.encoding = encoding }
      status = try await PlanRunner(plan: plan, isProfiled: profile, flameGraph: flameGraph).run()
    } catch {
      Terminal.stop(Explanation(error))
    }
    if status != .success { throw ExitCode(status.rawValue) }
  }

  private func plan() throws -> Plan {
    let settings = set.compactMap(Setting.init)
    if isJob {
      return try Plan(
        jobFile: Array(targets[0].utf8), settings: settings, environment: .process, gazetteers: gazetteers.paths
      ) {
        try plugins.catalogue(named: $0)
      }
    }
    var builder = PlanBuilder(settings: settings, environment: .process)
    let catalogue = try plugins.catalogue()
    add(.filter, filter, from: catalogue, to: &builder)
    if isScript {
      let plugin = try PluginCatalogue.load(Array(targets[0].utf8))
      builder.add(plugin, outputs: outputs(of: plugin.declaration))
    }
    add(.report, report, from: catalogue, to: &builder)
    add(.exporter, exporter, from: catalogue, to: &builder)
    if !isScript && (filter + report + exporter).isEmpty {
      builder.report("nothing to do: name a plugin by --filter, --report or --exporter, or give a job file or script")
    }
    let recogniser = builder.recogniser(knowing: gazetteers.paths.map { ($0, "") })
    var plan = Plan(
      inputs: targets.dropFirst(isScript ? 1 : 0).map(PathArgument.bytes), steps: try builder.build(),
      folder: output.map { Array($0.utf8) })
    plan.recogniser = recogniser
    return plan
  }

  private func add(
    _ kind: PluginKind, _ names: [String], from catalogue: PluginCatalogue, to builder: inout PlanBuilder
  ) {
    for name in names {
      let plugin = try? catalogue.plugin(kind, named: Array(name.utf8))  // the builder tells what is wrong with it
      builder.add(
        kind, named: Array(name.utf8), from: catalogue, outputs: plugin.map { outputs(of: $0.declaration) } ?? [])
    }
  }

  /// The file a plugin writes below the folder of `-o`; none without.
  private func outputs(of declaration: Declaration) -> [[UInt8]] {
    guard let output, declaration.kind != .filter else { return [] }
    let isExporter = declaration.kind == .exporter
    let ending = isExporter ? String(decoding: declaration.fileExtension, as: UTF8.self) : "md"
    let name = String(decoding: declaration.name, as: UTF8.self)
    return [Array("\(output)/\(name)\(ending.isEmpty ? "" : ".")\(ending)".utf8)]
  }
}
