// SPDX-License-Identifier: Apache-2.0

import Lua

/// Something that a report adds to, article by article, and that two chunks' worth of can be put together.
///
/// Merging is associative, an empty one changes nothing, and what comes of it is the same, bit for bit, as if all
/// additions had gone to one. What it holds does not depend on the order of additions, unless it says so.
protocol Accumulator: AnyObject {
  /// Which one it is, in the canonical form of parts.
  var kind: AccumulatorKind { get }
  /// An empty one of the same shape.
  func makeEmpty() -> any Accumulator
  /// Adds all that another one of the same shape holds.
  func merge(_ other: any Accumulator) throws(LuaError)
  /// Appends its shape: its kind, and what it is made of.
  func encodeShape(to part: inout [UInt8])
  /// Appends what it holds, keys in order.
  func encode(to part: inout [UInt8])
  /// Fills an empty one with what `encode` wrote.
  func decode(_ reader: inout PartReader)
  /// Adds its rows to a list.
  func write(_ rows: inout RowWriter) throws(LuaError)
}

extension Accumulator {
  func encodeShape(to part: inout [UInt8]) { part.append(kind.rawValue) }

  /// Whether another one has the same shape.
  func hasShape(of other: any Accumulator) -> Bool {
    var mine: [UInt8] = []
    var theirs: [UInt8] = []
    encodeShape(to: &mine)
    other.encodeShape(to: &theirs)
    return mine == theirs
  }
}

/// The kinds of accumulators by the byte that stands for them in parts.
enum AccumulatorKind: UInt8, CaseIterable {
  case counter = 0x63
  case sum = 0x73
  case stats = 0x6D
  case set = 0x65
  case list = 0x6C
  case top = 0x74
  case graph = 0x72
  case groups = 0x67

  /// What scripts see of it.
  var type: LuaType {
    switch self {
    case .counter: Types.counter
    case .sum: Types.sum
    case .stats: Types.stats
    case .set: Types.set
    case .list: Types.list
    case .top: Types.top
    case .graph: Types.graph
    case .groups: Types.groups
    }
  }

  /// The accumulator of this kind that an object owns.
  func payload(of object: LuaObject) -> any Accumulator {
    switch self {
    case .counter: object.payload(as: Counter.self)
    case .sum: object.payload(as: Sum.self)
    case .stats: object.payload(as: Stats.self)
    case .set: object.payload(as: KeySet.self)
    case .list: object.payload(as: ValueList.self)
    case .top: object.payload(as: Ranking.self)
    case .graph: object.payload(as: Graph.self)
    case .groups: object.payload(as: Groups.self)
    }
  }
}

extension LuaStack {
  /// The accumulator at `index`, of any kind.
  func accumulator(at index: Int) -> (any Accumulator)? {
    guard let object = object(at: index) else { return nil }
    return AccumulatorKind.allCases.first { object.isOf($0.type) }?.payload(of: object)
  }

  /// Pushes an accumulator as an object.
  func push(_ accumulator: any Accumulator) { push(accumulator, as: accumulator.kind.type) }
}
