-- SPDX-License-Identifier: Apache-2.0
return tam.report {
  name = "word-counts", version = "1.0.0", api = 1, summary = "How long articles are, month by month",
  new = function() return { months = tam.groups(tam.stats), longest = tam.top(2) } end,
  map = function(part, article)
    part.months:of(article.date and article.date:sub(1, 7) or "undated"):add(article.word_count)
    part.longest:add(article.word_count, { article.date, article.title })
  end,
  finish = function(part)
    return {
      tam.table { columns = { "month", "articles", "words", "mean", "least", "most" }, rows = part.months:rows() },
      tam.table { columns = { "words", "date", "title" }, rows = part.longest:rows() },
    }
  end,
}
