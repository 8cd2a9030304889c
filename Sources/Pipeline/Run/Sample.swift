// SPDX-License-Identifier: Apache-2.0

import Reading

/// Some documents of a corpus, spread over all of it: those whose identities have the smallest hashes.
struct Sample: Sendable {
  private let most: UInt64

  /// Looks through a corpus for `count` documents. All of it is opened, none of it made into articles.
  init(_ count: Int, of plan: Plan) {
    var source = DocumentSource(inputs: plan.inputs, options: plan.reading)
    // The largest stands first, so that a smaller one can take its place.
    var hashes: [UInt64] = []
    while true {
      do {
        guard let document = try source.next() else { break }
        let hash = Self.hash(document.id)
        if hashes.count == count, let largest = hashes.first, hash >= largest { continue }
        if hashes.count == count { hashes.removeFirst() }
        let place = hashes.firstIndex { $0 <= hash } ?? hashes.count
        hashes.insert(hash, at: place)
      } catch {
        continue  // the run itself tells it
      }
    }
    most = hashes.first ?? 0
  }

  /// Whether a document belongs to it.
  func contains(_ id: [UInt8]) -> Bool { Self.hash(id) <= most }

  /// Not the hash that chunks end by, or the sample would be of their ends.
  private static func hash(_ id: [UInt8]) -> UInt64 { Digest.of((id + [0x73]).span) }
}
