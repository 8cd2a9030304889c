// SPDX-License-Identifier: Apache-2.0

public import Scripting
public import Text

/// What `tam plugins info` tells of a plugin, for people and for programs.
public struct PluginDescription {
  private let plugin: Plugin
  private var declaration: Declaration { plugin.declaration }

  /// Describes a plugin.
  public init(_ plugin: Plugin) { self.plugin = plugin }

  /// Its head, and a line an option: `top: integer, at least 1, default 5: people a month`.
  public var lines: String {
    var out = "\(declaration.kind.name) \(text(declaration.name)) \(text(declaration.version))\n"
    out += "\(text(declaration.summary))\n\(text(plugin.path))\n"
    if declaration.options.isEmpty { out += "\nIt takes no options.\n" } else { out += "\nOptions:\n" }
    for option in declaration.options { out += "  \(line(option))\n" }
    return out
  }

  /// All of it as an object: `kind`, `name`, `version`, `summary`, `path`, `options`, and what it needs and its order.
  public var value: PlainValue { all.finite }

  private var all: PlainValue {
    let lists = [("needs", declaration.needs), ("before", declaration.before), ("after", declaration.after)]
    return .object(
      [
        ("kind", .string("\(declaration.kind.name)")), ("name", .text(declaration.name)),
        ("version", .text(declaration.version)), ("summary", .text(declaration.summary)),
        ("path", .text([UInt8](repairing: plugin.path.span))),
        ("options", .list(declaration.options.map { object($0) })),
      ] + lists.map { ($0, .list($1.map { .text([UInt8](repairing: $0.span)) })) })
  }

  private func object(_ option: OptionSchema) -> PlainValue {
    var fields: [(String, PlainValue)] = [
      ("name", .text([UInt8](repairing: option.name.span))), ("type", .string("\(option.kind.name)")),
    ]
    if option.kind == .list { fields.append(("of", .string("\(option.element.name)"))) }
    if !option.values.isEmpty {
      fields.append(("values", .list(option.values.map { .text([UInt8](repairing: $0.span)) })))
    }
    if let minimum = option.minimum { fields.append(("min", .bound(minimum))) }
    if let maximum = option.maximum { fields.append(("max", .bound(maximum))) }
    fields.append(("required", .boolean(option.isRequired)))
    if let fallback = option.fallback { fields.append(("default", fallback)) }
    fields.append(("help", .text(option.help)))
    fields.append(("variable", .string(EnvironmentOptions.variable(of: option.name, in: declaration.name))))
    return .object(fields)
  }

  private func line(_ option: OptionSchema) -> String {
    var line = "\(text(option.name)): \(option.kind.name)"
    if option.kind == .list { line += " of \(option.element.name)" }
    if !option.values.isEmpty { line += " (\(option.values.map { text($0) }.joined(separator: ", ")))" }
    if let minimum = option.minimum { line += ", at least \(number(minimum))" }
    if let maximum = option.maximum { line += ", at most \(number(maximum))" }
    if option.isRequired { line += ", required" }
    if let fallback = option.fallback {
      var writer = JSONWriter()
      try? writer.value(fallback.finite)  // only other numbers throw
      line += ", default \(text(writer.bytes))"
    }
    return option.help.isEmpty ? line : "\(line): \(text(option.help))"
  }

  private func number(_ value: Double) -> String { Int(exactly: value).map { "\($0)" } ?? "\(value)" }
}
