-- Shows who and what is named together.
local labels = require("labels")

return tam.report {
  name = "co-occurrence",
  version = "1.0.0",
  api = 1,
  summary = "Who and what is named together, as a network",
  options = {
    kinds = { type = "list", default = { "person", "organisation" }, help = "kinds of things" },
    within = { type = "enum", values = { "sentence", "article" }, default = "sentence", help = "how near each other" },
    least = { type = "integer", default = 2, min = 1, help = "fewest articles that name both" },
    top = { type = "integer", default = 60, min = 1, help = "how many pairs" },
  },
  new = function() return { pairs = tam.graph(), named = tam.counter(), names = tam.groups(tam.counter) } end,
  map = function(part, article, ctx)
    local seen, is_wanted = {}, {}
    for _, kind in ipairs(ctx.options.kinds) do is_wanted[kind] = true end
    local function add(place)
      local keys = {}
      for entity in place:entities() do
        if is_wanted[entity.kind] then keys[#keys + 1] = entity.key end
      end
      table.sort(keys)
      for i, one in ipairs(keys) do
        for j = i + 1, #keys do
          local pair = one .. "\n" .. keys[j]
          if not seen[pair] then part.pairs:add(one, keys[j]) end
          seen[pair] = true
        end
      end
    end
    if ctx.options.within == "article" then add(article) end
    if ctx.options.within == "sentence" then for sentence in article:sentences() do add(sentence) end end
    for entity in article:entities() do
      if is_wanted[entity.kind] then part.named:add(labels.add(part.names, entity)) end
    end
  end,
  finish = function(part, ctx)
    local edges, nodes, rows, is_node = {}, {}, {}, {}
    for one, other, n in part.pairs:top(ctx.options.top) do
      if n >= ctx.options.least then
        edges[#edges + 1] = { one, other, n }
        rows[#rows + 1] = { labels.of(part.names, one), labels.of(part.names, other), n }
        for i, key in ipairs({ one, other }) do
          local node = { id = key, label = rows[#rows][i], kind = key:match("^[^:]*"), weight = part.named:get(key) }
          if not is_node[key] then nodes[#nodes + 1] = node end
          is_node[key] = true
        end
      end
    end
    local columns = { "one", "other", "articles" }
    return {
      tam.network { title = "Named together", nodes = nodes, edges = edges },
      tam.table { title = "Pairs", columns = columns, rows = rows, sort = "-articles" },
    }
  end,
}
