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
      tam run <job.yaml> [--set plugin.option=value ...] [--sample n] [--dry-run] [--no-cache]
      tam run <script.lua> <input> ... [--filter name ...] [-o folder]
      tam run <input> ... [--filter name ...] [--report name ...] [--exporter name ...] [-o folder]
      """,
    discussion: """
      Inputs are files and folders. Reports that no file is asked for are shown; with -o each report goes to \
      <folder>/<name>.md and each exporter to <folder>/<name>.<its extension>.
      An option of a plugin may also come from the environment: TAM_ABOUT_ANY=LHQ sets about.any. A job's 'with' wins \
      over that, and --set over both.
      A job keeps the results of its steps in .tam in its output folder, so that the next run does only what changed, and \
      a run that was stopped or killed is gone on with by the same command.
      Exit status: 0 all went well, 1 some documents or calls failed, 64 something asked for is wrong, 65 more failed than \
      the job allows, 66 no input could be read, 73 an output cannot be written, 75 another run is at work or an input \
      changed on the way, 130 stopped.
      """)

  @Argument(help: ArgumentHelp("A job file, a script, or inputs.", valueName: "what"), completion: .file())
  var targets: [String]

  @Option(name: .long, help: ArgumentHelp("A filter to run; several run in the order given.", valueName: "name"))
  var filter: [String] = []

  @Option(name: .long, help: ArgumentHelp("A report to make, after all filters.", valueName: "name"))
  var report: [String] = []

  @Option(name: .long, help: ArgumentHelp("An exporter to run, after all filters.", valueName: "name"))
  var exporter: [String] = []

  @Option(
    name: [.short, .long], help: ArgumentHelp("Folder to write to.", valueName: "folder"), completion: .directory)
  var output: String?

  @Option(help: ArgumentHelp("How many cores to use, all of them by default; no output depends on it.", valueName: "n"))
  var workers: Int?

  @Option(
    help: ArgumentHelp("Take so many documents only, spread over all inputs; nothing is kept.", valueName: "n"))
  var sample: Int?

  @Flag(help: "Do everything, but write nothing.")
  var dryRun = false

  @Flag(help: "Do all work anew, and keep no results for the next run.")
  var noCache = false

  @Option(
    help: ArgumentHelp("List the articles that filters dropped, with the reasons.", valueName: "file"),
    completion: .file())
  var filtered: String?

  @Flag(help: "Tell on standard error what the plugins took: time, calls, memory.")
  var profile = false

  @Option(
    name: .long, help: ArgumentHelp("Write what the plugins took to a file for speedscope.", valueName: "file"),
    completion: .file())
  var flameGraph: String?

  @Flag(
    help: """
      Run again whenever a plugin, the job, a gazetteer or an input changes; a plugin that no longer loads changes nothing.
      """)
  var watch = false

  @OptionGroup var telling: WatchOptions
  @OptionGroup var options: JobOptions

  private var isJob: Bool { targets[0].hasSuffix(".yaml") || targets[0].hasSuffix(".yml") }
  private var isScript: Bool { targets[0].hasSuffix(".lua") }

  func validate() throws {
    if isJob && (targets.count > 1 || !(filter + report + exporter).isEmpty || output != nil) {
      throw ValidationError("a job file names inputs, plugins and outputs itself; only --set and --plugins go with it")
    }
    if output == "" { throw ValidationError("-o takes a folder, not an empty name; '.' is the folder you are in") }
    if watch && targets.contains("-") { throw ValidationError("--watch needs files; standard input ends only once") }
    if let sample, sample < 1 { throw ValidationError("--sample takes a number from 1 on") }
    if let workers, workers < 1 { throw ValidationError("--workers takes a number from 1 on") }
    if isScript && targets.count == 1 {
      throw ValidationError("name the files or folders to run \(targets[0]) over")
    }
  }

  func run() async throws {
    let status: ExitStatus
    do {
      if watch {
        let named = isJob || isScript ? [Array(targets[0].utf8)] : []
        try await WatchLoop(named: named, plan: wholePlan) { _ = try await runner($0).run() }.start()
        status = .stopped
      } else {
        status = try await runner(wholePlan()).run()
      }
    } catch {
      Terminal.stop(Explanation(error))
    }
    if status != .success { throw ExitCode(status.rawValue) }
  }

  /// The plan with what the command line says of the run as a whole.
  private func wholePlan() throws -> Plan {
    var plan = isJob ? try options.origin(of: targets[0]).plan() : try plan()
    if let workers { plan.workers = workers }
    if let encoding = options.encoding.value { plan.reading.encoding = encoding }
    if let filtered { plan.filtered = Array(filtered.utf8) }
    plan.time = Environment.jobTime
    plan.engine = Environment.engine
    plan.sample = sample
    plan.writes = !dryRun
    if noCache || dryRun || sample != nil { plan.runFolder = nil }
    return plan
  }

  private func runner(_ plan: Plan) -> PlanRunner {
    var runner = PlanRunner(plan: plan, watch: telling, isProfiled: profile, flameGraph: flameGraph)
    if isJob { runner.origin = options.origin(of: targets[0]) }
    if plan.runFolder != nil { runner.resumption = "tam run \(targets[0])" }
    return runner
  }

  /// The plan of what the command line names itself.
  private func plan() throws -> Plan {
    var builder = PlanBuilder(settings: options.set.compactMap(Setting.init), environment: .process)
    let catalogue = try options.plugins.catalogue()
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
    let recogniser = builder.recogniser(knowing: options.gazetteers.paths.map { ($0, "") })
    var plan = Plan(
      inputs: targets.dropFirst(isScript ? 1 : 0).map(PathArgument.bytes), steps: try builder.build(),
      folder: output.map { Array($0.utf8) })
    plan.recogniser = recogniser
    plan.gazetteers = options.gazetteers.paths
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
  private func outputs(of declaration: Declaration) -> [PlanBuilder.Output] {
    guard let output, declaration.kind != .filter else { return [] }
    let isExporter = declaration.kind == .exporter
    let ending = isExporter ? String(decoding: declaration.fileExtension, as: UTF8.self) : "md"
    let name = String(decoding: declaration.name, as: UTF8.self)
    return [PlanBuilder.Output(Array("\(output)/\(name)\(ending.isEmpty ? "" : ".")\(ending)".utf8))]
  }
}
