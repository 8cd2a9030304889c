// SPDX-License-Identifier: Apache-2.0

/// Writes scalars of some source as UTF-8 in NFC with LF line ends, and keeps where each came from.
///
/// ```swift
/// var composer = TextComposer(capacity: 16)
/// composer.append(0x65, at: 0)    // e
/// composer.append(0x301, at: 1)   // its acute
/// composer.finish(at: 3).text     // é
/// ```
public struct TextComposer {
  private var composer = Composer()
  private var map: SourceMap
  private var isBehindReturn = false

  /// Makes a composer; `scale` is that of `SourceMap`.
  public init(capacity: Int, scale: Int = 1) {
    map = SourceMap(scale: scale)
    composer.output.reserveCapacity(capacity)
  }

  /// Adds a scalar that starts at an offset of the source. CR LF and a lone CR become LF.
  public mutating func append(_ scalar: UInt32, at source: Int) {
    let isPairedFeed = isBehindReturn && scalar == 0x0A
    isBehindReturn = scalar == 0x0D
    if isPairedFeed { return }
    let written = composer.isEmpty ? -1 : composer.output.count
    composer.add(isBehindReturn ? 0x0A : scalar)
    // The scalar began a cluster if all before it has been written now.
    if composer.output.count != written { map.add(text: composer.output.count, source: source) }
  }

  /// Adds a run of scalars that stay as they are whatever follows, without CR; `source` is the offset of the first.
  public mutating func append(plain bytes: Span<UInt8>, at source: Int) {
    composer.flush()
    isBehindReturn = false
    map.add(text: composer.output.count, source: source)
    composer.output.append(bytes: bytes)
  }

  /// Ends the text; `source` is the offset behind the source's last byte.
  public mutating func finish(at source: Int) -> (text: [UInt8], map: SourceMap) {
    composer.flush()
    map.add(text: composer.output.count, source: source)
    return (composer.output, map)
  }
}
