// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import Text

@testable import Reports

@Suite struct FormatTests {
  @Test(arguments: [(ReportFormat.graphML, "graphml"), (.gexf, "gexf"), (.dot, "dot"), (.vegaLite, "vl.json")])
  func picturesHaveFormsForPrograms(format: ReportFormat, ending: String) throws {
    try expectSnapshot(Samples.blocks.rendered(as: format), "blocks.\(ending)")
  }

  @Test func chartsAreOnePicture() throws {
    let report = Report(name: Samples.bytes("charts"), blocks: Samples.charts.map { .chart($0) })
    try expectSnapshot(report.rendered(as: .svg), "charts.svg")
    let one = Report(name: Samples.bytes("chart"), blocks: [.chart(Samples.charts[0])])
    try expectSnapshot(one.rendered(as: .svg), "chart.svg")
  }

  @Test func severalNetworksAreOneFile() throws {
    let other = Network(
      title: Samples.bytes("Hai"), isDirected: true, nodes: [.init(id: Samples.bytes("a"))],
      edges: [.init(from: 0, to: 0, weight: 2)])
    let report = Report(name: Samples.bytes("two"), blocks: [.network(Samples.network), .network(other)])
    for (format, ending) in [(ReportFormat.graphML, "graphml"), (.gexf, "gexf"), (.dot, "dot")] {
      try expectSnapshot(report.rendered(as: format), "networks.\(ending)")
    }
  }

