-- Shows in which fields countries work together: topics and countries that a sentence on cooperation names.
local topics, words = {}, {}
for word, topic in tam.resource("topics.txt"):gmatch("([^=\n]+) = ([^\n]+)") do
  topics[word], words[#words + 1] = topic, word
end
local topic = tam.re("\\b(" .. table.concat(words, "|") .. ")\\b", "i")
local cooperation = tam.re([[\b(hợp tác|phối hợp|đối tác)\b]], "i")
local function nothing() end

return tam.report {
  name = "countries-by-topic",
  version = "1.0.0",
  api = 1,
  summary = "In which fields countries work together",
  options = {
    home = { type = "string", default = "VN", help = "country that is not listed: two letters" },
    top = { type = "integer", default = 12, min = 1, help = "how many countries" },
    topics = { type = "integer", default = 6, min = 1, help = "how many fields" },
  },
  new = function()
    local counters = { found = tam.groups(tam.counter), names = tam.groups(tam.counter) }
    counters.named, counters.topics = tam.counter(), tam.counter()
    return counters
  end,
  map = function(part, article, ctx)
    local seen = {}
    local function add(place, name, subject)
      if seen[place.country .. subject] then return end
      seen[place.country .. subject] = true
      part.found:of(place.country):add(subject)
      part.named:add(place.country)
      part.topics:add(subject)
      part.names:of(place.country):add(name)
    end
    for sentence in article:sentences() do
      for place, name in cooperation:find(sentence.text) and sentence:entities("place") or nothing do
        if place.country and place.country ~= ctx.options.home then
          for word in topic:gmatch(sentence.text) do add(place, name, topics[tam.text.lower(word)]) end
        end
      end
    end
  end,
  finish = function(part, ctx)
    local rows, is_shown = {}, {}
    for subject in part.topics:top(ctx.options.topics) do is_shown[subject] = true end
    for code in part.named:top(ctx.options.top) do
      for name in part.names:of(code):top(1) do
        for subject, n in part.found:of(code):top(#words) do
          if is_shown[subject] then rows[#rows + 1] = { name, subject, n } end
        end
      end
    end
    local columns = { "country", "field", "articles" }
    return {
      tam.table { title = "Fields of cooperation", columns = columns, rows = rows },
      tam.chart { kind = "bar", stacked = true, columns = columns, rows = rows, series = "field" },
    }
  end,
}
