// SPDX-License-Identifier: Apache-2.0

/// Makes identities unique by a number behind them: `a.txt`, `a.txt#2`, `a.txt#3`.
///
/// Only hashes are kept, 8 bytes each in a table at most three quarters full, so that a million documents take 16 MB.
/// Two identities with one hash, one pair in 30 million runs of a million documents, cost a number that was not needed.
struct IdentityTable {
  private var slots: [UInt64] = Array(repeating: 0, count: 64)
  private var count = 0
  /// The last number given to an identity that came more than once.
  private var numbers: [UInt64: Int] = [:]

  /// The identity itself, or with a number if an earlier document has it.
  mutating func unique(_ id: [UInt8]) -> [UInt8] {
    let hash = max(Digest.of(id.span), 1)
    if insert(hash) { return id }
    var number = numbers[hash] ?? 1
    while true {
      number += 1
      let candidate = id + Array("#\(number)".utf8)
      guard insert(max(Digest.of(candidate.span), 1)) else { continue }
      numbers[hash] = number
      return candidate
    }
  }

  private mutating func insert(_ hash: UInt64) -> Bool {
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place] != 0 {
      if slots[place] == hash { return false }
      place = (place + 1) & (slots.count - 1)
    }
    slots[place] = hash
    count += 1
    if count * 4 > slots.count * 3 { grow() }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    for hash in old where hash != 0 {
      var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = hash
    }
  }
}
