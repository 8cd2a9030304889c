// SPDX-License-Identifier: Apache-2.0

import Reading
import Scripting
import Text

/// JSON Schema (draft 2020-12) of job files, with the options of the plugins that can be used.
///
/// An editor that knows it completes and checks a job while it is written; what it lets pass, `tam run` takes.
public struct JobSchema {
  private let plugins: [Plugin]

  /// Makes the schema for the plugins of a catalogue; hidden and broken ones are left out.
  public init(_ catalogue: PluginCatalogue) {
    plugins = catalogue.entries.filter { $0.hiddenBy == nil }.compactMap { try? $0.plugin.get() }
  }

  /// The schema as indented JSON with a line feed at the end.
  public func json() -> [UInt8] {
    var writer = JSONWriter(indented: true)
    try? writer.value(value.finite)  // only other numbers throw
    return writer.bytes + [0x0A]
  }

  var value: PlainValue {
    .object([
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string("Job of tam")),
      ("type", .string("object")),
      ("additionalProperties", .boolean(false)),
      ("required", .strings(["version", "input"])),
      ("oneOf", .list(["steps", "chains"].map { .object([("required", .strings([$0]))]) })),
      ("properties", job),
      ("$defs", .object([("step", step)] + plugins.map { (key(of: $0), options(of: $0.declaration)) })),
    ])
  }

  private var job: PlainValue {
    let paths = PlainValue.object([
      ("anyOf", .list([.type("string"), .object([("type", .string("array")), ("items", .type("string"))])]))
    ])
    let limits = [
      "cpu": "^([0-9.]+ ?(ns|us|ms|s|min)|.*\\$\\{.*)$", "memory": Self.size, "output": Self.size,
      "document": Self.size,
    ]
    return .object([
      ("version", .object([("const", .integer(1))])),
      ("input", paths.described("What to read, relative to this file.")),
      ("plugins", paths.described("Plugin folders that are looked at before all others.")),
      ("steps", steps),
      (
        "chains",
        .object([("type", .string("object")), ("minProperties", .integer(1)), ("additionalProperties", steps)])
      ),
      ("output", PlainValue.type("string").described("Folder of the paths in 'to'.")),
      ("filtered", PlainValue.type("string").described("List of the articles that filters dropped, in 'output'.")),
      ("seed", PlainValue.type("integer").described("What math.random starts from.")),
      ("limits", section(limits.sorted { $0.key < $1.key }.map { ($0.key, .pattern($0.value)) })),
      ("errors", errors),
      (
        "run",
        section([
          ("workers", .object([("type", .string("integer")), ("minimum", .integer(1)), ("maximum", .integer(1024))])),
          ("folder", PlainValue.type("string").described("Where results are kept between runs.")),
        ])
      ),
      ("encoding", .object([("enum", .strings(TextEncoding.allCases.map { "\($0.name)" }))])),
      ("fields", section(FieldMap.fields.map { ($0, paths) })),
      ("gazetteers", paths.described("CSV files of names that recognition knows as well, relative to this file.")),
    ])
  }

  private var steps: PlainValue {
    .object([
      ("type", .string("array")), ("minItems", .integer(1)), ("items", .object([("$ref", .string("#/$defs/step"))])),
    ])
  }

  private var errors: PlainValue {
    let count: [(String, PlainValue)] = [("type", .string("integer")), ("minimum", .integer(0))]
    let share = PlainValue.pattern("^[0-9]+(\\.[0-9]+)?%$")
    return section([
      ("max", .object([("anyOf", .list([.object(count), share]))])), ("max_same_reason", .object(count)),
    ])
  }

  /// A mapping that has these keys and no others.
  private func section(_ properties: [(String, PlainValue)]) -> PlainValue {
    .object([
      ("type", .string("object")), ("additionalProperties", .boolean(false)), ("properties", .object(properties)),
    ])
  }

  /// A size, or a text with a variable of the environment, of which only a run can tell what it is.
  private static let size = "^([0-9.]+ ?(B|kB|KB|MB|GB)|.*\\$\\{.*)$"

  private var step: PlainValue {
    let names = PluginKind.allCases.map { kind in
      (
        "\(kind.name)",
        PlainValue.object([
          ("enum", .list(plugins.filter { $0.declaration.kind == kind }.map { .text($0.declaration.name) }))
        ])
      )
    }
    let paths = PlainValue.list([.type("string"), .object([("type", .string("array")), ("items", .type("string"))])])
    let policies = PlainValue.object([("enum", .strings(ErrorPolicy.allCases.map(\.rawValue)))])
    return .object([
      ("type", .string("object")),
      ("additionalProperties", .boolean(false)),
      (
        "properties",
        .object(
          names + [
            ("with", .type("object")), ("to", .object([("anyOf", paths)])),
            ("on_error", policies.described("What happens when it fails.")),
          ])
      ),
      ("oneOf", .list(PluginKind.allCases.map { .object([("required", .strings(["\($0.name)"]))]) })),
      ("allOf", .list(plugins.map(condition))),
    ])
  }

  /// `if` a step names the plugin, `then` its `with` has these options.
  private func condition(_ plugin: Plugin) -> PlainValue {
    let kind = "\(plugin.declaration.kind.name)"
    let named = PlainValue.object([
      ("properties", .object([(kind, .object([("const", .text(plugin.declaration.name))]))])),
      ("required", .strings([kind])),
    ])
    var then: [(String, PlainValue)] = [
      ("properties", .object([("with", .object([("$ref", .string("#/$defs/\(key(of: plugin))"))]))]))
    ]
    if plugin.declaration.options.contains(where: \.isRequired) { then.append(("required", .strings(["with"]))) }
    return .object([("if", named), ("then", .object(then))])
  }

  private func key(of plugin: Plugin) -> String { "\(plugin.declaration.kind.name)-\(text(plugin.declaration.name))" }

  private func options(of declaration: Declaration) -> PlainValue {
    let required = declaration.options.filter(\.isRequired).map { text($0.name) }
    return .object([
      ("type", .string("object")), ("description", .text(declaration.summary)),
      ("additionalProperties", .boolean(false)),
      ("required", .strings(required)),
      ("properties", .object(declaration.options.map { (text($0.name), $0.jsonSchema) })),
    ])
  }
}

