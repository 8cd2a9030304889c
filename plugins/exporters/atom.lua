-- Writes a feed, RFC 4287: an entry an article, with its lead and with what it names as categories.
local iri = require("iri")

-- A feed wants a day and a time; of a date that is known to the month or the year it has the first day.
local function instant(date) return date .. ("-01-01"):sub(#date - 3) .. "T00:00:00Z" end

return tam.exporter {
  name = "atom",
  version = "1.0.0",
  api = 1,
  summary = "A feed: an entry an article, for feed readers",
  extension = "xml",
  options = {
    title = { type = "string", default = "News", help = "title of the feed" },
    id = { type = "string", default = "urn:tam:feed", help = "identity of the feed, an IRI that stays the same" },
  },
  header = function(ctx)
    local head = {
      { "title", ctx.options.title },
      { "id", iri.escape(ctx.options.id) },
      { "updated", instant(tam.date.today()) },
      { "author", { "name", ctx.options.title } },
      { "generator", "tam", version = tam.version },
    }
    local lines = { '<?xml version="1.0" encoding="utf-8"?>', '<feed xmlns="http://www.w3.org/2005/Atom">' }
    for _, element in ipairs(head) do lines[#lines + 1] = tam.xml.encode(element) end
    return table.concat(lines, "\n") .. "\n"
  end,
  footer = function() return "</feed>\n" end,
  encode = function(article)
    local address = iri.address(article)
    local entry = {
      "entry",
      { "id", iri.of(article, "urn:tam:") },
      { "title", article.title or article.id },
      { "updated", instant(article.date or tam.date.today()) },
    }
    local function add(element) entry[#entry + 1] = element end
    if article.date then add({ "published", instant(article.date) }) end
    if address then add({ "link", rel = "alternate", href = address }) end
    if article.byline then add({ "author", { "name", article.byline } }) end
    for entity, name in article:entities() do add({ "category", term = entity.key, label = name }) end
    if article.lead then add({ "summary", article.lead }) end
    return tam.xml.encode(entry) .. "\n"
  end,
}
