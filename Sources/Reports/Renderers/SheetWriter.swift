// SPDX-License-Identifier: Apache-2.0

import CXlsxWriter
import Text

/// Writes rows of a table into a sheet.
struct SheetWriter {
  /// UTF-16 units of a cell.
  private static let textLimit = 32_767
  /// Links of a sheet, and bytes of an address.
  private static let linkLimit = 65_530
  private static let addressLimit = 2_079
  /// The widest column, in letters; longer text is wrapped.
  private static let widest = 60

  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let formats: WorkbookFormats
  private let table: Table
  private let rows: Range<Int>
  private let hasTotals: Bool
  private let columns: Int

  init(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ formats: WorkbookFormats, _ table: Table, _ rows: Range<Int>,
    hasTotals: Bool, limit: Int
  ) {
    self.sheet = sheet
    self.formats = formats
    self.table = table
    self.rows = rows
    self.hasTotals = hasTotals && table.hasTotals
    columns = min(table.columns.count, limit - 1)
  }

  func write() {
    let width = columns + (table.sources.isEmpty ? 0 : 1)
    guard width > 0 else { return }
    setWidths()
    for column in 0..<columns { text(table.columns[column].heading, 0, column, formats.header) }
    if !table.sources.isEmpty { text(Array("sources".utf8), 0, columns, formats.header) }
    var links = 0
    for (row, index) in rows.enumerated() {
      for column in 0..<columns { cell(table.rows[index][column], row + 1, column, &links) }
      if !table.sources.isEmpty {
        text(Array(table.sources[index].articles.joined(separator: Array("; ".utf8))), row + 1, columns, formats.text)
      }
    }
    worksheet_freeze_panes(sheet, 1, 0)
    worksheet_autofilter(sheet, 0, 0, UInt32(rows.count), UInt16(width - 1))
    if hasTotals { totals(rows.count + 1) }
  }

  private func setWidths() {
    // A look at the first rows is enough, and cheap for a million.
    for column in 0..<columns {
      let widest = rows.prefix(1_000).reduce(table.columns[column].heading.displayWidth + 3) {
        max($0, table.rows[$1][column].shownText.displayWidth + 1)
      }
      let isText = table.columns[column].kind == .text
      let width = Double(min(max(widest, 8), Self.widest))
      worksheet_set_column(sheet, UInt16(column), UInt16(column), width, isText ? formats.text : formats.plain)
    }
    if !table.sources.isEmpty { worksheet_set_column(sheet, UInt16(columns), UInt16(columns), 30, formats.text) }
  }

  private func cell(_ cell: Cell, _ row: Int, _ column: Int, _ links: inout Int) {
    switch cell {
    case .empty: break
    case .boolean(let value): worksheet_write_boolean(sheet, UInt32(row), UInt16(column), value ? 1 : 0, formats.plain)
    // A number of a sheet has fifteen digits; a longer one stays whole as text.
    case .integer(let value) where value.magnitude < 1_000_000_000_000_000:
      worksheet_write_number(sheet, UInt32(row), UInt16(column), Double(value), formats.plain)
    case .number(let value) where value.isFinite:
      worksheet_write_number(sheet, UInt32(row), UInt16(column), value, formats.plain)
    case .text(let bytes) where table.columns[column].kind == .date:
      if let date = PartialDate(bytes), let serial = date.serial {
        worksheet_write_number(sheet, UInt32(row), UInt16(column), serial, formats.dates[date.precision.rawValue])
      } else {
        text(bytes, row, column, formats.text)
      }
    case .link(let link): self.link(link, row, column, &links)
    default: text(cell.exactText, row, column, formats.text)
    }
  }

  private func link(_ link: Link, _ row: Int, _ column: Int, _ links: inout Int) {
    let shown = Self.clean(link.text)
    guard let url = link.url, WebAddress.isWeb(url), url.count <= Self.addressLimit, links < Self.linkLimit,
      !shown.isEmpty
    else { return text(link.text, row, column, formats.text) }
    links += 1
    url.withCString { address in
      shown.withCString { text in
        _ = worksheet_write_url_opt(sheet, UInt32(row), UInt16(column), address, formats.link, text, nil)
      }
    }
  }

  private func text(_ text: [UInt8], _ row: Int, _ column: Int, _ format: UnsafeMutablePointer<lxw_format>?) {
    guard !text.isEmpty else { return }
    Self.clean(text).withCString { _ = worksheet_write_string(sheet, UInt32(row), UInt16(column), $0, format) }
  }

  /// The text as a cell can hold it: no control characters but line feeds, and no more than fits.
  private static func clean(_ text: [UInt8]) -> [UInt8] {
    let plain = text.map { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F ? 0x20 : $0 }
    let cut = plain.cut(toUnits: textLimit)
    guard cut.count < plain.count else { return plain }
    var shortened = plain.cut(toUnits: textLimit - 1)
    shortened.append("…")
    return shortened
  }

  /// Sums and their like over the rows that filters leave, with the value for all rows.
  private func totals(_ row: Int) {
    for (column, cell) in table.totals.enumerated() where column < columns {
      guard let total = table.columns[column].total, let value = cell.plottable else {
        if column == 0 { text(Array("total".utf8), row, column, formats.total) }
        continue
      }
      var formula = Array("=SUBTOTAL(".utf8)
      formula.append(decimal: total.subtotal)
      formula.append(",")
      formula.append(sheetCell: column, row: 2)
      formula.append(":")
      formula.append(sheetCell: column, row: row)
      formula.append(")")
      formula.withCString {
        _ = worksheet_write_formula_num(sheet, UInt32(row), UInt16(column), $0, formats.total, value)
      }
    }
  }
}

extension Column.Total {
  /// The number by which `SUBTOTAL` knows it, of the kind that leaves out hidden rows.
  fileprivate var subtotal: Int {
    switch self {
    case .sum: 109
    case .mean: 101
    case .min: 105
    case .max: 104
    }
  }
}

extension PartialDate {
  /// Its first day as sheets count: 1 is 1900-01-01, and 1900-02-29, which never was, is 60; nil before 1900-03-01.
  fileprivate var serial: Double? {
    let days = number(.day) + 25_568
    return days > 60 ? Double(days) : nil
  }
}

extension [UInt8] {
  /// Appends the name of a cell: `C2`, `AA10`.
  fileprivate mutating func append(sheetCell column: Int, row: Int) {
    var letters: [UInt8] = []
    var rest = column
    repeat {
      letters.insert(0x41 + UInt8(rest % 26), at: 0)
      rest = rest / 26 - 1
    } while rest >= 0
    self += letters
    append(decimal: row)
  }
}