extension OptionSchema {
  /// The JSON Schema of its values in a job file.
  var jsonSchema: PlainValue {
    var fields: [(String, PlainValue)]
    if kind == .list {
      var list: [(String, PlainValue)] = [("type", .string("array")), ("items", .object(schema(of: element)))]
      if let minimum { list.append(("minItems", .bound(minimum))) }
      if let maximum { list.append(("maxItems", .bound(maximum))) }
      // A single value stands for a list of one.
      let allowsOne = minimum ?? 0 <= 1 && maximum ?? 1 >= 1
      fields = allowsOne ? [("anyOf", .list([.object(list), .object(schema(of: element))]))] : list
    } else {
      fields = schema(of: kind)
      if let minimum { fields.append(("minimum", .bound(minimum))) }
      if let maximum { fields.append(("maximum", .bound(maximum))) }
    }
    if let fallback { fields.append(("default", fallback)) }
    if !help.isEmpty { fields.append(("description", .text(help))) }
    return .object(fields)
  }

  private func schema(of kind: Kind) -> [(String, PlainValue)] {
    switch kind {
    case .integer, .number, .boolean: [("type", .string("\(kind.name)"))]
    case .enum: [("enum", .list(values.map { .text($0) }))]
    case .date:
      [("type", .strings(["string", "integer"])), ("pattern", .string("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"))]
    case .string, .regex, .list: [("type", .string("string"))]
    }
  }
}

extension PlainValue {
  /// A table in the order given.
  static func object(_ fields: [(String, PlainValue)]) -> PlainValue {
    .table(fields.map { Field(key: Array($0.0.utf8), value: $0.1) })
  }

  /// A text.
  static func string(_ string: String) -> PlainValue { .text(Array(string.utf8)) }

  /// The same with words instead of numbers that JSON has no word for: a default may be `math.huge`.
  var finite: PlainValue {
    switch self {
    case .number(let number) where !number.isFinite: .string("\(number)")
    case .list(let items): .list(items.map(\.finite))
    case .table(let fields): .table(fields.map { Field(key: $0.key, value: $0.value.finite) })
    default: self
    }
  }

  /// A list of texts.
  static func strings(_ strings: [String]) -> PlainValue { .list(strings.map { .string($0) }) }

  /// A bound of an option: a whole number without a point.
  static func bound(_ bound: Double) -> PlainValue { Int64(exactly: bound).map { .integer($0) } ?? .number(bound) }

  /// A text of a form.
  static func pattern(_ pattern: String) -> PlainValue {
    .object([("type", .string("string")), ("pattern", .string(pattern))])
  }

  /// `{"type": …}`.
  static func type(_ name: String) -> PlainValue { .object([("type", .string(name))]) }

  /// With a description behind what is there.
  func described(_ description: String) -> PlainValue {
    guard case .table(let fields) = self else { return self }
    return .table(fields + [Field(key: Array("description".utf8), value: .string(description))])
  }
}
