// SPDX-License-Identifier: Apache-2.0

import Text

/// Where a row of a written table comes from.
public struct RowOrigin: Equatable, Sendable {
  /// Its lines in the file, the first line of a file being 1, the end excluded.
  public let lines: Range<Int>
  /// The title of its table.
  public let table: [UInt8]?
  /// Its number in the table, the first row below the header being 1.
  public let row: Int
  /// The articles, and runs of their text.
  public let sources: [Source]

  /// Makes an origin from its parts.
  public init(lines: Range<Int>, table: [UInt8]?, row: Int, sources: [Source]) {
    self.lines = lines
    self.table = table
    self.row = row
    self.sources = sources
  }
}

extension Report {
  /// Where the rows of a file in some format come from, in the order of lines; empty where no row tells, and in formats
  /// that are not tables of lines or tell it themselves, as JSON does.
  public func origins(as format: ReportFormat) -> [RowOrigin] {
    switch format {
    case .csv: SeparatedRenderer.render(self, .comma).origins
    case .tsv: SeparatedRenderer.render(self, .tab).origins
    case .markdown: markdownOrigins
    default: []
    }
  }
}

extension Report {
  private var markdownOrigins: [RowOrigin] {
    var renderer = MarkdownRenderer()
    _ = renderer.render(self)
    return renderer.origins
  }
}

extension [RowOrigin] {
  /// The same for a file beside the table's own, a line of JSON a row:
  /// `{"line":2,"last":2,"table":"People","row":1,"sources":[{"article":"000.txt","start":1,"finish":96}]}`.
  /// Offsets are those of scripts: bytes from 1, the last one included; an article as a whole has none.
  public var jsonLines: [UInt8] {
    var bytes: [UInt8] = []
    for origin in self {
      var writer = JSONWriter()
      writer.beginObject()
      writer.key("line")
      writer.integer(Int64(origin.lines.lowerBound))
      writer.key("last")
      writer.integer(Int64(origin.lines.upperBound - 1))
      writer.key("table")
      if let table = origin.table { writer.string(table.span) } else { writer.null() }
      writer.key("row")
      writer.integer(Int64(origin.row))
      writer.key("sources")
      writer.beginArray()
      for source in origin.sources {
        writer.beginObject()
        writer.key("article")
        writer.string(source.article.span)
        if let range = source.range {
          writer.key("start")
          writer.integer(Int64(range.lowerBound) + 1)
          writer.key("finish")
          writer.integer(Int64(range.upperBound))
        }
        writer.endObject()
      }
      writer.endArray()
      writer.endObject()
      bytes += writer.bytes + [0x0A]
    }
    return bytes
  }
}
