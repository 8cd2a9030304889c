// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Pipeline
import Reading
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Looks at a run ten times a second from a thread of its own, shows how far it is, and passes on the wish to stop.
final class RunWatcher: Sendable {
  private let monitor: RunMonitor
  private let inputs: [[UInt8]]
  private let form: Form
  private let isOver = Atomic(false)
  /// Wakes the thread at the end: a run of the seeds takes 40 ms, and would wait for the rest of a tenth of a second.
  private let alarm = DispatchSemaphore(value: 0)
  private let thread = Mutex<pthread_t?>(nil)

  /// How progress is shown.
  enum Form {
    /// A line that is replaced, for a terminal.
    case bar
    /// A line in ten seconds.
    case lines
    /// A line of JSON a second.
    case events
    case nothing

    /// How often, in tenths of a second.
    var pace: Int {
      switch self {
      case .bar: 1
      case .lines: 100
      case .events: 10
      case .nothing: .max
      }
    }
  }

  init(_ monitor: RunMonitor, inputs: [[UInt8]], form: Form) {
    self.monitor = monitor
    self.inputs = inputs
    self.form = form
  }

  func begin() {
    Interrupt.listen()
    let box = Unmanaged.passRetained(self).toOpaque()
    thread.withLock { thread in
      #if canImport(Darwin)
        pthread_create(&thread, nil, { Unmanaged<RunWatcher>.fromOpaque($0).takeRetainedValue().watch() }, box)
      #else
        var made = pthread_t()
        let work: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { box in
          if let box { Unmanaged<RunWatcher>.fromOpaque(box).takeRetainedValue().watch() }
          return nil
        }
        if pthread_create(&made, nil, work, box) == 0 { thread = made }
      #endif
    }
  }

  /// Ends the watch and takes its line away.
  func end() {
    isOver.store(true, ordering: .relaxed)
    alarm.signal()
    thread.withLock { thread in
      if let thread { pthread_join(thread, nil) }
      thread = nil
    }
    if form == .bar { Terminal.endProgress() }
  }

  @discardableResult
  private func watch() -> UnsafeMutableRawPointer? {
    let began = Environment.clock
    var size: InputSurvey?
    var ticks = 0
    while alarm.wait(timeout: .now() + .milliseconds(100)) == .timedOut {
      ticks += 1
      if Interrupt.received && !monitor.isStopping {
        monitor.requestStop()
        if form == .bar { Terminal.endProgress() }
        if form != .events { Terminal.note("stopping at the end of the chunks at work; again to end at once") }
      }
      guard form != .nothing, ticks % form.pace == 0 else { continue }
      if size == nil { size = InputSurvey(inputs) }
      show(ProgressLine(monitor.progress, size: size, seconds: Environment.clock - began))
    }
    return nil
  }

  private func show(_ line: ProgressLine) {
    guard !isOver.load(ordering: .relaxed) else { return }
    switch form {
    case .bar: Terminal.progress(line.bar(width: Terminal.messageWidth))
    case .lines: Terminal.note(line.words)
    case .events: Terminal.noteJSON(line.event)
    case .nothing: break
    }
  }
}
