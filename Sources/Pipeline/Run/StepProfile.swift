// SPDX-License-Identifier: Apache-2.0

import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the calls of one plugin took.
public struct StepProfile: Equatable, Sendable {
  /// What is called.
  public enum Call: String, CaseIterable, Sendable {
    /// A state is made and the file runs up to its declaration.
    case load
    case new, map, merge, finish, filter, encode
  }

  /// Calls of one function.
  public struct Times: Equatable, Sendable {
    /// How often it was called.
    public var calls = 0
    /// CPU time of all calls, in nanoseconds.
    public var total: UInt64 = 0
    /// CPU time of the longest call, in nanoseconds.
    public var longest: UInt64 = 0
    /// Identity of the article of the longest call, or empty.
    public var article: [UInt8] = []
  }

  /// Functions that were called.
  public internal(set) var times: [Call: Times] = [:]
  /// How often the script was met at each place, at every 5 ms of its CPU time: frames of its own, innermost first, each
  /// `people.lua:7 count`. Empty unless samples are taken.
  public internal(set) var samples: [[String]: Int] = [:]
  /// Most bytes that a state of it held.
  public internal(set) var peakMemory = 0

  /// CPU time of all calls, in nanoseconds.
  public var total: UInt64 { times.values.reduce(0) { $0 + $1.total } }

  /// From how long on a call for one article is named in the log, in nanoseconds: 300 ms, as long as 300 usual articles.
  static let slow: UInt64 = 300_000_000

  mutating func add(_ call: Call, _ nanoseconds: UInt64, _ article: [UInt8] = []) {
    add(call, Times(calls: 1, total: nanoseconds, longest: nanoseconds, article: article))
  }

  /// Adds what `PluginInstance.takeSamples` gave.
  mutating func add(samples: [UInt8]) {
    var frames: [String] = []
    for line in samples.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      if line.isEmpty {
        if !frames.isEmpty { self.samples[frames, default: 0] += 1 }
        frames = []
      } else {
        frames.append(text(Array(line)))
      }
    }
  }

  private mutating func add(_ call: Call, _ more: Times) {
    var sum = times[call] ?? Times()
    sum.calls += more.calls
    sum.total += more.total
    if more.longest > sum.longest {
      sum.longest = more.longest
      sum.article = more.article
    }
    times[call] = sum
  }

  static func += (sum: inout StepProfile, more: StepProfile) {
    for (call, times) in more.times { sum.add(call, times) }
    sum.samples.merge(more.samples) { $0 + $1 }
    sum.peakMemory = max(sum.peakMemory, more.peakMemory)
  }
}

/// The CPU time that this thread has used.
enum ThreadClock {
  /// In nanoseconds. A difference says what a call cost, however many threads share the processors.
  static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
