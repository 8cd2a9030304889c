-- Shows who and what is named together.
return tam.report {
  name = "co-occurrence",
  version = "1.0.0",
  api = 1,
  summary = "Who and what is named together, as a network",
  options = {
    kinds = { type = "list", default = { "person", "organisation" }, help = "kinds of things" },
    within = { type = "enum", values = { "sentence", "article" }, default = "sentence", help = "how near to each other" },
    least = { type = "integer", default = 2, min = 1, help = "fewest articles that name both" },
    top = { type = "integer", default = 60, min = 1, help = "how many pairs" },
  },
  new = function() return { pairs = tam.graph(), named = tam.counter(), kinds = tam.groups(tam.counter) } end,
  map = function(part, article, ctx)
    local seen, is_wanted = {}, {}
    for _, kind in ipairs(ctx.options.kinds) do is_wanted[kind] = true end
    local function add(place)
      local names = {}
      for entity, name, kind in place:entities() do
        if is_wanted[kind] then names[#names + 1] = name end
      end
      table.sort(names)
      for i, one in ipairs(names) do
        for j = i + 1, #names do
          local key = one .. "\n" .. names[j]
          if one ~= names[j] and not seen[key] then part.pairs:add(one, names[j]) end
          seen[key] = true
        end
      end
    end
    if ctx.options.within == "article" then
      add(article)
    else
      for sentence in article:sentences() do add(sentence) end
    end
    for _, name, kind in article:entities() do
      if is_wanted[kind] then
        part.named:add(name)
        part.kinds:of(name):add(kind)
      end
    end
  end,
  finish = function(part, ctx)
    local edges, nodes, is_node = {}, {}, {}
    for one, other, n in part.pairs:top(ctx.options.top) do
      if n >= ctx.options.least then
        edges[#edges + 1] = { one, other, n }
        for _, name in ipairs({ one, other }) do
          for kind in part.kinds:of(name):top(1) do
            if not is_node[name] then nodes[#nodes + 1] = { id = name, kind = kind, weight = part.named:get(name) } end
          end
          is_node[name] = true
        end
      end
    end
    return {
      tam.network { title = "Named together", nodes = nodes, edges = edges },
      tam.table { title = "Pairs", columns = { "one", "other", "articles" }, rows = edges, sort = "-articles" },
    }
  end,
}
