// SPDX-License-Identifier: Apache-2.0

import Reports
import Testing
import Text

@Suite struct RenderingTests {
  @Test(arguments: [
    (ReportFormat.terminal, "txt"), (.markdown, "md"), (.csv, "csv"), (.tsv, "tsv"), (.json, "json"), (.html, "html"),
  ])
  func everythingIsRendered(format: ReportFormat, ending: String) throws {
    try expectSnapshot(Samples.everything.rendered(as: format), "everything.\(ending)")
  }

  @Test(arguments: [
    (ReportFormat.terminal, "txt"), (.markdown, "md"), (.csv, "csv"), (.json, "json"), (.html, "html"),
  ])
  func oneTableIsRendered(format: ReportFormat, ending: String) throws {
    try expectSnapshot(Samples.plain.rendered(as: format), "people.\(ending)")
  }

  @Test(arguments: [30, 60, 100])
  func longTextIsWrapped(width: Int) throws {
    let bytes = Samples.sentences.rendered(as: .terminal, width: width)
    try expectSnapshot(bytes, "sentences-\(width).txt")
    for line in bytes.split(separator: 0x0A) { #expect(Array(line).displayWidth <= width) }
  }

  @Test(arguments: [20, 40])
  func everyLineFits(width: Int) throws {
    let bytes = Samples.everything.rendered(as: .terminal, width: width)
    try expectSnapshot(bytes, "everything-\(width).txt")
    for line in bytes.split(separator: 0x0A) { #expect(Array(line).displayWidth <= width) }
  }

  @Test func titlesAreBoldInColour() {
    let report = Report(
      name: Samples.bytes("r"), title: Samples.bytes("Tựa"),
      blocks: [.table(Samples.table("Bảng", ["a", "b"], [["x", 1]]))])
    let expected = "\u{1B}[1mTựa\u{1B}[0m\n\n\u{1B}[1mBảng\u{1B}[0m\n\n\u{1B}[1ma  b\u{1B}[0m\n─  ─\nx  1\n"
    #expect(String(decoding: report.rendered(as: .terminal, colour: true), as: UTF8.self) == expected)
  }

  @Test func textCannotCommandTheTerminal() {
    let bytes = Samples.everything.rendered(as: .terminal)
    #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0A })
    let one = Report(name: [], blocks: [.table(Samples.table(nil, ["a"], [["x\u{9B}2Jy"]]))])
    #expect(String(decoding: one.rendered(as: .terminal), as: UTF8.self) == "a\n─────\nx 2Jy\n")
  }

  @Test(arguments: ReportFormat.allCases)
  func sameReportGivesSameBytes(format: ReportFormat) {
    #expect(Samples.everything.rendered(as: format) == Samples.everything.rendered(as: format))
  }

  @Test(arguments: [
    (ReportFormat.terminal, ""), (.markdown, ""), (.csv, ""), (.tsv, ""),
    (.json, "{\"name\":\"none\",\"title\":null,\"blocks\":[]}\n"),
  ])
  func emptyReportIsRendered(format: ReportFormat, text: String) {
    let report = Report(name: Samples.bytes("none"), blocks: [])
    #expect(String(decoding: report.rendered(as: format), as: UTF8.self) == text)
  }

  @Test func infinitiesAreNullInJSON() {
    let table = Samples.table(nil, ["n"], [[.number(.infinity)], [.number(.nan)], [2.5]])
    let json = String(decoding: Report(name: [], blocks: [.table(table)]).rendered(as: .json), as: UTF8.self)
    #expect(json.contains(#""rows":[[null],[null],[2.5]]"#))
  }

  @Test func singleEmptyCellIsNoEmptyLineInCSV() {
    let report = Report(name: [], blocks: [.table(Samples.table(nil, ["a"], [["x"], [.empty], ["y"]]))])
    #expect(String(decoding: report.rendered(as: .csv), as: UTF8.self) == "a\r\nx\r\n\"\"\r\ny\r\n")
  }
}
