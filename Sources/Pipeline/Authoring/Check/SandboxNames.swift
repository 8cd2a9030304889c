// SPDX-License-Identifier: Apache-2.0

import Scripting

/// The names that plugins see: globals, and what lies in those that are tables, as `string.upper` and `tam.json.encode`.
///
/// They are asked of a state itself, so they are the names there are.
struct SandboxNames {
  private let names: Set<String>

  init() throws {
    let source = """
      local out = {}
      local function list(prefix, value, depth)
        for name, member in pairs(value) do
          if type(name) == "string" then
            out[#out + 1] = prefix .. name
            if type(member) == "table" and depth > 0 and name ~= "_G" then list(prefix .. name .. ".", member, depth - 1) end
          end
        end
      end
      return tam.exporter {
        name = "names", version = "1", api = 1, summary = "Names", encode = function() end,
        header = function()
          list("", _G, 2)
          return table.concat(out, " ")
        end,
      }
      """
    let plugin = try Plugin(path: Array("names.lua".utf8), source: Array(source.utf8))
    names = Set(text(try PluginInstance(plugin, options: []).header()).split(separator: " ").map(String.init))
  }

  /// The first part of a chain that is not there, with a name that may be meant: `tam.countr` of `tam.countr`.
  func missing(_ chain: [String]) -> (name: String, hint: String)? {
    var known = ""
    for part in chain {
      let name = known.isEmpty ? part : "\(known).\(part)"
      if !names.contains(name) {
        // What is no table has no names: `_VERSION.x` and `tam.null` are not looked into.
        if !known.isEmpty && !names.contains(where: { $0.hasPrefix("\(known).") }) { return nil }
        let depth = name.split(separator: ".").count
        let near = names.filter { $0.split(separator: ".").count == depth && $0.hasPrefix(known) }.sorted()
        return (name, Spelling.hint(name, among: near))
      }
      known = name
    }
    return nil
  }
}
