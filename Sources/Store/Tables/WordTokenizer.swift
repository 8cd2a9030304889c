// SPDX-License-Identifier: Apache-2.0

import Foundation  // GRDB's protocol is written with its types
import GRDB

/// Cuts text into words as `unicode61` does, and gives each word that has đ the same word with d beside it.
///
/// `unicode61 remove_diacritics 2` makes `a` of `ằ`, but leaves `đ`, which is no d with a sign. With both words in one
/// place of the index a search for `da nang` and one for `Đà Nẵng` find the same text. It takes the name `unicode61`
/// for the connection that fills the index, so that the file says that name and any SQLite can search it.
final class WordTokenizer: FTS5CustomTokenizer {
  static let name = "unicode61"

  /// A database in memory, in which the name means what SQLite means by it.
  private let other: DatabaseQueue
  private let words: any FTS5Tokenizer

  init(db: Database, arguments: [String]) throws {
    other = try DatabaseQueue()
    words = try other.inDatabase {
      try $0.makeTokenizer(FTS5TokenizerDescriptor(components: [Self.name] + arguments))
    }
  }

  /// What `unicode61` hands each word on to.
  private struct Receiver {
    let context: UnsafeMutableRawPointer?
    let take: FTS5TokenCallback
  }

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization, pText: UnsafePointer<CChar>?, nText: CInt,
    tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    var receiver = Receiver(context: context, take: tokenCallback)
    return withUnsafeMutablePointer(to: &receiver) { receiver in
      words.tokenize(context: receiver, tokenization: tokenization, pText: pText, nText: nText) {
        receiver, flags, word, count, start, end in
        let receiver = receiver!.assumingMemoryBound(to: Receiver.self).pointee  // the one above
        let status = receiver.take(receiver.context, flags, word, count, start, end)
        guard status == 0, let word, let plain = plain(UnsafeBufferPointer(start: word, count: Int(count))) else {
          return status
        }
        return plain.withUnsafeBufferPointer {
          receiver.take(receiver.context, flags | colocated, $0.baseAddress, CInt($0.count), start, end)
        }
      }
    }
  }
}

/// SQLite's FTS5_TOKEN_COLOCATED: the word stands where the one before it does.
private let colocated: CInt = 1

/// A word with d for each đ, which is the bytes C4 91; nil for one without.
private func plain(_ word: UnsafeBufferPointer<CChar>) -> [CChar]? {
  let (first, second) = (CChar(truncatingIfNeeded: 0xC4), CChar(truncatingIfNeeded: 0x91))
  guard word.indices.dropLast().contains(where: { word[$0] == first && word[$0 + 1] == second }) else { return nil }
  var plain: [CChar] = []
  for byte in word {
    if byte == second, plain.last == first { plain[plain.count - 1] = 0x64 } else { plain.append(byte) }
  }
  return plain
}
