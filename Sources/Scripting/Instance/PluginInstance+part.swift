// SPDX-License-Identifier: Apache-2.0

import Lua
import Reports
import Text

/// What the host does with values of a script between calls: under the limits of a call, since a script can make data
/// that nobody gets through. `{ t, t }` made 60 deep has 2^60 leaves.
extension PluginInstance {
  /// The value in a slot, in the form in which parts travel; `name` leads the path to what is refused.
  func encoded(_ work: HostWork) throws(ScriptError) -> [UInt8] {
    try perform(work)
    defer { context.pointee.part = [] }
    return context.pointee.part
  }

  /// Puts the value of a part into its slot.
  func decode(_ part: [UInt8], _ work: HostWork) throws(ScriptError) {
    context.pointee.part = part
    defer { context.pointee.part = [] }
    try perform(work)
  }

  /// The blocks that `finish` gave, which are in the slot of results.
  func blocks() throws(ScriptError) -> [Block] {
    try perform(.readBlocks)
    defer { context.pointee.blocks = [] }
    return context.pointee.blocks
  }

  /// The files that an exporter's `files` gave, which are in the slot of results; nil for nil or none.
  func exportedFiles() throws(ScriptError) -> [ExportedFiles.File]? {
    try perform(.readFiles)
    defer { context.pointee.exported = [] }
    return context.pointee.exported.isEmpty ? nil : context.pointee.exported
  }

  private func perform(_ work: HostWork) throws(ScriptError) {
    do {
      try state.run(HostWork.call, id: Int(work.rawValue))
    } catch {
      let code: ScriptError.Code =
        switch error.code {
        case .memory: .memory
        case .deadline: .deadline
        case .runtime, .syntax: .value
        }
      throw problem(code, error.message)
    }
  }
}

/// Work of the host that goes through values of a script.
enum HostWork: Int32 {
  case writePart, readPart, mergeParts, writePrepared, readBlocks, readFiles, readRows

  static let call: LuaFunction = { state, id in
    answer(state) { stack throws(LuaError) in
      try HostWork(rawValue: id)?.run(stack)
      return 0
    }
  }

  private func run(_ stack: LuaStack) throws(LuaError) {
    let context = stack.scriptContext
    switch self {
    case .writePart: try write(Slots.part, StaticString("part").bytes, stack)
    case .writePrepared: try write(Slots.result, StaticString("prepared").bytes, stack)
    case .readPart:
      var reader = PartReader(context.pointee.part)
      reader.push(on: stack)
      stack.store(in: Slots.result)
    case .mergeParts:
      stack.push(from: Slots.part)
      var reader = PartReader(context.pointee.part)
      reader.push(on: stack)
      try stack.mergeTops()
    case .readFiles:
      stack.push(from: Slots.result)
      stack.pushNil()
      stack.store(in: Slots.result)
      if !stack.isNil(at: 1) { context.pointee.exported = try stack.exportedFiles(at: 1) }
    case .readRows:
      stack.push(from: Slots.result)
      stack.pushNil()
      stack.store(in: Slots.result)
      context.pointee.part = []
      guard !stack.isNil(at: 1), let schema = context.pointee.declaration?.schema else { return }
      context.pointee.part = try stack.exportedRows(at: 1, schema)
    case .readBlocks:
      stack.push(from: Slots.result)
      do {
        context.pointee.blocks = try BlockReader(stack: stack).blocks(at: 1)
      } catch {
        throw LuaError("'finish' gave back: ", .bytes(error.message))
      }
    }
  }

  private func write(_ slot: LuaSlot, _ name: [UInt8], _ stack: LuaStack) throws(LuaError) {
    stack.push(from: slot)
    var writer = PartWriter(stack)
    try writer.write(-1, name: name)
    stack.scriptContext.pointee.part = writer.part
  }
}

extension LuaStack {
  /// Merges the two parts on the top, accumulator by accumulator.
  fileprivate func mergeTops() throws(LuaError) {
    if accumulator(at: -1) != nil { return try merge(named: []) }
    let theirs = absolute(-1)
    pushNil()
    while advance(in: theirs) {
      let name = description(at: -2)
      pushCopy(of: -2)
      getRaw(of: theirs - 1)
      insert(at: -2)
      try merge(named: name)
      pop(2)
    }
  }

  private func merge(named name: [UInt8]) throws(LuaError) {
    guard let mine = accumulator(at: -2), let theirs = accumulator(at: -1), mine.hasShape(of: theirs) else {
      throw LuaError(
        "the parts of two chunks differ in '", .bytes(name),
        "'; give the plugin a 'merge', or make 'new' give the same fields each time")
    }
    try mine.merge(theirs)
  }
}
