-- Counts in how many articles of each month a person is named.
return tam.report {
  name = "people-by-month",
  version = "1.0.0",
  api = 1,
  summary = "Who is in the news, month by month",
  options = {
    top = { type = "integer", default = 5, min = 1, help = "people a month" },
  },
  new = function() return { months = tam.groups(tam.counter) } end,
  map = function(part, article)
    local month = article.date and article.date:sub(1, 7) or "undated"
    for _, name in article:entities("person") do part.months:of(month):add(name) end
  end,
  finish = function(part, ctx)
    local rows = {}
    for month, people in part.months:each() do
      for name, n in people:top(ctx.options.top) do rows[#rows + 1] = { month, name, n } end
    end
    return tam.table { title = "People by month", columns = { "month", "person", "articles" }, rows = rows }
  end,
}
