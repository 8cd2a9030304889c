-- Writes one line an article, RFC 4180: a field with a comma, a quote or a line end stands in quotes.
local function field(value)
  local text = value == nil and "" or tostring(value)
  if text:find('[,"\r\n]') then text = '"' .. text:gsub('"', '""') .. '"' end
  return text
end

local function names(article, kind)
  local list = {}
  for _, name in article:entities(kind) do list[#list + 1] = name end
  return table.concat(list, "; ")
end

local function line(...)
  local fields = { ... }
  for i = 1, select("#", ...) do fields[i] = field((select(i, ...))) end
  return table.concat(fields, ",") .. "\r\n"
end

return tam.exporter {
  name = "csv",
  version = "1.0.0",
  api = 1,
  summary = "One line an article: head, and the names in it",
  extension = "csv",
  header = function()
    return line("id", "date", "title", "byline", "source", "url", "views", "words", "people", "organisations", "places")
  end,
  encode = function(article)
    return line(article.id, article.date, article.title, article.byline, article.source, article.url, article.views,
      article.word_count, names(article, "person"), names(article, "organisation"), names(article, "place"))
  end,
}
