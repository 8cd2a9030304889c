-- SPDX-License-Identifier: Apache-2.0
-- Letters of Vietnamese whose UTF-8 was taken for a Western character set: "Há»™i" for "Hội".
local doubled = tam.re([[á[º»]\S|Ã[\x{80}-\x{BF}]|Ä[\x{80}-\x{BF}‘]|Æ°]])
local function listed(ids)
  local list = {}
  for id in ids:each() do list[#list + 1] = id end
  return list
end

return tam.report {
  name = "quality", version = "1.0.0", api = 1, summary = "What is wrong with a corpus that was scraped",
  options = {
    words = { type = "integer", default = 20, min = 1, help = "an article with fewer is too short" },
    latest = { type = "date", help = "no article can be later; the day of the run without it" },
  },
  new = function() return { articles = tam.sum(), problems = tam.groups(tam.set), wordings = tam.groups(tam.set) } end,
  map = function(part, article, ctx)
    local function note(problem) part.problems:of(problem):add(article.id) end
    part.articles:add(1)
    part.wordings:of(article.fingerprint):add(article.id)
    for _, field in ipairs { "title", "date", "source" } do
      if not article[field] then note("no " .. field) end
    end
    if article.date and article.date > (ctx.options.latest or tam.date.today()) then note("dated in the future") end
    if article.word_count < ctx.options.words then note("too short") end
    if article.text:find("\u{FFFD}", 1, true) then note("letters lost") end
    if doubled:find(article.text) then note("letters encoded twice") end
  end,
  finish = function(part)
    local rows = {}
    local function add(problem, ids)
      rows[#rows + 1] = { problem, ids:size(), table.concat(listed(ids), ", "), articles = ids }
    end
    for problem, ids in part.problems:each() do add(problem, ids) end
    for _, ids in part.wordings:each() do
      if ids:size() > 1 then add("same wording", ids) end
    end
    return tam.table {
      title = ("Problems in %d articles"):format(part.articles.value), rows = rows, sort = { "-articles", "problem" },
      columns = { "problem", "articles", "which" },
    }
  end,
}
