// SPDX-License-Identifier: Apache-2.0

/// A file of lines that is there only if it has some: `failures.jsonl`.
final class LineOutput {
  let path: [UInt8]
  private var file: OutputFile?
  /// Lines so far.
  private(set) var count = 0

  /// Nothing is opened before the first line.
  init(path: [UInt8]) { self.path = path }

  /// Adds a line that has its line feed.
  func add(_ line: [UInt8]) throws(OutputError) {
    if file == nil { file = try OutputFile(path: path) }
    count += 1
    try file?.write(line)
  }

  /// Gives the file its name; without lines a file of an earlier run goes. Says whether there is a file now.
  func commit() throws(OutputError) -> Bool {
    guard count > 0 else {
      Folder.remove(path)
      return false
    }
    try file?.commit()
    file = nil
    return true
  }
}
