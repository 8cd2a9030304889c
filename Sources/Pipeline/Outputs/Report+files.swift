// SPDX-License-Identifier: Apache-2.0

import Reports
import Text

extension Report {
  /// The files that a report in a format is: its own and, where rows of a CSV or TSV file tell where they come from, one
  /// beside it with a line of JSON a row, `people.csv.sources.jsonl`.
  func files(
    as format: ReportFormat, at path: [UInt8], _ origins: [RowOrigin]
  ) throws -> [(path: [UInt8], bytes: [UInt8])] {
    let bytes: [UInt8]
    if format == .xlsx {
      do {
        bytes = try workbook()
      } catch {
        throw OutputError(.write, path: path, systemError: 5)  // EIO: what the library tells is no more
      }
    } else {
      bytes = rendered(as: format)
    }
    guard format.hasSourcesBeside, !origins.isEmpty else { return [(path, bytes)] }
    return [(path, bytes), (ReportFormat.sources(beside: path), origins.jsonLines)]
  }

  /// What to say when a report has nothing for a format: `has no network; all.gexf is empty`. Nil where it has.
  func words(for format: ReportFormat, at path: [UInt8]) -> [UInt8]? {
    guard let lack = lack(for: format) else { return nil }
    var words = Array("\(lack); ".utf8)
    words += path + Array(" is empty".utf8)
    return words
  }
}

extension ReportFormat {
  /// Whether the origins of rows lie in a file of their own beside the report's, for programs to read; those of Markdown,
  /// which is for people, are kept in the run folder.
  var hasSourcesBeside: Bool { self == .csv || self == .tsv }

  /// The path of that file: `people.csv.sources.jsonl`.
  static func sources(beside path: [UInt8]) -> [UInt8] { path + Array(".sources.jsonl".utf8) }
}
