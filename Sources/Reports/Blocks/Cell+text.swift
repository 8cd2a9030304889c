// SPDX-License-Identifier: Apache-2.0

import Text

extension Cell {
  /// The value in full, as data formats have it: `0.3333333333333333`, `true`.
  var exactText: [UInt8] {
    var text: [UInt8] = []
    switch self {
    case .empty: break
    case .text(let bytes): text = bytes
    case .integer(let integer): text.append(decimal: integer)
    case .number(let number): text.append(decimal: number)
    case .boolean(let boolean): text.append(boolean ? "true" : "false")
    case .link(let link): text = link.text
    }
    return text
  }

  /// The value for a reader: a number has at most four decimals, `0.3333`, unless they would leave nothing of it.
  var shownText: [UInt8] {
    guard case .number(let number) = self, (0.001..<1e11).contains(number.magnitude) else { return exactText }
    return Cell.number((number * 10_000).rounded() / 10_000).exactText
  }
}
