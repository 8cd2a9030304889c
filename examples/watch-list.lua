-- SPDX-License-Identifier: Apache-2.0
-- The list is a gazetteer (name,kind,key,aliases), so that its names are found whatever their form.
local watched = {}
for number, row in ipairs(tam.csv.decode(tam.resource("names.csv"))) do
  if number > 1 then watched[row[2] .. ":" .. row[3]] = row[1] end
end

return tam.report {
  name = "watch-list", version = "1.0.0", api = 1, summary = "The sentences in which the names of a list occur",
  new = function() return tam.groups(tam.list) end,
  map = function(part, article)
    for sentence in article:sentences() do
      for entity in sentence:entities() do
        if watched[entity.key] then part:of(entity.key):add(sentence:to_table()) end
      end
    end
  end,
  finish = function(part)
    local blocks, is_found = {}, {}
    for key, sentences in part:each() do
      local quotes = {}
      for sentence in sentences:each() do quotes[#quotes + 1] = tam.quote(sentence) end
      blocks[#blocks + 1] = tam.section { title = watched[key], blocks = quotes }
      is_found[key] = true
    end
    for key, name in pairs(watched) do
      if not is_found[key] then blocks[#blocks + 1] = tam.markdown("Nothing on " .. name .. ".") end
    end
    return blocks
  end,
}
