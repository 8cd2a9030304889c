// SPDX-License-Identifier: Apache-2.0

import Lua
import News
import Text

/// What scripts see of the plain data kept with an article: any name reads as a field, so its one method stands apart.
enum MetaMember: Int32, LuaMembers {
  case each

  var definition: LuaMember {
    LuaMember(method: "each", gives: "fun(): string, any", "Names and values, in order of names.")
  }

  static func get(_ id: Int32, _ stack: LuaStack) -> Int {
    let meta = stack.article.pointee.meta
    if id == -1 {
      stack.push("meta")
      return 1
    }
    if id == -2 { return stack.pushCount(meta.count) }
    let name = stack.bytes(at: 2) ?? []
    guard let field = meta.first(where: { $0.key == name }) else { return 0 }
    stack.push(field.value)
    return 1
  }

  /// Sets the field named at 2 to the value at 3; nil takes it out.
  static func set(_ stack: LuaStack) throws(LuaError) -> Int {
    let name = try stack.validTextArgument(2)
    if name == StaticString("each").bytes { throw LuaError("meta.each is a method; choose another name") }
    try stack.checkEditing()
    let article = stack.article
    let value = try stack.plainValue(at: 3, name: StaticString("meta.").bytes + name)
    article.pointee.meta.removeAll { $0.key == name }
    if value == .null { return 0 }
    let place = article.pointee.meta.firstIndex { name.lexicographicallyPrecedes($0.key) }
    article.pointee.meta.insert(PlainValue.Field(key: name, value: value), at: place ?? article.pointee.meta.count)
    return 0
  }

  /// Pushes the iterator over the fields.
  static func pushEach(_ stack: LuaStack) -> Int {
    let meta = stack.article.pointee.meta
    stack.pushTable(items: meta.count * 2)
    for (item, field) in meta.enumerated() {
      stack.push(field.key)
      stack.setItem(item * 2 + 1)
      stack.push(field.value)
      stack.setItem(item * 2 + 2)
    }
    stack.pushRows(width: 2)
    return 1
  }
}
