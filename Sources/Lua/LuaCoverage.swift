// SPDX-License-Identifier: Apache-2.0

internal import CLuaHost

/// Which lines of scripts ran, in one or several states of one thread.
///
/// `state.cover(coverage)` before a chunk runs, then `coverage.includes(line: 3, of: "@people.lua")`. A state that notes
/// its lines is several times as slow.
public final class LuaCoverage {
  let pointer = host_newcoverage()!  // ends the process itself without memory

  /// Makes one in which no line ran.
  public init() {}

  deinit { host_freecoverage(pointer) }

  /// Whether a line, from 1, of the chunk that was loaded under a name ran.
  public func includes(line: Int, of name: [UInt8]) -> Bool {
    (name + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { host_iscovered(pointer, $0.baseAddress, Int32(line)) != 0 }
    }
  }
}

extension LuaState {
  /// Notes the lines that run from here on; the coverage must outlive the state.
  public func cover(_ coverage: LuaCoverage) { host_cover(stack.pointer, coverage.pointer) }

  /// What samples there are of where time went since the last time: a line a frame, innermost first, as
  /// `people.lua:7 count`, and an empty line behind each sample.
  public func takeSamples() -> [UInt8] {
    guard let text = host_takesamples(stack.pointer) else { return [] }
    defer { host_free(text) }
    var bytes: [UInt8] = []
    var next = text
    while next.pointee != 0 {
      bytes.append(UInt8(bitPattern: next.pointee))
      next += 1
    }
    return bytes
  }
}

/// Whether samples are taken of where scripts spend their time, in all states of the process: one for each 5 ms of CPU
/// time that ends in a script.
public enum LuaSampling {
  /// Begins or ends it.
  public static func set(_ isOn: Bool) { host_setsampling(isOn ? 1 : 0) }
}
