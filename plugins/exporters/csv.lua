-- Writes a table for spreadsheets, RFC 4180: articles, or what is found in them.

-- A spreadsheet runs a text that begins like a formula, so such a text follows an apostrophe. -5 is a number and stays, and
-- so does what people say, "- Có ạ.", unless there is a sign in it that a formula needs to do anything.
local function is_formula(text)
  if text:find("^[=@\t\r]") then return true end
  if not text:find("^[+-]") or text:find("^[+-][%d., %%]*$") then return false end
  return not text:find("^%- ") or text:find("[(|!#=@%[]") ~= nil
end

local function cell(value)
  if value == nil then return "" end
  return type(value) == "string" and is_formula(value) and "'" .. value or value
end

local function row(...)
  local cells = { ... }
  for i = 1, select("#", ...) do cells[i] = cell(cells[i]) end
  return tam.csv.encode(cells)
end

local function names(article, kind)
  local list = {}
  for _, name in article:entities(kind) do list[#list + 1] = name end
  return table.concat(list, "; ")
end

local function join(entities)
  local list = {}
  for i, entity in ipairs(entities) do list[i] = entity.name end
  return table.concat(list, "; ")
end

local function text(part) return part and part.text:gsub("%s+", " ") or nil end

local columns = {
  articles = {
    "id", "date", "title", "byline", "source", "url", "views", "words", "people", "organisations", "places",
  },
  mentions = {
    "article", "published", "kind", "text", "norm", "entity", "name", "country", "start", "finish", "sentence",
  },
  meetings = { "article", "published", "verb", "who", "with", "date", "place", "planned", "sentence" },
  positions = { "article", "published", "person", "rank", "office", "organisation", "former", "acting", "sentence" },
}

local encode = {}

function encode.articles(a)
  return row(a.id, a.date, a.title, a.byline, a.source, a.url, a.views, a.word_count, names(a, "person"),
    names(a, "organisation"), names(a, "place"))
end

function encode.mentions(a)
  local lines = {}
  for m in a:mentions() do
    local e, s = m.entity, m.sentence
    lines[#lines + 1] = row(a.id, a.date, m.kind, text(m), m.norm, e and e.key, e and e.name, e and e.country, m.start,
      m.finish, s and s.index)
  end
  return table.concat(lines)
end

function encode.meetings(a)
  local lines = {}
  for m in a:meetings() do
    lines[#lines + 1] = row(a.id, a.date, m.verb, join(m.who), join(m.with), m.date, m.place and m.place.name,
      m.planned, text(m.sentence))
  end
  return table.concat(lines)
end

function encode.positions(a)
  local lines = {}
  for p in a:positions() do
    local body = p.organisation
    lines[#lines + 1] = row(a.id, a.date, p.person.name, p.rank, p.office, body and body.name, p.former, p.acting,
      text(p.sentence))
  end
  return table.concat(lines)
end

return tam.exporter {
  name = "csv",
  version = "1.2.0",
  api = 1,
  summary = "A table for spreadsheets: articles, mentions, meetings or positions, one a line",
  extension = "csv",
  options = {
    what = {
      type = "enum",
      values = { "articles", "mentions", "meetings", "positions" },
      default = "articles",
      help = "what a line is",
    },
  },
  header = function(ctx) return tam.csv.encode(columns[ctx.options.what]) end,
  encode = function(article, ctx) return encode[ctx.options.what](article) end,
}
