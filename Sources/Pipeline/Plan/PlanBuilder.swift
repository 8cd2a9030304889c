// SPDX-License-Identifier: Apache-2.0

public import Scripting
import Text

/// Puts steps together and checks them, so that every mistake is told before the first document is read.
public struct PlanBuilder {
  /// An option and where it was given.
  public struct GivenOption {
    var name: [UInt8]
    var value: PlainValue
    var place: PlanProblems.Place
  }

  /// A path that a step writes to, and where it was given.
  public struct Output {
    var path: [UInt8]
    var place: PlanProblems.Place

    /// Makes an output.
    public init(_ path: [UInt8], _ place: PlanProblems.Place = "") {
      self.path = path
      self.place = place
    }
  }

  private let settings: [Setting]
  private let environment: EnvironmentOptions
  private var used: Set<Int> = []
  /// Mistakes so far.
  public private(set) var problems: [PlanProblems.Problem] = []
  /// Steps so far.
  public private(set) var steps: [Step] = []

  /// Files and folders that are written, those of steps that have mistakes too.
  var written: [Written] = []
  /// Where each of `steps` is named.
  private var places: [PlanProblems.Place] = []

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
    outputs: [Output] = [], onError: ErrorPolicy = .skip, place: PlanProblems.Place = ""
  ) {
    do {
      let plugin = try catalogue.plugin(kind, named: name)
      add(plugin, options: options, outputs: outputs, onError: onError, place: place)
    } catch {
      written += outputs.map { Written($0, by: "the \(kind.name) '\(text(name))'") }
      report(Explanation(error).message, place)
    }
  }

  /// Adds a plugin.
  public mutating func add(
    _ plugin: Plugin, options: [GivenOption] = [], outputs: [Output] = [], onError: ErrorPolicy = .skip,
    place: PlanProblems.Place = ""
  ) {
    let declaration = plugin.declaration
    let count = problems.count
    if onError == .keep && declaration.kind != .filter {
      let kind = declaration.kind == .exporter ? "an exporter" : "a report"
      report("on_error 'keep' is for filters; '\(text(declaration.name))' is \(kind)", place)
    }
    for need in declaration.needs {
      report("\(text(declaration.name)) needs '\(text(need))', which this host does not grant", place)
    }
    checkOutputs(outputs, of: declaration, place)
    note(outputs, of: declaration)
    let defaults = environment.options(for: declaration) { report($0, $1) }
    let values = resolve(declaration, defaults + options + overrides(for: declaration), place)
    guard problems.count == count else { return }
    var step = Step(plugin: plugin, options: values, outputs: outputs.map(\.path), onError: onError)
    step.chain = chain
    steps.append(step)
    places.append(place)
  }

  /// Adds a mistake.
  public mutating func report(_ message: String, _ place: PlanProblems.Place = "") {
    problems.append(PlanProblems.Problem(place: place, message: message))
  }

  /// The steps, if nothing is wrong with them, with one another, or with the settings.
  public mutating func build() throws(PlanProblems) -> [Step] {
    checkOrder()
    for clash in Written.clashes(among: written) { report(clash.message, clash.place) }
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
      let place = PlanProblems.Place("--set \(text(setting.plugin)).\(text(setting.option))")
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
    _ declaration: Declaration, _ given: [GivenOption], _ place: PlanProblems.Place
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

  /// Checks what plugins say of the order: `before` and `after`.
  private mutating func checkOrder() {
    if let circle = Self.circle(in: steps.map(\.plugin.declaration)) {
      let chain = circle.map { text($0) }.joined(separator: " before ")
      let first = steps.firstIndex { circle.contains($0.plugin.declaration.name) } ?? 0
      return report("these plugins ask for an order that there is not: \(chain)", places[first])
    }
    for (index, step) in steps.enumerated() {
      let name = text(step.plugin.declaration.name)
      for later in steps[(index + 1)...].filter({ $0.chain == step.chain }).map(\.plugin.declaration) {
        if step.plugin.declaration.after.contains(later.name) || later.before.contains(step.plugin.declaration.name) {
          report("'\(name)' must come after '\(text(later.name))'", places[index])
        }
      }
    }
  }
}
