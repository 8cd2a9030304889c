// SPDX-License-Identifier: Apache-2.0

import Lua
import Reports
import Text

extension BlockReader {
  /// Reads `{ title =, events = {{ date =, title = }, …} }`.
  func timeline(at index: Int) throws(LuaError) -> Timeline {
    try checkFields(index, of: "tam.timeline", ["title", "events"])
    let events = try list("events", of: index, needed: "tam.timeline needs 'events', a list of { date =, title = }") {
      number, place throws(LuaError) in
      guard stack.kind(at: place) == .table else {
        throw LuaError("event ", .bytes(decimal(number)), " is a ", .bytes(stack.kindName(at: place)), ", not a table")
      }
      try checkFields(
        place, of: "an event", ["date", "finish", "title", "text", "kind", "url", "articles", "sources"])
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
}
