// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Pipeline

/// `tam check`: mistakes in plugins, without a run.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look for mistakes in plugins without running them.",
    discussion: """
      Finds what does not load, names that are not there, options that are not declared or not used, state kept between \
      articles, functions that know English letters alone, walks in no fixed order, and names of plugins that do not \
      exist. Without names, all plugins of ./plugins and of --plugins are checked.
      Exit status: 0 no errors (with --strict: nothing but notes), 1 errors, 64 a name is wrong.

      Examples: tam check, tam check people-by-month, tam check --strict plugins/filters/about.lua
      """)

  @Argument(help: ArgumentHelp("Names or files of plugins.", valueName: "what"), completion: .file())
  var targets: [String] = []

  @Flag(help: "Count warnings as errors.")
  var strict = false

  @OptionGroup var plugins: PluginOptions

  func run() throws {
    do {
      let catalogue = try plugins.catalogue()
      let paths = try AuthorTargets(catalogue, near: plugins.nearFolders).paths(targets)
      if paths.isEmpty { throw PlanProblems(message: "there are no plugins in ./plugins; name what to check") }
      let check = try PluginCheck(catalogue)
      let findings = try paths.flatMap { try check.findings(in: $0) }
      for finding in findings { Terminal.write(Array("\(finding.text)\n".utf8)) }
      let count = paths.count == 1 ? "1 plugin" : "\(paths.count) plugins"
      Terminal.note(findings.isEmpty ? "\(count) checked, nothing found" : "\(count) checked")
      if findings.contains(where: { $0.severity == .error || (strict && $0.severity == .warning) }) {
        throw ExitCode(ExitStatus.failures.rawValue)
      }
    } catch let code as ExitCode {
      throw code
    } catch {
      Terminal.stop(Explanation(error), as: .usage)
    }
  }
}