  @Test(arguments: [Samples.blocks, Samples.everything, Samples.plain, Report(name: [], blocks: [])])
  func reportsInJSONKeepToTheirSchema(report: Report) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../plugins/report.schema.json")
    let schema = try JSONSchema(Data(contentsOf: file))
    let value = try JSONSerialization.jsonObject(with: Data(report.rendered(as: .json)))
    #expect(schema.problems(of: value) == [])
    #expect(schema.problems(of: ["name": "x", "title": 1, "blocks": [["type": "tabel"]]] as [String: Any]).count > 2)
  }

  /// Names are whatever articles hold: every form must stay well-formed.
  @Test(arguments: [ReportFormat.graphML, .gexf, .svg, .html])
  func anyNameIsWellFormedXML(format: ReportFormat) throws {
    let evil = Samples.bytes("<&>\"'\n\r\t\u{0}\u{1B}\u{7F}\u{FFFE}\u{FFFF}\u{202E}]]>--\\{}|\u{1F600}")
    let network = Network(
      title: evil, nodes: [.init(id: evil, kind: evil, sources: [Source(article: evil)])],
      edges: [.init(from: 0, to: 0, label: evil)])
    let chart = Chart(
      kind: .bar, table: Table(title: evil, names: [evil, evil], rows: [[.text(evil), 1]]), x: 0, y: [1])
    let report = Report(name: evil, title: evil, blocks: [.network(network), .chart(chart), .table(chart.table)])
    let bytes = report.rendered(as: format)
    guard format != .html else {
      #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 })
      return
    }
    #expect(XMLText.isWellFormed(bytes))
  }

  @Test(arguments: [ReportFormat.graphML, .gexf, .dot, .vegaLite, .svg, .xlsx, .csv])
  func aReportMayLackWhatAFormatHolds(format: ReportFormat) throws {
    let report = Report(name: Samples.bytes("r"), blocks: [.markdown([0x78])])
    #expect(report.lack(for: format) != nil)
    #expect(Samples.blocks.lack(for: format) == nil)
    #expect(!report.rendered(as: format).isEmpty || format == .csv)
  }

  @Test func rowsOfCSVTellWhereTheyComeFrom() throws {
    let table = Table(
      title: Samples.bytes("T"), names: [Samples.bytes("a")], rows: [["x\ny"], ["z"], ["w"]],
      sources: [[Source(article: Samples.bytes("a.txt"), range: 0..<3)], [], [Source(article: Samples.bytes("b"))]])
    let report = Report(name: [], blocks: [.table(table)])
    let expected = """
      {"line":2,"last":3,"table":"T","row":1,"sources":[{"article":"a.txt","start":1,"finish":3}]}
      {"line":5,"last":5,"table":"T","row":3,"sources":[{"article":"b"}]}

      """
    #expect(String(decoding: report.origins(as: .csv).jsonLines, as: UTF8.self) == expected)
    #expect(report.origins(as: .tsv).map(\.lines) == [2..<3, 4..<5])
    #expect(report.origins(as: .markdown).map(\.lines) == [5..<6, 7..<8])
    // The second of several tables: a title and an empty line stand before it.
    let two = Report(name: [], blocks: [.table(table), .table(table)])
    #expect(two.origins(as: .csv).map(\.lines) == [3..<5, 6..<7, 10..<12, 13..<14])
    let lines = two.rendered(as: .csv).split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(lines.count == 14 && Array(lines[12]) == Samples.bytes("w\r"))
  }

  @Test func quotesThatFollowEachOtherAreOneTable() {
    let report = Report(
      name: [], blocks: [.quote(Samples.quote), .quote(Samples.quote), .markdown([]), .quote(Samples.quote)])
    #expect(report.tables.map(\.rows.count) == [2, 1])
    #expect(report.tables[0].sources.count == 2)
  }

  // MARK: Workbooks

  @Test func aWorkbookIsTheSameBytesEachTime() throws {
    let first = Samples.blocks.rendered(as: .xlsx)
    Thread.sleep(forTimeInterval: 1.1)  // a clock of seconds would show
    #expect(Samples.blocks.rendered(as: .xlsx) == first)
    #expect(first.starts(with: [0x50, 0x4B]))
  }

  @Test(arguments: [
    ("People by month", "People by month"), ("a/b[c]:*?\\d", "a b c     d"), ("'x'", "x"), ("", "Table"),
    (String(repeating: "ế", count: 40), String(repeating: "ế", count: 31)), ("History", "History 2"),
  ])
  func sheetsHaveNamesThatAreAllowed(title: String, name: String) {
    var names = SheetNames()
    #expect(String(decoding: names.unused(Samples.bytes(title)), as: UTF8.self) == name)
  }

  @Test func sheetsHaveDifferentNames() {
    var names = SheetNames()
    let found = ["Bài", "bài", "BÀI", String(repeating: "x", count: 31), String(repeating: "X", count: 32)].map {
      String(decoding: names.unused(Samples.bytes($0)), as: UTF8.self)
    }
    #expect(
      found == ["Bài", "bài 2", "BÀI 3", String(repeating: "x", count: 31), String(repeating: "X", count: 29) + " 2"])
  }

  static let python = "/usr/bin/python3"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: python)))
  func aWorkbookHasNumbersDatesTextAndLinks() throws {
    let table = Table(
      title: Samples.bytes("T"),
      columns: [
        Column(name: Samples.bytes("date"), kind: .date), Column(name: Samples.bytes("n"), kind: .integer, total: .sum),
        Column(name: Samples.bytes("text"), kind: .text), Column(name: Samples.bytes("link"), kind: .link),
      ],
      rows: [
        [
          "2021-08-09", 12, "=cmd|' /C calc'!A0", .link(Link(text: [0x78], url: Samples.bytes("https://example.org/"))),
        ],
        ["1899", 9_007_199_254_740_993, "a\u{0}b", .link(Link(text: [0x79], url: Samples.bytes("javascript:x")))],
        ["2021-08", .number(.infinity), .text(Array(repeating: 0x61, count: 40_000)), .empty],
      ], sources: [[Source(article: Samples.bytes("a.txt"))], [], []])
    let sheet = try part("xl/worksheets/sheet1.xml", of: Report(name: [], blocks: [.table(table)]))
    #expect(sheet.contains("<c r=\"A2\" s=\"4\"><v>44417</v></c>"))
    #expect(sheet.contains("<c r=\"B2\" s=\"1\"><v>12</v></c>"))
    #expect(sheet.contains("<pane ySplit=\"1\""))
    #expect(sheet.contains("<autoFilter ref=\"A1:E4\"/>"))
    #expect(sheet.contains("<f>SUBTOTAL(109,B2:B4)</f><v>"))
    #expect(sheet.components(separatedBy: "<f>").count == 2)
    #expect(sheet.components(separatedBy: "<hyperlink ").count == 2)
    let styles = try part("xl/styles.xml", of: Report(name: [], blocks: [.table(table)]))
    let forms = styles.components(separatedBy: "<cellXfs")[1].components(separatedBy: "</cellXfs>")[0]
    #expect(forms.components(separatedBy: "<xf ").count == 9)
    #expect(forms.components(separatedBy: "vertical=\"top\"").count == 7)  // all but the default and totals
    let truth = Table(names: [[0x61]], rows: [[.boolean(true)]])
    let truths = try part("xl/worksheets/sheet1.xml", of: Report(name: [], blocks: [.table(truth)]))
    #expect(truths.contains("<c r=\"A2\" s=\"1\" t=\"b\"><v>1</v></c>"))
    let strings = try part("xl/sharedStrings.xml", of: Report(name: [], blocks: [.table(table)]))
    #expect(strings.contains("<t>=cmd|' /C calc'!A0</t>"))
    #expect(strings.contains("<t>9007199254740993</t>"))
    #expect(strings.contains("<t>a b</t>"))
    #expect(strings.contains(String(repeating: "a", count: 32_766) + "…</t>"))
  }

  /// A file of the archive that a workbook is.
  private func part(_ name: String, of report: Report) throws -> String {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("tam-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(report.rendered(as: .xlsx)).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.python)
    process.arguments = [
      "-c", "import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))", file.path,
      name,
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  // MARK: Networks

  static let hasGraphviz = ["/usr/bin/dot", "/usr/local/bin/dot", "/opt/homebrew/bin/dot"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: hasGraphviz)) func aNetworkIsAPicture() throws {
    let report = Report(name: [], blocks: [.network(Samples.network)])
    let page = String(decoding: report.rendered(as: .html), as: UTF8.self)
    #expect(page.components(separatedBy: "<circle ").count == 1 + 4 + 2)  // nodes, and kinds in the legend
    #expect(page.components(separatedBy: "class=\"edge\"").count == 3)
    #expect(page.contains("<title>Tô Lâm – Lào: 3</title>"))
    #expect(report.rendered(as: .svg) == report.rendered(as: .svg))
  }

  @Test(.enabled(if: hasGraphviz)) func aGreatNetworkIsDrawnInPart() throws {
    let nodes = (0..<10_000).map { Network.Node(id: Samples.bytes("n\($0)")) }
    let edges = (1..<10_000).map { Network.Edge(from: $0, to: $0 / 7) }
    let report = Report(name: [], blocks: [.network(Network(nodes: nodes, edges: edges))])
    let page = String(decoding: report.rendered(as: .html), as: UTF8.self)
    #expect(page.contains("<p class=\"note\">the 100 greatest of 10000 nodes</p>"))
    #expect(page.contains("The first 1000 of 9999 rows."))
    for format in [ReportFormat.graphML, .gexf, .dot, .json] {
      #expect(report.rendered(as: format).count > 200_000)
    }
  }

  @Test func withoutGraphvizWordsSayso() {
    #expect(Graphviz.places(of: Samples.bytes("no graph {")) == nil)
  }
}

/// Whether text is XML.
enum XMLText {
  static func isWellFormed(_ bytes: [UInt8]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: FormatTests.python)
    guard FileManager.default.isExecutableFile(atPath: FormatTests.python) else { return true }
    process.arguments = ["-c", "import sys, xml.dom.minidom; xml.dom.minidom.parseString(sys.stdin.buffer.read())"]
    let input = Pipe()
    process.standardInput = input
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return false }
    input.fileHandleForWriting.write(Data(bytes))
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
