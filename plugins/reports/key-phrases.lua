-- Lists phrases that articles keep coming back to. Names are left out: other reports have them.
local runs = require("runs")

return tam.report {
  name = "key-phrases",
  version = "1.0.0",
  api = 1,
  summary = "Phrases that articles keep coming back to",
  options = {
    top = { type = "integer", default = 30, min = 1, help = "how many phrases" },
    syllables = { type = "integer", default = 3, min = 2, max = 5, help = "fewest syllables of a phrase" },
  },
  new = function() return { articles = tam.counter(), times = tam.counter() } end,
  map = function(part, article, ctx)
    local counts = {}
    runs(article, function(run)
      for first = 1, #run - 1 do
        for last = first + 1, math.min(#run, first + 5) do
          local phrase = table.concat(run, " ", first, last)
          counts[phrase] = (counts[phrase] or 0) + 1
        end
      end
    end)
    -- A phrase that is only ever a piece of a longer one is no phrase.
    local is_piece = {}
    for phrase, n in pairs(counts) do
      for _, piece in ipairs({ phrase:match("^(.*) %S+$"), phrase:match("^%S+ (.*)$") }) do
        if n > 1 and counts[piece] == n then is_piece[piece] = true end
      end
    end
    for phrase, n in pairs(counts) do
      local _, spaces = phrase:gsub(" ", "")
      if n > 1 and not is_piece[phrase] and spaces + 1 >= ctx.options.syllables then
        part.articles:add(phrase)
        part.times:add(phrase, n)
      end
    end
  end,
  finish = function(part, ctx)
    local rows = {}
    for phrase, n in part.articles:top(ctx.options.top) do rows[#rows + 1] = { phrase, n, part.times:get(phrase) } end
    return tam.table { title = "Key phrases", columns = { "phrase", "articles", "times" }, rows = rows }
  end,
}
