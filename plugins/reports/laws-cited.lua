-- Lists the laws and agreements that articles cite, and by month the countries that sentences name with them.
local labels = require("labels")
local function nothing() end

return tam.report {
  name = "laws-cited",
  version = "1.0.0",
  api = 1,
  summary = "Agreements and laws cited, by country and month",
  options = {
    top = { type = "integer", default = 40, min = 1, help = "how many documents the first table lists" },
  },
  new = function()
    local sets = { cited = tam.groups(tam.set), abroad = tam.groups(tam.set) }
    sets.months, sets.names = tam.counter(), tam.groups(tam.counter)
    return sets
  end,
  map = function(part, article)
    local month = article.date and article.date:sub(1, 7) or "undated"
    for law in article:entities("document") do
      local key = labels.add(part.names, law)
      part.cited:of({ key, law.number or "" }):add({ article.date or "", article.id })
      if article.date then part.months:add(month) end
      for mention in law:mentions() do
        for place, name in mention.sentence and mention.sentence:entities("place") or nothing do
          if place.country then
            part.names:of(place.country):add(name)
            part.abroad:of({ place.country, month, key }):add(article.id)
          end
        end
      end
    end
  end,
  finish = function(part, ctx)
    local rows, by_country = {}, {}
    for key, articles in part.cited:each() do
      local row = { labels.of(part.names, key[1]), key[2] ~= "" and key[2] or nil, articles:size(), articles = {} }
      for item in articles:each() do
        if item[1] ~= "" then row[4], row[5] = row[4] or item[1], item[1] end
        row.articles[#row.articles + 1] = item[2]
      end
      rows[#rows + 1] = row
    end
    table.sort(rows, function(a, b) return a[3] > b[3] end)
    local most = table.move(rows, 1, ctx.options.top, 1, {})
    for key, articles in part.abroad:each() do
      local country, law = labels.of(part.names, key[1]), labels.of(part.names, key[3])
      by_country[#by_country + 1] = { country, key[2], law, articles:size(), articles = articles }
    end
    local columns = { "document", "number", "articles", "first", "last" }
    local by = { "country", "month", "document", "articles" }
    return {
      tam.table { title = "Laws and agreements cited", columns = columns, rows = most },
      tam.chart { title = "Citations", kind = "bar", columns = { "month", "citations" }, rows = part.months },
      tam.table { title = "By country", columns = by, rows = by_country, sort = { "country", "month", "document" } },
    }
  end,
}
