// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Kinds of files that hold other files, told by their first bytes.
enum ArchiveKind {
  /// gzip, Zstandard, xz or bzip2, with or without a tar archive in it.
  case compressed
  case zip
  case tar

  /// How many bytes `init` looks at.
  static let headSize = 512

  /// Nil if the bytes start no archive.
  init?(head: Span<UInt8>) {
    let magics: [(StaticString, ArchiveKind)] = [
      ("\u{50}\u{4B}\u{03}\u{04}", .zip), ("\u{50}\u{4B}\u{05}\u{06}", .zip), ("BZh", .compressed),
    ]
    for (magic, kind) in magics where head.hasPrefix(magic) {
      self = kind
      return
    }
    let codes: [[UInt8]] = [[0x1F, 0x8B, 0x08], [0x28, 0xB5, 0x2F, 0xFD], [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]]
    if codes.contains(where: { head.hasPrefix($0) }) {
      self = .compressed
    } else if head.count >= 262, head.extracting(257..<262).hasPrefix("ustar") {
      self = .tar
    } else {
      return nil
    }
  }

  private static let extensions: [StaticString] = [
    "gz", "zst", "xz", "bz2", "zip", "tar", "tgz", "txz", "tbz2", "tzst",
  ]
  private static let wrappers: [StaticString] = ["gz", "zst", "xz", "bz2"]

  /// Whether a name says that the file is an archive.
  static func isNamed(_ name: [UInt8]) -> Bool {
    guard let found = Formats.fileExtension(of: name) else { return false }
    return extensions.contains { found.span.isEqual($0) }
  }

  /// The name of what is in a compressed file: `a.jsonl` for `a.jsonl.gz`.
  static func unwrapped(_ name: [UInt8]) -> [UInt8] {
    guard let found = Formats.fileExtension(of: name), wrappers.contains(where: { found.span.isEqual($0) }) else {
      return name
    }
    return Array(name.dropLast(found.count + 1))
  }
}
