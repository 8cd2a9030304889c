// SPDX-License-Identifier: Apache-2.0

import Text

/// A form in which a report can be shown or kept.
public enum ReportFormat: CaseIterable, Sendable {
  /// Aligned columns for a terminal or a text file.
  case terminal
  /// Markdown with pipe tables.
  case markdown
  /// Comma-separated values: the tables alone.
  case csv
  /// Tab-separated values: the tables alone.
  case tsv
  /// JSON, for programs.
  case json
  /// A web page in one file.
  case html
  /// A workbook for spreadsheets: the tables alone.
  case xlsx
  /// Specifications of Vega-Lite: the charts alone.
  case vegaLite
  /// GraphML: the networks alone.
  case graphML
  /// GEXF, for Gephi: the networks alone.
  case gexf
  /// DOT, for Graphviz: the networks alone.
  case dot
  /// A picture: charts and networks.
  case svg

  /// The endings of file names that stand for it, the usual one first.
  public var fileExtensions: [StaticString] {
    switch self {
    case .terminal: ["txt"]
    case .markdown: ["md", "markdown"]
    case .csv: ["csv"]
    case .tsv: ["tsv"]
    case .json: ["json"]
    case .html: ["html", "htm"]
    case .xlsx: ["xlsx"]
    case .vegaLite: ["vl.json"]
    case .graphML: ["graphml"]
    case .gexf: ["gexf"]
    case .dot: ["dot", "gv"]
    case .svg: ["svg"]
    }
  }

  /// The format a file name's ending asks for: `md` is Markdown, `txt` what a terminal shows. Nil where none does.
  public init?(fileExtension: [UInt8]) {
    for format in Self.allCases {
      for known in format.fileExtensions {
        var bytes: [UInt8] = []
        bytes.append(known)
        guard bytes == fileExtension else { continue }
        self = format
        return
      }
    }
    return nil
  }

  /// The format that a file's path asks for: `out/people.md` is Markdown, `out/people.vl.json` Vega-Lite.
  public init?(path: [UInt8]) {
    let name = path.split(separator: 0x2F, omittingEmptySubsequences: false).last ?? []
    // The longest ending counts, so that what is known of `json` does not hide `vl.json`.
    for dot in name.indices.dropFirst() where name[dot] == 0x2E {
      guard let format = ReportFormat(fileExtension: Array(name[(dot + 1)...])) else { continue }
      self = format
      return
    }
    return nil
  }
}
