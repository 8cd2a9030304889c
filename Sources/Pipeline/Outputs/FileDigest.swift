// SPDX-License-Identifier: Apache-2.0

import Reading
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How many bytes a file has, and their digest (BLAKE2b with 32 bytes, as `b2sum -l 256` prints it).
struct FileDigest {
  private(set) var count: Int64 = 0
  private(set) var digest: [UInt8] = []

  private static let blockSize = 1 << 20

  /// Reads a file a megabyte at a time; nil when it cannot be read.
  init?(path: [UInt8]) {
    let file = FileBytes.withCString(path) { open($0, O_RDONLY | O_CLOEXEC) }
    guard file >= 0 else { return nil }
    defer { close(file) }
    var hash = ContentHash()
    var block = [UInt8](repeating: 0, count: Self.blockSize)
    while true {
      let taken = block.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      if taken < 0 && errno == EINTR { continue }
      guard taken >= 0 else { return nil }
      if taken == 0 { break }
      hash.add(block.span.extracting(..<taken))
      count += Int64(taken)
    }
    digest = hash.finish()
  }
}
