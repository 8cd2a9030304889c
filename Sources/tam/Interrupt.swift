// SPDX-License-Identifier: Apache-2.0

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The wish of a person, or of the system, that the command end: SIGINT and SIGTERM.
enum Interrupt {
  private static let signal = Atomic<Int32>(0)

  /// From here on the first signal is noted, and a second one ends the process as it always did.
  static func listen() {
    _ = received  // made now, not in the handler
    for number in [SIGINT, SIGTERM] {
      var action = sigaction()
      let handler: @convention(c) (Int32) -> Void = { Interrupt.note($0) }
      #if canImport(Darwin)
        action.__sigaction_u.__sa_handler = handler
      #else
        action.__sigaction_handler.sa_handler = handler
      #endif
      action.sa_flags = SA_RESTART | Int32(truncatingIfNeeded: Int64(SA_RESETHAND))
      sigaction(number, &action, nil)
    }
  }

  /// Whether a signal came.
  static var received: Bool { signal.load(ordering: .relaxed) != 0 }

  /// All that a handler may do: store a number.
  private static func note(_ number: Int32) { signal.store(number, ordering: .relaxed) }
}
