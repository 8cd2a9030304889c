// SPDX-License-Identifier: Apache-2.0

import Reports
import Reading
import Text

extension RunRecord {
  /// The lists that the run left in its folder, beside what it keeps for the next one.
  var lists: [[UInt8]] { summary.lists + (summary.rowOrigins.isEmpty ? [] : [rowOriginPath].compactMap { $0 }) }

  /// Path of the origins of rows that have no file of their own beside the report's.
  private var rowOriginPath: [UInt8]? { Self.rowOriginPath(of: plan) }

  private static func rowOriginPath(of plan: Plan) -> [UInt8]? {
    plan.recordFolder.map { Path.join($0, Array("sources.jsonl".utf8)) }
  }

  /// Takes away hidden files that a killed run left of the record and its lists.
  static func removeRemains(of plan: Plan) {
    let record = plan.folder.map { path(in: $0) }
    for path in [record, rowOriginPath(of: plan)].compactMap({ $0 }) { OutputFile.removeRemains(of: path) }
  }

  /// The file that tells where the rows of an output come from, or nil.
  func sources(of output: [UInt8]) -> [UInt8]? {
    if summary.rowOrigins.contains(where: { $0.path == output }) { return rowOriginPath }
    let beside = ReportFormat.sources(beside: output)
    return summary.written.contains(beside) ? beside : nil
  }

  /// Writes where rows come from: of each output a line that names it, and below that a line a row.
  func writeRowOrigins() throws {
    guard let rowOriginPath else { return }
    let list = LineOutput(path: rowOriginPath)
    for (path, origins) in summary.rowOrigins {
      var writer = JSONWriter()
      try writer.value(.object([("output", .path(path))]))
      try list.add(writer.bytes + [0x0A] + origins.jsonLines)
    }
    _ = try list.commit()
  }
}

extension PlainValue {
  /// A path, or another text that need not be UTF-8; what is none shows as U+FFFD.
  static func path(_ bytes: [UInt8]) -> PlainValue { .text([UInt8](repairing: bytes.span)) }
}
