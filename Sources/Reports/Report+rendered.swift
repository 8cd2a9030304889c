// SPDX-License-Identifier: Apache-2.0

extension Report {
  /// The report in a format. The same report gives the same bytes, always; pictures of networks take their places from
  /// Graphviz, so theirs depend on its version too.
  ///
  /// - Parameters:
  ///   - format: The form to give it.
  ///   - width: Columns of the terminal, for `.terminal` alone; less than 20 counts as 20.
  ///   - colour: Whether titles may be bold and bars coloured, for `.terminal` alone.
  /// - Returns: Its bytes; none for a workbook that could not be put together, of which `workbook` tells why.
  public func rendered(as format: ReportFormat, width: Int = 80, colour: Bool = false) -> [UInt8] {
    switch format {
    case .terminal:
      var renderer = TerminalRenderer(width: width, colour: colour)
      return renderer.render(self)
    case .markdown:
      var renderer = MarkdownRenderer()
      return renderer.render(self)
    case .csv: return SeparatedRenderer.render(self, .comma).bytes
    case .tsv: return SeparatedRenderer.render(self, .tab).bytes
    case .json:
      var renderer = JSONRenderer()
      return renderer.render(self)
    case .html:
      var renderer = HTMLRenderer()
      return renderer.render(self)
    case .xlsx: return (try? workbook()) ?? []
    case .vegaLite: return VegaRenderer.render(self)
    case .graphML:
      var renderer = NetworkRenderer(self)
      return renderer.graphML()
    case .gexf:
      var renderer = NetworkRenderer(self)
      return renderer.gexf()
    case .dot:
      var renderer = NetworkRenderer(self)
      return renderer.dot()
    case .svg: return PictureRenderer.render(self)
    }
  }

  /// The report's tables as a workbook (XLSX).
  ///
  /// - Throws: Where it could not be put together, for want of room for a temporary file for instance.
  public func workbook() throws(RenderingError) -> [UInt8] { try WorkbookRenderer.render(self) }

  /// What is missing of a report for a format to say anything, in words: `has no network`; nil where nothing is.
  public func lack(for format: ReportFormat) -> StaticString? {
    switch format {
    case .graphML, .gexf, .dot: blocks.allSatisfy(\.networks.isEmpty) ? "has no network" : nil
    case .vegaLite: blocks.allSatisfy(\.charts.isEmpty) ? "has no chart" : nil
    case .svg: blocks.allSatisfy { $0.charts.isEmpty && $0.networks.isEmpty } ? "has no chart and no network" : nil
    case .csv, .tsv, .xlsx: tables.isEmpty ? "has no table" : nil
    case .terminal, .markdown, .json, .html: nil
    }
  }
}
