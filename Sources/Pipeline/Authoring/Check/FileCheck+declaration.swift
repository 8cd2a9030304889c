// SPDX-License-Identifier: Apache-2.0

import Scripting
import Text

extension FileCheck {
  /// Options that are used but not declared, or the other way round.
  mutating func checkOptions(_ uses: [LuaUse], _ tokens: [LuaToken], _ declaration: Declaration) {
    let declared = declaration.options.map { text($0.name) }
    var used: Set<String> = []
    var isUsedAsWhole = false
    for use in uses {
      let chain = use.chain.resolved
      guard chain.local?.isParameter == true, chain.path.first == "options" else { continue }
      guard chain.path.count > 1 else {
        if !use.isPlain || use.isIndexed { isUsedAsWhole = true }
        continue
      }
      let name = chain.path[1]
      used.insert(name)
      if !declared.contains(name) {
        add(.error, use.line, "the option '\(name)' is not declared\(Spelling.hint(name, among: declared))")
      }
    }
    for name in declared where !used.contains(name) && !isUsedAsWhole {
      add(.warning, line(of: name, behind: "options", tokens), "the option '\(name)' is declared but not used")
    }
  }

  /// Names in `before` and `after` that no plugin has.
  mutating func checkNeighbours(_ tokens: [LuaToken], _ declaration: Declaration, _ known: [String]) {
    for (field, names) in [("before", declaration.before), ("after", declaration.after)] {
      for name in names.map({ text($0) }) where !known.contains(name) {
        add(
          .warning, line(of: name, behind: field, tokens),
          "'\(field)' names '\(name)', and there is no such plugin\(Spelling.hint(name, among: known))")
      }
    }
  }

  /// Whether the parts of chunks can be put together; runs `new`.
  mutating func checkMerge(_ plugin: Plugin) {
    let declaration = plugin.declaration
    let gathering: Gathering = declaration.kind == .report ? .report : .prepare
    guard declaration.kind == .report || declaration.hasPrepare, !declaration.has(gathering.merge) else { return }
    let given = declaration.options.filter(\.isRequired).map { PlainValue.Field(key: $0.name, value: $0.sample) }
    do {
      let instance = try PluginInstance(plugin, options: (try? declaration.resolve(given)) ?? given)
      try instance.beginPart(gathering)
      if !instance.isMergeable(gathering) {
        add(
          .note, nil,
          "there is no 'merge', and not all that 'new' gives is accumulators: it works on one core, chunk after chunk")
      }
    } catch {
      add(error)
    }
  }

  /// The line of a name or text behind the field `field = {`.
  private func line(of name: String, behind field: String, _ tokens: [LuaToken]) -> Int? {
    guard let start = tokens.indices.dropLast().first(where: { tokens[$0].text == field && tokens[$0 + 1].is("=") })
    else {
      return nil
    }
    return tokens[start...].dropFirst().first { $0.text == name && ($0.kind == .name || $0.kind == .string) }?.line
  }
}

extension OptionSchema {
  /// A value that it takes, for a look at a plugin without a job.
  var sample: PlainValue {
    if kind == .list {
      return .list(Array(repeating: sample(of: element), count: max(1, Int(minimum ?? 1))))
    }
    return sample(of: kind)
  }

  private func sample(of kind: Kind) -> PlainValue {
    switch kind {
    case .integer, .number: .integer(Int64((minimum ?? min(1, maximum ?? 1)).rounded(.up)))
    case .boolean: .boolean(true)
    case .enum: .text(values.first ?? [])
    case .date: .string("2025-01-01")
    case .string, .regex, .list: .string("x")
    }
  }
}
