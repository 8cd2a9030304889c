// SPDX-License-Identifier: Apache-2.0

import Lua
import Reports

/// A block of a report while a script holds it; its memory is booked on the script's budget.
final class BlockBox {
  let block: Block
  private let charge: BudgetCharge

  init(_ block: Block, _ budget: LuaBudget) {
    self.block = block
    charge = BudgetCharge(budget)
    charge.add(block.footprint)
  }

  /// Pushes a block as an object.
  static func push(_ block: Block, _ stack: LuaStack) throws(LuaError) -> Int {
    let box = BlockBox(block, stack.budget)
    try stack.checkLimits()
    stack.push(box, as: Types.block)
    return 1
  }
}

extension Block {
  /// About how many bytes of memory its own values take; blocks inside it have booked theirs.
  fileprivate var footprint: Int {
    if case .section = self { return 64 }
    if case .markdown(let text) = self { return text.count }
    return tables.reduce(0) { bytes, table in
      table.rows.reduce(bytes) { $0 + $1.reduce(40) { $0 + $1.footprint } }
        + table.sources.reduce(0) { $0 + $1.reduce(32) { $0 + 56 + $1.article.count } }
    }
  }
}

extension Cell {
  fileprivate var footprint: Int {
    switch self {
    case .text(let text): 48 + text.count
    case .link(let link): 160 + link.text.count + (link.article?.count ?? 0) + (link.url?.count ?? 0)
    case .empty, .integer, .number, .boolean: 16
    }
  }
}
