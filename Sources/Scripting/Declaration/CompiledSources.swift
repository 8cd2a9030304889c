// SPDX-License-Identifier: Apache-2.0

import Lua
import Synchronization

/// The compiled form of a plugin's files, which all its states share.
///
/// Every chunk of a corpus has states of its own, so a file is loaded thousands of times; compiling it again each time took
/// 17 of 364 instructions a byte of a job of six steps. What is kept was made in this process, from text: bytecode that a
/// stranger wrote is refused as ever.
final class CompiledSources: Sendable {
  private struct Entry {
    var source: [UInt8]
    var compiled: [UInt8]
  }

  private let known = Mutex<[[UInt8]: Entry]>([:])

  /// Pushes the function that a file's source text is.
  func load(_ path: [UInt8], _ source: [UInt8], on stack: LuaStack) throws(LuaError) {
    if let entry = known.withLock({ $0[path] }), entry.source == source {
      return try stack.load(compiled: entry.compiled)
    }
    try stack.load(source, name: [0x40] + path)
    let entry = Entry(source: source, compiled: stack.compiled())
    known.withLock { $0[path] = entry }
  }
}
