// SPDX-License-Identifier: Apache-2.0

import Reports
import Text

extension Report {
  /// The files that a report in a format is: its own and, where rows of a CSV or TSV file tell where they come from, one
  /// beside it with a line of JSON a row, `people.csv.sources.jsonl`.
  func files(as format: ReportFormat, at path: [UInt8]) throws -> [(path: [UInt8], bytes: [UInt8])] {
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
    let origins = origins(as: format)
    guard !origins.isEmpty else { return [(path, bytes)] }
    return [(path, bytes), (path + Array(".sources.jsonl".utf8), origins.jsonLines)]
  }

  /// What to say when a report has nothing for a format: `has no network; all.gexf is empty`. Nil where it has.
  func words(for format: ReportFormat, at path: [UInt8]) -> [UInt8]? {
    guard let lack = lack(for: format) else { return nil }
    var words = Array("\(lack); ".utf8)
    words += path + Array(" is empty".utf8)
    return words
  }
}
