// SPDX-License-Identifier: Apache-2.0

import CLineEdit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lines that a person types on the terminal: edited, kept for the next time, completed by the key Tab.
final class LineEditor {
  /// Gives the last word of what stands before the cursor, and the words it may become.
  typealias Completion = (_ line: String) -> (word: String, names: [String])

  private var editor: OpaquePointer?
  /// What the key Tab asks.
  var completion: Completion = { _ in ("", []) }

  /// Makes an editor; nil where there is no terminal that can do it.
  ///
  /// - Parameter history: The file that earlier lines are in; nil keeps none.
  init?(history: String?) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    editor = line_open(history, Self.complete, context)
    if editor == nil { return nil }
  }

  /// Keeps the lines for the next time and gives the terminal back. What completes may hold the editor, so this is said.
  func close() {
    if let editor { line_close(editor) }
    editor = nil
  }

  /// The next line, without its end; nil at the end of the input.
  func line(_ prompt: String) -> String? {
    prompt.withCString { prompt in
      var count = 0
      guard let start = line_read(editor, prompt, &count) else { return nil }
      return UnsafeBufferPointer(start: start, count: count).withMemoryRebound(to: UInt8.self) {
        String(decoding: $0, as: UTF8.self)
      }
    }
  }

  private static let complete: line_Completer = { context, line, length, words, room in
    guard let context, let line, let words else { return 0 }
    let editor = Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue()
    let before = UnsafeBufferPointer(start: line, count: length).withMemoryRebound(to: UInt8.self) {
      String(decoding: $0, as: UTF8.self)
    }
    let (word, names) = editor.completion(before)
    if names.isEmpty { return 0 }
    let bytes = Array(([word] + names).joined(separator: "\n").utf8.prefix(room))
    for (index, byte) in bytes.enumerated() { words[index] = CChar(bitPattern: byte) }
    return bytes.count
  }

  /// Where lines of earlier times are: `~/.local/state/tam/repl` (or below `$XDG_STATE_HOME`), in a folder that is made.
  static var historyFile: String? {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    guard let state = variable("XDG_STATE_HOME") ?? variable("HOME").map({ "\($0)/.local/state" }) else { return nil }
    let folder = "\(state)/tam"
    var end = folder.startIndex
    while let slash = folder[folder.index(after: end)...].firstIndex(of: "/") {
      mkdir(String(folder[..<slash]), 0o700)
      end = slash
    }
    mkdir(folder, 0o700)
    return "\(folder)/repl"
  }
}
