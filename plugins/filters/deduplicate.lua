-- Keeps one of each set of articles that are nearly the same. The first of the corpus stays; an article goes when its
-- fingerprint is similar enough to that of one that stays.
local parts = require("fingerprints").parts

return tam.filter {
  name = "deduplicate",
  version = "1.0.0",
  api = 1,
  summary = "Keep one of each set of nearly equal articles",
  options = {
    similarity = { type = "number", default = 0.7, min = 0, max = 1, help = "from what similarity on an article goes" },
  },
  prepare = {
    new = function() return { ids = {}, fingerprints = {} } end,
    map = function(part, article)
      part.ids[#part.ids + 1] = article.id
      part.fingerprints[#part.fingerprints + 1] = article.fingerprint
    end,
    merge = function(a, b)
      table.move(b.ids, 1, #b.ids, #a.ids + 1, a.ids)
      table.move(b.fingerprints, 1, #b.fingerprints, #a.fingerprints + 1, a.fingerprints)
      return a
    end,
    finish = function(part, ctx)
      local kept, same = {}, {}
      for number, id in ipairs(part.ids) do
        local fingerprint = part.fingerprints[number]
        local first
        for key in parts(fingerprint) do
          for _, other in ipairs(kept[key] or {}) do
            local similarity = tam.similarity(fingerprint, part.fingerprints[other])
            if similarity >= ctx.options.similarity and (not first or other < first) then first = other end
          end
        end
        if first then
          same[id] = part.ids[first]
        else
          for key in parts(fingerprint) do
            kept[key] = kept[key] or {}
            table.insert(kept[key], number)
          end
        end
      end
      return same
    end,
  },
  filter = function(article, ctx)
    local first = ctx.prepared[article.id]
    if first then return false, "is nearly the same as " .. first end
  end,
}
