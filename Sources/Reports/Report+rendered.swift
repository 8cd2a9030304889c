// SPDX-License-Identifier: Apache-2.0

extension Report {
  /// The report in a format. The same report gives the same bytes, always.
  ///
  /// - Parameters:
  ///   - format: The form to give it.
  ///   - width: Columns of the terminal, for `.terminal` alone; less than 20 counts as 20.
  ///   - colour: Whether titles may be bold and bars coloured, for `.terminal` alone.
  public func rendered(as format: ReportFormat, width: Int = 80, colour: Bool = false) -> [UInt8] {
    switch format {
    case .terminal:
      var renderer = TerminalRenderer(width: width, colour: colour)
      return renderer.render(self)
    case .markdown:
      var renderer = MarkdownRenderer()
      return renderer.render(self)
    case .csv, .tsv:
      let tables = blocks.reduce(0) { $0 + $1.tables.count }
      var renderer = SeparatedRenderer(format == .csv ? .comma : .tab, tables: tables)
      return renderer.render(self)
    case .json:
      var renderer = JSONRenderer()
      return renderer.render(self)
    case .html:
      var renderer = HTMLRenderer()
      return renderer.render(self)
    }
  }
}
