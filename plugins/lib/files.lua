-- Names of files that are safe on any system and differ when the names they are made from differ.
local files = {}

-- 64 bits of a text, FNV-1a, as 16 hexadecimal digits.
function files.hash(text)
  local hash = 0xcbf29ce484222325
  for i = 1, #text do hash = (hash ~ text:byte(i)) * 0x100000001b3 end
  return ("%016x"):format(hash)
end

-- What no system forbids in a name, and no link of Obsidian: no control character, no sign with a meaning, no dot at an
-- end, at most so many bytes.
function files.plain(text, limit)
  text = text:gsub("[%c\\/:*?\"<>|#^%[%]]+", " "):gsub("%s+", " ")
  if #text > limit then text = text:sub(1, utf8.offset(text, 0, limit + 1) - 1) end
  return (text:gsub("^[ .]+", ""):gsub("[ .]+$", ""))
end

-- The identity of an article as a name: itself when nothing had to change, else with the hash of what it was.
function files.of_id(id)
  local plain = files.plain(id, 120)
  if plain == id then return id end
  return (plain == "" and "article" or plain) .. "-" .. files.hash(id)
end

return files
