// SPDX-License-Identifier: Apache-2.0

/// What happened, in the order of time.
public struct Timeline: Equatable, Sendable {
  /// Something that happened.
  public struct Event: Equatable, Sendable {
    /// When it was, or began: `2021`, `2021-08`, `2021-08-09`, or words where no more is known.
    public var date: [UInt8]?
    /// When it ended.
    public var finish: [UInt8]?
    /// What it was, in a few words.
    public var title: [UInt8]
    /// More about it.
    public var text: [UInt8]?
    /// What sort of event it is: `meeting`, `agreement`.
    public var kind: [UInt8]?
    /// Where one reads more.
    public var url: [UInt8]?
    /// Where it comes from.
    public var sources: [Source]

    /// Makes an event.
    public init(
      date: [UInt8]?, finish: [UInt8]? = nil, title: [UInt8], text: [UInt8]? = nil, kind: [UInt8]? = nil,
      url: [UInt8]? = nil, sources: [Source] = []
    ) {
      self.date = date
      self.finish = finish
      self.title = title
      self.text = text
      self.kind = kind
      self.url = url
      self.sources = sources
    }
  }

  /// What the timeline shows, in UTF-8.
  public let title: [UInt8]?
  /// Its events: first those with a date by date, then the others; equal ones as they were given.
  public let events: [Event]

  /// Makes a timeline of events in any order.
  public init(title: [UInt8]? = nil, events: [Event]) {
    self.title = title
    let dates = events.map { event in event.date.flatMap { PartialDate($0) } }
    let order = events.indices.sorted { first, second in
      switch (dates[first], dates[second]) {
      case (let a?, let b?):
        let keys = ((a.number(.day), a.precision.rawValue, first), (b.number(.day), b.precision.rawValue, second))
        return keys.0 < keys.1
      case (nil, nil): return first < second
      case (let a, _): return a != nil
      }
    }
    self.events = order.map { events[$0] }
  }
}

extension Timeline {
  /// A row an event.
  var table: Table {
    let all: [(String, (Event) -> Cell)] = [
      ("date", { $0.date.map { .text($0) } ?? .empty }), ("finish", { $0.finish.map { .text($0) } ?? .empty }),
      ("kind", { $0.kind.map { .text($0) } ?? .empty }), ("event", { .text($0.title) }),
      ("text", { $0.text.map { .text($0) } ?? .empty }), ("url", { $0.url.map { .text($0) } ?? .empty }),
    ]
    // Columns that no event fills say nothing.
    let used = all.filter { name, cell in
      ["date", "event"].contains(name) || events.contains { cell($0) != .empty }
    }
    let columns = used.map { name, _ in
      Column(name: Array(name.utf8), kind: ["date", "finish"].contains(name) ? .date : .text)
    }
    return Table(
      title: title, columns: columns, rows: events.map { event in used.map { $0.1(event) } },
      sources: events.map(\.sources))
  }
}
