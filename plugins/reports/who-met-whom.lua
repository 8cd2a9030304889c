-- Shows who met whom: as a network, and as a list with dates and places.
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
  new = function() return { pairs = tam.graph(), kinds = tam.groups(tam.counter), met = tam.groups(tam.list) } end,
  map = function(part, article, ctx)
    for meeting in meetings(article) do
      if ctx.options.planned or not meeting.planned then
        local one, other = meeting.who.name, meeting.with.name
        if not meeting.planned then
          if one < other then part.pairs:add(one, other) else part.pairs:add(other, one) end
          for _, entity in ipairs({ meeting.who, meeting.with }) do part.kinds:of(entity.name):add(entity.kind) end
        end
        local key = { meeting.date or "", one, other, meeting.place or "", meeting.planned and "planned" or "" }
        part.met:of(key):add({ article.id, meeting.published or "", meeting.sentence })
      end
    end
  end,
  finish = function(part, ctx)
    local nodes, edges, rows = {}, {}, {}
    for one, other, n in part.pairs:top(ctx.options.top) do edges[#edges + 1] = { one, other, n } end
    local is_shown = {}
    for _, edge in ipairs(edges) do is_shown[edge[1]], is_shown[edge[2]] = true, true end
    for name, kinds in part.kinds:each() do
      for kind in kinds:top(1) do
        if is_shown[name] then nodes[#nodes + 1] = { id = name, kind = kind } end
      end
    end
    for key, reports in part.met:each() do
      local row, first = { sources = {} }, nil
      for report in reports:each() do
        if report[2] ~= "" and (not first or report[2] < first) then first = report[2] end
        row.sources[#row.sources + 1] = report[3] or report[1]
      end
      for i = 1, 5 do row[i] = key[i] ~= "" and key[i] or nil end
      row[6], row[7] = first, reports:size()
      rows[#rows + 1] = row
    end
    return {
      tam.network { title = "Who met whom", nodes = nodes, edges = edges },
      tam.table {
        title = "Meetings",
        columns = {
          { name = "date", type = "date" }, "who", "with", "place", "state", { name = "reported", type = "date" },
          { name = "articles", type = "integer" },
        },
        rows = rows,
        sort = { "date", "who" },
      },
    }
  end,
}
