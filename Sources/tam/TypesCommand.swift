// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Pipeline
import Scripting

/// `tam types`: what an editor needs to complete and check plugins.
struct TypesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "types",
    abstract: "Write types of the Lua API for editors.",
    discussion: """
      Writes tam.lua and .luarc.json, which the Lua language server reads. Do it once in the folder that the editor \
      opens, and again after an update of tam. A .luarc.json that is there already stays as it is.

      Example: tam types plugins
      """)

  @Argument(help: ArgumentHelp("Folder to write to.", valueName: "folder"), completion: .directory)
  var folder = "."

  func run() throws {
    do {
      for path in try AuthorFile.write(EditorTypes.files, to: folder, keeping: { $0 == ".luarc.json" }) {
        Terminal.note("wrote \(path)")
      }
    } catch {
      Terminal.stop(Explanation(error))
    }
  }
}
