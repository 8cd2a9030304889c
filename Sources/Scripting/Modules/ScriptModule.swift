// SPDX-License-Identifier: Apache-2.0

import Lua

/// A module of `tam`: functions under a name of its own, from the same table that documents them.
struct ScriptModule: Sendable {
  /// Its name: `json` for `tam.json`.
  let name: StaticString
  /// Its functions in order.
  let members: [LuaMember]
  private let call: LuaFunction

  private init<Members: LuaMembers>(_ name: StaticString, _ members: Members.Type, _ call: @escaping LuaFunction) {
    self.name = name
    self.members = members.allCases.map(\.definition)
    self.call = call
  }

  /// All modules, in the order in which they are explained.
  static let all = [
    ScriptModule("json", JSONFunction.self, JSONFunction.call),
    ScriptModule("text", TextFunction.self, TextFunction.call),
    ScriptModule("date", DateFunction.self, DateFunction.call),
    ScriptModule("csv", CSVFunction.self, CSVFunction.call),
    ScriptModule("xml", XMLFunction.self, XMLFunction.call),
    ScriptModule("html", HTMLFunction.self, HTMLFunction.call),
  ]

  /// Pushes the module as a table that cannot be written.
  func push(_ stack: LuaStack) {
    stack.pushTable(fields: members.count)
    for (id, member) in members.enumerated() {
      stack.push(call, id: id)
      stack.setField(member.name)
    }
    stack.protectTable()
  }
}
