// SPDX-License-Identifier: Apache-2.0

/// A part of a report.
public enum Block: Equatable, Sendable {
  /// Rows and columns.
  case table(Table)
  /// Text in Markdown: headings, paragraphs, lists, quotes, code, emphasis and links; HTML in it is shown, not obeyed.
  case markdown([UInt8])
  /// Parts that belong together, under a title.
  case section(title: [UInt8], blocks: [Block])
}
