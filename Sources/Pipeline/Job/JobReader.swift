// SPDX-License-Identifier: Apache-2.0

import Reading
import Text
import Yams

/// Reads a job file: every key and type is checked, and all mistakes are told at once.
struct JobReader {
  private var job = JobFile()
  private var problems: [JobProblem] = []
  private let variables: Variables

  static let keys = [
    "version", "input", "plugins", "steps", "chains", "output", "filtered", "seed", "limits", "errors", "run",
    "encoding", "fields", "gazetteers",
  ]
  static let stepKeys = ["filter", "report", "exporter", "with", "to", "on_error"]
  static let limitKeys = ["cpu", "document", "memory", "output"]
  static let errorKeys = ["max", "max_same_reason"]
  static let runKeys = ["workers", "folder"]

  private init(_ variables: Variables) { self.variables = variables }

  /// Reads the text of a job file.
  ///
  /// - Parameter environment: Gives the values of variables that its texts name.
  static func read(
    _ source: String, environment: @escaping (String) -> String? = { _ in nil }
  ) throws(JobFileError) -> JobFile {
    let root: Node?
    do {
      root = try compose(yaml: source)
    } catch {
      throw JobFileError(problems: [JobProblem(yaml: error)])
    }
    if let root, !root.isWithin(Node.sizeLimit) {
      throw JobFileError(problems: [JobProblem(code: .tooLarge, line: 1, column: 1)])
    }
    var reader = JobReader(Variables(value: environment))
    reader.readRoot(root?.merged)
    guard reader.problems.isEmpty else {
      throw JobFileError(problems: reader.problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    return reader.job
  }

  private mutating func readRoot(_ root: Node?) {
    guard let root, let mapping = mapping(root, "the job", Self.keys) else {
      if root == nil { report(.missingKey("version", part: "the job"), nil) }
      return
    }
    if let version = require("version", mapping, "the job", root), version.integer != 1 {
      report(.wrongValue(key: "version", expected: "1", found: version.shown), version)
    }
    if let input = require("input", mapping, "the job", root) { job.inputs = texts(input, "input").map(\.value) }
    if let plugins = mapping["plugins"] { job.plugins = texts(plugins, "plugins").map(\.value) }
    if let output = mapping["output"], let text = text(output, "output") { job.output = text.value }
    if let seed = mapping["seed"] {
      if let number = seed.integer {
        job.seed = UInt64(bitPattern: number)
      } else {
        wrongType("seed", "an integer", seed)
      }
    }
    if let limits = mapping["limits"] { readLimits(limits) }
    if let run = mapping["run"] { readRun(run) }
    if let encoding = mapping["encoding"] { readEncoding(encoding) }
    if let fields = mapping["fields"] { readFields(fields) }
    if let gazetteers = mapping["gazetteers"] { job.gazetteers = texts(gazetteers, "gazetteers") }
    if let errors = mapping["errors"] { readErrors(errors) }
    if let filtered = mapping["filtered"] { job.filtered = text(filtered, "filtered") }
    readWork(mapping, root)
  }

  private mutating func readLimits(_ node: Node) {
    guard let mapping = mapping(node, "limits", Self.limitKeys) else { return }
    let seconds = [("ns", 1.0), ("us", 1e3), ("ms", 1e6), ("s", 1e9), ("min", 60e9)]
    let bytes = [("B", 1.0), ("kB", 1024), ("KB", 1024), ("MB", 1_048_576), ("GB", 1_073_741_824)]
    job.cpuLimit = quantity(mapping["cpu"], "cpu", seconds, "a time such as 2s or 500ms").map { UInt64($0) }
    job.memoryLimit = quantity(mapping["memory"], "memory", bytes, "a size such as 256MB").map { Int($0) }
    job.outputLimit = quantity(mapping["output"], "output", bytes, "a size such as 64MB").map { Int($0) }
    let most = ReadingOptions.largestDocumentLimit
    job.documentLimit = quantity(
      mapping["document"], "document", bytes, "a size up to \(most >> 20)MB", most: Double(most)
    ).map { Int($0) }
  }

  private mutating func readEncoding(_ node: Node) {
    guard let name = text(node, "encoding") else { return }
    if TextEncoding(name: name.value.span) == nil {
      let names = TextEncoding.allCases.map { "\($0.name)" }.joined(separator: ", ")
      return report(.wrongValue(key: "encoding", expected: "one of \(names)", found: node.shown), node)
    }
    job.encoding = name
  }

  private mutating func readFields(_ node: Node) {
    guard let mapping = mapping(node, "fields", FieldMap.fields) else { return }
    for field in FieldMap.fields {
      guard let names = mapping[field] else { continue }
      job.fields.append(JobFile.Field(field: field, names: texts(names, field).map(\.value)))
    }
  }

  private mutating func readErrors(_ node: Node) {
    guard let mapping = mapping(node, "errors", Self.errorKeys) else { return }
    if let most = mapping["max"] {
      let word = most.scalar?.string ?? ""
      if word.last == "%", let percent = Double(word.dropLast()), (0...100).contains(percent) {
        job.failureLimit.share = percent / 100
      } else if let count = most.integer, count >= 0 {
        job.failureLimit.count = Int(count)
      } else {
        report(.wrongValue(key: "max", expected: "a number or a share such as 1%", found: most.shown), most)
      }
    }
    guard let most = mapping["max_same_reason"] else { return }
    if let count = most.integer, count >= 0 {
      job.failureLimit.sameReason = Int(count)
    } else {
      report(.wrongValue(key: "max_same_reason", expected: "a number", found: most.shown), most)
    }
  }

  private mutating func readRun(_ node: Node) {
    guard let mapping = mapping(node, "run", Self.runKeys) else { return }
    if let folder = mapping["folder"] { job.runFolder = text(folder, "folder")?.value }
    guard let workers = mapping["workers"] else { return }
    if let number = workers.integer, (1...1024).contains(number) {
      job.workers = Int(number)
    } else {
      report(.wrongValue(key: "workers", expected: "a number from 1 to 1024", found: workers.shown), workers)
    }
  }

  /// A number with a unit, in the smallest unit.
  private mutating func quantity(
    _ node: Node?, _ key: String, _ units: [(name: String, factor: Double)], _ expected: String, most: Double = 1e15
  ) -> Double? {
    guard let node else { return nil }
    let word = node.scalar?.string ?? ""
    let digits = word.prefix { $0.isNumber || $0 == "." }
    let unit = word.dropFirst(digits.count).drop { $0 == " " }
    guard let number = Double(digits), let factor = units.first(where: { $0.name == unit })?.factor,
      (1...most).contains(number * factor)
    else {
      report(.wrongValue(key: key, expected: expected, found: node.shown), node)
      return nil
    }
    return number * factor
  }

  /// `steps`, or `chains` of them by name.
  private mutating func readWork(_ mapping: Node.Mapping, _ root: Node) {
    guard let chains = mapping["chains"] else {
      if let steps = require("steps", mapping, "the job", root) { readSteps(steps, "steps") }
      return
    }
    if let steps = mapping["steps"] { report(.stepsAndChains, steps) }
    guard case .mapping(let named) = chains, !named.isEmpty else {
      return wrongType("chains", "lists of steps by name", chains)
    }
    job.chains = []
    for (name, steps) in named {
      job.chains.append(name.placed.value)
      readSteps(steps, name.scalar?.string ?? "")
    }
  }

  private mutating func readSteps(_ node: Node, _ key: String) {
    guard case .sequence(let sequence) = node else { return wrongType(key, "a list of steps", node) }
    if sequence.isEmpty {
      return report(.wrongType(key: key, expected: "a list of steps", found: "empty"), node)
    }
    for step in sequence { readStep(step) }
  }

  private mutating func readStep(_ node: Node) {
    let known = problems.count
    guard let mapping = mapping(node, "a step", Self.stepKeys) else { return }
    let kinds = ["filter", "report", "exporter"].filter { mapping[$0] != nil }
    guard kinds.count == 1, let kind = kinds.first, let value = mapping[kind] else {
      // A misspelt key is told already.
      if problems.count == known || kinds.count > 1 { report(.stepKinds(kinds.count), node) }
      return
    }
    guard let plugin = text(value, kind) else { return }
    var step = JobFile.Step(kind: kind, plugin: plugin, chain: job.chains.count - 1)
    if let with = mapping["with"] { step.options = options(with) }
    if let to = mapping["to"] { step.outputs = texts(to, "to") }
    if let policy = mapping["on_error"] {
      if let known = ErrorPolicy(rawValue: policy.scalar?.string ?? "") {
        step.onError = known
      } else {
        let names = ErrorPolicy.allCases.map(\.rawValue).joined(separator: ", ")
        report(.wrongValue(key: "on_error", expected: "one of \(names)", found: policy.shown), policy)
      }
    }
    job.steps.append(step)
  }

  private mutating func options(_ node: Node) -> [JobFile.Option] {
    guard case .mapping(let mapping) = node else {
      wrongType("with", "options by name", node)
      return []
    }
    return mapping.map { key, value in
      JobFile.Option(name: key.placed, value: expand(value.plainValue, value))
    }
  }
}

extension JobReader {
  /// The mapping at a node, its keys checked.
  private mutating func mapping(_ node: Node, _ part: String, _ known: [String]) -> Node.Mapping? {
    guard case .mapping(let mapping) = node else {
      wrongType(part, "a mapping of keys to values", node)
      return nil
    }
    for key in mapping.keys {
      let name = key.scalar?.string ?? ""
      guard !known.contains(name) else { continue }
      let words = known.map { Array($0.utf8) }
      let nearest = Suggestion.nearest(to: Array(name.utf8).span, among: words).map { known[$0] }
      report(.unknownKey(name, part: part, nearest: nearest), key)
    }
    return mapping
  }

  private mutating func require(_ key: String, _ mapping: Node.Mapping, _ part: String, _ node: Node) -> Node? {
    if let value = mapping[key] { return value }
    report(.missingKey(key, part: part), node)
    return nil
  }

  /// A text, or a number or date as it is written.
  private mutating func text(_ node: Node, _ key: String) -> JobFile.Placed<[UInt8]>? {
    guard let scalar = node.scalar, !scalar.string.isEmpty else {
      wrongType(key, "a text", node)
      return nil
    }
    var placed = node.placed
    placed.value = Array(expand(scalar.string, node).utf8)
    return placed
  }

  /// The texts of plain data with their variables replaced; `node` is where a mistake is told.
  private mutating func expand(_ value: PlainValue, _ node: Node) -> PlainValue {
    switch value {
    case .text(let bytes): return .text(Array(expand(String(decoding: bytes, as: UTF8.self), node).utf8))
    case .list(let items):
      var expanded: [PlainValue] = []
      for item in items { expanded.append(expand(item, node)) }
      return .list(expanded)
    case .table(let fields):
      var expanded: [PlainValue.Field] = []
      for field in fields { expanded.append(.init(key: field.key, value: expand(field.value, node))) }
      return .table(expanded)
    default: return value
    }
  }

  private mutating func expand(_ text: String, _ node: Node) -> String {
    do {
      return try variables.expand(text)
    } catch {
      report(error.isOpen ? .openVariable : .unknownVariable(error.name), node)
      return text
    }
  }

  /// A text, or a list of texts.
  private mutating func texts(_ node: Node, _ key: String) -> [JobFile.Placed<[UInt8]>] {
    guard case .sequence(let sequence) = node else { return text(node, key).map { [$0] } ?? [] }
    var texts: [JobFile.Placed<[UInt8]>] = []
    for item in sequence { if let text = text(item, key) { texts.append(text) } }
    return texts
  }

  private mutating func wrongType(_ key: String, _ expected: String, _ node: Node) {
    report(.wrongType(key: key, expected: expected, found: node.shown), node)
  }

  private mutating func report(_ code: JobProblem.Code, _ node: Node?) {
    problems.append(JobProblem(code: code, line: node?.mark?.line ?? 1, column: node?.mark?.column ?? 1))
  }
}

extension JobProblem {
  /// What the YAML parser says.
  init(yaml error: any Error) {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      self.init(code: .yaml(problem), line: mark.line, column: mark.column)
    case YamlError.reader(let problem, let offset?, _, let source):
      let before = source.prefix(offset)
      let line = before.count(where: \.isNewline) + 1
      let start = before.lastIndex(where: \.isNewline).map { before.index(after: $0) } ?? before.startIndex
      self.init(code: .yaml(problem), line: line, column: before[start...].unicodeScalars.count + 1)
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.map { "'\($0)'" }.joined(separator: ", ")
      self.init(code: .yaml("the key \(keys) stands twice"), line: context.mark.line, column: context.mark.column)
    default: self.init(code: .yaml("\(error)"), line: 1, column: 1)
    }
  }
}
