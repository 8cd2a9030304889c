// SPDX-License-Identifier: Apache-2.0

/// Names by the hashes of their words, and what the whole text says for each.
struct NameTable {
  /// What is known of one name.
  struct Name {
    /// The best for it anywhere in the text.
    var evidence: Evidence
    /// How often it was added.
    var count: Int32
    /// What the corpus knows of it: 0 nothing, else the kind and how sure it is.
    var known: UInt8 = 0
  }

  private(set) var names: [Name] = []
  private var keys = KeyTable()

  init(capacity: Int) { names.reserveCapacity(capacity) }

  /// The number of a name, which gets the better of both evidences.
  ///
  /// - Parameter known: What the corpus knows of it, asked of a new name alone.
  mutating func add(_ key: UInt64, _ more: Evidence, known: () -> UInt8) -> Int {
    let found = keys.insert(key)
    if found.isNew {
      names.append(Name(evidence: more, count: 1, known: known()))
    } else {
      names[found.index].evidence.merge(more)
      names[found.index].count += 1
    }
    return found.index
  }
}
