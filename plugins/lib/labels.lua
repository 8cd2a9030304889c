-- Names by keys: articles write the same thing in several ways, Bộ Công an and Bộ Công An, and a report joins them by
-- their keys and shows the way that most articles have.
local labels = {}

-- Notes how an article writes a thing, in `tam.groups(tam.counter)`, and gives the key; an empty one for nothing.
function labels.add(names, entity)
  if not entity then return "" end
  names:of(entity.key):add(entity.name)
  return entity.key
end

-- The name that most articles have for a key; nil for an empty one.
function labels.of(names, key)
  if key == "" then return nil end
  for name in names:of(key):top(1) do return name end
end

return labels
