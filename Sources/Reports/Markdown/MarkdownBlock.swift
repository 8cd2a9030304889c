// SPDX-License-Identifier: Apache-2.0

/// A part of a Markdown text, of the subset that plugins write.
enum MarkdownBlock: Equatable {
  /// `## Title`: level 1 to 6.
  case heading(level: Int, [MarkdownInline])
  case paragraph([MarkdownInline])
  /// `- item` or `3. item`; a list of numbers starts with `start`.
  case list(start: Int?, items: [[MarkdownBlock]])
  /// `> text`.
  case quote([MarkdownBlock])
  /// Lines between two lines of three backticks, or indented by four.
  case code([UInt8])
  /// `---`.
  case rule
}

/// A part of a line of Markdown.
enum MarkdownInline: Equatable {
  case text([UInt8])
  /// `` `code` ``.
  case code([UInt8])
  /// `*text*` or `_text_`.
  case emphasis([MarkdownInline])
  /// `**text**` or `__text__`.
  case strong([MarkdownInline])
  /// `[text](address)`.
  case link([MarkdownInline], address: [UInt8])
}
