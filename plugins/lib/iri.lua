-- Names of articles on the web.
local iri = {}

local function percent(sign) return ("%%%02X"):format(sign:byte()) end

-- What an IRI may not hold is written as %20 and the like.
function iri.escape(text) return (text:gsub('[%c <>"{}|\\^`]', percent)) end

-- The web address of an article, or nil when it has none that leads anywhere.
function iri.address(article)
  local is_address = article.url and article.url:find("^https?://%w")
  return is_address and iri.escape(article.url) or nil
end

-- The web address of an article, or else its identity behind a beginning.
function iri.of(article, base)
  return iri.address(article) or iri.escape(base) .. "article:" .. article.id:gsub("[^%w._~/\x80-\xff-]", percent)
end

return iri
