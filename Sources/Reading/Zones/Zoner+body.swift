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
      } else if !readMetadata(at: index, bytes), !readSignature(at: index, bytes) {
        readLine(at: index, bytes)
      }
    }
    readOutlet(bytes)
    zones.lead = zones.paragraphs.first
    zones.dropped.sort { $0.range.start < $1.range.start }
    zones.credits.sort { $0.start < $1.start }
  }

  /// A line of date and time that stands below the lead: among the first four lines of the body.
  private mutating func readMetadata(at index: Int, _ bytes: Span<UInt8>) -> Bool {
    guard index - body.lowerBound < 4, let metadata = MetadataLine(lines[index].range, in: bytes) else { return false }
    guard metadata.date != nil || metadata.counter != nil || metadata.hasOtherCounter else { return false }
    take(metadata, of: lines[index])
    return true
  }

  /// A signature on a line of its own with more text behind: in the second half, or before a gap.
  private mutating func readSignature(at index: Int, _ bytes: Span<UInt8>) -> Bool {
    let line = lines[index]
    guard index > body.lowerBound, index + 1 < body.upperBound, (2...4).contains(line.wordCount) else { return false }
    guard lines[index + 1].blankBefore >= 2 || index - body.lowerBound > body.count / 2 else { return false }
    guard let signature = Signature(line.range, in: bytes) else { return false }
    return take(signature)
  }

  /// `VTV.vn - ` in front of the first paragraph signs an article that nobody else signs.
  private mutating func readOutlet(_ bytes: Span<UInt8>) {
    guard zones.byline == nil, let first = zones.paragraphs.first else { return }
    // The longest outlets that do so, `VietnamPlus.vn` and the like, have under 20 bytes.
    for offset in first.indices.prefix(20) where bytes[offset] == 0x20 {
      let name = ByteRange(start: first.start, end: Int32(offset))
      guard offset + 2 < Int(first.end), bytes[offset + 1] == 0x2D, bytes[offset + 2] == 0x20, name.count > 3,
        bytes.match(".vn", at: offset - 3, limit: offset) != nil, Scalar.isAlphanumeric(UInt32(bytes[Int(first.start)]))
      else { return }
      zones.byline = name
      return
    }
  }

  private mutating func readLine(at index: Int, _ bytes: Span<UInt8>) {
    let line = lines[index]
    let range = line.range
    var rest = range
    firstStop = line.firstStop
    while let credit = line.hasColon ? Credit.first(in: rest, of: bytes) : Credit.last(in: rest, of: bytes) {
      readCaption(ByteRange(start: rest.start, end: credit.range.start), bytes)
      zones.credits.append(credit.range)
      rest = bytes.trimmed(ByteRange(Int(credit.range.end), Int(range.end)))
      if !rest.isEmpty, bytes[Int(rest.start)] == 0x2E {
        rest = bytes.trimmed(ByteRange(start: rest.start + 1, end: rest.end))
      }
    }
    guard !rest.isEmpty else { return }
    let isLast = index + 1 == body.upperBound
    if rest == range {
      if CaptionCues.isCaption(at: index, of: lines, body: body, hasTitle: zones.title != nil, in: bytes) {
        zones.captions.append(range)
        return
      }
      if CaptionCues.isSubhead(at: index, of: lines, body: body, in: bytes) {
        zones.subheads.append(range)
        return
      }
    } else if isLast, let signature = Signature(rest, in: bytes), take(signature) {
      return
    }
    if line.hasPointer {
      readText(rest, isLast: isLast, bytes)
    } else {
      readParagraph(rest, isLast: isLast, bytes)
    }
  }

  /// Sets the page's remarks aside and reads what stands before, between and behind.
  private mutating func readText(_ range: ByteRange, isLast: Bool, _ bytes: Span<UInt8>) {
    var rest = range
    while let remark = Boilerplate.remark(in: rest, of: bytes) {
      let before = bytes.trimmed(ByteRange(start: rest.start, end: remark.range.start))
      drop(remark.range, remark.reason)
      rest = bytes.trimmed(ByteRange(start: remark.range.end, end: rest.end))
      if !before.isEmpty { readParagraph(before, isLast: isLast && rest.isEmpty, bytes) }
    }
    if !rest.isEmpty { readParagraph(rest, isLast: isLast, bytes) }
  }

  /// Words that tie a sentence to the one before it, as no caption is.
  private static let connectives: Cues = [
    "sau đó", "tuy nhiên", "đồng thời", "ngoài ra", "trước đó", "theo đó", "bên cạnh đó", "do đó", "vì vậy",
    "cùng ngày",
  ]

  private static let speech: Cues = [
    "đề nghị", "khẳng định", "cho biết", "cho rằng", "nhấn mạnh", "yêu cầu", "nêu rõ", "bày tỏ",
  ]

  /// Whether a sentence before a credit is text around a picture without caption: over 45 words, tied to the sentence
  /// before, or telling what somebody said.
  private func isReport(_ sentence: ByteRange, _ bytes: Span<UInt8>) -> Bool {
    bytes.wordCount(sentence) > 45 || bytes.starts(sentence, withAnyOf: Self.connectives)
      || bytes.contains(anyOf: Self.speech, in: sentence)
  }

  /// The last sentence before a credit is the caption, those before it are body.
  private mutating func readCaption(_ range: ByteRange, _ bytes: Span<UInt8>) {
    let text = bytes.trimmedOfDashes(range)
    guard !text.isEmpty else { return }
    var scanner = SentenceScanner(text, firstStop: firstStop)
    var last: ByteRange?
    while let sentence = scanner.next(in: bytes, stops: stops.span) { last = sentence }
    guard let last else { return }
    let before = bytes.trimmed(ByteRange(start: text.start, end: last.start))
    if !before.isEmpty, isReport(last, bytes) {
      readText(text, isLast: false, bytes)
      return
    }
    if !before.isEmpty { readText(before, isLast: false, bytes) }
    zones.captions.append(last)
  }

  /// A paragraph's sentences; in the last one a signature may stand behind them.
  private mutating func readParagraph(_ range: ByteRange, isLast: Bool, _ bytes: Span<UInt8>) {
    var scanner = SentenceScanner(range, firstStop: firstStop)
    var paragraph = range
    while let sentence = scanner.next(in: bytes, stops: stops.span) {
      if paragraph.start < sentence.start, bytes.trimmed(ByteRange(start: paragraph.start, end: sentence.start)).isEmpty
      {
        paragraph.start = sentence.start
      }
      if sentence.start > paragraph.start, Boilerplate.isInvitation(sentence, in: bytes) {
        drop(bytes.trimmed(ByteRange(start: sentence.start, end: range.end)), .navigation)
        break
      }
      if isLast, sentence.start > paragraph.start, sentence.end == range.end,
        let signature = Signature(sentence, in: bytes),
        take(signature)
      {
        paragraph.end = sentence.start
        break
      }
      readSentence(sentence, of: &paragraph, isLast: isLast && sentence.end == range.end, bytes)
    }
    close(paragraph, bytes)
  }

  /// A sentence, unless a caption without full stop hides at its front: the paragraph is closed before it then.
  private mutating func readSentence(
    _ sentence: ByteRange, of paragraph: inout ByteRange, isLast: Bool, _ bytes: Span<UInt8>
  ) {
    var rest = sentence
    if sentence.start > paragraph.start, !isLast, CaptionCues.isName(sentence, in: bytes) {
      close(ByteRange(start: paragraph.start, end: sentence.start), bytes)
      zones.captions.append(sentence)
      paragraph.start = sentence.end
      return
    }
    if let place = missingStop(in: sentence, bytes) {
      let front = bytes.trimmed(ByteRange(Int(sentence.start), place))
      rest.start = Int32(place)
      if bytes.wordCount(front) <= 25 {
        close(ByteRange(start: paragraph.start, end: front.start), bytes)
        if front.start == paragraph.start, bytes.wordCount(front) <= 8 {
          zones.subheads.append(front)
        } else {
          zones.captions.append(front)
        }
        paragraph.start = rest.start
      } else {
        append(front)
      }
    }
    if isLast, let name = MissingStop.signature(behind: rest, of: bytes), take(name) {
      let text = bytes.trimmed(ByteRange(start: rest.start, end: name.name.start))
      if !text.isEmpty { append(text) }
      paragraph.end = text.end
      return
    }
    append(rest)
  }

  /// Where in a sentence the next one starts without a stop before it; nil if nowhere.
  ///
  /// Sentences come in the order of the text.
  private mutating func missingStop(in sentence: ByteRange, _ bytes: Span<UInt8>) -> Int? {
    while nextOpener < openers.count, openers[nextOpener] <= sentence.start + 8 { nextOpener += 1 }
    var index = nextOpener
    while index < openers.count, openers[index] < sentence.end - 8 {
      let place = Int(openers[index])
      if MissingStop.isOpener(at: place, sentence, in: bytes) { return place }
      index += 1
    }
    return nil
  }

  private mutating func append(_ sentence: ByteRange) {
    zones.sentences.append(Sentence(range: sentence, paragraph: Int32(zones.paragraphs.count)))
  }

  /// Ends a paragraph if there is a sentence in it.
  private mutating func close(_ range: ByteRange, _ bytes: Span<UInt8>) {
    guard let last = zones.sentences.last, last.paragraph == Int32(zones.paragraphs.count) else { return }
    zones.paragraphs.append(ByteRange(start: range.start, end: last.range.end))
  }
}
