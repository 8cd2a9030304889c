// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// Finds the zones of a text, by the shape of its lines and the cues in them.
///
/// First the head (title, date, counters, teaser), then the foot from the end upwards (related headlines, signature),
/// then what is left between, line by line.
struct Zoner {
  var zones = Zones()
  var lines: [Line]
  /// Offsets of the signs that may end a sentence.
  let stops: [Int32]
  /// The number of the first stop of the line at hand.
  var firstStop = 0
  /// Offsets of words that open a sentence, and the number of the next one.
  let openers: [Int32]
  var nextOpener = 0
  /// The lines of the body: what the head and the foot left.
  var body: Range<Int>
  /// Whether the byline found so far names nobody, and a name above it is better.
  var hasGenericByline = false

  /// The zones of a text in NFC.
  static func zones(of bytes: Span<UInt8>) -> Zones {
    var zoner = Zoner(bytes)
    zoner.readHead(bytes)
    zoner.readFoot(bytes)
    zoner.readBody(bytes)
    return zoner.zones
  }

  private init(_ bytes: Span<UInt8>) {
    let landmarks = Landmarks(bytes)
    lines = landmarks.lines
    stops = landmarks.stops
    openers = landmarks.openers
    // A text of nothing but stops has hardly any sentences.
    zones.sentences.reserveCapacity(min(stops.count, bytes.count / 64))
    zones.paragraphs.reserveCapacity(min(lines.count, bytes.count / 64))
    body = 0..<lines.count
  }

  mutating func drop(_ range: ByteRange, _ reason: DroppedSpan.Reason) {
    zones.dropped.append(DroppedSpan(range: range, reason: reason))
  }

  /// Takes over what a line of dates and counters tells.
  mutating func take(_ metadata: MetadataLine, of line: Line) {
    zones.date = zones.date ?? metadata.date
    zones.views = zones.views ?? metadata.views
    if let counter = metadata.counter {
      drop(counter, .counter)
    } else if metadata.hasOtherCounter {
      drop(line.range, .counter)
    }
  }
}
