// SPDX-License-Identifier: Apache-2.0

import Reading
import Store
import Text

/// What a job keeps between its runs: results of chunks, and when an unfinished run began.
///
/// It is `.tam/NAME` in the job's output folder, NAME being the job file's, or what `run: folder:` says. Taking it away
/// costs time and nothing else.
public final class RunFolder: Sendable {
  /// Path of the folder.
  public let path: [UInt8]
  let store: ResultStore
  private let lock: RunLock

  /// Makes the folder if there is none, and keeps every other run out of it for as long as this object lives.
  ///
  /// - Throws: `RunFolderError` when another run is at work in it, `OutputError` when it cannot be made, `StoreError`
  ///   when its store cannot be opened.
  public init(path: [UInt8], workers: Int = 1) throws {
    self.path = path
    try Folder.make(path)
    lock = try RunLock(folder: path)
    store = try ResultStore(path: Path.join(path, Array("store.sqlite".utf8)), readers: workers + 1)
  }

  /// Whether a run was made in a folder.
  public static func exists(_ path: [UInt8]) -> Bool {
    (try? FileBytes.kind(of: Path.join(path, Array("store.sqlite".utf8)))) == .file
  }

  /// The time that plugins take for now: that of an unfinished run of the same job, which this one goes on with, else
  /// `time`, which is noted.
  func begin(_ job: [UInt8], time: Int64) throws(StoreError) -> (time: Int64, isResumed: Bool) {
    if let note = try store.note(Self.unfinished), note.starts(with: job), note.count == job.count + 8 {
      let began = note.suffix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return (Int64(bitPattern: began), true)
    }
    let word = UInt64(bitPattern: time)
    try store.setNote(Self.unfinished, to: job + (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) })
    return (time, false)
  }

  /// Notes that the run is over; the next one begins anew.
  func end() throws(StoreError) { try store.setNote(Self.unfinished, to: nil) }

  private static let unfinished = "unfinished"
}
