-- Lists articles that are nearly the same, in clusters.
local parts = require("fingerprints").parts

-- Joins every two articles that are similar enough.
local function compare(articles, least, join)
  local buckets = {}
  for number, article in ipairs(articles) do
    for key in parts(article[2]) do
      buckets[key] = buckets[key] or {}
      for _, other in ipairs(buckets[key]) do
        if tam.similarity(article[2], articles[other][2]) >= least then join(other, number) end
      end
      table.insert(buckets[key], number)
    end
  end
end

return tam.report {
  name = "near-duplicates",
  version = "1.0.0",
  api = 1,
  summary = "Clusters of articles that are nearly the same",
  options = {
    similarity = { type = "number", default = 0.7, min = 0, max = 1, help = "from what similarity on" },
  },
  new = function() return { articles = tam.list() } end,
  map = function(part, article)
    if article.word_count == 0 then return end
    local title = article.title or article.id
    part.articles:add({ article.id, article.fingerprint, article.date or "", title, article.source or "" })
  end,
  finish = function(part, ctx)
    local articles, first = {}, {}
    for article in part.articles:each() do articles[#articles + 1] = article end
    local function root(number) return first[number] and root(first[number]) or number end
    compare(articles, ctx.options.similarity, function(a, b)
      local one, other = root(a), root(b)
      if one ~= other then first[math.max(one, other)] = math.min(one, other) end
    end)
    local clusters, rows, count = {}, {}, 0
    for number in ipairs(articles) do
      local key = root(number)
      clusters[key] = clusters[key] or { key }
      if key ~= number then table.insert(clusters[key], number) end
    end
    for _, members in pairs(clusters) do
      count = count + (#members > 1 and 1 or 0)
      for _, number in ipairs(#members > 1 and members or {}) do
        local id, fingerprint, date, title, source = table.unpack(articles[number])
        local similarity = tam.similarity(fingerprint, articles[members[1]][2])
        local link = { text = title, article = id }
        rows[#rows + 1] = { count, similarity, date ~= "" and date or nil, source ~= "" and source or nil, link }
      end
    end
    local columns = { "cluster", "similarity", "date", "source", "article" }
    return tam.table { title = "Near-duplicates", columns = columns, rows = rows }
  end,
}
