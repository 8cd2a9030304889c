// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// Names in comparable form and what the whole text says for each.
struct NameTable {
  var names = ByteTable()
  var evidence: [Evidence] = []
  /// How often each name was added.
  var counts: [Int32] = []

  mutating func add(_ name: [UInt8], _ more: Evidence) -> Int {
    let index = names.insert(name.span).index
    if index == evidence.count {
      evidence.append(Evidence())
      counts.append(0)
    }
    counts[index] += 1
    evidence[index].merge(more)
    return index
  }
}
