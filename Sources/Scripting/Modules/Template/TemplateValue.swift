// SPDX-License-Identifier: Apache-2.0

import Lua
import Mustache
import Text

/// One rendering: what it wrote so far, and whether it must stop.
///
/// The library has no bounds of its own. It asks for every value and every item of a list, though, so that is where they
/// are kept: when one is passed, lists end and values are empty, and the rendering is over in no time.
final class TemplateRun {
  let scan: TemplateScan
  /// What is wrong with the values, once something is.
  private(set) var problem: [UInt8]?
  private let stack: LuaStack
  private let charge: BudgetCharge
  private var bytes = 0

  /// Most bytes that a rendering may come to.
  private static let limit = 64 << 20

  init(_ scan: TemplateScan, _ stack: LuaStack) {
    self.scan = scan
    self.stack = stack
    charge = BudgetCharge(stack.budget)
  }

  /// Whether more may be written.
  var isRunning: Bool { problem == nil && !stack.isLimited }

  /// Books bytes that are about to be written.
  func spend(_ count: Int) {
    bytes += count
    charge.add(count)
    if bytes > Self.limit { fail(StaticString("the template writes more than 64 MB").bytes) }
  }

  func fail(_ message: [UInt8]) {
    if problem == nil { problem = message }
  }

  /// A value as the library takes it; nil for none. `name` is the last part of the name it was found by.
  func value(_ value: PlainValue?, named name: [UInt8]) -> Any? {
    guard isRunning, let value else { return nil }
    switch value {
    case .null: return nil
    case .boolean(let truth): return truth
    case .integer(let number): return text(decimal(Int(number)))
    case .number(let number):
      var bytes: [UInt8] = []
      bytes.append(decimal: number)
      return text(bytes)
    case .text(let bytes): return text(bytes)
    case .list(let items): return TemplateList(items: items, name: name, run: self)
    case .table(let fields): return TemplateTable(fields: fields, name: name, run: self)
    }
  }

  private func text(_ bytes: [UInt8]) -> String {
    spend(bytes.count)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A table of a script as the library takes it.
struct TemplateTable: MustacheParent, MustacheCustomRenderable {
  let fields: [PlainValue.Field]
  let name: [UInt8]
  let run: TemplateRun

  func child(named name: String) -> Any? {
    let key = Array(name.utf8)
    // Fields stand in order of bytes.
    var low = 0
    var high = fields.count
    while low < high {
      let middle = (low + high) / 2
      if fields[middle].key.lexicographicallyPrecedes(key) { low = middle + 1 } else { high = middle }
    }
    return low < fields.count && fields[low].key == key ? run.value(fields[low].value, named: key) : nil
  }

  var renderText: String {
    run.fail(
      [0x27] + name + StaticString("' is a table; write {{#").bytes + name + StaticString("}} … {{/").bytes + name + [
        0x7D, 0x7D,
      ])
    return ""
  }

  var isNull: Bool { false }
}

/// A list of a script as the library takes it.
struct TemplateList: MustacheSequence, MustacheCustomRenderable {
  let items: [PlainValue]
  let name: [UInt8]
  let run: TemplateRun

  func makeIterator() -> AnyIterator<Any> {
    var next = 0
    let length = run.scan.length(ofSection: name)
    return AnyIterator {
      guard next < items.count, run.isRunning else { return nil }
      run.spend(length)
      next += 1
      return run.value(items[next - 1], named: [0x2E]) ?? ""
    }
  }

  var renderText: String {
    run.fail(
      [0x27] + name + StaticString("' is a list; write {{#").bytes + name + StaticString("}} … {{/").bytes + name + [
        0x7D, 0x7D,
      ])
    return ""
  }

  var isNull: Bool { false }
}
