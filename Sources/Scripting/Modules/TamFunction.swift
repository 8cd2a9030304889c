// SPDX-License-Identifier: Apache-2.0

import Lua
import Reports
import Text

/// The functions that `tam` itself has.
enum TamFunction: Int32, LuaMembers {
  case filter, report, exporter
  case counter, sum, stats, set, list, top, graph, groups
  case table, chart, network, timeline, markdown, quote, section
  case array, log, similarity

  var definition: LuaMember {
    switch self {
    case .filter: LuaMember(method: "filter", takes: "declaration: table", gives: "table", "Declares a filter.")
    case .report: LuaMember(method: "report", takes: "declaration: table", gives: "table", "Declares a report.")
    case .exporter: LuaMember(method: "exporter", takes: "declaration: table", gives: "table", "Declares an exporter.")
    case .counter: LuaMember(method: "counter", gives: "counter", "Counts keys.")
    case .sum: LuaMember(method: "sum", gives: "sum", "Adds up numbers, exactly.")
    case .stats: LuaMember(method: "stats", gives: "stats", "Count, sum, mean and bounds of numbers.")
    case .set: LuaMember(method: "set", gives: "set", "Keeps each value once.")
    case .list: LuaMember(method: "list", gives: "list", "Keeps values in order of arrival.")
    case .top:
      LuaMember(method: "top", takes: "n: integer", gives: "top", "Keeps the n values with the greatest scores.")
    case .graph: LuaMember(method: "graph", gives: "graph", "Counts edges from one key to another.")
    case .groups:
      LuaMember(
        method: "groups", takes: "constructor: function", gives: "groups",
        "An accumulator for each key, made by constructor.")
    case .table:
      LuaMember(
        method: "table", takes: "table: {title: string?, columns: (string|column)[], rows: any[][], sort: string?}",
        gives: "block", "A table of a report.")
    case .chart:
      LuaMember(
        method: "chart",
        takes:
          "chart: {kind: 'bar'|'line'|'area'|'point', title: string?, columns: (string|column)[], rows: any[][], x: string?, y: string?, series: string?, stacked: boolean?, sort: string?}",
        gives: "block", "A picture of the numbers of a table.")
    case .network:
      LuaMember(
        method: "network",
        takes: "network: {title: string?, nodes: (string|node)[]?, edges: any[][], directed: boolean?}", gives: "block",
        "Things and what connects them; an edge is {from, to, weight}.")
    case .timeline:
      LuaMember(
        method: "timeline", takes: "timeline: {title: string?, events: event[]}", gives: "block",
        "What happened, in the order of time.")
    case .quote:
      LuaMember(
        method: "quote", takes: "sentence: sentence|table|string", gives: "block",
        "A sentence with its names marked and its source; in finish, of what sentence:to_table() gave in map.")
    case .markdown:
      LuaMember(method: "markdown", takes: "text: string", gives: "block", "A text of a report, in Markdown.")
    case .section:
      LuaMember(
        method: "section", takes: "section: {title: string, blocks: block[]}", gives: "block", "Blocks under a title.")
    case .array:
      LuaMember(method: "array", takes: "list: table", gives: "table", "Marks a table as a list, even an empty one.")
    case .similarity:
      LuaMember(
        method: "similarity", takes: "a: string, b: string", gives: "number",
        "How much two articles have in common, 0 to 1, told by their fingerprints.")
    case .log: LuaMember(method: "log", takes: "...", gives: "nil", "Writes its arguments to the log.")
    }
  }

  static let call: LuaFunction = { state, id in
    answer(state) { stack throws(LuaError) in try TamFunction(rawValue: id)?.run(stack) ?? 0 }
  }

  private func run(_ stack: LuaStack) throws(LuaError) -> Int {
    switch self {
    case .filter: return try declare(.filter, stack)
    case .report: return try declare(.report, stack)
    case .exporter: return try declare(.exporter, stack)
    case .counter: return push(Counter(budget: stack.budget), stack)
    case .sum: return push(Sum(budget: stack.budget), stack)
    case .stats: return push(Stats(budget: stack.budget), stack)
    case .set: return push(KeySet(budget: stack.budget), stack)
    case .list: return push(ValueList(budget: stack.budget), stack)
    case .top: return push(try ranking(stack), stack)
    case .graph: return push(Graph(budget: stack.budget), stack)
    case .groups: return try makeGroups(stack)
    case .table, .chart, .network, .timeline, .markdown, .quote, .section:
      return try BlockBox.push(try block(stack), stack)
    case .array: return try markList(stack)
    case .log: return writeLog(stack)
    case .similarity: return try pushSimilarity(stack)
    }
  }

