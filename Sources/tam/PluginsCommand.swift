// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Pipeline
import Reports
import Scripting
import Text

/// `tam plugins`: what plugins there are, and what they take.
struct PluginsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plugins", abstract: "List plugins, or tell about one.",
    subcommands: [PluginsListCommand.self, PluginsInfoCommand.self], defaultSubcommand: PluginsListCommand.self)
}

/// `tam plugins list`.
struct PluginsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the plugins that can be used.")

  @OptionGroup var plugins: PluginOptions

  func run() throws {
    do {
      let catalogue = try plugins.catalogue()
      var rows: [[Cell]] = []
      for entry in catalogue.entries where entry.hiddenBy == nil {
        if case .success(let plugin) = entry.plugin {
          let declaration = plugin.declaration
          rows.append(
            [Array("\(declaration.kind.name)".utf8), declaration.name, declaration.version, declaration.summary]
              .map { .text($0) })
        }
      }
      let table = Table(
        columns: ["kind", "name", "version", "summary"].map { Column(name: Array($0.utf8), kind: .text) }, rows: rows)
      let report = Report(name: Array("plugins".utf8), blocks: [.table(table)])
      Terminal.write(report.rendered(as: .terminal, width: Terminal.width, colour: Terminal.isColoured))
      tellNotes(catalogue)
    } catch {
      Terminal.stop(Explanation(error))
    }
  }

  private func tellNotes(_ catalogue: PluginCatalogue) {
    let text = { (bytes: [UInt8]) in String(decoding: bytes, as: UTF8.self) }
    for entry in catalogue.entries {
      if let nearer = entry.hiddenBy { Terminal.note("note: \(text(nearer)) hides \(text(entry.path))") }
      if case .failure(let error) = entry.plugin { Terminal.note("tam: \(Explanation(error).message)") }
    }
    if catalogue.folders.isEmpty { Terminal.note("no plugins folder was found; give one by --plugins") }
  }
}

/// `tam plugins info NAME`.
struct PluginsInfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info", abstract: "Tell what a plugin does and which options it takes.")

  @Argument(help: ArgumentHelp("A plugin's name, or the path of a plugin file.", valueName: "name"))
  var name: String

  @Flag(help: "Print a JSON object a plugin, a line each.")
  var json = false

  @OptionGroup var plugins: PluginOptions

  func run() throws {
    do {
      for plugin in try find() {
        let description = PluginDescription(plugin)
        Terminal.write(json ? line(description.value) : Array(description.lines.utf8))
      }
    } catch {
      Terminal.stop(Explanation(error))
    }
  }

  private func find() throws -> [Plugin] {
    if name.hasSuffix(".lua") { return [try PluginCatalogue.load(Array(name.utf8))] }
    let catalogue = try plugins.catalogue()
    let entries = catalogue.entries(named: Array(name.utf8)).filter { $0.hiddenBy == nil }
    if !entries.isEmpty { return try entries.map { try $0.plugin.get() } }
    let names = PluginKind.allCases.flatMap { catalogue.names(of: $0) }.map { String(decoding: $0, as: UTF8.self) }
    throw PlanProblems(message: "there is no plugin '\(name)'\(Spelling.hint(name, among: names))")
  }

  private func line(_ value: PlainValue) -> [UInt8] {
    var writer = JSONWriter()
    try? writer.value(value)  // only numbers that JSON has no word for throw, and bounds and defaults are finite
    return writer.bytes + [0x0A]
  }
}
