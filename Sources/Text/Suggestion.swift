// SPDX-License-Identifier: Apache-2.0

/// The known word that somebody may have meant.
///
/// `titel` among `text title tags` is `title`: the letters of one or two places differ, not more.
public enum Suggestion {
  /// Index of the nearest word, or nil when none is near: at most one edit in words of up to four bytes, two up to
  /// eight, three in longer ones. Of equally near words the first counts.
  public static func nearest(to word: Span<UInt8>, among known: [[UInt8]]) -> Int? {
    let limit = word.count <= 4 ? 1 : word.count <= 8 ? 2 : 3
    var best: (index: Int, distance: Int)?
    for (index, candidate) in known.enumerated() where abs(candidate.count - word.count) <= limit {
      let distance = distance(word, candidate.span)
      if distance <= limit && distance < best?.distance ?? Int.max { best = (index, distance) }
    }
    return best?.index
  }

  /// How many bytes must be put in, taken out, replaced or swapped with the next one.
  static func distance(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Int {
    var before: [Int] = []
    var last = Array(0...second.count)
    for row in 0..<first.count {
      var current = [row + 1]
      for column in 0..<second.count {
        let replaced = last[column] + (first[row] == second[column] ? 0 : 1)
        var least = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          least = min(least, before[column - 1] + 1)
        }
        current.append(least)
      }
      (before, last) = (last, current)
    }
    return last[second.count]
  }
}
