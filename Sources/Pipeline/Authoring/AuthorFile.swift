// SPDX-License-Identifier: Apache-2.0

import Reading

/// Files that tools write for plugin authors.
public enum AuthorFile {
  /// Writes files to a folder, which is made if it is not there, and gives the paths of those that were written.
  ///
  /// - Parameter keeping: Says of a name whether a file that is there already stays as it is.
  /// - Throws: `OutputError`.
  public static func write(
    _ files: [(name: String, content: String)], to folder: String, keeping: (String) -> Bool = { _ in false }
  ) throws(OutputError) -> [String] {
    var written: [String] = []
    for file in files {
      let path = folder == "." ? Array(file.name.utf8) : Path.join(Array(folder.utf8), Array(file.name.utf8))
      if keeping(file.name) && exists(path) { continue }
      var output = try OutputFile(path: path)
      try output.write(Array(file.content.utf8))
      try output.commit()
      written.append(text(path))
    }
    return written
  }

  /// Whether there is anything at a path.
  static func exists(_ path: [UInt8]) -> Bool { (try? FileBytes.kind(of: path)) != nil }
}
