// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

extension LuaStack {
  /// How deep tables may lie in each other when they leave a state.
  static let depthLimit = 100

  /// Pushes plain data; a list becomes a table that is marked as one, so that an empty list stays a list.
  func push(_ value: PlainValue) {
    switch value {
    case .null: push(from: Slots.null)
    case .boolean(let value): push(value)
    case .integer(let value): push(value)
    case .number(let value): push(value)
    case .text(let bytes): push(bytes)
    case .list(let items):
      _ = reserve(4)
      pushTable(items: items.count)
      for (index, item) in items.enumerated() {
        push(item)
        setItem(index + 1)
      }
      markList()
    case .table(let fields):
      _ = reserve(4)
      pushTable(fields: fields.count)
      for field in fields {
        push(field.value)
        setField(field.key.span)
      }
    }
  }

  /// Marks the table on the top as a list.
  func markList() {
    push(from: Slots.listMetatable)
    setMetatable(of: -2)
  }

  /// Whether the table at `index` is marked as a list.
  func isMarkedList(at index: Int) -> Bool {
    guard pushMetatable(of: index) else { return false }
    push(from: Slots.listMetatable)
    defer { pop(2) }
    return isSame(-1, -2)
  }

  /// The plain data at `index`.
  ///
  /// - Throws: When something in it is a function, an object, a key that is no string, or too deep; `name` leads the
  ///   path to it: `meta.list[2]: a function cannot be kept`.
  func plainValue(at index: Int, name: [UInt8], depth: Int = 0) throws(LuaError) -> PlainValue {
    try checkDeadline()
    switch kind(at: index) {
    case .null, .none: return .null
    case .boolean: return .boolean(truth(at: index))
    case .number: return isInteger(at: index) ? .integer(integer(at: index)!) : .number(number(at: index)!)
    case .string: return .text(validText(at: index))
    case .table: return try plainTable(at: absolute(index), name: name, depth: depth)
    default:
      if object(at: index, of: Types.null) != nil { return .null }
      throw LuaError(.bytes(name), ": a ", .bytes(kindName(at: index)), " is no plain data")
    }
  }

  private func plainTable(at index: Int, name: [UInt8], depth: Int) throws(LuaError) -> PlainValue {
    guard depth < Self.depthLimit, reserve(6) else {
      throw LuaError(.bytes(name), ": tables lie more than 100 deep, or in a circle")
    }
    let count = rawLength(at: index)
    if count > 0 || isMarkedList(at: index) {
      return .list(try plainItems(at: index, count: count, name: name, depth: depth))
    }
    var fields: [PlainValue.Field] = []
    pushNil()
    while advance(in: index) {
      guard let key = bytes(at: -2) else {
        let kind = kindName(at: -2)
        pop(2)
        throw LuaError(.bytes(name), ": a key is a ", .bytes(kind), "; keys of plain data are strings, or 1 to n")
      }
      fields.append(
        PlainValue.Field(
          key: [UInt8](repairing: key.span),
          value: try plainValue(at: -1, name: name + [0x2E] + key, depth: depth + 1)))
      pop()
    }
    return .table(fields.sorted { $0.key.lexicographicallyPrecedes($1.key) })
  }

  private func plainItems(at index: Int, count: Int, name: [UInt8], depth: Int) throws(LuaError) -> [PlainValue] {
    var keys = 0
    pushNil()
    while advance(in: index) {
      pop()
      keys += 1
    }
    if keys != count { throw LuaError(.bytes(name), ": a table has both items and fields, or a hole in its items") }
    var items: [PlainValue] = []
    items.reserveCapacity(count)
    for item in 0..<count {
      pushItem(item + 1, of: index)
      items.append(
        try plainValue(at: -1, name: name + [0x5B] + decimal(item + 1) + [0x5D], depth: depth + 1))
      pop()
    }
    return items
  }
}

extension LuaStack {
  /// The string at `index`, with U+FFFD for what is no UTF-8; empty for anything else.
  func validText(at index: Int) -> [UInt8] { withBytes(at: index) { [UInt8](repairing: $0) } ?? [] }

  /// The string argument at `index`, with U+FFFD for what is no UTF-8: for what goes into outputs.
  func validTextArgument(_ index: Int) throws(LuaError) -> [UInt8] {
    // A name of its own: the compiler breaks on the span of a temporary under `try`.
    let bytes = try textArgument(index)
    return [UInt8](repairing: bytes.span)
  }

  /// The integer argument at `index`, held within ±2^60: `math.mininteger` has no negative and no neighbour below.
  func boundedArgument(_ index: Int) throws(LuaError) -> Int {
    Int(min(max(try integerArgument(index), -(1 << 60)), 1 << 60))
  }
}
