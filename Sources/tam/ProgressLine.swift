// SPDX-License-Identifier: Apache-2.0

import Pipeline
import Reading
import Text

/// How far a run is, in words, as a bar, and as an event.
struct ProgressLine {
  private let progress: RunMonitor.Progress
  private let seconds: Double
  /// The part of the input that is read, from 0 to 1; nil when nobody knows how much there is.
  private let share: Double?

  init(_ progress: RunMonitor.Progress, size: InputSurvey?, seconds: Double) {
    self.progress = progress
    self.seconds = seconds
    let bytes = size.map { $0.isOpenEnded ? 0 : $0.bytes } ?? 0
    share = bytes > 0 ? min(1, Double(progress.bytesRead) / Double(bytes)) : nil
  }

  private var rate: Double { seconds > 0 ? Double(progress.read) / seconds : 0 }

  /// Seconds that are left, if the rest goes as fast; nil in the first second and without an end in sight.
  private var left: Double? {
    guard let share, share > 0.001, seconds >= 1 else { return nil }
    return seconds * (1 - share) / share
  }

  /// `1,200 documents, 45%, 230/s, 3 failures, 0:42 left`.
  var words: String {
    var parts = [number(progress.read, "document")]
    if let share { parts.append("\(Int(share * 100))%") }
    parts.append("\(Int(rate.rounded()))/s")
    if progress.failures > 0 { parts.append(number(progress.failures, "failure")) }
    if let left { parts.append("\(clock(left)) left") }
    let words = parts.joined(separator: ", ")
    return progress.preparing.isEmpty ? words : "preparing \(name(progress.preparing)): \(words)"
  }

  /// The words behind a bar, and the documents at work as far as there is room.
  func bar(width: Int) -> String {
    var line = ""
    if let share {
      let full = Int(share * 20)
      line = String(repeating: "━", count: full) + String(repeating: "─", count: 20 - full) + " "
    }
    line += words
    let current = progress.current.sorted { $0.key < $1.key }.map { name($0.value) }
    if !current.isEmpty { line += "  " + current.joined(separator: "  ") }
    return cut(line, to: max(20, width - 1))
  }

  var event: PlainValue {
    var fields: [(String, PlainValue)] = [
      ("event", text("progress")), ("documents", .integer(Int64(progress.read))),
      ("failures", .integer(Int64(progress.failures))), ("bytes", .integer(progress.bytesRead)),
      ("chunks", .integer(Int64(progress.chunks))), ("chunks_kept", .integer(Int64(progress.keptChunks))),
      ("seconds", .number((seconds * 10).rounded() / 10)), ("rate", .number((rate * 10).rounded() / 10)),
    ]
    if let share { fields.append(("share", .number((share * 1000).rounded() / 1000))) }
    if let left { fields.append(("left", .number(left.rounded()))) }
    if !progress.preparing.isEmpty { fields.append(("preparing", .text(progress.preparing))) }
    let current = progress.current.sorted { $0.key < $1.key }.map { PlainValue.text([UInt8](repairing: $0.value.span)) }
    fields.append(("current", .list(current)))
    return .table(fields.map { PlainValue.Field(key: Array($0.0.utf8), value: $0.1) })
  }

  private func text(_ word: String) -> PlainValue { .text(Array(word.utf8)) }

  private func name(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// `1:02:03`, `4:05`.
  private func clock(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    let tail = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return whole < 3600
      ? "\(whole / 60):\(tail(whole % 60))" : "\(whole / 3600):\(tail(whole / 60 % 60)):\(tail(whole % 60))"
  }

  /// The first columns of a line; one character may take two.
  private func cut(_ line: String, to columns: Int) -> String {
    let bytes = Array(line.utf8)
    return name(Array(bytes[..<bytes.span.count(fittingDisplayWidth: columns)]))
  }
}

/// `1 document`, `2,000 documents`.
func number(_ count: Int, _ noun: String) -> String { "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")" }

/// `12,345`.
func grouped(_ count: Int) -> String {
  var digits = Array(String(count))
  var place = digits.count - 3
  while place > 0 {
    digits.insert(",", at: place)
    place -= 3
  }
  return String(digits)
}
