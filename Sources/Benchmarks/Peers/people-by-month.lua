-- SPDX-License-Identifier: Apache-2.0
-- A filter for pandoc: an article becomes lines of its month and a name, each name once. Names are two to five words in a
-- row that begin with a capital, since pandoc has nothing that finds names; the month is that of the first date.
local function is_capital(word)
  local first = utf8.codepoint(word)
  local upper = pandoc.text.upper(utf8.char(first))
  return upper == utf8.char(first) and pandoc.text.lower(upper) ~= upper
end

function Pandoc(document)
  local text = pandoc.utils.stringify(document)
  local _, month, year = text:match("(%d%d?)/(%d%d?)/(%d%d%d%d)")
  local when = month and ("%s-%02d"):format(year, tonumber(month)) or "undated"
  local names, lines, run = {}, {}, {}
  local function close()
    local name = table.concat(run, " ")
    if #run >= 2 and #run <= 5 and not names[name] then
      names[name] = true
      lines[#lines + 1] = pandoc.Plain { pandoc.Str(when .. " " .. name) }
    end
    run = {}
  end
  for word in text:gmatch("%S+") do
    local bare, stop = word:match("^([^%p]+)(%p*)$")
    if bare and is_capital(bare) then
      run[#run + 1] = bare
      if stop ~= "" then close() end
    else
      close()
    end
  end
  close()
  return pandoc.Pandoc(lines)
end
