// SPDX-License-Identifier: Apache-2.0

import Reports
import Testing

@Suite struct TableTests {
  @Test(arguments: [
    ([Cell.integer(1), .empty], Column.Kind.integer), ([1, 2.5], .number), ([2.5, 1], .number), ([true], .boolean),
    (["a", "b"], .text), (["2021-08", "2021-08-09"], .date), (["2021-08", "undated"], .text), (["2021"], .text),
    ([1, "a"], .text), ([true, 1], .text), ([.empty], .text), ([], .text), (["2021-8-09"], .text),
    (["a", 1, 2], .text),
  ])
  func kindIsInferred(cells: [Cell], kind: Column.Kind) {
    let table = Samples.table(nil, ["c"], cells.map { [$0] })
    #expect(table.columns[0].kind == kind)
  }

  @Test func kindThatIsGivenStays() {
    let column = Column(name: Samples.bytes("year"), kind: .text)
    #expect(Table(columns: [column], rows: [[2021]]).columns == [column])
  }

  @Test func rowsAreOfOneLength() {
    let table = Samples.table(nil, ["a", "b"], [["x"], ["x", "y", 3], []])
    #expect(table.columns.map(\.name) == [Samples.bytes("a"), Samples.bytes("b"), []])
    #expect(table.columns[2].kind == .integer)
    #expect(table.rows == [["x", .empty, .empty], ["x", "y", 3], [.empty, .empty, .empty]])
  }

  @Test(arguments: [
    ("md", ReportFormat.markdown), ("markdown", .markdown), ("txt", .terminal), ("csv", .csv), ("tsv", .tsv),
    ("json", .json), ("html", .html), ("htm", .html), ("xlsx", .xlsx), ("vl.json", .vegaLite), ("gv", .dot),
    ("docx", nil), ("", nil), ("MD", nil),
  ])
  func endingNamesTheFormat(ending: String, format: ReportFormat?) {
    #expect(ReportFormat(fileExtension: Samples.bytes(ending)) == format)
    #expect(ReportFormat(path: Samples.bytes("out.d/people.\(ending)")) == format)
  }

  @Test(arguments: ["people", "out.md/people", ".md", "out/.csv", ""])
  func pathWithoutEndingNamesNone(path: String) {
    #expect(ReportFormat(path: Samples.bytes(path)) == nil)
  }
}
