// SPDX-License-Identifier: Apache-2.0

/// A local variable of a Lua file.
final class LuaLocal {
  /// Its name.
  var name: String
  /// How many functions its declaration lies in; 0 for a variable of the file.
  var depth: Int
  /// Whether it is a function's parameter.
  var isParameter: Bool
  /// What it was made equal to, when that is a name with fields: `local options = ctx.options`.
  var alias: LuaChain?

  init(name: String, depth: Int, isParameter: Bool = false) {
    self.name = name
    self.depth = depth
    self.isParameter = isParameter
  }
}

/// A name and fields of it: `ctx.options.top`.
struct LuaChain {
  /// The name it begins with.
  var root: String
  /// The variable, or nil for a global.
  var local: LuaLocal?
  /// Names behind dots.
  var path: [String]

  /// The same with what the variable stands for put in.
  var resolved: LuaChain {
    guard let alias = local?.alias else { return self }
    return LuaChain(root: alias.root, local: alias.local, path: alias.path + path).resolved
  }
}

/// A place where a Lua file uses a name.
struct LuaUse {
  /// What is used.
  var chain: LuaChain
  /// Its line, from 1.
  var line: Int
  /// How many functions it lies in.
  var depth: Int
  /// The method that is called on it: `upper` of `title:upper()`.
  var method: String?
  /// Whether it is called as it stands.
  var isCalled = false
  /// Whether it is set, or a field of it.
  var isSet = false
  /// Whether it goes on with a key that is computed: `options[name]`.
  var isIndexed = false
  /// Whether it is only given another name, or compared with nil, or negated.
  var isPlain = false
}
