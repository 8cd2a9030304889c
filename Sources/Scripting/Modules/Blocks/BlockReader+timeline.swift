// SPDX-License-Identifier: Apache-2.0

import Lua
import Reports
import Text

extension BlockReader {
  /// Reads `{ title =, events = {{ date =, title = }, …} }`.
  func timeline(at index: Int) throws(LuaError) -> Timeline {
    try checkFields(index, of: "tam.timeline", DeclarationField.timeline)
    let events = try list("events", of: index, needed: "tam.timeline needs 'events', a list of { date =, title = }") {
      number, place throws(LuaError) in
      let top = stack.top
      defer { stack.setTop(top) }
      let place = try event(at: place, number)
      try checkFields(place, of: "an event", DeclarationField.event)
      guard let title = try text("title", of: place) else {
        throw LuaError("event ", .bytes(decimal(number)), " has no 'title'")
      }
      return Timeline.Event(
        date: try text("date", of: place), finish: try text("finish", of: place), title: title,
        text: try text("text", of: place), kind: try text("kind", of: place), url: try text("url", of: place),
        sources: try sources(of: place, in: "event", number))
    }
    return Timeline(title: try text("title", of: index), events: events)
  }

  /// Where the table of an event lies: what `place` holds, or the end of a row that an accumulator of events gives,
  /// `{ event }` of a list and `{ score, event }` of a ranking.
  private func event(at place: Int, _ number: Int) throws(LuaError) -> Int {
    let items = stack.kind(at: place) == .table ? stack.rawLength(at: place) : 0
    if items > 0 { stack.pushItem(items, of: place) }
    let found = items > 0 ? stack.absolute(-1) : place
    guard stack.kind(at: found) == .table, items == 0 || stack.rawLength(at: found) == 0 else {
      throw LuaError(
        "event ", .bytes(decimal(number)), " is a ", items > 0 ? "list" : .bytes(stack.kindName(at: place)),
        "; write { date = …, title = … }, or let an accumulator hold such tables")
    }
    return found
  }
}
