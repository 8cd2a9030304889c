-- Lists acronyms with what the articles say they stand for: an organisation that goes by a long name and by capitals.
local function is_acronym(name)
  return #name >= 2 and #name <= 12 and name:find("^[A-Z][A-Z0-9%-&]+$") ~= nil
end

-- The longest name that is no acronym, or nil.
local function expansion(entity)
  local longest
  for _, alias in ipairs(entity.aliases) do
    local is_long = not is_acronym(alias) and alias:find(" ", 1, true)
    if is_long and (not longest or #alias > #longest) then longest = alias end
  end
  return longest
end

return tam.report {
  name = "acronyms",
  version = "1.0.0",
  api = 1,
  summary = "Acronyms, what they stand for, and where that is said",
  options = {
    unexplained = { type = "boolean", default = false, help = "list acronyms that no article explains, too" },
  },
  new = function() return { found = tam.groups(tam.counter) } end,
  map = function(part, article)
    for entity in article:entities("organisation") do
      local long = expansion(entity)
      for _, alias in ipairs(entity.aliases) do
        if is_acronym(alias) then part.found:of({ alias, long or "" }):add(article.id) end
      end
    end
  end,
  finish = function(part, ctx)
    local rows, explained = {}, {}
    for key in part.found:each() do
      if key[2] ~= "" then explained[key[1]] = true end
    end
    for key, articles in part.found:each() do
      local acronym, long = key[1], key[2]
      if long ~= "" or (ctx.options.unexplained and not explained[acronym]) then
        local first
        for id in articles:each() do
          first = id
          break
        end
        rows[#rows + 1] = { acronym, long ~= "" and long or nil, articles:size(), first }
      end
    end
    return tam.table { title = "Acronyms", columns = { "acronym", "stands for", "articles", "first in" }, rows = rows }
  end,
}
