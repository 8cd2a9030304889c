-- Shows who met whom: as a network, and as a list with dates and places.
local labels = require("labels")
local meetings = require("meetings")

return tam.report {
  name = "who-met-whom",
  version = "1.0.0",
  api = 1,
  summary = "Who met whom, when and where",
  options = {
    top = { type = "integer", default = 60, min = 1, help = "links that the network shows" },
    planned = { type = "boolean", default = true, help = "list meetings that are still to come, too" },
  },
  new = function()
    return { pairs = tam.graph(), met = tam.groups(tam.set), names = tam.groups(tam.counter) }
  end,
  map = function(part, article, ctx)
    for meeting in meetings(article) do
      local one, other = labels.add(part.names, meeting.who), labels.add(part.names, meeting.with)
      local first, second = one < other and one or other, one < other and other or one
      if not meeting.planned then part.pairs:add(first, second) end
      if ctx.options.planned or not meeting.planned then
        local state = meeting.planned and "planned" or ""
        local key = { meeting.date or "", one, other, meeting.place or "", state }
        part.met:of(key):add({ article.date or "", table.unpack(meeting.source) })
      end
    end
  end,
  finish = function(part, ctx)
    local nodes, edges, rows, is_node = {}, {}, {}, {}
    for one, other, n in part.pairs:top(ctx.options.top) do
      edges[#edges + 1] = { one, other, n }
      for _, key in ipairs({ one, other }) do
        if not is_node[key] then
          nodes[#nodes + 1] = { id = key, label = labels.of(part.names, key), kind = key:match("^[^:]*") }
        end
        is_node[key] = true
      end
    end
    for key, reports in part.met:each() do
      local date, one, other, place, state = table.unpack(key)
      local row = { date ~= "" and date or nil, labels.of(part.names, one), labels.of(part.names, other), sources = {} }
      row[4], row[5] = place ~= "" and place or nil, state ~= "" and state or nil
      for item in reports:each() do
        if item[1] ~= "" then row[6] = row[6] or item[1] end
        row.sources[#row.sources + 1] = #item > 2 and { item[2], item[3], item[4] } or item[2]
      end
      row[7] = reports:size()
      rows[#rows + 1] = row
    end
    local columns = { { name = "date", type = "date" }, "who", "with", "place", "state" }
    columns[6], columns[7] = { name = "reported", type = "date" }, { name = "articles", type = "integer" }
    return {
      tam.network { title = "Who met whom", nodes = nodes, edges = edges },
      tam.table { title = "Meetings", columns = columns, rows = rows, sort = { "date", "reported", "who" } },
    }
  end,
}
