// SPDX-License-Identifier: Apache-2.0

/// Why nobody can tell where a line of an output comes from.
public struct TraceError: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Code: Equatable, Sendable {
    /// No `run.json` lies in the folder of the file or above.
    case noRecord
    /// The run that the record tells of did not write the file.
    case notWritten(record: [UInt8])
    /// The file, or what is kept of its rows, is not as the run left it.
    case changed(file: [UInt8], record: [UInt8])
    /// A file whose rows are no lines, or that names the articles of its rows itself.
    case otherFormat
    /// A list of the run itself, whose lines name path and article.
    case ownList
    /// Rows of an exporter keep no origin.
    case exporter(name: [UInt8])
    /// A report that told no sources.
    case noSources(report: [UInt8])
    /// The file has fewer lines.
    case pastTheEnd(lines: Int)
    /// The line holds the names of columns, or what stands below them; the first row is another line.
    case header(firstRow: Int)
    /// No row with sources has the line; lines of rows that have, the last one included.
    case noRow(known: [ClosedRange<Int>])
  }

  /// What is wrong.
  public var code: Code
  /// The output as it was named.
  public var path: [UInt8]
  /// The line that was asked for.
  public var line: Int
}
