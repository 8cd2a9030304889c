// SPDX-License-Identifier: Apache-2.0

/// Takes scalars one by one, decomposes them, and writes composed text whenever a new letter starts.
struct Composer {
  /// Composed UTF-8.
  var output: [UInt8] = []
  private let table = NormalizationTable.shared
  /// A plain scalar that waits for a mark; nil if there is none, or if others wait.
  private var letter: UInt32?
  /// The scalars since the last starter, decomposed, and their classes.
  private var pending: [UInt32] = []
  private var classes: [UInt8] = []
  /// Whether a mark came behind one of a higher class.
  private var isUnordered = false

  mutating func add(_ scalar: UInt32) {
    // Nothing plain follows or combines, and most of a text is; it is taken apart only if a mark comes.
    if NFC.isPlain(scalar) {
      flush()
      letter = scalar
      return
    }
    if let waiting = letter {
      letter = nil
      decompose(waiting)
    }
    decompose(scalar)
  }

  private mutating func decompose(_ scalar: UInt32) {
    if Hangul.isSyllable(scalar) {
      addPart(scalar)
      return
    }
    guard let step = table.decomposition(of: scalar) else {
      addPart(scalar)
      return
    }
    decompose(step.first)
    if step.second > 0 { addPart(step.second) }
  }

  /// Whether no scalar waits for what may follow it.
  var isEmpty: Bool { pending.isEmpty && letter == nil }

  mutating func flush() {
    if let waiting = letter {
      Scalar.append(waiting, to: &output)
      letter = nil
      return
    }
    guard let first = pending.first else { return }
    if isUnordered { order() }
    if pending.count == 1 {
      Scalar.append(first, to: &output)
    } else {
      compose()
      for scalar in pending { Scalar.append(scalar, to: &output) }
    }
    pending.removeAll(keepingCapacity: true)
    classes.removeAll(keepingCapacity: true)
    isUnordered = false
  }

  /// Keeps a scalar; a starter that cannot merge begins anew.
  private mutating func addPart(_ scalar: UInt32) {
    let combiningClass = table.combiningClass(of: scalar)
    if combiningClass == 0, !table.mayFollow(scalar), !Hangul.isTrailing(scalar) { flush() }
    if combiningClass > 0, let last = classes.last, last > combiningClass { isUnordered = true }
    pending.append(scalar)
    classes.append(combiningClass)
  }

  /// Sorts every run of marks by class, those of one class in the order they came.
  ///
  /// At once and not on arrival, as a megabyte of marks in the wrong order would take hours.
  private mutating func order() {
    var start = 0
    while start < pending.count {
      var end = start
      while end < pending.count, classes[end] > 0 { end += 1 }
      let sorted = (start..<end).sorted { (classes[$0], $0) < (classes[$1], $1) }.map { (pending[$0], classes[$0]) }
      for (index, part) in sorted.enumerated() { (pending[start + index], classes[start + index]) = part }
      start = end + 1
    }
  }

  private mutating func compose() {
    var kept = 0
    var starter = classes[0] == 0 ? 0 : -1
    var lastClass: UInt8 = 0
    for index in pending.indices {
      let scalar = pending[index]
      let combiningClass = classes[index]
      let isBlocked = kept - 1 > starter && lastClass >= combiningClass
      if index > 0, starter >= 0, !isBlocked, let composite = composite(pending[starter], scalar) {
        pending[starter] = composite
        continue
      }
      pending[kept] = scalar
      if combiningClass == 0 { starter = kept }
      lastClass = combiningClass
      kept += 1
    }
    pending.removeLast(pending.count - kept)
  }

  private func composite(_ first: UInt32, _ second: UInt32) -> UInt32? {
    Hangul.compose(first, second) ?? table.composition(first, second)
  }
}
