-- Lists who held which rank or office, and from when to when the articles say so.
local function longer(a, b) return #a > #b and a or b end

return tam.report {
  name = "officials",
  version = "1.0.0",
  api = 1,
  summary = "Who held which rank and office, from when to when as stated",
  options = {
    articles = { type = "integer", default = 1, min = 1, help = "fewest articles that must say so" },
  },
  new = function() return { held = tam.groups(tam.set), said = tam.groups(tam.set) } end,
  map = function(part, article)
    for p in article:positions() do
      local state = p.former and "former" or p.acting and "acting" or ""
      local key = { p.person.name, p.rank or "", p.office or "", p.organisation and p.organisation.name or "", state }
      part.held:of(key):add({ article.date or "", article.id })
      if p.sentence then part.said:of(key):add({ article.id, p.sentence.start, p.sentence.finish }) end
    end
  end,
  finish = function(part, ctx)
    -- An office that is also said with the body it belongs to is the same office.
    local body = {}
    for key, articles in part.held:each() do
      local office = table.concat({ key[1], key[3], key[5] }, "\n")
      if key[4] ~= "" then body[office] = longer(key[4], body[office] or "") end
    end
    local found, order = {}, {}
    for key, articles in part.held:each() do
      local name, rank, office, organisation, state = table.unpack(key)
      if organisation == "" then organisation = body[table.concat({ name, office, state }, "\n")] or "" end
      local id = table.concat({ name, rank, office, organisation, state }, "\n")
      local row = found[id]
      if not row then
        row = { name, rank, office, organisation, state, sources = {}, ids = {} }
        found[id], order[#order + 1] = row, row
      end
      for item in articles:each() do
        local date = item[1] ~= "" and item[1] or nil
        row[6] = date and (not row[6] or date < row[6]) and date or row[6]
        row[7] = date and (not row[7] or date > row[7]) and date or row[7]
        row[8] = (row[8] or 0) + (row.ids[item[2]] and 0 or 1)
        row.ids[item[2]] = true
      end
      if part.said:of(key):size() > 0 then
        for source in part.said:of(key):each() do row.sources[#row.sources + 1] = source end
      end
    end
    local rows = {}
    for _, row in ipairs(order) do
      for i = 1, 5 do row[i] = row[i] ~= "" and row[i] or nil end
      row.ids = nil
      if row[8] >= ctx.options.articles then rows[#rows + 1] = row end
    end
    return tam.table {
      title = "Officials",
      columns = {
        "person", "rank", "office", "organisation", "state", { name = "from", type = "date" },
        { name = "to", type = "date" }, { name = "articles", type = "integer" },
      },
      rows = rows,
      sort = { "person", "from" },
    }
  end,
}
