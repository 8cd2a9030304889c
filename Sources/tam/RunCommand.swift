// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Pipeline
import Reports
import Scripting

/// `tam run`: a job file, a script by its path, or plugins by their names.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a job, a script, or plugins over news files.",
    usage: """
      tam run <job.yaml> [--set plugin.option=value ...]
      tam run <script.lua> <input> ... [-o folder]
      tam run <input> ... [--filter name ...] [--report name ...] [--exporter name ...] [-o folder]
      """,
    discussion: """
      Inputs are files and folders. Reports that no file is asked for are shown; with -o each report goes to \
      <folder>/<name>.md and each exporter to <folder>/<name>.<its extension>.
      An option of a plugin may also come from the environment: TAM_ABOUT_ANY=LHQ sets about.any. A job's 'with' wins \
      over that, and --set over both.
      Exit status: 0 all went well, 1 some documents or calls failed, 64 something asked for is wrong, 66 an input is \
      missing, 73 an output cannot be written.
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

  @OptionGroup var plugins: PluginOptions

  func run() async throws {
    do {
      var plan = try plan()
      plan.workers = workers ?? Terminal.coreCount
      try await PlanRunner(plan: plan).run()
    } catch {
      Terminal.stop(Explanation(error))
    }
  }

  private func plan() throws -> Plan {
    let settings = try self.set.map { argument in
      guard let setting = Setting(argument) else {
        throw ValidationError("--set takes plugin.option=value, not '\(argument)'")
      }
      return setting
    }
    let first = targets[0]
    if first.hasSuffix(".yaml") || first.hasSuffix(".yml") { return try jobPlan(first, settings) }
    var builder = PlanBuilder(settings: settings, environment: .process)
    if first.hasSuffix(".lua") { return try scriptPlan(first, &builder) }
    let catalogue = try plugins.catalogue()
    for (kind, names) in [(PluginKind.filter, filter), (.report, report), (.exporter, exporter)] {
      for name in names {
        let outputs = (try? catalogue.plugin(kind, named: Array(name.utf8))).map { self.outputs(of: $0.declaration) }
        builder.add(kind, named: Array(name.utf8), from: catalogue, outputs: outputs ?? [])
      }
    }
    if filter.isEmpty && report.isEmpty && exporter.isEmpty {
      builder.report("nothing to do: name a plugin by --filter, --report or --exporter, or give a job file or script")
    }
    return Plan(
      inputs: targets.map { Array($0.utf8) }, steps: try builder.build(), folder: output.map { Array($0.utf8) })
  }

  private func jobPlan(_ path: String, _ settings: [Setting]) throws -> Plan {
    guard targets.count == 1, filter.isEmpty, report.isEmpty, exporter.isEmpty, output == nil else {
      throw ValidationError("a job file says all by itself; beside it only --set and --plugins may be given")
    }
    return try Plan(jobFile: Array(path.utf8), settings: settings, environment: .process) {
      try plugins.catalogue(named: $0)
    }
  }

  private func scriptPlan(_ path: String, _ builder: inout PlanBuilder) throws -> Plan {
    guard targets.count > 1 else { throw ValidationError("name the files or folders to run \(path) over") }
    let catalogue = try plugins.catalogue()
    for name in filter { builder.add(.filter, named: Array(name.utf8), from: catalogue) }
    let plugin = try PluginCatalogue.load(Array(path.utf8))
    builder.add(plugin, outputs: outputs(of: plugin.declaration))
    return Plan(
      inputs: targets.dropFirst().map { Array($0.utf8) }, steps: try builder.build(),
      folder: output.map { Array($0.utf8) })
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
