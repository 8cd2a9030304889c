// SPDX-License-Identifier: Apache-2.0

import Reports
public import Scripting
import Text

/// Puts steps together and checks them, so that every mistake is told before the first document is read.
public struct PlanBuilder {
  /// An option and where it was given.
  public struct GivenOption {
    var name: [UInt8]
    var value: PlainValue
    var place: String
  }

  private let settings: [Setting]
  private let environment: EnvironmentOptions
  private var used: Set<Int> = []
  /// Mistakes so far.
  public private(set) var problems: [PlanProblems.Problem] = []
  /// Steps so far.
  public private(set) var steps: [Step] = []

  /// Number of the chain that steps are added to.
  public var chain = 0

  /// Makes a builder with the settings of the command line, which win over a job's options, and with those of the
  /// environment, which give way to both.
  public init(settings: [Setting] = [], environment: EnvironmentOptions = .none) {
    self.settings = settings
    self.environment = environment
  }

  /// Adds a plugin by its name.
  public mutating func add(
    _ kind: PluginKind, named name: [UInt8], from catalogue: PluginCatalogue, options: [GivenOption] = [],
    outputs: [[UInt8]] = [], onError: ErrorPolicy = .skip, place: String = ""
  ) {
    do {
      let plugin = try catalogue.plugin(kind, named: name)
      add(plugin, options: options, outputs: outputs, onError: onError, place: place)
    } catch {
      report(Explanation(error).message, place)
    }
  }

  /// Adds a plugin.
  public mutating func add(
    _ plugin: Plugin, options: [GivenOption] = [], outputs: [[UInt8]] = [], onError: ErrorPolicy = .skip,
    place: String = ""
  ) {
    let declaration = plugin.declaration
    let count = problems.count
    if onError == .keep && declaration.kind != .filter {
      report("on_error 'keep' is for filters; '\(text(declaration.name))' is a \(declaration.kind.name)", place)
    }
    for need in declaration.needs {
      report("\(text(declaration.name)) needs '\(text(need))', which this host does not grant", place)
    }
    checkOutputs(outputs, of: declaration, place)
    let defaults = environment.options(for: declaration) { report($0, $1) }
    let values = resolve(declaration, defaults + options + overrides(for: declaration), place)
    guard problems.count == count else { return }
    var step = Step(plugin: plugin, options: values, outputs: outputs, onError: onError)
    step.chain = chain
    steps.append(step)
  }

  /// Adds a mistake.
  public mutating func report(_ message: String, _ place: String = "") {
    problems.append(PlanProblems.Problem(place: place, message: message))
  }

  /// The steps, if nothing is wrong with them, with one another, or with the settings.
  public mutating func build() throws(PlanProblems) -> [Step] {
    checkOrder()
    checkClashes()
    for (index, setting) in settings.enumerated() where !used.contains(index) {
      let names = steps.map(\.plugin.declaration.name)
      let hint = Suggestion.nearest(to: setting.plugin.span, among: names).map {
        "; did you mean '\(text(names[$0]))'?"
      }
      report("--set \(text(setting.plugin)).\(text(setting.option)): no step has that plugin\(hint ?? "")")
    }
    if !problems.isEmpty { throw PlanProblems(problems) }
    return steps
  }

  private mutating func overrides(for declaration: Declaration) -> [GivenOption] {
    var given: [GivenOption] = []
    for (index, setting) in settings.enumerated() where setting.plugin == declaration.name {
      used.insert(index)
      let place = "--set \(text(setting.plugin)).\(text(setting.option))"
      do {
        let value = try declaration.schema(of: setting.option).parse(setting.value)
        given.append(GivenOption(name: setting.option, value: value, place: place))
      } catch {
        report("\(text(declaration.name)): \(text(error.message))", place)
      }
    }
    return given
  }

  /// The values of the options; of an option given twice the last one counts.
  private mutating func resolve(
    _ declaration: Declaration, _ given: [GivenOption], _ place: String
  ) -> [PlainValue.Field] {
    var last: [GivenOption] = []
    for option in given {
      last.removeAll { $0.name == option.name }
      last.append(option)
    }
    do {
      return try declaration.resolve(last.map { PlainValue.Field(key: $0.name, value: $0.value) })
    } catch {
      for problem in error.problems {
        let source = last.first { $0.name == problem.option }?.place ?? place
        report("\(text(declaration.name)): \(text(problem.message))", source)
      }
      return []
    }
  }

  private mutating func checkOutputs(_ outputs: [[UInt8]], of declaration: Declaration, _ place: String) {
    switch declaration.kind {
    case .filter where !outputs.isEmpty: report("'\(text(declaration.name))' is a filter; it writes nothing", place)
    case .exporter where declaration.writesFolder && outputs.isEmpty:
      report("'\(text(declaration.name))' writes files below a folder; name one with 'to', or with -o", place)
    case .exporter where declaration.writesDatabase && outputs.isEmpty:
      report("'\(text(declaration.name))' writes a database; name its file with 'to', or with -o", place)
    case .exporter where outputs.count > 1: report("'\(text(declaration.name))' writes one file, not several", place)
    case .report:
      for path in outputs where !path.hasReportFormat {
        report("'\(text(path))': the ending stands for no format; reports have \(ReportFormat.endings)", place)
      }
    default: break
    }
  }

  /// Checks what plugins say of the order: `before` and `after`.
  private mutating func checkOrder() {
    if let circle = Self.circle(in: steps.map(\.plugin.declaration)) {
      let chain = circle.map { text($0) }.joined(separator: " before ")
      return report("these plugins ask for an order that there is not: \(chain)")
    }
    for (index, step) in steps.enumerated() {
      let name = text(step.plugin.declaration.name)
      for later in steps[(index + 1)...].filter({ $0.chain == step.chain }).map(\.plugin.declaration) {
        if step.plugin.declaration.after.contains(later.name) || later.before.contains(step.plugin.declaration.name) {
          report("'\(name)' must come after '\(text(later.name))'")
        }
      }
    }
  }

  private mutating func checkClashes() {
    var seen: [[UInt8]] = []
    for path in steps.flatMap(\.outputs) {
      if seen.contains(path) { report("'\(text(path))' is written by two steps") }
      for other in seen where path.starts(with: other + [0x2F]) || other.starts(with: path + [0x2F]) {
        let (file, below) = path.count < other.count ? (path, other) : (other, path)
        report("'\(text(file))' cannot be a file and the folder of '\(text(below))'")
      }
      seen.append(path)
    }
  }
}

extension [UInt8] {
  /// Whether the ending of a path stands for a format of reports.
  var hasReportFormat: Bool { ReportFormat(path: self) != nil }
}

extension ReportFormat {
  /// The endings of all formats, the usual one of each: `.txt .md .csv`.
  static var endings: String { allCases.map { ".\($0.fileExtensions[0])" }.joined(separator: " ") }
}
