-- tam run examples/longest-sentences.lua seeds
return tam.report {
  name = "longest-sentences", version = "1.0.0", api = 1, summary = "The longest sentence of each article",
  new = function() return { longest = tam.groups(tam.counter) } end,
  map = function(part, article)
    for sentence in article:sentences() do part.longest:of(article.id):add(sentence.text, #sentence.text) end
  end,
  finish = function(part)
    local rows = {}
    for id, sentences in part.longest:each() do
      for text, bytes in sentences:top(1) do rows[#rows + 1] = { id, bytes, text } end
    end
    return tam.table { title = "Longest sentences", columns = { "article", "bytes", "sentence" }, rows = rows }
  end,
}
