// SPDX-License-Identifier: Apache-2.0

import Lua
public import Text

extension Declaration {
  /// The options as the plugin will see them: the given values, checked, and defaults for the rest.
  ///
  /// - Throws: Every problem there is, in the order of the given values, those of missing options last.
  public func resolve(_ given: [PlainValue.Field]) throws(OptionProblems) -> [PlainValue.Field] {
    var problems: [OptionProblem] = []
    var values: [PlainValue.Field] = []
    for field in given {
      do {
        values.append(PlainValue.Field(key: field.key, value: try schema(of: field.key).check(field.value)))
      } catch {
        problems.append(error)
      }
    }
    for schema in options where !given.contains(where: { $0.key == schema.name }) {
      if let fallback = schema.fallback {
        values.append(PlainValue.Field(key: schema.name, value: fallback))
      } else if schema.isRequired {
        let help = schema.help.isEmpty ? [] : StaticString(" (").bytes + schema.help + [0x29]
        problems.append(
          OptionProblem(
            schema.name, StaticString("option '").bytes + schema.name + StaticString("' is required").bytes + help))
      }
    }
    if !problems.isEmpty { throw OptionProblems(problems: problems) }
    return values.sorted { $0.key.lexicographicallyPrecedes($1.key) }
  }

  /// The option of a name, or the problem that there is none.
  public func schema(of option: [UInt8]) throws(OptionProblem) -> OptionSchema {
    if let schema = self.option(option) { return schema }
    let names = options.map(\.name)
    let none = StaticString("; it has no options").bytes
    let list = StaticString("; its options: ").bytes + names.joined(separator: StaticString(", ").bytes)
    let hint =
      names.isEmpty ? none : Suggestion.nearest(to: option.span, among: names) == nil ? list : suggest(option, names)
    throw OptionProblem(option, StaticString("no option '").bytes + option + [0x27] + hint)
  }
}

/// All that is wrong with the options of one plugin.
public struct OptionProblems: Error, Equatable, Sendable {
  /// What is wrong, at least one.
  public let problems: [OptionProblem]
}
