// SPDX-License-Identifier: Apache-2.0

import Yams

extension Node {
  /// Values that a job file may have when every alias is written out; eight lines of aliases make 100,000,000.
  static let sizeLimit = 100_000
  /// Lists and mappings inside each other.
  private static let depthLimit = 100

  /// Whether it has at most so many values, aliases written out. Takes time for no more than those.
  func isWithin(_ limit: Int) -> Bool {
    var left = limit
    return takes(&left, depth: 0)
  }

  private func takes(_ left: inout Int, depth: Int) -> Bool {
    left -= 1
    guard left >= 0, depth <= Self.depthLimit else { return false }
    switch self {
    case .scalar, .alias: return true
    case .sequence(let sequence):
      for item in sequence where !item.takes(&left, depth: depth + 1) { return false }
    case .mapping(let mapping):
      for (key, value) in mapping {
        guard key.takes(&left, depth: depth + 1), value.takes(&left, depth: depth + 1) else { return false }
      }
    }
    return true
  }

  /// The node with the fields of every merge key `<<` in its place. A mapping's own fields win, then those of the first
  /// mapping that has them. A merge of anything but mappings stays a key, so that it is told as an unknown one.
  var merged: Node {
    switch self {
    case .scalar, .alias: return self
    case .sequence(let sequence):
      return .sequence(.init(sequence.map(\.merged), sequence.tag, sequence.style, sequence.mark))
    case .mapping(let mapping):
      var own: [(Node, Node)] = []
      var taken: [(Node, Node)] = []
      for (key, value) in mapping {
        let value = value.merged
        if key.isMergeKey, let fields = value.mergedFields { taken += fields } else { own.append((key, value)) }
      }
      for field in taken where !own.contains(where: { $0.0.scalar?.string == field.0.scalar?.string }) {
        own.append(field)
      }
      return .mapping(.init(own, mapping.tag, mapping.style, mapping.mark))
    }
  }

  private var isMergeKey: Bool { scalar?.style == .plain && scalar?.string == "<<" }

  /// The fields of a mapping or of a list of mappings, nil for anything else.
  private var mergedFields: [(Node, Node)]? {
    switch self {
    case .mapping(let mapping): return mapping.map { ($0.key, $0.value) }
    case .sequence(let sequence):
      let fields = sequence.compactMap(\.mapping)
      return fields.count == sequence.count ? fields.flatMap { $0.map { ($0.key, $0.value) } } : nil
    case .scalar, .alias: return nil
    }
  }
}
