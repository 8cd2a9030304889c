// SPDX-License-Identifier: Apache-2.0

import Pipeline
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output and standard error, and what they can show.
enum Terminal {
  /// Whether standard output is a terminal that may be coloured: `NO_COLOR` and `TERM=dumb` say no.
  static var isColoured: Bool {
    isatty(STDOUT_FILENO) != 0 && environment("NO_COLOR") == nil && environment("TERM") != "dumb"
  }

  /// Whether there is somebody to show a progress line to.
  static var showsProgress: Bool { isatty(STDERR_FILENO) != 0 && environment("TERM") != "dumb" }

  /// Whether a person types on standard input.
  static var hasReader: Bool { isatty(STDIN_FILENO) != 0 }

  /// Columns of the terminal; 80 in a pipe.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Writes to standard output. A reader that has gone away ends the command quietly, as for any filter.
  static func write(_ bytes: [UInt8]) {
    write(bytes, to: STDOUT_FILENO)
  }

  /// Writes a line, or lines, to standard error; a name or a log line cannot command the terminal.
  static func note(_ line: String) {
    write(ControlCodes.replaced(in: "\(line)\n".utf8, keeping: [0x0A, 0x09]), to: STDERR_FILENO)
  }

  /// Columns of the terminal that messages go to; 80 without one.
  static var messageWidth: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Writes a line of JSON to standard error.
  static func noteJSON(_ value: PlainValue) {
    var writer = JSONWriter()
    try? writer.value(value)  // only numbers that JSON has no word for throw
    write(writer.bytes + [0x0A], to: STDERR_FILENO)
  }

  /// Shows a line that the next one replaces.
  static func progress(_ line: String) {
    let isSafe = { (byte: UInt8) in byte >= 0x20 && byte != 0x7F }
    write(Array("\r\u{1B}[K".utf8) + line.utf8.map { isSafe($0) ? $0 : 0x20 }, to: STDERR_FILENO)
  }

  /// Takes the progress line away.
  static func endProgress() { write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO) }

  /// Tells what is wrong and ends the command with the status that goes with it.
  static func stop(_ explanation: Explanation, as status: ExitStatus? = nil) -> Never {
    note("tam: \(explanation.message)")
    if !explanation.traceback.isEmpty { note(explanation.traceback) }
    exit((status ?? explanation.exitStatus).rawValue)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var written = 0
    while written < bytes.count {
      let result = bytes[written...].withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if result < 0 && errno == EINTR { continue }
      if result < 0 && errno == EPIPE { exit(ExitStatus.success.rawValue) }
      if result < 0 && descriptor == STDOUT_FILENO {
        stop(Explanation(OutputError(.write, path: Array("standard output".utf8), systemError: errno)))
      }
      if result < 0 { exit(ExitStatus.noOutput.rawValue) }
      written += result
    }
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// The system's `write`, which `Terminal.write` would hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
