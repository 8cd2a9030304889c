// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

extension Zoner {
  /// Reads the lines between head and foot.
  mutating func readBody(_ bytes: Span<UInt8>) {
    for index in body {
      let line = lines[index]
      if let title = zones.title, line.range.count == title.count, bytes.sharePrefix(line.range, title) {
        drop(line.range, .repeated)
      } else if index > body.lowerBound, index + 1 < body.upperBound,
        let reason = Boilerplate.reason(for: line, in: bytes)
      {
        drop(line.range, reason)
      } else {
        readLine(at: index, bytes)
      }
    }
    zones.lead = zones.paragraphs.first
    zones.dropped.sort { $0.range.start < $1.range.start }
    zones.credits.sort { $0.start < $1.start }
  }

  private mutating func readLine(at index: Int, _ bytes: Span<UInt8>) {
    let range = lines[index].range
    var rest = range
    while let credit = Credit.first(in: rest, of: bytes) {
      readCaption(ByteRange(start: rest.start, end: credit.range.start), bytes)
      zones.credits.append(credit.range)
      rest = bytes.trimmed(ByteRange(Int(credit.range.end), Int(range.end)))
      if !rest.isEmpty, bytes[Int(rest.start)] == 0x2E {
        rest = bytes.trimmed(ByteRange(start: rest.start + 1, end: rest.end))
      }
    }
    guard !rest.isEmpty else { return }
    if rest == range, CaptionCues.isCaption(at: index, of: lines, body: body, in: bytes) {
      zones.captions.append(range)
    } else if rest == range, CaptionCues.isSubhead(at: index, of: lines, body: body, in: bytes) {
      zones.subheads.append(range)
    } else {
      readParagraph(rest, isLast: index + 1 == body.upperBound, bytes)
    }
  }

  /// The last sentence before a credit is the caption, those before it are body.
  private mutating func readCaption(_ range: ByteRange, _ bytes: Span<UInt8>) {
    let text = bytes.trimmedOfDashes(range)
    guard !text.isEmpty else { return }
    var scanner = SentenceScanner(text)
    var last: ByteRange?
    while let sentence = scanner.next(in: bytes) { last = sentence }
    guard let last else { return }
    zones.captions.append(last)
    let before = bytes.trimmed(ByteRange(start: text.start, end: last.start))
    if !before.isEmpty { readParagraph(before, isLast: false, bytes) }
  }

  /// A paragraph's sentences; in the last one a signature may stand behind them.
  private mutating func readParagraph(_ range: ByteRange, isLast: Bool, _ bytes: Span<UInt8>) {
    let first = zones.sentences.count
    let number = Int32(zones.paragraphs.count)
    var scanner = SentenceScanner(range)
    var end = range.start
    while let sentence = scanner.next(in: bytes) {
      if isLast, zones.sentences.count > first, sentence.end == range.end,
        let signature = Signature(sentence, in: bytes),
        take(signature)
      {
        break
      }
      zones.sentences.append(Sentence(range: sentence, paragraph: number))
      end = sentence.end
    }
    zones.paragraphs.append(ByteRange(start: range.start, end: end))
  }
}
