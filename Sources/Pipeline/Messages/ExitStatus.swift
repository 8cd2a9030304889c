// SPDX-License-Identifier: Apache-2.0

/// What the command's exit code tells.
public enum ExitStatus: Int32, Sendable {
  /// All went well.
  case success = 0
  /// The run ended, but some documents or calls failed, or a report could not be finished.
  case failures = 1
  /// The command line, the job file, a plugin or an option is wrong; nothing ran.
  case usage = 64
  /// More documents or calls failed than the job allows; no output was written.
  case tooManyFailures = 65
  /// No input could be read; no output was written.
  case noInput = 66
  /// An output cannot be made or written.
  case noOutput = 73
  /// It may go well the next time: another run is at work, an input changed on the way, a disk is full.
  case temporary = 75
  /// The run was stopped and can be gone on with.
  case stopped = 130
}
