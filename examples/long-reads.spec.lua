-- examples/long-reads.spec.lua
local function article(id, words) return { id = id, text = "Tin\n\n" .. ("chữ "):rep(words) .. "." } end

return {
  {
    name = "keeps long articles and says why others go",
    options = { words = 100 },
    articles = { article("short", 99), article("long", 100) },
    kept = { "long" },
    dropped = { short = "has only 99 words" },
  },
  {
    name = "asks for 900 words by itself",
    articles = { article("short", 899), article("long", 900) },
    check = function(result) assert(result.kept[1] == "long" and #result.kept == 1) end,
  },
}