  private func block(_ stack: LuaStack) throws(LuaError) -> Block {
    let reader = BlockReader(stack: stack)
    switch self {
    case .table: return .table(try reader.table(at: 1))
    case .chart: return .chart(try reader.chart(at: 1))
    case .network: return .network(try reader.network(at: 1))
    case .timeline: return .timeline(try reader.timeline(at: 1))
    case .quote: return .quote(try reader.quote(at: 1))
    case .section: return try reader.section(at: 1)
    default: return .markdown(try stack.validTextArgument(1))
    }
  }

  /// Keeps the declaration for the host and gives it back, so that `return tam.filter {…}` is the whole plugin.
  private func declare(_ kind: PluginKind, _ stack: LuaStack) throws(LuaError) -> Int {
    if stack.scriptContext.pointee.declaration != nil {
      throw LuaError("a file declares one plugin; this is the second")
    }
    stack.scriptContext.pointee.declaration = try DeclarationReader(stack: stack, kind: kind).read()
    stack.setTop(1)
    stack.pushCopy(of: 1)
    stack.store(in: Slots.declaration)
    return 1
  }

  /// Runs the constructor once, for an empty accumulator that every group begins as.
  private func makeGroups(_ stack: LuaStack) throws(LuaError) -> Int {
    guard stack.kind(at: 1) == .function else { throw stack.wrongArgument(1, expected: "function") }
    stack.setTop(1)
    try stack.call(arguments: 0, results: 1)
    guard let prototype = stack.accumulator(at: -1) else {
      throw LuaError("the constructor of groups gives a ", .bytes(stack.kindName(at: -1)), ", no accumulator")
    }
    return push(Groups(budget: stack.budget, prototype: prototype.makeEmpty()), stack)
  }

  private func ranking(_ stack: LuaStack) throws(LuaError) -> Ranking {
    let limit = try stack.integerArgument(1)
    guard (1...Ranking.longest).contains(limit) else {
      throw LuaError("a top keeps 1 to 100000 values, not ", .bytes(decimal(Int(limit))))
    }
    return Ranking(budget: stack.budget, limit: Int(limit))
  }

  private func push(_ accumulator: any Accumulator, _ stack: LuaStack) -> Int {
    stack.push(accumulator)
    return 1
  }

  private func pushSimilarity(_ stack: LuaStack) throws(LuaError) -> Int {
    // Named, as the span of a temporary in a throwing expression breaks the compiler of Swift 6.3.
    let (one, other) = (try stack.textArgument(1), try stack.textArgument(2))
    guard let first = UInt64(hexadecimal: one.span), let second = UInt64(hexadecimal: other.span) else {
      throw LuaError("a fingerprint has 16 hexadecimal digits")
    }
    stack.push(Fingerprint.similarity(first, second))
    return 1
  }

  private func markList(_ stack: LuaStack) throws(LuaError) -> Int {
    stack.setTop(1)
    if stack.isNil(at: 1) { stack.pushTable() } else { try stack.tableArgument(1) }
    if stack.pushMetatable(of: -1) { throw LuaError("a table with a metatable cannot be marked as a list") }
    stack.markList()
    return 1
  }

  private func writeLog(_ stack: LuaStack) -> Int {
    var line: [UInt8] = []
    for index in 1...max(1, stack.top) where index <= stack.top {
      if index > 1 { line.append(0x09) }
      line.append(bytes: [UInt8](repairing: stack.description(at: index).span).span)
    }
    if stack.scriptContext.pointee.log.count < 1000 {
      stack.budget.charge(line.count)
      stack.scriptContext.pointee.log.append(line)
    }
    return 0
  }
}

extension LuaStack {
  /// The value at `index` as a person would read it; of a table its kind alone. Metamethods are not asked.
  func description(at index: Int) -> [UInt8] {
    switch kind(at: index) {
    case .string: return bytes(at: index) ?? []
    case .boolean: return (truth(at: index) ? StaticString("true") : "false").bytes
    case .number:
      if isInteger(at: index) { return decimal(Int(integer(at: index) ?? 0)) }
      var text: [UInt8] = []
      text.append(decimal: number(at: index) ?? 0)
      return text
    default: return kindName(at: index)
    }
  }
}
