// SPDX-License-Identifier: Apache-2.0

import Reading
import Scripting

/// Which lines of a file the cases of a spec ran.
public struct LineCoverage: Equatable, Sendable {
  /// Path of the file.
  public var path: String
  /// How many lines can run.
  public var count: Int
  /// Those that no case ran, from 1, in order.
  public var missed: [Int]

  /// Looks at the files of a plugin: its own, and the modules in its folder.
  static func of(_ plugin: Plugin, _ coverage: ScriptCoverage) -> [LineCoverage] {
    let folder = PluginFolder(ofPluginAt: plugin.path).own
    let names = ((try? FileBytes.names(in: folder)) ?? []).filter { $0.suffix(4).elementsEqual(".lua".utf8) }
    let modules = names.map { Path.join(folder, $0) }.filter { $0 != plugin.path && !PluginSpec.isSpec($0) }
    return ([plugin.path] + modules.sorted { $0.lexicographicallyPrecedes($1) }).compactMap { path in
      guard let source = path == plugin.path ? plugin.source : try? FileBytes.read(path) else { return nil }
      let lines = LuaOutline(source).lines
      let missed = lines.filter { !coverage.includes(line: $0, of: path) }.sorted()
      return LineCoverage(path: text(path), count: lines.count, missed: missed)
    }
  }

  /// `people.lua: 11 of 14 lines ran; not 7, 12-13`.
  public var line: String {
    let head = "\(path): \(count - missed.count) of \(count) lines ran"
    return missed.isEmpty ? head : "\(head); not \(ranges.joined(separator: ", "))"
  }

  /// The missed lines, those that follow one another as one.
  private var ranges: [String] {
    var ranges: [ClosedRange<Int>] = []
    for line in missed {
      if let last = ranges.last, last.upperBound + 1 == line {
        ranges[ranges.count - 1] = last.lowerBound...line
      } else {
        ranges.append(line...line)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
  }
}
