// SPDX-License-Identifier: Apache-2.0

import Reading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where plugins are looked for, the nearest place first.
///
/// The folders that a job or `--plugins` names, `./plugins`, those of `TAM_PLUGIN_PATH` (parted by colons), the user's
/// `~/.local/share/tam/plugins` (or `$XDG_DATA_HOME/tam/plugins`), and the stock ones, `../share/tam/plugins` seen from
/// the command itself.
public enum PluginFolders {
  /// All places, whether they exist or not.
  public static func all(named: [[UInt8]] = []) -> [[UInt8]] {
    var folders = named + [Array("plugins".utf8)]
    if let path = environment("TAM_PLUGIN_PATH") {
      folders += path.split(separator: 0x3A).map { Array($0) }
    }
    if let data = environment("XDG_DATA_HOME") {
      folders.append(Path.join(data, Array("tam/plugins".utf8)))
    } else if let home = environment("HOME") {
      folders.append(Path.join(home, Array(".local/share/tam/plugins".utf8)))
    }
    if let stock = stockFolder() { folders.append(stock) }
    return folders
  }

  /// The folder of the plugins that come with the command: `/usr/share/tam/plugins` for `/usr/bin/tam`.
  static func stockFolder() -> [UInt8]? {
    #if os(Linux)
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink("/proc/self/exe", &buffer, buffer.count)
      guard count > 0 else { return nil }
      let path = buffer[..<count].map { UInt8(bitPattern: $0) }
    #else
      var size = UInt32(PATH_MAX)
      var buffer = [CChar](repeating: 0, count: Int(size))
      guard _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
      let path = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    #endif
    let folder = path.dropLast(Path.name(of: path).count + 1)
    let prefix = folder.dropLast(Path.name(of: Array(folder)).count + 1)
    return Path.join(Array(prefix), Array("share/tam/plugins".utf8))
  }

  private static func environment(_ name: String) -> [UInt8]? {
    let value = Environment.value(of: name) ?? ""
    return value.isEmpty ? nil : Array(value.utf8)
  }
}
