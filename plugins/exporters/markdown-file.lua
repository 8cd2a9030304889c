-- Writes articles for reading: a heading, a line with what is known, the paragraphs, and who and what is named.
local escapes = "([\\`*_{}%[%]<>#|~$&])"

local function escape(text) return (text:gsub("%s+", " "):gsub(escapes, "\\%1")) end

local function names(article, kind)
  local list = {}
  for _, name in article:entities(kind) do list[#list + 1] = escape(name) end
  return list
end

return tam.exporter {
  name = "markdown-file",
  version = "1.0.0",
  api = 1,
  summary = "Articles for reading in one file, with the names in them",
  extension = "md",
  separator = "\n",
  encode = function(article)
    local out = { "# " .. escape(article.title or article.id), "" }
    local head = { article.id }
    for _, value in ipairs({ "date", "byline", "source" }) do
      if article[value] then head[#head + 1] = article[value] end
    end
    out[#out + 1] = "*" .. escape(table.concat(head, " · ")) .. "*"
    for paragraph in article:paragraphs() do
      out[#out + 1] = ""
      -- A paragraph that begins like a list, a number or a quotation would become one.
      out[#out + 1] = escape(paragraph.text):gsub("^([-+>=])", "\\%1"):gsub("^(%d+)([.)])", "%1\\%2")
    end
    local sections = { { "People", "person" }, { "Organisations", "organisation" }, { "Places", "place" } }
    for _, section in ipairs(sections) do
      local list = names(article, section[2])
      if #list > 0 then
        out[#out + 1] = ""
        out[#out + 1] = "**" .. section[1] .. ":** " .. table.concat(list, ", ")
      end
    end
    return table.concat(out, "\n") .. "\n"
  end,
}
