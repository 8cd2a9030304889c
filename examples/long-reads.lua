-- examples/long-reads.lua
return tam.filter {
  name = "long-reads",
  version = "1.0.0",
  api = 1,
  summary = "Keep articles of some length",
  options = {
    words = { type = "integer", default = 900, min = 1, help = "fewest words" },
  },
  filter = function(article, ctx)
    if article.word_count >= ctx.options.words then return true end
    return false, "has only " .. article.word_count .. " words"
  end,
}
