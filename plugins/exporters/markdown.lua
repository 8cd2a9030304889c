-- Writes a file an article, with what is known of it in front, and a link wherever something is named. Links of the
-- same name lead to the same note, so a folder of such files is a vault of Obsidian (https://obsidian.md), and its
-- graph shows who is named with whom.
local files = require("files")

local escapes = "([\\`*_{}%[%]<>#|~$&])"
local lists = {
  { "people", "person" }, { "organisations", "organisation" }, { "places", "place" }, { "documents", "document" },
  { "events", "event" },
}

local function escape(text) return (text:gsub("%s+", " "):gsub(escapes, "\\%1")) end

-- A text as YAML has it: JSON, without what YAML doesn't take in it.
local function yaml(text)
  return tam.json.encode((text:gsub("%c", " "):gsub("\u{2028}", " "):gsub("\u{2029}", " ")))
end

local function target(name) return files.plain(name, 120) end

-- A link to the note of an entity that shows the words of the text.
local function link(entity, text)
  local note = target(entity.name)
  text = text:gsub("%s+", " "):gsub("[%[%]|]", " ")
  if note == "" then return escape(text) end
  return note == text and "[[" .. note .. "]]" or "[[" .. note .. "|" .. text .. "]]"
end

local function front(article)
  local lines = { "---", "id: " .. yaml(article.id) }
  local function add(name, value) if value then lines[#lines + 1] = name .. ": " .. value end end
  local function list(name, items)
    if #items > 0 then add(name, "[" .. table.concat(items, ", ") .. "]") end
  end
  add("aliases", article.title and "[" .. yaml(article.title) .. "]")
  add("date", article.date and (#article.date == 10 and article.date or yaml(article.date)))
  add("author", article.byline and yaml(article.byline))
  add("source", article.source and yaml(article.source))
  add("url", article.url and yaml(article.url))
  add("words", article.word_count)
  local tags = {}
  for tag in article.tags:each() do tags[#tags + 1] = yaml((tag:gsub("%s+", "-"))) end
  list("tags", tags)
  for _, pair in ipairs(lists) do
    local names = {}
    for _, name in article:entities(pair[2]) do
      if target(name) ~= "" then names[#names + 1] = yaml("[[" .. target(name) .. "]]") end
    end
    list(pair[1], names)
  end
  lines[#lines + 1] = "---"
  return table.concat(lines, "\n")
end

-- The text of a paragraph, from one link to the next.
local function paragraph(article, span, mentions)
  local out, at = {}, span.start
  for _, m in ipairs(mentions) do
    if m.start >= at and m.finish <= span.finish then
      out[#out + 1] = escape(article.text:sub(at, m.start - 1))
      out[#out + 1] = link(m.entity, m.text)
      at = m.finish + 1
    end
  end
  out[#out + 1] = escape(article.text:sub(at, span.finish))
  -- A paragraph that begins like a list, a number or a quotation would become one.
  return (table.concat(out):gsub("^%s*([-+>=])", "\\%1"):gsub("^%s*(%d+)([.)])", "%1\\%2"))
end

return tam.exporter {
  name = "markdown",
  version = "2.0.0",
  api = 1,
  summary = "A note an article, with links between the things named: a vault of Obsidian",
  files = function(article)
    local mentions = {}
    for m in article:mentions() do
      if m.entity then mentions[#mentions + 1] = m end
    end
    local out = { front(article), "", "# " .. escape(article.title or article.id) }
    for span in article:paragraphs() do
      out[#out + 1] = ""
      out[#out + 1] = paragraph(article, span, mentions)
    end
    out[#out + 1] = ""
    -- Two articles may have the same headline on the same day; the hash of the identity tells them apart.
    local name = files.plain((article.date or "") .. " " .. (article.title or article.id), 160)
    return { [name .. " " .. files.hash(article.id):sub(1, 8) .. ".md"] = table.concat(out, "\n") }
  end,
}
