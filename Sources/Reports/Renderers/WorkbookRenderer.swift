// SPDX-License-Identifier: Apache-2.0

import CXlsxWriter
import Text

/// Writes the tables of a report as a workbook (XLSX), a sheet a table.
///
/// Numbers and dates are numbers and dates, and text is text: nothing that an article says becomes a formula. The header
/// stays in sight and has filters; totals are sums of the rows that the filters leave. The time of creation is always
/// the same, so that the same report gives the same bytes.
struct WorkbookRenderer {
  /// Rows of a sheet; further ones go to the next.
  private static let rowLimit = 1_048_576
  private static let columnLimit = 16_384
  /// Cells of a workbook that are held in memory; of greater ones one row is.
  private static let memoryLimit = 200_000
  /// 1980-01-01, the first day that a ZIP archive knows.
  private static let creation = 315_532_800

  /// The workbook's bytes.
  static func render(_ report: Report) throws(RenderingError) -> [UInt8] {
    let file = try TemporaryFile()
    let tables = report.tables
    let cells = tables.reduce(0) { $0 + $1.rows.count * $1.columns.count }
    var options = lxw_workbook_options()
    options.constant_memory = cells > memoryLimit ? 1 : 0
    guard let book = workbook_new_opt(file.path, &options) else { throw RenderingError(.workbook(1)) }
    var properties = lxw_doc_properties()
    properties.created = creation
    workbook_set_properties(book, &properties)
    var names = SheetNames()
    let formats = WorkbookFormats(book)
    for table in tables.isEmpty ? [Table(names: [], rows: [])] : tables {
      var first = 0
      repeat {
        let count = min(table.rows.count - first, rowLimit - 2)
        let name = names.unused(table.title ?? report.name)
        guard let sheet = name.withCString({ workbook_add_worksheet(book, $0) }) else {
          workbook_close(book)
          throw RenderingError(.workbook(1))
        }
        let isWhole = count == table.rows.count
        SheetWriter(sheet, formats, table, first..<first + count, hasTotals: isWhole, limit: columnLimit).write()
        first += count
      } while first < table.rows.count
    }
    let code = workbook_close(book)
    guard code == LXW_NO_ERROR else { throw RenderingError(.workbook(Int(code.rawValue))) }
    return try file.bytes()
  }
}

/// The forms that cells of a workbook have.
struct WorkbookFormats {
  let header: UnsafeMutablePointer<lxw_format>?
  let total: UnsafeMutablePointer<lxw_format>?
  let text: UnsafeMutablePointer<lxw_format>?
  /// Of numbers and truths: beside text of several lines they stand at its first.
  let plain: UnsafeMutablePointer<lxw_format>?
  let link: UnsafeMutablePointer<lxw_format>?
  /// Dates of years, months and days.
  let dates: [UnsafeMutablePointer<lxw_format>?]

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    header = workbook_add_format(book)
    format_set_bold(header)
    format_set_bottom(header, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_align(header, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    total = workbook_add_format(book)
    format_set_bold(total)
    format_set_top(total, UInt8(LXW_BORDER_THIN.rawValue))
    text = workbook_add_format(book)
    format_set_text_wrap(text)
    format_set_align(text, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    plain = workbook_add_format(book)
    format_set_align(plain, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    link = workbook_get_default_url_format(book)
    format_set_align(link, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    format_set_text_wrap(link)
    dates = ["yyyy", "yyyy-mm", "yyyy-mm-dd"].map { form in
      let format = workbook_add_format(book)
      format_set_num_format(format, form)
      format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      return format
    }
  }
}

/// Names of sheets: 31 letters at most, none of `[]:*?/\`, no two alike whatever their case.
struct SheetNames {
  private static let limit = 31
  private var used: Set<[UInt8]> = []

  /// The name nearest to a title that no sheet has yet.
  mutating func unused(_ title: [UInt8]) -> [UInt8] {
    var base = title.map { byte in
      byte < 0x20 || byte == 0x7F || [0x5B, 0x5D, 0x3A, 0x2A, 0x3F, 0x2F, 0x5C].contains(byte) ? 0x20 : byte
    }
    while let first = base.first, first == 0x20 || first == 0x27 { base.removeFirst() }
    while let last = base.last, last == 0x20 || last == 0x27 { base.removeLast() }
    if base.isEmpty { base = Array("Table".utf8) }
    var number = 1
    while true {
      var suffix: [UInt8] = []
      if number > 1 {
        suffix.append(" ")
        suffix.append(decimal: number)
      }
      var name = base.cut(toUnits: Self.limit - suffix.count)
      while let last = name.last, last == 0x20 || last == 0x27 { name.removeLast() }
      name += suffix
      // History is a name that the program keeps for itself.
      let key = Folding.comparable(name.span)
      if key != Array("history".utf8), used.insert(key).inserted { return name }
      number += 1
    }
  }
}

extension [UInt8] {
  /// The text with no more UTF-16 units than a limit, cut between two letters.
  func cut(toUnits limit: Int) -> [UInt8] {
    guard count > limit else { return self }
    var units = 0
    for (offset, byte) in enumerated() where byte & 0xC0 != 0x80 {
      units += byte >= 0xF0 ? 2 : 1
      if units > limit { return Array(self[..<offset]) }
    }
    return self
  }

  /// Calls with the text as C has it; a text holds no zero byte when it comes here.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (self + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { body($0.baseAddress!) }  // one byte at least, the zero
    }
  }
}
