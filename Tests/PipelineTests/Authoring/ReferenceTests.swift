// SPDX-License-Identifier: Apache-2.0

import Scripting
import Testing

@testable import Pipeline

/// Types and help say what is there, and nothing else.
@Suite struct ReferenceTests {
  /// Names in the table `tam` of a chunk, those of its modules too.
  private static func names(before: String, of table: String) throws -> String {
    let source = """
      local given = tam
      \(before)
      return given.exporter {
        name = "x", version = "1", api = 1, summary = "s", encode = function() end,
        header = function()
          local names = {}
          for name, value in pairs(\(table)) do
            if type(value) == "table" then
              for member in pairs(value) do names[#names + 1] = name .. "." .. member end
            elseif name ~= "null" then
              names[#names + 1] = name
            end
          end
          table.sort(names)
          return table.concat(names, " ")
        end,
      }
      """
    let plugin = try Plugin(path: Array("x.lua".utf8), source: Array(source.utf8))
    return text(try PluginInstance(plugin, options: []).header())
  }

  @Test func stubsDeclareWhatPluginsSee() throws {
    let there = try Self.names(before: "", of: "given")
    #expect(there.contains("json.encode") && there.contains("counter"))
    #expect(try Self.names(before: "local tam\n" + EditorTypes.stubs, of: "tam") == there)
  }

  @Test func everyMemberHasAStubAndATopic() {
    let stubs = EditorTypes.stubs
    for type in APIReference.types {
      for member in type.members {
        let line = member.isMethod ? "function \(type.name):\(member.name)(" : "---@field \(member.name)"
        #expect(stubs.contains(line), "\(type.name).\(member.name)")
        #expect(HelpTopic.named("\(type.name).\(member.name)")?.text.contains("\(member.summary)") == true)
      }
    }
    for module in APIReference.modules {
      for member in module.members {
        #expect(HelpTopic.named("\(module.name).\(member.name)")?.text.contains("\(member.summary)") == true)
      }
    }
  }

  @Test func aStubIsInTheWordsOfTheLanguageServer() {
    let stubs = EditorTypes.stubs
    #expect(stubs.contains("---@field title? string Headline.\n"))
    #expect(
      stubs.contains(
        "---Things it names: the entity, its name, its kind.\n---@param kind? string\n---@return fun(): entity, string, string\nfunction article:entities(kind) end\n"
      ))
    #expect(
      stubs.contains("---@param declaration report_declaration\n---@return table\nfunction tam.report(declaration) end")
    )
  }

  @Test func parametersArePartedAtOuterCommas() {
    #expect(
      Parameter.list("t: {title: string?, rows: any[][]}, n: integer?, ...") == [
        Parameter(name: "t", type: "{title: string?, rows: any[][]}", isOptional: false),
        Parameter(name: "n", type: "integer", isOptional: true), Parameter(name: "...", type: "any", isOptional: false),
      ])
  }

  @Test func aTopicIsFoundByItsMember() {
    #expect(
      HelpTopic.named("article:has")?.text
        == "article:has(name: string) → boolean\n  Whether an entity has this name, in any case of letters.\n")
    #expect(
      HelpTopic.named("tam.json")?.text.hasPrefix("tam.json: functions of this module\n\n  tam.json.encode(") == true)
    #expect(HelpTopic.named("nothing") == nil)
    #expect(HelpTopic.nearest(to: "artcle") == "article")
    #expect(HelpTopic.nearest(to: "rnu", or: ["run"]) == "run")
  }
}
