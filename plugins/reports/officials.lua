-- Lists who held which rank or office, and from when to when the articles say so.
local labels = require("labels")

return tam.report {
  name = "officials",
  version = "1.0.0",
  api = 1,
  summary = "Who held which rank and office, from when to when as stated",
  options = {
    articles = { type = "integer", default = 1, min = 1, help = "fewest articles that must say so" },
  },
  new = function() return { held = tam.groups(tam.set), names = tam.groups(tam.counter) } end,
  map = function(part, article)
    for p in article:positions() do
      local title, place = p.office or p.rank or "", p.sentence
      local id = tam.text.lower(title)
      part.names:of(id):add(title)
      local state = p.former and "former" or p.acting and "acting" or ""
      local key = { labels.add(part.names, p.person), id, state, labels.add(part.names, p.organisation) }
      local source = place and { article.id, place.start, place.finish } or { article.id, 0, 0 }
      part.held:of(key):add({ article.date or "", table.unpack(source) })
    end
  end,
  finish = function(part, ctx)
    -- An office that is also said with the body it belongs to is the same office.
    local bodies = {}
    for key in part.held:each() do
      if key[4] ~= "" then bodies[table.concat(key, "\n", 1, 3)] = key[4] end
    end
    local found, rows = {}, {}
    for key, articles in part.held:each() do
      local office = table.concat(key, "\n", 1, 3)
      local body = key[4] ~= "" and key[4] or bodies[office] or ""
      local row = found[office .. body] or { ids = tam.set(), sources = {} }
      if not found[office .. body] then rows[#rows + 1] = row end
      found[office .. body] = row
      row[1], row[3] = labels.of(part.names, key[1]), labels.of(part.names, body)
      row[2] = labels.of(part.names, key[2]) .. (key[3] ~= "" and " (" .. key[3] .. ")" or "")
      for item in articles:each() do
        local date, id, start, finish = table.unpack(item)
        if date ~= "" then
          row[4] = row[4] and row[4] < date and row[4] or date
          row[5] = row[5] and row[5] > date and row[5] or date
        end
        row.ids:add(id)
        row.sources[#row.sources + 1] = start > 0 and { id, start, finish } or id
      end
    end
    local kept = {}
    for _, row in ipairs(rows) do
      row[6], row.ids = row.ids:size(), nil
      if row[6] >= ctx.options.articles then kept[#kept + 1] = row end
    end
    local columns = { "person", "rank or office", "organisation", { name = "from", type = "date" } }
    columns[5], columns[6] = { name = "to", type = "date" }, { name = "articles", type = "integer" }
    return tam.table { title = "Officials", columns = columns, rows = kept, sort = { "person", "from" } }
  end,
}
