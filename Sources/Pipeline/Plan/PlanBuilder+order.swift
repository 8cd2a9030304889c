// SPDX-License-Identifier: Apache-2.0

import Scripting

extension PlanBuilder {
  /// A chain of plugins that each must run before the next, and the last before the first; nil when there is none.
  ///
  /// No order of steps satisfies it, so it is told instead of the pairs that stand in the wrong order.
  static func circle(in declarations: [Declaration]) -> [[UInt8]]? {
    var chain: [[UInt8]] = []
    var done: Set<[UInt8]> = []
    for declaration in declarations {
      if let circle = walk(from: declaration.name, declarations, &chain, &done) { return circle }
    }
    return nil
  }

  private static func walk(
    from name: [UInt8], _ declarations: [Declaration], _ chain: inout [[UInt8]], _ done: inout Set<[UInt8]>
  ) -> [[UInt8]]? {
    if let start = chain.firstIndex(of: name) { return chain[start...] + [name] }
    guard done.insert(name).inserted else { return nil }
    chain.append(name)
    defer { chain.removeLast() }
    let own = declarations.filter { $0.name == name }.flatMap(\.before)
    let others = declarations.filter { $0.after.contains(name) }.map(\.name)
    for later in own + others where declarations.contains(where: { $0.name == later }) {
      if let circle = walk(from: later, declarations, &chain, &done) { return circle }
    }
    return nil
  }
}
