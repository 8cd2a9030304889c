// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// Bytes that the host puts together for a script: their memory is booked on the script's budget as they grow, and a
/// limit that is passed meanwhile ends the work.
struct BookedBytes: ~Copyable {
  var bytes: [UInt8] = []
  private let stack: LuaStack
  private var booked = 0
  /// How much may grow between two looks at the limits.
  private static let step = 1 << 16

  init(_ stack: LuaStack) { self.stack = stack }

  deinit { stack.budget.refund(booked) }

  /// Books what was added; to be called once for each thing added.
  mutating func check() throws(LuaError) {
    if bytes.count - booked >= Self.step {
      stack.budget.charge(bytes.count - booked)
      booked = bytes.count
    }
    try stack.checkLimits()
  }

  /// Pushes the bytes as a string.
  consuming func push() -> Int {
    stack.push(bytes)
    return 1
  }
}
