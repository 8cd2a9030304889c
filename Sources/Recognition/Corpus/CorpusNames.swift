// SPDX-License-Identifier: Apache-2.0

/// What a large corpus says names are, with clear cues around them: `baku` mostly a place, `toán` mostly no name; and
/// which syllables make one word: `hội+đồng`.
///
/// The list is searched as it stands, so that it costs nothing at start-up: entries in the order of their bytes, each a
/// name in comparable form, a letter for the kind (`P`, `O`, `L`, `N` for no name, `W` for two syllables), and how many binary digits the
/// number of documents has.
enum CorpusNames {
  /// The kind as in `Model.kinds`, and the digits of the count; nil for an unknown name.
  static func find(_ name: Span<UInt8>) -> (kind: Int, digits: Int)? {
    list.withUTF8Buffer { bytes in
      var low = 0
      var high = bytes.count
      while low < high {
        var start = (low + high) / 2
        while start > low, bytes[start - 1] != 0x3B { start -= 1 }
        var end = start
        while bytes[end] != 0x3B { end += 1 }
        switch order(name, bytes[start..<end]) {
        case 0: return value(bytes[start..<end])
        case 1: low = end + 1
        default: high = start
        }
      }
      return nil
    }
  }

  /// -1, 0 or 1 as the name stands before, at or behind an entry; its value begins with the first capital.
  private static func order(_ name: Span<UInt8>, _ entry: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var offset = entry.startIndex
    for index in name.indices {
      let byte = entry[offset]
      if byte != name[index] || isKind(byte) { return isKind(byte) || byte < name[index] ? 1 : -1 }
      offset += 1
    }
    return isKind(entry[offset]) ? 0 : -1
  }

  private static func isKind(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  private static func value(_ entry: Slice<UnsafeBufferPointer<UInt8>>) -> (kind: Int, digits: Int)? {
    guard let letter = entry.firstIndex(where: isKind) else { return nil }
    let kind =
      switch entry[letter] {
      case 0x50: 0
      case 0x4F: 1
      case 0x4C: 2
      default: 3
      }
    return (kind, Int(entry[letter + 1] & 0x0F))
  }
}
