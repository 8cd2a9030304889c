// SPDX-License-Identifier: Apache-2.0

import Lua
public import News
public import Reports
import Text

extension PluginInstance {
  /// Makes the part of a new chunk.
  public func beginPart(_ gathering: Gathering = .report) throws(ScriptError) {
    try call(gathering.new, results: 1) { 0 }
    if stack.isNil(at: -1) {
      stack.pop()
      throw problem(.value, StaticString("'new' gave back nil; it gives the part that 'map' adds to").bytes)
    }
    stack.store(in: Slots.part)
  }

  /// Adds an article to the part.
  public func map(_ article: inout Article, _ gathering: Gathering = .report) throws(ScriptError) {
    try lend(&article) { () throws(ScriptError) in
      try call(gathering.map, results: 0) {
        stack.push(from: Slots.part)
        stack.pushHandle(of: Types.article, index: 0)
        return 2
      }
    }
  }

  /// Whether the parts of two chunks can be put together: by the plugin's `merge`, or because all that a part holds is
  /// accumulators. `beginPart` comes first.
  public func isMergeable(_ gathering: Gathering = .report) -> Bool {
    if declaration.has(gathering.merge) { return true }
    let base = stack.top
    defer { stack.setTop(base) }
    stack.push(from: Slots.part)
    if stack.accumulator(at: -1) != nil { return true }
    guard stack.kind(at: -1) == .table else { return false }
    var count = 0
    stack.pushNil()
    while stack.advance(in: base + 1) {
      if stack.accumulator(at: -1) == nil { return false }
      stack.pop()
      count += 1
    }
    return count > 0
  }

  /// The part in the form in which it travels between states.
  public func part() throws(ScriptError) -> [UInt8] { try encoded(.writePart) }

  /// Puts the part of the next chunk behind what came before it.
  public func merge(_ part: [UInt8], _ gathering: Gathering = .report) throws(ScriptError) {
    let isFirst = stack.push(from: Slots.part) == .null
    stack.pop()
    guard isFirst || declaration.has(gathering.merge) else { return try decode(part, .mergeParts) }
    try decode(part, .readPart)
    if isFirst {
      stack.push(from: Slots.result)
    } else {
      try call(gathering.merge, results: 1) {
        stack.push(from: Slots.part)
        stack.push(from: Slots.result)
        return 2
      }
    }
    stack.store(in: Slots.part)
    stack.pushNil()
    stack.store(in: Slots.result)
  }

  /// What a filter's first pass found, in the form in which it travels between states.
  public func prepared() throws(ScriptError) -> [UInt8] {
    try call(.prepareFinish, results: 1) {
      stack.push(from: Slots.part)
      return 1
    }
    stack.store(in: Slots.result)
    return try encoded(.writePrepared)
  }

  /// Makes the report's blocks of the part.
  ///
  /// - Parameters:
  ///   - results: Blocks of the reports that the plugin comes after, by name: `ctx.results`.
  ///   - documents: How many documents the run read: `ctx.documents`.
  ///   - failures: How many documents and calls failed before, by reason: `ctx.failures`.
  public func finish(
    results: [[UInt8]: [Block]] = [:], documents: Int = 0, failures: [[UInt8]: Int] = [:]
  ) throws(ScriptError) -> [Block] {
    stack.push(from: Slots.contextFields)
    stack.push(Int64(documents))
    stack.setField("documents")
    stack.pushTable(fields: failures.count)
    for (reason, count) in failures {
      stack.push(Int64(count))
      stack.setField(reason.span)
    }
    stack.protectTable()
    stack.setField("failures")
    stack.pushTable(fields: results.count)
    for (name, blocks) in results {
      stack.push(blocks)
      stack.setField(name.span)
    }
    stack.protectTable()
    stack.setField("results")
    stack.pop()
    try call(.finish, results: 1) {
      stack.push(from: Slots.part)
      return 1
    }
    stack.store(in: Slots.result)
    return try blocks()
  }
}
