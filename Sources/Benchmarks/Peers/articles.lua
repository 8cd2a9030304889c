-- SPDX-License-Identifier: Apache-2.0
-- The work of two stock plugins in plain Lua over articles that were parsed before: what a host cannot be cheaper than.
--   lua5.4 articles.lua about|people-by-month ARTICLES.jsonl
-- Needs cjson (Debian: lua-cjson), which reads JSON in C.
local cjson = require "cjson"
local task, path = arg[1], arg[2]

local function each_article(visit)
  for line in io.lines(path) do visit(cjson.decode(line)) end
end

local function names(article, name)
  for _, entity in ipairs(article.entities) do
    if entity.name == name then return true end
    for _, alias in ipairs(entity.aliases) do
      if alias == name then return true end
    end
  end
  return false
end

local tasks = {}

function tasks.about()
  local kept = 0
  each_article(function(article)
    if names(article, "Tô Lâm") then kept = kept + 1 end
  end)
  print(kept .. " articles")
end

-- Decreasing numbers, names by their bytes among equals, as tam.counter's `top` has them.
local function top(counts, limit)
  local keys = {}
  for key in pairs(counts) do keys[#keys + 1] = key end
  table.sort(keys, function(a, b)
    if counts[a] ~= counts[b] then return counts[a] > counts[b] end
    return a < b
  end)
  return table.move(keys, 1, math.min(limit, #keys), 1, {})
end

tasks["people-by-month"] = function()
  local months, order = {}, {}
  each_article(function(article)
    local month = type(article.date) == "string" and article.date:sub(1, 7) or "undated"
    if not months[month] then
      months[month] = {}
      order[#order + 1] = month
    end
    for _, entity in ipairs(article.entities) do
      if entity.kind == "person" then months[month][entity.name] = (months[month][entity.name] or 0) + 1 end
    end
  end)
  table.sort(order)
  io.write("month,person,articles\r\n")
  for _, month in ipairs(order) do
    for _, name in ipairs(top(months[month], 5)) do
      io.write(month, ",", name, ",", months[month][name], "\r\n")
    end
  end
end

tasks[task]()
