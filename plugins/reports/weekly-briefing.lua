-- Sums up the last week of the corpus, and puts the other reports of the run behind that.
local others = {
  { "who-met-whom", "Who met whom" }, { "officials", "Officials" }, { "laws-cited", "Laws and agreements" },
  { "countries-by-topic", "Cooperation" }, { "events", "Events" }, { "people-by-month", "People" },
  { "co-occurrence", "Who is named with whom" }, { "key-phrases", "Phrases" }, { "acronyms", "Acronyms" },
  { "near-duplicates", "Near-duplicates" }, { "corpus-overview", "The corpus" },
}
local names = {}
for i, other in ipairs(others) do names[i] = other[1] end
local is_counted = { person = true, organisation = true }

return tam.report {
  name = "weekly-briefing",
  version = "1.0.0",
  api = 1,
  summary = "The last week's headlines and names, and the other reports of the run behind them",
  after = names,
  options = {
    top = { type = "integer", default = 10, min = 1, help = "how many names" },
  },
  new = function()
    local headlines = tam.groups(function() return tam.top(12) end)
    return { weeks = tam.counter(), names = tam.groups(tam.counter), headlines = headlines }
  end,
  map = function(part, article)
    if not article.date or #article.date < 10 then return end
    local week = tam.date.week(article.date)
    part.weeks:add(week)
    part.headlines:of(week):add(article.views or 0, { article.date, article.title or article.id, article.id })
    for entity, name in article:entities() do
      if is_counted[entity.kind] then part.names:of(week):add({ name, entity.kind }) end
    end
  end,
  finish = function(part, ctx)
    local blocks, last = {}, nil
    for week in part.weeks:each() do last = week end
    if last then
      local headlines, people = {}, {}
      for _, item in part.headlines:of(last):each() do
        headlines[#headlines + 1] = { item[1], { text = item[2], article = item[3] } }
      end
      for key, n in part.names:of(last):top(ctx.options.top) do people[#people + 1] = { key[1], key[2], n } end
      local weeks = part.weeks:rows()
      local recent = table.move(weeks, math.max(1, #weeks - 11), #weeks, 1, {})
      local columns = { { name = "date", type = "date" }, { name = "headline", type = "link" } }
      blocks = {
        tam.markdown(("Week **%s**. Articles: %d."):format(last, part.weeks:get(last))),
        tam.table { title = "Headlines", columns = columns, rows = headlines, sort = "date" },
        tam.table { title = "In the news", columns = { "name", "kind", "articles" }, rows = people },
        tam.chart { title = "Articles by week", kind = "bar", columns = { "week", "articles" }, rows = recent },
      }
    end
    for _, other in ipairs(others) do
      local result = ctx.results[other[1]]
      if result then blocks[#blocks + 1] = tam.section { title = other[2], blocks = result } end
    end
    return tam.section { title = "Weekly briefing", blocks = blocks }
  end,
}
