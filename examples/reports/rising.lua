-- SPDX-License-Identifier: Apache-2.0
return tam.report {
  name = "rising", version = "1.0.0", api = 1, summary = "Who is more or less in the news than the month before",
  options = {
    month = { type = "date", required = true, help = "the month, as 2025-09; it is compared with the one before" },
    kind = { type = "enum", values = { "person", "organisation", "place" }, default = "person", help = "of what kind" },
    top = { type = "integer", default = 8, min = 1, help = "how many, those with the greatest change" },
  },
  new = function() return { months = tam.groups(tam.counter), articles = tam.counter() } end,
  map = function(part, article, ctx)
    local month = article.date and article.date:sub(1, 7)
    if month ~= ctx.options.month and month ~= tam.date.add(ctx.options.month, -1, "month") then return end
    part.articles:add(month)
    for _, name in article:entities(ctx.options.kind) do part.months:of(month):add(name) end
  end,
  finish = function(part, ctx)
    local now, changes, rows = ctx.options.month, tam.top(ctx.options.top), {}
    local before = tam.date.add(now, -1, "month")
    local function share(month, name)
      return part.months:of(month):get(name) * 1000 // math.max(1, part.articles:get(month)) / 10
    end
    local names = tam.set()
    for _, people in part.months:each() do
      for name in people:each() do names:add(name) end
    end
    for name in names:each() do changes:add(math.abs(share(now, name) - share(before, name)), name) end
    for _, name in changes:each() do
      for _, month in ipairs({ before, now }) do rows[#rows + 1] = { name, month, share(month, name) } end
    end
    return tam.chart {
      title = "In how many of the month's articles", kind = "bar", series = "month", rows = rows,
      columns = { ctx.options.kind, "month", { name = "share", unit = "%" } },
    }
  end,
}
