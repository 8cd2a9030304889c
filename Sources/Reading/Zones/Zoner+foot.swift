// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

extension Zoner {
  /// Reads the lines behind the last paragraph, from the end upwards.
  mutating func readFoot(_ bytes: Span<UInt8>) {
    dropBehindHeading(bytes)
    while body.count > 1 {
      let line = lines[body.upperBound - 1]
      guard readFootLine(line, bytes) else { break }
      body = body.lowerBound..<(body.upperBound - 1)
    }
    zones.dropped.sort { $0.range.start < $1.range.start }
  }

  /// Drops a heading such as `Tin liên quan` in the last half with all unfinished lines behind it.
  private mutating func dropBehindHeading(_ bytes: Span<UInt8>) {
    guard body.count > 2 else { return }
    // A list of other stories has at most 60 lines; without a bound, a file of headings would take quadratic time.
    let earliest = max(body.lowerBound + body.count / 2, body.upperBound - 60)
    for index in earliest..<body.upperBound where Boilerplate.isHeading(lines[index], in: bytes) {
      let rest = index..<body.upperBound
      guard rest.dropFirst().allSatisfy({ !lines[$0].isTerminated || lines[$0].wordCount <= 25 }) else { continue }
      for place in rest { drop(lines[place].range, .related) }
      body = body.lowerBound..<index
      return
    }
  }

  private mutating func readFootLine(_ line: Line, _ bytes: Span<UInt8>) -> Bool {
    if let metadata = MetadataLine(line.range, in: bytes) {
      if metadata.date == nil, metadata.views == nil, !metadata.hasOtherCounter { return false }
      take(metadata, of: line)
      return true
    }
    if let reason = Boilerplate.reason(for: line, in: bytes) {
      drop(line.range, reason)
      return true
    }
    if isRepeated(line, bytes) {
      drop(line.range, .repeated)
      return true
    }
    if let signature = Signature(line.range, in: bytes) {
      return take(signature)
    }
    // A headline of another story: unfinished, and two blank lines or more part it from the article.
    if line.blankBefore >= 2, !line.isTerminated, (5...45).contains(line.wordCount),
      Credit.first(in: line.range, of: bytes) == nil
    {
      drop(line.range, .related)
      return true
    }
    return false
  }

  /// Takes a signature; false if there is one of its kind already.
  mutating func take(_ signature: Signature) -> Bool {
    if signature.isSource {
      zones.credits.append(signature.name)
      return true
    }
    guard zones.byline == nil || hasGenericByline else { return false }
    hasGenericByline = signature.isGeneric
    zones.byline = signature.name
    return true
  }

  /// Whether the line is the headline over again.
  private func isRepeated(_ line: Line, _ bytes: Span<UInt8>) -> Bool {
    guard let title = zones.title, title.start < line.range.start else { return false }
    return line.range.count == title.count && bytes.sharePrefix(line.range, title)
  }
}
