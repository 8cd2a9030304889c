// SPDX-License-Identifier: Apache-2.0

import Reading
import Scripting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folders whose files a plugin may read: its own, and `lib` of its plugins folder for modules.
///
/// `plugins/reports/trend/plugin.lua` owns `plugins/reports/trend`, and `plugins/reports/trend.lua` owns the folder of
/// that name beside it, if there is one. Both share `plugins/lib`.
struct PluginFolder: Sendable {
  /// The plugin's own folder, whether it exists or not.
  let own: [UInt8]
  /// The folder of modules that plugins share; nil for a plugin that lies in no plugins folder.
  let library: [UInt8]?

  /// Largest file that a plugin may read: 64 MB.
  private static let limit = 64 << 20

  init(ofPluginAt path: [UInt8]) {
    let isFolder = Path.name(of: path) == Array("plugin.lua".utf8)
    own = isFolder ? Self.folder(of: path) : path.suffix(4) == Array(".lua".utf8)[...] ? Array(path.dropLast(4)) : path
    let kind = Self.folder(of: isFolder ? own : path)
    let isKind = PluginKind.allCases.contains { Array("\($0.folder)".utf8) == Path.name(of: kind) }
    library = isKind ? Path.join(Self.folder(of: kind), Array("lib".utf8)) : nil
  }

  /// The files as the plugin asks for them.
  var files: PluginFiles {
    PluginFiles { [self] kind, name in
      let places = kind == .module ? [own] + (library.map { [$0] } ?? []) : [own]
      for place in places {
        if let answer = read(name, in: place) { return answer }
      }
      return .missing(places: places.map { Path.join($0, name) })
    }
  }

  /// The file of a name below a folder; nil when there is none.
  private func read(_ name: [UInt8], in folder: [UInt8]) -> PluginFiles.Answer? {
    let path = Path.join(folder, name)
    guard case .file? = try? FileBytes.kind(of: path) else { return nil }
    guard let real = Self.realPath(path), let root = Self.realPath(folder),
      real.starts(with: root.last == Path.slash ? root : root + [Path.slash])
    else { return .refused(path: path, reason: Array("it leads out of \(text(folder))".utf8)) }
    do {
      let bytes = try FileBytes.read(real, first: Self.limit + 1)
      if bytes.count > Self.limit { return .refused(path: path, reason: Array("it has more than 64 MB".utf8)) }
      return .file(path: path, bytes: bytes)
    } catch {
      return .refused(path: path, reason: Array("it cannot be read".utf8))
    }
  }

  /// The path without symbolic links, nil when it leads nowhere.
  private static func realPath(_ path: [UInt8]) -> [UInt8]? {
    guard let found = FileBytes.withCString(path, { realpath($0, nil) }) else { return nil }
    defer { free(found) }
    return Array(String(cString: found).utf8)
  }

  private static func folder(of path: [UInt8]) -> [UInt8] {
    let folder = path.dropLast(Path.name(of: path).count + 1)
    return folder.isEmpty ? (path.first == Path.slash ? [Path.slash] : [0x2E]) : Array(folder)
  }
}
