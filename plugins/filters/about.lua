-- Keeps articles that name one of some people, bodies or places.
return tam.filter {
  name = "about",
  version = "1.0.0",
  api = 1,
  summary = "Keep articles that mention an entity",
  options = {
    any = { type = "list", of = "string", required = true, min = 1, help = "names or aliases; one of them is enough" },
  },
  filter = function(article, ctx)
    for _, name in ipairs(ctx.options.any) do
      if article:has(name) then return true end
    end
    return false, "mentions none of them"
  end,
}
