-- Tells what a corpus is made of: how many articles, from when, from where, how long, what is missing, and what failed.
return tam.report {
  name = "corpus-overview",
  version = "1.1.0",
  api = 1,
  summary = "What the corpus is made of: counts, dates, sources, lengths, languages, failures",
  options = {
    top = { type = "integer", default = 20, min = 1, help = "how many sources" },
  },
  new = function()
    return {
      months = tam.counter(), dates = tam.set(), sources = tam.groups(tam.stats), languages = tam.counter(),
      words = tam.stats(), lengths = tam.counter(), missing = tam.counter(), kinds = tam.counter(),
    }
  end,
  map = function(part, article)
    local words = article.word_count
    part.words:add(words)
    part.lengths:add(words < 100 and 0 or words < 1000 and words // 100 * 100 or words // 1000 * 1000)
    part.sources:of(article.source or (article.url or ""):match("^https?://([^/]+)") or "unknown"):add(words)
    part.languages:add(article.language or "not stated")
    for _, field in ipairs({ "title", "date", "byline", "source", "url" }) do
      if not article[field] then part.missing:add("without " .. field) end
    end
    if words == 0 then part.missing:add("without text") end
    if article.date then
      part.dates:add(article.date)
      part.months:add(article.date:sub(1, 7))
    end
    for entity in article:entities() do part.kinds:add(entity.kind) end
  end,
  finish = function(part, ctx)
    local words, first, last = part.words, nil, nil
    for date in part.dates:each() do first, last = first or date, date end
    local rows = {
      { "documents read", ctx.documents }, { "articles", words.count }, { "words", words.sum },
      { "words an article", words.mean },
    }
    for reason, n in pairs(ctx.failures) do rows[#rows + 1] = { "failed: " .. reason, n } end
    for name, n in part.missing:each() do rows[#rows + 1] = { name, n } end
    for kind, n in part.kinds:each() do rows[#rows + 1] = { kind .. "s named, by article", n } end
    local lengths, sources, n = {}, {}, tam.counter()
    for source, words in part.sources:each() do n:add(source, words.count) end
    for source, count in n:top(ctx.options.top) do
      sources[#sources + 1] = { source, count, part.sources:of(source).mean }
    end
    for from, count in part.lengths:each() do
      lengths[#lengths + 1] = { from .. "–" .. from + (from < 1000 and 99 or 999), count }
    end
    return {
      tam.markdown(first and ("From %s to %s."):format(first, last) or "No article has a date."),
      tam.table { title = "Corpus", columns = { "what", { name = "number", type = "number" } }, rows = rows },
      tam.chart { title = "Articles by month", kind = "bar", columns = { "month", "articles" }, rows = part.months },
      tam.table { title = "Sources", columns = { "source", "articles", "words an article" }, rows = sources },
      tam.chart { title = "Length", kind = "bar", columns = { "words", "articles" }, rows = lengths },
      tam.table { title = "Languages", columns = { "language", "articles" }, rows = part.languages },
    }
  end,
}
