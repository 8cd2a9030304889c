// SPDX-License-Identifier: Apache-2.0

/// Where the bytes of a decoded text stood in its source.
///
/// Eight bytes for every place where the two part: none for ASCII, one run behind every letter that changed its length.
public struct SourceMap: Equatable, Sendable {
  private struct Run: Equatable {
    var text: Int32
    var source: Int32
  }

  private var runs: [Run] = []
  /// Bytes of the source for one byte of ASCII: 2 in UTF-16.
  private let scale: Int

  /// Makes a map that leads every offset to itself, or to its double in UTF-16.
  public init(scale: Int = 1) {
    self.scale = scale
  }

  /// Whether every offset leads to itself.
  public var isIdentity: Bool { runs.isEmpty && scale == 1 }

  /// Notes that the text from `text` on comes from `source` on; both ascend from call to call.
  public mutating func add(text: Int, source: Int) {
    guard source != unclamped(text, in: runs.count - 1) else { return }
    runs.append(Run(text: Int32(text), source: Int32(source)))
  }

  /// The offset in the source of a text's byte, 0-based; behind the text, that behind the source.
  ///
  /// Inside a letter that took fewer bytes in the source, the offset behind it.
  public func sourceOffset(of text: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if Int(runs[middle].text) <= text { low = middle + 1 } else { high = middle }
    }
    let offset = unclamped(text, in: low - 1)
    return low < runs.count ? min(offset, Int(runs[low].source)) : offset
  }

  private func unclamped(_ text: Int, in run: Int) -> Int {
    guard run >= 0 else { return text * scale }
    return Int(runs[run].source) + (text - Int(runs[run].text)) * scale
  }
}
