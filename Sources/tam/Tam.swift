// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Pipeline

/// The command: arguments and messages only.
@main
struct Tam: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tam",
    abstract: "Filter, report on and export news articles with Lua plugins.",
    discussion: """
      tam reads scraped news, finds the people, organisations, places and dates in it, and hands each article to \
      plugins written in Lua.
      """,
    version: "tam \(Environment.version)",
    subcommands: [
      RunCommand.self, RetryCommand.self, TraceCommand.self, PlanCommand.self, WorkerCommand.self, MergeCommand.self,
      FinishCommand.self,
      ShowCommand.self, PluginsCommand.self, NewCommand.self, CheckCommand.self,
      TestCommand.self,
      ReplCommand.self,
      TypesCommand.self,
      SchemaCommand.self,
      HelpCommand.self,
    ])
}
