// SPDX-License-Identifier: Apache-2.0

/// How wide the columns of a table are on a terminal.
enum ColumnLayout {
  /// Spaces between two columns.
  static let gap = 2
  /// No column of text is made narrower than this to make room for others.
  private static let narrowest = 8

  /// Gives every column the width it would like, or less where they don't fit into `width` together: the widest are cut
  /// down to one common width. Numbers keep theirs, since a broken number is a wrong number. Nil where there is no room
  /// for a table.
  static func widths(natural: [Int], isFixed: [Bool], width: Int) -> [Int]? {
    let space = width - gap * max(0, natural.count - 1)
    var widths = natural
    var limit = natural.max() ?? 0
    while limit > narrowest, widths.reduce(0, +) > space {
      limit -= 1
      for column in widths.indices where !isFixed[column] { widths[column] = min(natural[column], limit) }
    }
    return widths.reduce(0, +) > space ? nil : widths
  }
}
