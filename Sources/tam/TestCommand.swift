// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Pipeline
import Recognition
import Scripting

/// `tam test`: the specs of plugins.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the specs beside plugins.",
    discussion: """
      The spec of people.lua is people.spec.lua beside it. Each of its cases gives articles and what the plugin makes of \
      them; each is run again with the articles cut into chunks in other ways, which shows state kept between articles \
      and a wrong merge. Without names, all plugins of ./plugins and of --plugins that have a spec are tested.
      Exit status: 0 all passed, 1 some failed, 64 a name or spec is wrong.

      Examples: tam test, tam test people-by-month, tam test plugins/filters/about.lua
      """)

  @Argument(help: ArgumentHelp("Names or files of plugins, or specs.", valueName: "what"), completion: .file())
  var targets: [String] = []

  @Flag(help: "Tell which lines of the plugins no case ran.")
  var coverage = false

  @OptionGroup var gazetteers: GazetteerOption
  @OptionGroup var plugins: PluginOptions

  func run() throws {
    do {
      let found = try AuthorTargets(plugins.catalogue(), near: plugins.nearFolders).plugins(targets)
      let tested = targets.isEmpty ? found.filter { PluginSpec.exists(for: $0) } : found
      if tested.isEmpty {
        throw PlanProblems(message: "there is no spec in the plugins folders; 'tam new' makes a plugin with one")
      }
      let recogniser = try Recogniser(gazetteerFiles: gazetteers.paths)
      var hasFailed = false
      for plugin in tested {
        let outcome = try SpecRunner(plugin, isCovered: coverage, recogniser: recogniser).run()
        Terminal.write(Array(outcome.lines.utf8))
        if outcome.failed > 0 { hasFailed = true }
      }
      if hasFailed { throw ExitCode(ExitStatus.failures.rawValue) }
    } catch let code as ExitCode {
      throw code
    } catch {
      Terminal.stop(Explanation(error), as: .usage)
    }
  }
}
