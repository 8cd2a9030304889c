// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Pipeline
import Scripting

/// `tam help`: a command, or a topic of the Lua API.
struct HelpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help",
    abstract: "Explain a command, or a part of the Lua API.",
    discussion: "Examples: tam help run, tam help article, tam help article.entities, tam help tam.table")

  @Argument(help: ArgumentHelp("A command or a topic; without one, all of them are listed.", valueName: "topic"))
  var topic: String?

  func run() throws {
    guard let topic else {
      Terminal.write(Array("\(Tam.helpMessage(columns: Terminal.width))\n\n\(Self.topics)".utf8))
      return
    }
    if let command = Tam.configuration.subcommands.first(where: { $0.configuration.commandName == topic }) {
      Terminal.write(Array("\(Tam.helpMessage(for: command, columns: Terminal.width))\n".utf8))
    } else if let page = HelpTopic.named(topic) {
      Terminal.write(Array(page.text.utf8))
    } else {
      let commands = Tam.configuration.subcommands.compactMap { $0.configuration.commandName }
      let hint = HelpTopic.nearest(to: topic, or: commands).map { "; did you mean '\($0)'?" }
      Terminal.stop(
        Explanation(PlanProblems(message: "there is no help on '\(topic)'\(hint ?? "; tam help lists what there is")")))
    }
  }

  private static var topics: String {
    "TOPICS OF THE LUA API:\n"
      + HelpTopic.overview.reduce("") { out, topic in
        "\(out)  \(topic.name)\(String(repeating: " ", count: max(1, 24 - topic.name.count)))\(topic.summary)\n"
      }
      + "\n  See 'tam help <topic>', or 'tam help <topic>.<member>'.\n"
  }
}
