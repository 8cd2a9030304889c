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

  @OptionGroup var plugins: PluginOptions

  func run() throws {
    do {
      for plugin in try find() { Terminal.write(describe(plugin)) }
    } catch {
      Terminal.stop(Explanation(error))
    }
  }

  private func find() throws -> [Plugin] {
    if name.hasSuffix(".lua") { return [try PluginCatalogue.load(Array(name.utf8))] }
    let catalogue = try plugins.catalogue()
    let entries = catalogue.entries(named: Array(name.utf8)).filter { $0.hiddenBy == nil }
    if !entries.isEmpty { return try entries.map { try $0.plugin.get() } }
    let names = PluginKind.allCases.flatMap { catalogue.names(of: $0) }
    let nearest = Suggestion.nearest(to: Array(name.utf8).span, among: names)
    let hint = nearest.map { "; did you mean '\(String(decoding: names[$0], as: UTF8.self))'?" } ?? ""
    throw PlanProblems(message: "there is no plugin '\(name)'\(hint)")
  }

  private func describe(_ plugin: Plugin) -> [UInt8] {
    let declaration = plugin.declaration
    let text = { (bytes: [UInt8]) in String(decoding: bytes, as: UTF8.self) }
    var out = "\(declaration.kind.name) \(text(declaration.name)) \(text(declaration.version))\n"
    out += "\(text(declaration.summary))\n\(text(plugin.path))\n"
    if declaration.options.isEmpty { out += "\nIt takes no options.\n" } else { out += "\nOptions:\n" }
    for option in declaration.options { out += "  \(line(option))\n" }
    return Array(out.utf8)
  }

  /// `top: integer, at least 1, default 5: people a month`.
  private func line(_ option: OptionSchema) -> String {
    let text = { (bytes: [UInt8]) in String(decoding: bytes, as: UTF8.self) }
    var line = "\(text(option.name)): \(option.kind.name)"
    if option.kind == .list { line += " of \(option.element.name)" }
    if !option.values.isEmpty { line += " (\(option.values.map(text).joined(separator: ", ")))" }
    if let minimum = option.minimum { line += ", at least \(number(minimum))" }
    if let maximum = option.maximum { line += ", at most \(number(maximum))" }
    if option.isRequired { line += ", required" }
    if let fallback = option.fallback {
      var writer = JSONWriter()
      try? writer.value(fallback)  // a default went through the same check as any value
      line += ", default \(text(writer.bytes))"
    }
    return option.help.isEmpty ? line : "\(line): \(text(option.help))"
  }

  private func number(_ value: Double) -> String { Int(exactly: value).map { "\($0)" } ?? "\(value)" }
}
