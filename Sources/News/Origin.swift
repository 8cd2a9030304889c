// SPDX-License-Identifier: Apache-2.0

/// Where a document came from.
///
/// `Origin(path: "seeds/000.txt", start: 0, end: 4382, digest: …)`. Paths are bytes: file names need not be UTF-8.
public struct Origin: Equatable, Sendable {
  /// The path as the user would type it, relative to where the command ran.
  public var path: [UInt8]
  /// Offset of the document's first byte in its file, 0-based.
  public var start: Int64
  /// Offset behind the document's last byte in its file.
  public var end: Int64
  /// Hash of the document's raw bytes, for chunk borders and later for caches.
  public var digest: UInt64

  /// Makes an origin from its parts.
  public init(path: [UInt8], start: Int64, end: Int64, digest: UInt64) {
    self.path = path
    self.start = start
    self.end = end
    self.digest = digest
  }
}
