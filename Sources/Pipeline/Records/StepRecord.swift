// SPDX-License-Identifier: Apache-2.0

import Scripting

/// What a step gave for a chunk: all that the run needs of it, so that it can stand for the work when it is kept.
///
/// Reading has a record too; its failures are documents that could not be read.
struct StepRecord: Equatable, Sendable {
  /// An article that a filter dropped.
  struct Drop: Equatable, Sendable {
    /// The place of its document in the chunk.
    var position: Int
    var article: [UInt8]
    var path: [UInt8]
    /// In the filter's own words, or nil.
    var reason: [UInt8]?
  }

  /// A failure on an article.
  struct Fault: Equatable, Sendable {
    var position: Int
    var failure: Failure
  }

  /// A line that a plugin logged.
  struct Line: Equatable, Sendable {
    var position: Int
    var article: [UInt8]
    var text: [UInt8]
  }

  /// A file that the plugin asked for, and what it got.
  struct FileUse: Equatable, Sendable {
    var kind: PluginFiles.Kind
    var name: [UInt8]
    var digest: [UInt8]
  }

  var counts = StepCounts()
  var drops: [Drop] = []
  var faults: [Fault] = []
  var log: [Line] = []
  /// What an exporter wrote.
  var bytes: [UInt8] = []
  /// A report's part, or that of a filter's first pass.
  var part: [UInt8]?
  /// Whether a filter changed articles, so that those behind it saw others than it did.
  var isEditing = false
  /// The job's time, if the plugin asked for it: at another time it may give something else.
  var time: Int64?
  var files: [FileUse] = []

  // What is told of the work itself, and not kept.
  var profile = StepProfile()
  /// The first article on which it was slow, and for how long, in nanoseconds.
  var slow: (article: [UInt8], nanoseconds: UInt64)?
  /// Whether a failure puts the step out of the run.
  var isDisabling = false
  /// The place of the article at which a failure ends the run.
  var end: Int?
  /// Whether it was kept by an earlier run, or earlier in this one.
  var isKept = false

  /// Whether the same bytes would come of it again: no limit struck, which a slower machine might set off.
  var isLasting: Bool {
    !isDisabling && end == nil
      && !faults.contains {
        guard case .script(let error, _) = $0.failure.cause else { return false }
        return error.code == .deadline || error.code == .memory
      }
  }

  /// Places of the articles that go on to the next step.
  func survivors(of places: [Int], _ policy: ErrorPolicy) -> [Int] {
    if drops.isEmpty && (faults.isEmpty || policy != .skip) { return places }
    var gone = Set(drops.map(\.position))
    if policy == .skip { gone.formUnion(faults.map(\.position)) }
    return places.filter { !gone.contains($0) }
  }

  static func == (one: StepRecord, other: StepRecord) -> Bool { one.encoded() == other.encoded() }
}
