// SPDX-License-Identifier: Apache-2.0

import Pipeline
import Reports
import Text

/// Where a row comes from, in words and for programs.
struct TraceWords {
  private let trace: RowTrace
  private let articles: [TracedArticle]

  init(_ trace: RowTrace, _ articles: [TracedArticle]) {
    self.trace = trace
    self.articles = articles
  }

  /// The row, then its articles, each with its sentences below:
  ///
  /// ```
  /// out/people.csv:2: row 1 of "People", from 1 article
  /// seeds/000.txt, bytes 1-4382: article 000.txt, "Bộ Công an …"
  ///   bytes 97-310: Sáng 20/11, Bộ trưởng …
  /// ```
  var text: [UInt8] {
    let table = trace.origin.table.map { " of \"\(name($0))\"" } ?? ""
    var lines = [
      "\(name(trace.output)):\(trace.origin.lines.lowerBound): row \(trace.origin.row)\(table), "
        + "from \(number(articles.count, "article"))"
    ]
    for article in articles {
      guard let path = article.path, let range = article.range else {
        let lost = trace.readStandardInput ? "; the run read standard input, which is not kept" : ""
        lines.append("article \(name(article.id)): it is in no input of the run any more\(lost)")
        continue
      }
      let title = article.title.map { ", \"\(name($0))\"" } ?? ""
      lines.append("\(name(path)), \(bytes(range)): article \(name(article.id))\(title)")
      if article.isChanged { lines.append("  this file changed since the run") }
      for passage in article.passages {
        let place = passage.fileRange.map { "\(bytes($0)): " } ?? ""
        lines.append("  \(place)\(name(passage.text))")
      }
    }
    let shown = lines.map { $0.replacing("\n", with: " ") + "\n" }.joined()
    return ControlCodes.replaced(in: shown.utf8, keeping: [0x0A])
  }

  var json: [UInt8] {
    var fields: [(String, PlainValue)] = [
      ("output", value(trace.output)), ("line", .integer(Int64(trace.origin.lines.lowerBound))),
      ("last", .integer(Int64(trace.origin.lines.upperBound - 1))),
      ("table", trace.origin.table.map(value) ?? .null), ("row", .integer(Int64(trace.origin.row))),
    ]
    fields.append(("articles", .list(articles.map(object))))
    var writer = JSONWriter()
    try? writer.value(table(fields))  // only numbers that JSON has no word for throw
    return writer.bytes + [0x0A]
  }

  private func object(_ article: TracedArticle) -> PlainValue {
    var fields = [("article", value(article.id)), ("path", article.path.map(value) ?? .null)]
    if let range = article.range { fields += offsets(range) }
    fields.append(("changed", .boolean(article.isChanged)))
    fields.append(("title", article.title.map(value) ?? .null))
    let passages = article.passages.map { passage in
      table([("text", value(passage.text))] + (passage.fileRange.map { offsets($0) } ?? []))
    }
    fields.append(("passages", .list(passages)))
    return table(fields)
  }

  private func offsets(_ range: Range<Int64>) -> [(String, PlainValue)] {
    [("start", .integer(range.lowerBound)), ("end", .integer(range.upperBound))]
  }

  /// `bytes 97-310`, counted from 1, the last one included.
  private func bytes(_ range: Range<Int64>) -> String { "bytes \(range.lowerBound + 1)-\(range.upperBound)" }

  private func value(_ bytes: [UInt8]) -> PlainValue { .text([UInt8](repairing: bytes.span)) }

  private func table(_ fields: [(String, PlainValue)]) -> PlainValue {
    .table(fields.map { PlainValue.Field(key: Array($0.0.utf8), value: $0.1) })
  }

  private func name(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
