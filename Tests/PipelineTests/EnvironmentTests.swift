// SPDX-License-Identifier: Apache-2.0

import Scripting
import Testing
import Text

@testable import Pipeline

/// Options that the environment gives are the weakest.
@Suite struct EnvironmentTests {
  private static func plugin(_ name: String = "people-by-month") throws -> Plugin {
    let source = """
      return tam.filter { name = "\(name)", version = "1", api = 1, summary = "s", filter = function() end,
        options = { top = { type = "integer", default = 5, min = 1 }, names = { type = "list" } } }
      """
    return try Plugin(path: Array("x.lua".utf8), source: Array(source.utf8))
  }

  private static func top(_ variables: [String: String], job: Int64?, set: String?) throws -> PlainValue? {
    var builder = PlanBuilder(
      settings: set.flatMap { Setting("people-by-month.top=\($0)") }.map { [$0] } ?? [],
      environment: EnvironmentOptions(variables))
    let options = job.map {
      [PlanBuilder.GivenOption(name: Array("top".utf8), value: .integer($0), place: "job.yaml:1:1")]
    }
    builder.add(try plugin(), options: options ?? [])
    return try builder.build().first?.options.first { $0.key == Array("top".utf8) }?.value
  }

  @Test func aJobWinsOverTheEnvironmentAndSetOverBoth() throws {
    let variables = ["TAM_PEOPLE_BY_MONTH_TOP": "7", "TAM_PEOPLE_BY_MONTH_NAMES": "a,b", "OTHER": "x"]
    #expect(try Self.top([:], job: nil, set: nil) == .integer(5))
    #expect(try Self.top(variables, job: nil, set: nil) == .integer(7))
    #expect(try Self.top(variables, job: 8, set: nil) == .integer(8))
    #expect(try Self.top(variables, job: 8, set: "9") == .integer(9))
  }

  static let mistakes: [([String: String], String?)] = [
    (
      ["TAM_PEOPLE_BY_MONTH_TOP": "many"],
      "TAM_PEOPLE_BY_MONTH_TOP: people-by-month: option 'top': integer expected, got 'many'"
    ),
    (
      ["TAM_PEOPLE_BY_MONTH_TOP": "0"],
      "TAM_PEOPLE_BY_MONTH_TOP: people-by-month: option 'top': value must be at least 1"
    ),
    (
      ["TAM_PEOPLE_BY_MONTH_TPO": "1"],
      "TAM_PEOPLE_BY_MONTH_TPO: people-by-month has no such option; did you mean TAM_PEOPLE_BY_MONTH_TOP?"
    ),
    (["TAM_PEOPLE_BY_MONTH_AND_PLACE_TOP": "1", "TAM_STRICT": "1"], nil),
  ]

  @Test(arguments: mistakes)
  func aMistakeNamesItsVariable(_ variables: [String: String], _ message: String?) throws {
    var builder = PlanBuilder(environment: EnvironmentOptions(variables))
    builder.add(try Self.plugin())
    #expect(builder.problems.map(\.text) == (message.map { [$0] } ?? []))
  }

  @Test func theFolderVariableIsNoOption() throws {
    let source =
      "return tam.filter { name = 'plugin', version = '1', api = 1, summary = 's', filter = print, options = { path = {} } }"
    var builder = PlanBuilder(environment: EnvironmentOptions(["TAM_PLUGIN_PATH": "a:b"]))
    builder.add(try Plugin(path: Array("x.lua".utf8), source: Array(source.utf8)))
    #expect(try builder.build().first?.options == [])
  }
}
