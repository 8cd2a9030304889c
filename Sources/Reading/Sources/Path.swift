// SPDX-License-Identifier: Apache-2.0

/// Paths as bytes, parted by slashes.
public enum Path {
  /// What parts two names.
  public static let slash: UInt8 = 0x2F
  /// What stands for standard input: `-`.
  static let standardInput: [UInt8] = [0x2D]

  /// `seeds` and `000.txt` give `seeds/000.txt`, and so does `seeds/`.
  public static func join(_ folder: [UInt8], _ name: [UInt8]) -> [UInt8] {
    folder.last == slash ? folder + name : folder + [slash] + name
  }

  /// The last part: `000.txt` of `seeds/000.txt`, `seeds` of `seeds/`.
  public static func name(of path: [UInt8]) -> [UInt8] {
    var end = path.count
    while end > 1, path[end - 1] == slash { end -= 1 }
    let start = path[..<end].lastIndex(of: slash).map { $0 + 1 } ?? 0
    return Array(path[min(start, end)..<end])
  }
}
