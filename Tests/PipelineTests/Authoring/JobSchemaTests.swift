// SPDX-License-Identifier: Apache-2.0

import Foundation
import Scripting
import Testing
import Text

@testable import Pipeline

/// What the schema lets pass, and what it does not.
@Suite struct JobSchemaTests {
  private static let plugins = """
    options = {
      any = { type = "list", required = true, min = 1 }, top = { type = "integer", min = 1, max = 9 },
      how = { type = "enum", values = { "a", "b" } }, from = { type = "date" },
    }, filter = function() end
    """

  private static func schema() throws -> PlainValue {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/filters", withIntermediateDirectories: true)
    try FileManager.default.createDirectory(atPath: folder.path + "/reports", withIntermediateDirectories: true)
    try folder.write(
      "return tam.filter { name = 'about', version = '1', api = 1, summary = 's', \(plugins) }", to: "filters/about.lua"
    )
    try folder.write(
      "return tam.report { name = 'people', version = '1', api = 1, summary = 's', new = print, map = print, finish = print }",
      to: "reports/people.lua")
    let json = JobSchema(try PluginCatalogue(folders: [Array(folder.path.utf8)])).json()
    return try JSONReader.read(json.span)
  }

  static let jobs: [(String, Bool)] = [
    (#"{"version":1,"input":"a","steps":[{"report":"people"}]}"#, true),
    (
      #"{"version":1,"input":["a","b"],"plugins":"p","seed":3,"output":"o","limits":{"cpu":"2s","memory":"1 GB"},"run":{"workers":2},"steps":[{"report":"people"}]}"#,
      true
    ),
    (#"{"version":1,"input":"a","steps":[]}"#, false),
    (#"{"version":1,"input":"a","chains":{"x":[{"report":"people"}],"y":[{"report":"people"}]}}"#, true),
    (#"{"version":1,"input":"a","chains":{"x":[]}}"#, false),
    (#"{"version":1,"input":"a","errors":{"max":"1.5%","max_same_reason":9},"steps":[{"report":"people"}]}"#, true),
    (#"{"version":1,"input":"a","errors":{"max":"1.5"},"steps":[{"report":"people"}]}"#, false),
    (#"{"version":2,"input":"a","steps":[{"report":"people"}]}"#, false),
    (#"{"version":1,"input":"a","gazetteers":["n.csv"],"steps":[{"report":"people"}]}"#, true),
    (#"{"version":1,"input":"a","gazetteers":{"n":1},"steps":[{"report":"people"}]}"#, false),
    (#"{"version":1,"steps":[{"report":"people"}]}"#, false),
    (#"{"version":1,"input":"a","steps":[{"report":"people"}],"sed":1}"#, false),
    (#"{"version":1,"input":"a","steps":[{"report":"people"}],"limits":{"cpu":"2"}}"#, false),
    (
      #"{"version":1,"input":"a","steps":[{"report":"people"}],"limits":{"cpu":"${CPU:-2s}","memory":"${M}MB"}}"#, true
    ),
    (#"{"version":1,"input":"a","steps":[{"report":"people","to":["a.md"],"on_error":"skip"}]}"#, true),
    (#"{"version":1,"input":"a","steps":[{"report":"people","with":{"x":1}}]}"#, false),
    (#"{"version":1,"input":"a","steps":[{"report":"poeple"}]}"#, false),
    (#"{"version":1,"input":"a","steps":[{"report":"people","on_error":"stop"}]}"#, false),
    (#"{"version":1,"input":"a","steps":[{"filter":"about"}]}"#, false),
    (#"{"version":1,"input":"a","steps":[{"filter":"about","report":"people","with":{"any":"x"}}]}"#, false),
    (#"{"version":1,"input":"a","steps":[{"filter":"about","with":{"any":"x","top":9,"how":"b","from":2025}}]}"#, true),
    (#"{"version":1,"input":"a","steps":[{"filter":"about","with":{"any":["x","y"],"from":"2025-09"}}]}"#, true),
    (#"{"version":1,"input":"a","steps":[{"filter":"about","with":{"any":[]}}]}"#, false),
    (#"{"version":1,"input":"a","steps":[{"filter":"about","with":{"any":"x","top":10}}]}"#, false),
    (#"{"version":1,"input":"a","steps":[{"filter":"about","with":{"any":"x","top":"3"}}]}"#, false),
    (#"{"version":1,"input":"a","steps":[{"filter":"about","with":{"any":"x","how":"c"}}]}"#, false),
    (#"{"version":1,"input":"a","steps":[{"filter":"about","with":{"any":"x","from":"soon"}}]}"#, false),
  ]

  @Test(arguments: jobs)
  func aJobIsJudged(_ job: String, _ isGood: Bool) throws {
    let schema = try Self.schema()
    let bytes = Array(job.utf8)
    #expect(SchemaCheck(root: schema).accepts(try JSONReader.read(bytes.span), schema) == isGood)
  }

  @Test func aBoundWithoutEndLeavesTheRestWhole() throws {
    let source =
      "return tam.filter { name = 'x', version = '1', api = 1, summary = 's', filter = print, options = { o = { type = 'number', max = math.huge, default = math.huge } } }"
    let plugin = try Plugin(path: Array("x.lua".utf8), source: Array(source.utf8))
    let value = PluginDescription(plugin).value
    #expect(value.at("options")?.items?.first?.at("max")?.word == "inf")
    #expect(PluginDescription(plugin).lines.contains("o: number, at most inf, default \"inf\""))
    var error = ScriptError(.runtime, plugin: Array("x".utf8), message: Array("no".utf8))
    error.article = Array("a".utf8)
    let failure = Failure(cause: .script(error, step: 1), article: error.article, path: [], range: nil)
    let step = Step(plugin: plugin, options: try plugin.declaration.resolve([]))
    #expect(text(failure.jsonLine([step])).hasSuffix(#""options":{"o":"inf"}}"# + "\n"))
  }

  @Test func theSchemaKnowsTheKeysOfTheReader() throws {
    let properties = try #require(try Self.schema().at("properties"))
    #expect(properties.keys == JobReader.keys)
    #expect(properties.at("limits", "properties")?.keys == JobReader.limitKeys)
    #expect(properties.at("run", "properties")?.keys == JobReader.runKeys)
    #expect(properties.at("errors", "properties")?.keys == JobReader.errorKeys)
    #expect(try Self.schema().at("$defs", "step", "properties")?.keys == JobReader.stepKeys)
  }
}

/// As much of JSON Schema as the schema of jobs needs.
struct SchemaCheck {
  let root: PlainValue

  func accepts(_ value: PlainValue, _ schema: PlainValue) -> Bool {
    if case .text(let path)? = schema.at("$ref") {
      let names = text(path).split(separator: "/").dropFirst().map(String.init)
      guard let target = names.reduce(root as PlainValue?, { $0?.at($1) }), accepts(value, target) else { return false }
    }
    return acceptsKind(value, schema) && acceptsParts(value, schema) && acceptsAlternatives(value, schema)
  }

  private func acceptsKind(_ value: PlainValue, _ schema: PlainValue) -> Bool {
    let kinds: [String] =
      switch value {
      case .null: ["null"]
      case .boolean: ["boolean"]
      case .integer: ["integer", "number"]
      case .number: ["number"]
      case .text: ["string"]
      case .list: ["array"]
      case .table: ["object"]
      }
    if let type = schema.at("type"), !(type.items ?? [type]).contains(where: { kinds.contains($0.word ?? "") }) {
      return false
    }
    if let constant = schema.at("const"), constant != value { return false }
    if let words = schema.at("enum")?.items, !words.contains(value) { return false }
    if let pattern = schema.at("pattern")?.word, let word = value.word,
      word.range(of: pattern, options: .regularExpression) == nil
    {
      return false
    }
    if case .integer(let number) = value {
      if case .integer(let minimum)? = schema.at("minimum"), number < minimum { return false }
      if case .integer(let maximum)? = schema.at("maximum"), number > maximum { return false }
    }
    if case .integer(let minimum)? = schema.at("minItems"), let items = value.items, items.count < minimum {
      return false
    }
    return true
  }

  private func acceptsParts(_ value: PlainValue, _ schema: PlainValue) -> Bool {
    if let items = value.items, let item = schema.at("items"), !items.allSatisfy({ accepts($0, item) }) { return false }
    guard case .table(let fields) = value else { return true }
    let names = fields.map { text($0.key) }
    if let required = schema.at("required")?.items, !required.allSatisfy({ names.contains($0.word ?? "") }) {
      return false
    }
    for field in fields {
      if let property = schema.at("properties", text(field.key)) {
        if !accepts(field.value, property) { return false }
      } else if let other = schema.at("additionalProperties") {
        if other == .boolean(false) || !accepts(field.value, other) { return false }
      }
    }
    return true
  }

  private func acceptsAlternatives(_ value: PlainValue, _ schema: PlainValue) -> Bool {
    if let any = schema.at("anyOf")?.items, !any.contains(where: { accepts(value, $0) }) { return false }
    if let one = schema.at("oneOf")?.items, one.filter({ accepts(value, $0) }).count != 1 { return false }
    if let all = schema.at("allOf")?.items, !all.allSatisfy({ accepts(value, $0) }) { return false }
    if let condition = schema.at("if"), let then = schema.at("then"), accepts(value, condition) {
      return accepts(value, then)
    }
    return true
  }
}

extension PlainValue {
  func at(_ names: String...) -> PlainValue? {
    names.reduce(self as PlainValue?) { value, name in
      let bytes = Array(name.utf8)
      return value?.field(bytes.span)
    }
  }

  var items: [PlainValue]? {
    if case .list(let items) = self { return items }
    return nil
  }

  var word: String? {
    if case .text(let bytes) = self { return Pipeline.text(bytes) }
    return nil
  }

  var keys: [String] {
    if case .table(let fields) = self { return fields.map { Pipeline.text($0.key) } }
    return []
  }
}
