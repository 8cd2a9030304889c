-- Shows what happened when: events with a date, and meetings.
local meetings = require("meetings")
local dates = require("dates")

return tam.report {
  name = "events",
  version = "1.0.0",
  api = 1,
  summary = "A timeline of events and meetings",
  options = {
    undated = { type = "boolean", default = false, help = "show what has no date, too" },
  },
  new = function() return { found = tam.groups(tam.set) } end,
  map = function(part, article, ctx)
    local function add(date, kind, title, place)
      if date and date:find("/", 1, true) then date = date:match("^[^/]*") end
      if not date and not ctx.options.undated then return end
      part.found:of({ date or "", kind, title }):add({ article.id, place or "" })
    end
    for event, name in article:entities("event") do
      add(event.date and dates.complete(event.date, article.date), "event", name, event.place and event.place.name)
    end
    for meeting in meetings(article) do
      local title = meeting.who.name .. " – " .. meeting.with.name
      add(meeting.date or article.date, meeting.planned and "planned meeting" or "meeting", title, meeting.place)
    end
  end,
  finish = function(part)
    local events = {}
    for key, found in part.found:each() do
      local event = { date = key[1] ~= "" and key[1] or nil, kind = key[2], title = key[3], articles = {} }
      for item in found:each() do
        event.articles[#event.articles + 1] = item[1]
        if item[2] ~= "" then event.text = event.text or item[2] end
      end
      events[#events + 1] = event
    end
    return tam.timeline { title = "Events and meetings", events = events }
  end,
}
