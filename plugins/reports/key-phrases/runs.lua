-- Runs of words that may make a phrase.
local stop = {}
for word in tam.resource("stop-words.txt"):gmatch("%S+") do stop[word] = true end
local word = tam.re([=[\p{L}+|[^\s\p{L}]]=])

-- Calls `use` with each run of words without signs, names and words that carry no meaning.
return function(article, use)
  for sentence in article:sentences() do
    local text, at, pieces = article.text, sentence.start, {}
    for m in sentence:mentions() do
      if m.start >= at then
        pieces[#pieces + 1] = text:sub(at, m.start - 1)
        at = m.finish + 1
      end
    end
    pieces[#pieces + 1] = text:sub(at, sentence.finish)
    local run = {}
    for token in word:gmatch(tam.text.lower(table.concat(pieces, "|"))) do
      if stop[token] or not token:find("^[%a\x80-\xff]") then
        use(run)
        run = {}
      else
        run[#run + 1] = token
      end
    end
    use(run)
  end
end
