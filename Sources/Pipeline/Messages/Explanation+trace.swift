// SPDX-License-Identifier: Apache-2.0

extension Explanation {
  /// Explains why nobody can tell where a line of an output comes from.
  init(_ error: TraceError) {
    let meaning: (reason: String, sentence: String) =
      switch error.code {
      case .noRecord:
        ("no-record", "no run.json lies in its folder or above; only outputs of jobs are traced: tam run JOB.yaml")
      case .notWritten(let record): ("not-written", "the run that \(text(record)) tells of did not write this file")
      case .changed(let file, let record):
        ("changed", "\(text(file)) is not as the run that \(text(record)) tells of left it; run the job again")
      case .otherFormat:
        (
          "other-format",
          "rows are lines in .csv, .tsv and .md alone; JSON, web pages and workbooks name the articles of rows themselves"
        )
      case .ownList: ("own-list", "this is a list of the run itself; each line names its article or file")
      case .exporter(let name):
        ("exporter", "the exporter '\(text(name))' wrote this; only rows of reports tell where they come from")
      case .noSources(let report):
        ("no-sources", "no row of the report '\(text(report))' in this file tells where it comes from")
      case .pastTheEnd(let lines): ("no-line", "the file has \(lines) line\(lines == 1 ? "" : "s")")
      case .header(let row):
        ("header", "this line belongs to the names of the columns; the first row is in line \(row)")
      case .noRow(let known):
        ("no-row", "no row that tells where it comes from is in this line; such rows are in \(Self.lines(known))")
      }
    self.init(
      reason: meaning.reason, message: "\(text(error.path)):\(error.line): \(meaning.sentence)", exitStatus: .usage)
  }

  /// `line 4`, `lines 2-9, 12`, and of many the first.
  private static func lines(_ ranges: [ClosedRange<Int>]) -> String {
    let most = 8
    let words = ranges.prefix(most).map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
    let isOne = ranges.count == 1 && ranges[0].count == 1
    return (isOne ? "line " : "lines ") + words.joined(separator: ", ") + (ranges.count > most ? " and more" : "")
  }
}
