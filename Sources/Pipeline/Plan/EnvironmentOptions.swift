// SPDX-License-Identifier: Apache-2.0

import Scripting
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Options of plugins that the environment gives: `TAM_PEOPLE_BY_MONTH_TOP=3` is `top` of `people-by-month`.
///
/// They are the weakest: a job's `with` and `--set` win over them.
public struct EnvironmentOptions: Sendable {
  private let variables: [(name: String, value: String)]

  /// No options at all.
  public static let none = EnvironmentOptions([:])

  /// Those of this process.
  public static var process: EnvironmentOptions {
    var variables: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let parts = String(cString: entry).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      next += 1
    }
    return EnvironmentOptions(variables)
  }

  /// Takes the variables of an environment; those that do not begin with `TAM_` have no say.
  public init(_ variables: [String: String]) {
    self.variables = variables.filter { $0.key.hasPrefix("TAM_") }.sorted { $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }

  /// The variable of an option: `TAM_PEOPLE_BY_MONTH_TOP`.
  public static func variable(of option: [UInt8], in plugin: [UInt8]) -> String { prefix(of: plugin) + upper(option) }

  /// The options of a plugin.
  ///
  /// A variable that nearly names one is a mistake. Others may belong to another plugin whose name begins alike, so they
  /// are passed over.
  func options(
    for declaration: Declaration, report: (_ message: String, _ place: PlanProblems.Place) -> Void
  ) -> [PlanBuilder.GivenOption] {
    var given: [PlanBuilder.GivenOption] = []
    let prefix = Self.prefix(of: declaration.name)
    let names = declaration.options.map { Self.upper($0.name) }
    for (variable, value) in variables where variable.hasPrefix(prefix) && variable != "TAM_PLUGIN_PATH" {
      let tail = String(variable.dropFirst(prefix.count))
      guard let index = names.firstIndex(of: tail) else {
        let nearest = Suggestion.nearest(to: Array(tail.utf8).span, among: names.map { Array($0.utf8) })
        if let nearest {
          report(
            "\(text(declaration.name)) has no such option; did you mean \(prefix)\(names[nearest])?",
            PlanProblems.Place(variable))
        }
        continue
      }
      do {
        let parsed = try declaration.options[index].parse(Array(value.utf8))
        given.append(
          PlanBuilder.GivenOption(
            name: declaration.options[index].name, value: parsed, place: PlanProblems.Place(variable)))
      } catch {
        report("\(text(declaration.name)): \(text(error.message))", PlanProblems.Place(variable))
      }
    }
    return given
  }

  private static func prefix(of plugin: [UInt8]) -> String { "TAM_\(upper(plugin))_" }

  /// In capitals, with an underscore for whatever is no letter or digit.
  private static func upper(_ name: [UInt8]) -> String {
    String(text(name).uppercased().map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }
}
