// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Pipeline
import Scripting

/// `tam new`: a plugin to begin with, and its spec.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make a plugin that works, with a spec beside it.",
    discussion: """
      Nothing that is there already is written over.

      Example: tam new report who-meets-whom, then tam test who-meets-whom
      """)

  @Argument(help: ArgumentHelp("filter, report or exporter.", valueName: "kind"), completion: .list(kinds))
  var kind: String

  @Argument(help: ArgumentHelp("Its name, in kebab case.", valueName: "name"))
  var name: String

  @Option(
    name: .long, help: ArgumentHelp("The plugins folder to make it in.", valueName: "folder"), completion: .directory)
  var folder = "plugins"

  private static let kinds = PluginKind.allCases.map { "\($0.name)" }

  func validate() throws {
    guard Self.kinds.contains(kind) else {
      let hint = Spelling.hint(kind, among: Self.kinds)
      throw ValidationError("there is no kind '\(kind)' of plugins\(hint); the kinds: filter, report, exporter")
    }
  }

  func run() throws {
    do {
      let kind = PluginKind.allCases.first { "\($0.name)" == self.kind } ?? .filter
      guard let template = PluginTemplate(kind, named: name) else {
        throw PlanProblems(message: "the name '\(name)' is not in kebab case, such as 'people-by-month'")
      }
      for path in try template.write(to: folder) { Terminal.note("wrote \(path)") }
      let place = folder == "plugins" ? "" : " --plugins \(folder)"
      Terminal.note("try: tam test \(name)\(place)")
    } catch {
      Terminal.stop(Explanation(error))
    }
  }
}
