// SPDX-License-Identifier: Apache-2.0

import Text

extension TerminalRenderer {
  /// Edges that are shown; a terminal is no place for thousands.
  private static let edgeLimit = 50

  mutating func network(_ network: Network, level: Int) {
    if let title = network.title { self.title(title) }
    beginPart()
    var count: [UInt8] = []
    count.append(decimal: network.nodes.count)
    count.append(network.nodes.count == 1 ? " node, " : " nodes, ")
    count.append(decimal: network.edges.count)
    count.append(network.edges.count == 1 ? " edge" : " edges")
    line(count)
    guard let edges = network.tables.first, !edges.rows.isEmpty else { return }
    table(Table(columns: edges.columns, rows: Array(edges.rows.prefix(Self.edgeLimit))), level: level)
    if edges.rows.count > Self.edgeLimit { more(edges.rows.count - Self.edgeLimit, "weaker edges") }
  }

  private mutating func more(_ count: Int, _ what: StaticString) {
    var text = Array("… and ".utf8)
    text.append(decimal: count)
    text.append(" ")
    text.append(what)
    line(text)
  }

  mutating func timeline(_ timeline: Timeline, level: Int) {
    if let title = timeline.title { self.title(title) }
    beginPart()
    if timeline.events.isEmpty { line(Array("(no events)".utf8)) }
    let dates = timeline.events.map { event in
      LineWrapping.visible(event.shownDate[...])
    }
    let indent = min((dates.map(\.displayWidth).max() ?? 0) + ColumnLayout.gap, width / 2)
    let rest = [UInt8](repeating: 0x20, count: indent)
    for (event, date) in zip(timeline.events, dates) {
      let shown = [UInt8](cutting: date.span, toDisplayWidth: indent - 1)
      let padding = [UInt8](repeating: 0x20, count: indent - shown.displayWidth)
      let kind = event.kind.map { Array("[".utf8) + $0 + Array("] ".utf8) } ?? []
      wrapped(kind + event.title, first: shown + padding, rest: rest)
      if let text = event.text { wrapped(text, first: rest, rest: rest) }
    }
  }

  mutating func quote(_ quote: Quote, level: Int) {
    beginPart()
    let lines = LineWrapping.wrapped(marked(quote), width: width - 2)
    var open: UInt8?
    for text in lines {
      output.append("│ ")
      if let open { colour(open) }
      for byte in text {
        switch byte {
        case 0x01...0x07:
          open = byte
          colour(byte)
        case 0x0E:
          open = nil
          output.append("\u{1B}[0m")
        default: output.append(byte)
        }
      }
      if open != nil { output.append("\u{1B}[0m") }
      output.append(0x0A)
    }
    if !quote.credit.isEmpty {
      wrapped(quote.credit, first: Array("│ — ".utf8), rest: Array("│   ".utf8))
    }
  }

  /// The sentence on one line, names in brackets, or between the bytes 01 to 07 and 0E where they will be coloured.
  private func marked(_ quote: Quote) -> [UInt8] {
    var text: [UInt8] = []
    for (piece, mark) in quote.pieces {
      let words = LineWrapping.visible(piece)
      guard let mark else {
        text += words
        continue
      }
      text.append(hasColour ? Self.sign(of: mark.kind) : 0x5B)
      text += words
      text.append(hasColour ? 0x0E : 0x5D)
    }
    return text
  }

  private static func sign(of kind: [UInt8]) -> UInt8 {
    let known = ["person", "organisation", "place", "date", "document", "event"]
    return UInt8(1 + (known.firstIndex { Array($0.utf8) == kind } ?? 6))
  }

  private mutating func colour(_ sign: UInt8) {
    let codes: [StaticString] = ["34", "33", "32", "36", "35", "31", "1"]
    output.append("\u{1B}[")
    output.append(codes[Int(sign) - 1])
    output.append("m")
  }
}

extension Timeline.Event {
  /// `2021-08-09`, `2021-08-09–2021-08-11`, or a dash.
  var shownDate: [UInt8] {
    (date ?? Array("–".utf8)) + (finish.map { Array("–".utf8) + $0 } ?? [])
  }
}
