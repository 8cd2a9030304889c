-- Lists the laws, agreements and other documents that articles cite, by country and month. A document belongs to the
-- countries that the sentences citing it name.
local function countries(part, sentence)
  local codes = {}
  for entity, name in sentence:entities("place") do
    if entity.country then
      codes[entity.country] = true
      part.names:of(entity.country):add(name)
    end
  end
  return codes
end

return tam.report {
  name = "laws-cited",
  version = "1.0.0",
  api = 1,
  summary = "Agreements and laws cited, by country and month",
  options = {
    top = { type = "integer", default = 40, min = 1, help = "how many documents the first table lists" },
  },
  new = function()
    return { cited = tam.groups(tam.set), abroad = tam.groups(tam.set), months = tam.counter(), names = tam.groups(tam.counter) }
  end,
  map = function(part, article)
    local month = article.date and article.date:sub(1, 7) or "undated"
    for law, name in article:entities("document") do
      part.cited:of({ name, law.number or "" }):add({ article.date or "", article.id })
      part.months:add(month)
      for mention in law:mentions() do
        for code in pairs(mention.sentence and countries(part, mention.sentence) or {}) do
          part.abroad:of({ code, month, name }):add(article.id)
        end
      end
    end
  end,
  finish = function(part, ctx)
    local rows, by_country = {}, {}
    for key, articles in part.cited:each() do
      local row = { key[1], key[2] ~= "" and key[2] or nil, articles:size(), articles = {} }
      for item in articles:each() do
        if item[1] ~= "" then row[4], row[5] = row[4] or item[1], item[1] end
        row.articles[#row.articles + 1] = item[2]
      end
      rows[#rows + 1] = row
    end
    table.sort(rows, function(a, b) return a[3] > b[3] end)
    for i = #rows, ctx.options.top + 1, -1 do rows[i] = nil end
    for key, articles in part.abroad:each() do
      for name in part.names:of(key[1]):top(1) do
        by_country[#by_country + 1] = { name, key[2], key[3], articles:size(), articles = articles }
      end
    end
    local columns = { "document", "number", "articles", { name = "first", type = "date" }, { name = "last", type = "date" } }
    return {
      tam.table { title = "Laws and agreements cited", columns = columns, rows = rows },
      tam.chart { title = "Citations by month", kind = "bar", columns = { "month", "citations" }, rows = part.months:rows() },
      tam.table {
        title = "By country and month",
        columns = { "country", "month", "document", "articles" },
        rows = by_country,
        sort = { "country", "month" },
      },
    }
  end,
}
