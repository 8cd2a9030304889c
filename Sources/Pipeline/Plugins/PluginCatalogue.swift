// SPDX-License-Identifier: Apache-2.0

import Reading
public import Scripting

/// The plugins of some folders, the nearest folder first.
///
/// A plugins folder has `filters`, `reports` and `exporters`; in them a plugin is a file `name.lua`, or a folder with
/// `plugin.lua`; `name.spec.lua` is the spec of a plugin and none itself. Reading a folder runs each file up to its
/// declaration and no further.
public struct PluginCatalogue {
  /// A plugin file, loaded or not.
  public struct Entry {
    /// Path of the file.
    public var path: [UInt8]
    /// Folder it was found in.
    public var folder: [UInt8]
    /// Kind that its folder stands for.
    public var kind: PluginKind
    /// The plugin, or why it could not be loaded.
    public var plugin: Result<Plugin, ScriptError>
    /// Path of the nearer file that hides it.
    public var hiddenBy: [UInt8]?
  }

  /// All that was found, nearest first; within a folder by kind and path.
  public private(set) var entries: [Entry] = []
  /// Folders that were read.
  public private(set) var folders: [[UInt8]] = []

  /// Reads the plugins of some folders; one that is not there is passed over, and so is one that was read before.
  ///
  /// - Throws: `CatalogueError` when two plugins of one folder have one name, `ReadingError` when a folder or a file in
  ///   it cannot be read.
  public init(folders: [[UInt8]]) throws {
    var seen: [FileBytes.Kind] = []
    for folder in folders {
      guard let kind = try? FileBytes.kind(of: folder), case .folder = kind, !seen.contains(kind) else { continue }
      seen.append(kind)
      self.folders.append(folder)
      try add(folder)
    }
  }

  /// The nearest plugin of a kind and name.
  public func plugin(_ kind: PluginKind, named name: [UInt8]) throws(CatalogueError) -> Plugin {
    for entry in entries where entry.kind == kind && entry.hiddenBy == nil {
      switch entry.plugin {
      case .success(let plugin) where plugin.declaration.name == name: return plugin
      case .failure(let error) where Self.fileName(of: entry.path) == name: throw CatalogueError(.broken(error))
      default: continue
      }
    }
    throw CatalogueError(.unknown(kind, name: name, known: names(of: kind), folders: folders))
  }

  /// Every plugin of a name, whatever its kind; broken files by their name.
  public func entries(named name: [UInt8]) -> [Entry] {
    entries.filter { Self.name(of: $0) == name }
  }

  /// Names of the plugins of a kind, in order of bytes.
  public func names(of kind: PluginKind) -> [[UInt8]] {
    entries.filter { $0.kind == kind && $0.hiddenBy == nil }.map(Self.name)
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The plugin's name, or its file's when it could not be loaded.
  public static func name(of entry: Entry) -> [UInt8] {
    if case .success(let plugin) = entry.plugin { return plugin.declaration.name }
    return fileName(of: entry.path)
  }

  /// Loads one plugin file.
  public static func load(_ path: [UInt8]) throws -> Plugin {
    try Plugin(path: path, source: FileBytes.read(path), files: PluginFolder(ofPluginAt: path).files)
  }

  private mutating func add(_ folder: [UInt8]) throws {
    let first = entries.count
    for kind in PluginKind.allCases {
      let place = Path.join(folder, Array("\(kind.folder)".utf8))
      guard case .folder? = try? FileBytes.kind(of: place) else { continue }
      for name in try FileBytes.names(in: place).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        guard let path = pluginFile(Path.join(place, name)) else { continue }
        try add(path, kind, folder, first)
      }
    }
  }

  private mutating func add(_ path: [UInt8], _ kind: PluginKind, _ folder: [UInt8], _ first: Int) throws {
    let plugin: Result<Plugin, ScriptError>
    do {
      let loaded = try Self.load(path)
      plugin = loaded.declaration.kind == kind ? .success(loaded) : .failure(misplaced(loaded, kind))
    } catch let error as ScriptError {
      plugin = .failure(error)
    }
    var entry = Entry(path: path, folder: folder, kind: kind, plugin: plugin)
    let name = Self.name(of: entry)
    if let other = entries[first...].first(where: { $0.kind == kind && Self.name(of: $0) == name }) {
      throw CatalogueError(.twins(kind, name: name, paths: [other.path, path]))
    }
    entry.hiddenBy = entries[..<first].first { $0.kind == kind && Self.name(of: $0) == name }?.path
    entries.append(entry)
  }

  private func misplaced(_ plugin: Plugin, _ kind: PluginKind) -> ScriptError {
    let message = "\(text(plugin.path)): it declares a \(plugin.declaration.kind.name) but lies in \(kind.folder)"
    return ScriptError(.declaration, plugin: plugin.declaration.name, message: Array(message.utf8))
  }

  /// The file to load for an entry of a folder: the file itself, or `plugin.lua` in it.
  private func pluginFile(_ path: [UInt8]) -> [UInt8]? {
    if PluginSpec.isSpec(path) { return nil }
    if path.suffix(4) == Array(".lua".utf8)[...] { return path }
    let inner = Path.join(path, Array("plugin.lua".utf8))
    return (try? FileBytes.kind(of: inner)) == .file ? inner : nil
  }

  /// `about` of `filters/about.lua`, and of `filters/about/plugin.lua`.
  private static func fileName(of path: [UInt8]) -> [UInt8] {
    let parts = path.split(separator: Path.slash)
    guard let last = parts.last else { return path }
    let isFolder = last == Array("plugin.lua".utf8)[...] && parts.count > 1
    return isFolder ? Array(parts[parts.count - 2]) : Array(last.dropLast(4))
  }
}
