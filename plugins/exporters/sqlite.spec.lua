local first = {
  id = "tin/a#2.txt",
  title = "Tô Lâm tiếp Đại sứ Đức",
  date = "2025-09-23",
  url = "https://tin.example/a",
  source = "Tin 'A'; DROP TABLE articles",
  language = "vi",
  text = [==[
Tô Lâm tiếp Đại sứ Đức

Chiều 23/9/2025, tại Hà Nội, Đại tướng Tô Lâm, Bộ trưởng Bộ Công an đã tiếp ông Ludwig Huber, Đại sứ Đức tại Việt Nam.
]==],
}
local second = { id = "b", text = "Tin ngắn\n\nÔng Tô Lâm đã đến Đà Nẵng.\n" }

-- Rows as words, so that a difference is easy to see.
local function words(rows, ...)
  local lines = {}
  for i, row in ipairs(rows) do
    local line = {}
    for _, name in ipairs { ... } do line[#line + 1] = tostring(row[name]) end
    lines[i] = table.concat(line, " ")
  end
  return table.concat(lines, "\n")
end

local function same(got, expected) assert(got == expected, "\n" .. got) end

return {
  {
    name = "fills the tables",
    articles = { first, second },
    check = function(found)
      local tables = found.tables
      same(words(tables.articles, "id", "date", "source", "views", "words"),
        "tin/a#2.txt 2025-09-23 Tin 'A'; DROP TABLE articles nil 25\nb nil nil nil 7")
      same(words(tables.sentences, "id", "article", "number"), "tin/a#2.txt:1 tin/a#2.txt 1\nb:1 b 1")
      same(words(tables.entities, "key", "kind", "name", "country"), [[
person:to-lam person Tô Lâm nil
place:duc place Đức DE
place:ha-noi place Hà Nội nil
organisation:bo-cong-an organisation Bộ Công an nil
person:ludwig-huber person Ludwig Huber nil
place:viet-nam place Việt Nam VN
place:da-nang place Đà Nẵng nil]])
      same(words(tables.articles_entities, "article", "entity", "name", "mentions"), [[
tin/a#2.txt person:to-lam Tô Lâm 2
tin/a#2.txt place:duc Đức 2
tin/a#2.txt place:ha-noi Hà Nội 1
tin/a#2.txt organisation:bo-cong-an Bộ Công an 1
tin/a#2.txt person:ludwig-huber Ludwig Huber 1
tin/a#2.txt place:viet-nam Việt Nam 1
b person:to-lam Tô Lâm 1
b place:da-nang Đà Nẵng 1]])
      same(words(tables.mentions, "article", "sentence", "entity", "kind", "text", "norm", "start"), [[
tin/a#2.txt nil person:to-lam person Tô Lâm nil 1
tin/a#2.txt nil place:duc place Đức nil 29
tin/a#2.txt tin/a#2.txt:1 nil date 23/9/2025 2025-09-23 45
tin/a#2.txt tin/a#2.txt:1 place:ha-noi place Hà Nội nil 62
tin/a#2.txt tin/a#2.txt:1 person:to-lam person Tô Lâm nil 89
tin/a#2.txt tin/a#2.txt:1 organisation:bo-cong-an organisation Bộ Công an nil 114
tin/a#2.txt tin/a#2.txt:1 person:ludwig-huber person Ludwig Huber nil 145
tin/a#2.txt tin/a#2.txt:1 place:duc place Đức nil 171
tin/a#2.txt tin/a#2.txt:1 place:viet-nam place Việt Nam nil 184
b b:1 person:to-lam person Tô Lâm nil 18
b b:1 place:da-nang place Đà Nẵng nil 39]])
      same(words(tables.positions, "article", "sentence", "person", "rank", "office", "organisation", "former"), [[
tin/a#2.txt tin/a#2.txt:1 person:to-lam Đại tướng nil nil false
tin/a#2.txt tin/a#2.txt:1 person:to-lam nil Bộ trưởng organisation:bo-cong-an false
tin/a#2.txt tin/a#2.txt:1 person:ludwig-huber nil Đại sứ nil false]])
      same(words(tables.meetings, "id", "sentence", "verb", "date", "place", "planned"), [[
tin/a#2.txt:1 tin/a#2.txt:1 tiếp 2025-09-23 place:ha-noi false]])
      same(words(tables.meetings_entities, "article", "meeting", "side", "entity"), [[
tin/a#2.txt tin/a#2.txt:1 who person:to-lam
tin/a#2.txt tin/a#2.txt:1 with person:ludwig-huber]])
    end,
  },
}
