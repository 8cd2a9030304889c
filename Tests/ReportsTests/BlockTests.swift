// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import Text

@testable import Reports

@Suite struct BlockTests {
  @Test(arguments: [
    (ReportFormat.terminal, "txt"), (.markdown, "md"), (.csv, "csv"), (.tsv, "tsv"), (.json, "json"), (.html, "html"),
  ])
  func everyBlockIsRendered(format: ReportFormat, ending: String) throws {
    var report = Samples.blocks
    // Where the nodes of a network lie on a page is up to the version of Graphviz.
    if format == .html { report.blocks.removeAll { $0 == .network(Samples.network) } }
    try expectSnapshot(report.rendered(as: format), "blocks.\(ending)")
  }

  @Test func everyBlockIsRenderedInColour() throws {
    try expectSnapshot(Samples.blocks.rendered(as: .terminal, width: 60, colour: true), "blocks-colour-60.txt")
  }

  @Test(arguments: [20, 33, 200])
  func everyLineOfEveryBlockFits(width: Int) throws {
    for line in Samples.blocks.rendered(as: .terminal, width: width).split(separator: 0x0A) {
      #expect(Array(line).displayWidth <= width, "\(String(decoding: line, as: UTF8.self))")
    }
  }

  /// The page's policy names the digests of its style and its script; a page whose style has another one is unstyled.
  @Test func thePolicyKnowsStyleAndScript() throws {
    let page = String(decoding: Samples.blocks.rendered(as: .html), as: UTF8.self)
    for name in ["style", "script"] {
      let content = try #require(
        page.components(separatedBy: "<\(name)>").last?.components(separatedBy: "</\(name)>").first)
      #expect(page.contains("\(name)-src 'sha256-\(try digest(content))'"))
    }
  }

  private func digest(_ text: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sha256sum"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(text.utf8))
    try input.fileHandleForWriting.close()
    let digits = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).prefix(64)
    process.waitUntilExit()
    let bytes = stride(from: 0, to: 64, by: 2).compactMap { offset in
      UInt8(digits.dropFirst(offset).prefix(2), radix: 16)
    }
    return Data(bytes).base64EncodedString()
  }

  @Test func rowsAreSortedByColumns() {
    let table = Samples.table(
      nil, ["a", "n"], [["b", 1], ["Đà", 2], ["đá", 2], [.empty, 3], ["a", .number(.nan)], ["ă", .number(1.5)]])
    let up = table.sorted(by: [SortKey(column: 0)]).rows.map { $0[0] }
    #expect(up == ["a", "ă", "b", "Đà", "đá", .empty])
    let down = table.sorted(by: [SortKey(column: 1, isDescending: true), SortKey(column: 0)]).rows.map { $0[0] }
    #expect(down == [.empty, "Đà", "đá", "ă", "b", "a"])
  }

  @Test func totalsCountWhatIsANumber() {
    let kinds: [Column.Total] = [.sum, .mean, .min, .max]
    let columns = kinds.map { Column(name: [], kind: .number, total: $0) }
    let rows: [[Cell]] = [1, 2.5, .number(.nan), .empty, .number(.infinity)].map { Array(repeating: $0, count: 4) }
    #expect(Table(columns: columns, rows: rows).totals == [3.5, 1.75, 1.0, 2.5])
    #expect(Table(columns: columns, rows: []).totals == [.empty, .empty, .empty, .empty])
    let tenths = Array(repeating: [Cell.number(0.1)], count: 10)
    #expect(Table(columns: [columns[0]], rows: tenths).totals == [1.0])
    let great = [[Cell.integer(.max)], [.integer(.max)]]
    #expect(Table(columns: [columns[0]], rows: great).totals == [.number(18446744073709551616)])
  }

  @Test(arguments: [
    ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"), ("@SUM(A1)", "'@SUM(A1)"), ("+1+cmd|x", "'+1+cmd|x"),
    ("-3", "-3"), ("+84 24 3942", "+84 24 3942"), ("-2,5%", "\"-2,5%\""), ("- Thưa ông", "- Thưa ông"),
    ("- cmd|' /C calc'!A0", "'- cmd|' /C calc'!A0"), ("- SUM(A1)", "'- SUM(A1)"), ("-Thưa", "'-Thưa"),
    ("- 'file:///x'#$A.A1", "'- 'file:///x'#$A.A1"), ("+ Thưa", "'+ Thưa"),
    ("a=1", "a=1"), ("\tx", "'\tx"), ("", "\"\""),
  ])
  func formulasAreHarmlessInCSV(text: String, written: String) {
    let report = Report(name: [], blocks: [.table(Samples.table(nil, ["a"], [[.text(Samples.bytes(text))]]))])
    #expect(String(decoding: report.rendered(as: .csv), as: UTF8.self) == "a\r\n\(written)\r\n")
  }

  /// Who hears a page goes through it by its headings; a level left out is a part that seems to be missing.
  @Test func headingsLeaveOutNoLevel() {
    let event = Timeline(title: Samples.bytes("T"), events: [])
    let blocks: [Block] = [
      .timeline(event), .markdown(Samples.bytes("### a\n\n# b\n\n### c\n\n### d\n\n###### e")),
      .section(title: Samples.bytes("S"), blocks: [.timeline(event), .markdown(Samples.bytes("## f\n\n# g"))]),
      .markdown(Samples.bytes("## h")),
    ]
    for (title, levels) in [(nil, "1 2 1 2 2 3 1 2 3 2 2"), ("R", "1 2 3 2 3 3 4 2 3 4 3 3")] {
      let page = Report(name: [], title: title.map(Samples.bytes), blocks: blocks).rendered(as: .html)
      let found = String(decoding: page, as: UTF8.self).matches(of: /<h([1-6])>/).map { String($0.1) }
      #expect(found.joined(separator: " ") == levels)
    }
  }

  /// What prints a picture may know neither variables nor dark ground.
  @Test func aPictureAloneHasLiteralColours() {
    let table = Samples.table(nil, ["a", "n"], [["x", 1]])
    let chart = Chart(kind: .bar, table: table, x: 0, y: [1])
    let picture = String(decoding: Report(name: [], blocks: [.chart(chart)]).rendered(as: .svg), as: UTF8.self)
    #expect(!picture.contains("var(") && picture.contains(".s0 { fill: #2b6cb0; stroke: #2b6cb0; }"))
    #expect(picture.contains("<rect class=\"ground\" width=\"720\""))
    let page = String(decoding: Report(name: [], blocks: [.chart(chart)]).rendered(as: .html), as: UTF8.self)
    #expect(!page.contains("<rect class=\"ground\""))
  }

  @Test(arguments: ReportFormat.allCases)
  func markupInNamesIsText(format: ReportFormat) throws {
    let evil = Samples.bytes("<script>alert(1)</script>\"'><img src=x onerror=alert(1)>\u{1B}[31m\u{0}\u{202E}x")
    let report = Report(
      name: evil, title: evil,
      blocks: [
        .table(
          Table(
            title: evil, names: [evil], rows: [[.link(Link(text: evil, url: Samples.bytes("javascript:alert(1)")))]])),
        .chart(
          Chart(kind: .bar, table: Table(title: evil, names: [evil, evil], rows: [[.text(evil), 1]]), x: 0, y: [1])),
        .network(
          Network(title: evil, nodes: [.init(id: evil, kind: evil)], edges: [.init(from: 0, to: 0, label: evil)])),
        .timeline(Timeline(title: evil, events: [.init(date: evil, title: evil, text: evil, kind: evil, url: evil)])),
        .quote(Quote(text: evil, marks: [.init(range: 0..<3, kind: evil, name: evil)], origin: .init(title: evil))),
        .section(title: evil, blocks: []),
      ])
    let bytes = report.rendered(as: format)
    let text = String(decoding: bytes, as: UTF8.self)
    switch format {
    case .html:
      #expect(text.components(separatedBy: "<script").count == 2)
      #expect(!text.contains("<img") && !text.contains("href=\"javascript"))
      #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0A })
    case .terminal: #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0A })
    case .markdown: #expect(!text.replacing("\\<", with: "").contains("<script"))
    case .xlsx: #expect(bytes.starts(with: [0x50, 0x4B]))
    case .svg, .graphML, .gexf: #expect(!text.contains("<script") && !text.contains("<img"))
    case .csv, .tsv, .json, .vegaLite, .dot: #expect(text.contains("alert(1)"))
    }
  }
}
