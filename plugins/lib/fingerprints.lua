-- Fingerprints that are similar agree in one of eight parts, so that only those need be compared.
local fingerprints = {}

-- Visits the eight parts: `for part in fingerprints.parts(article.fingerprint) do … end`.
function fingerprints.parts(fingerprint)
  local index = -1
  return function()
    index = index + 1
    if index < 8 then return index .. fingerprint:sub(2 * index + 1, 2 * index + 2) end
  end
end

return fingerprints
