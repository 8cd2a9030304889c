-- Writes a database: articles with what is found in them, words searchable without their signs, views that join the
-- tables for reading. An entity stands in it once, as the first article has it; articles_entities tells who names it.
local function text(part) return part and part.text end

local function truth(name) return { name = name, type = "boolean" } end

local function integer(name) return { name = name, type = "integer" } end

local function link(name, to) return { name = name, references = to } end

local article, sentence = link("article", "articles"), link("sentence", "sentences")

-- Collects rows by table, and the entities that rows lead to.
local function collector(a)
  local rows, known = { entities = {} }, {}
  local self = { rows = rows }
  function self.add(table, row)
    rows[table] = rows[table] or {}
    row.article = a.id
    rows[table][#rows[table] + 1] = row
  end
  function self.entity(e)
    if e and not known[e.key] then
      known[e.key] = true
      local place = self.entity(e.place)
      rows.entities[#rows.entities + 1] = {
        key = e.key, kind = e.kind, name = e.name, country = e.country, number = e.number, issuer = e.issuer,
        date = e.date, place = place,
      }
    end
    return e and e.key
  end
  function self.sentence(s) return s and a.id .. ":" .. s.index end
  return self
end

return tam.exporter {
  name = "sqlite",
  version = "1.0.0",
  api = 1,
  summary = "A database of articles, entities, mentions, positions and meetings, with search",
  extension = "sqlite",
  tables = {
    {
      name = "articles",
      key = "id",
      search = { "title", "body" },
      columns = {
        "id", "date", "title", "byline", "source", "url", "language", integer("views"), integer("words"), "lead", "body",
      },
    },
    {
      name = "sentences",
      key = "id",
      columns = { "id", article, integer("number"), "text" },
    },
    {
      name = "entities",
      key = "key",
      keep = "first",
      columns = { "key", "kind", "name", "country", "number", "issuer", "date", link("place", "entities") },
    },
    {
      name = "articles_entities",
      key = { "article", "entity" },
      columns = { article, link("entity", "entities"), "name", integer("mentions") },
    },
    {
      name = "mentions",
      columns = {
        article, sentence, link("entity", "entities"), "kind", "text", "norm", integer("start"), integer("finish"),
      },
    },
    {
      name = "positions",
      columns = {
        article, sentence, link("person", "entities"), "rank", "office", link("organisation", "entities"),
        truth("former"), truth("acting"),
      },
    },
    {
      name = "meetings",
      key = "id",
      columns = { "id", article, sentence, "verb", "date", link("place", "entities"), truth("planned") },
    },
    {
      name = "meetings_entities",
      columns = { article, link("meeting", "meetings"), "side", link("entity", "entities") },
    },
  },
  views = {
    {
      name = "who_is_where",
      table = "mentions",
      columns = { "article.date", "article.title", "entity.name", "kind", "text", "sentence.text", "article" },
    },
    {
      name = "who_met",
      table = "meetings_entities",
      columns = {
        "meeting", "side", "entity.name", "meeting.verb", "meeting.date", "meeting.place.name", "meeting.sentence.text",
        "article.date", "article",
      },
    },
    {
      name = "who_holds_what",
      table = "positions",
      columns = {
        "person.name", "rank", "office", "organisation.name", "former", "acting", "article.date", "sentence.text",
        "article",
      },
    },
  },
  rows = function(a)
    local to = collector(a)
    local add, key = to.add, to.entity
    to.rows.articles = {
      {
        id = a.id, date = a.date, title = a.title, byline = a.byline, source = a.source, url = a.url,
        language = a.language, views = a.views, words = a.word_count, lead = a.lead, body = a.body,
      },
    }
    for s in a:sentences() do add("sentences", { id = to.sentence(s), number = s.index, text = s.text }) end
    for e in a:entities() do
      add("articles_entities", { entity = key(e), name = e.name, mentions = e.count })
    end
    for m in a:mentions() do
      add("mentions", {
        sentence = to.sentence(m.sentence), entity = key(m.entity), kind = m.kind, text = m.text, norm = m.norm,
        start = m.start, finish = m.finish,
      })
    end
    for p in a:positions() do
      add("positions", {
        sentence = to.sentence(p.sentence), person = key(p.person), rank = p.rank, office = p.office,
        organisation = key(p.organisation), former = p.former, acting = p.acting,
      })
    end
    local number = 0
    for m in a:meetings() do
      number = number + 1
      local id = a.id .. ":" .. number
      add("meetings", {
        id = id, sentence = to.sentence(m.sentence), verb = m.verb, date = m.date, place = key(m.place),
        planned = m.planned,
      })
      for side, entities in pairs { who = m.who, with = m.with } do
        for _, e in ipairs(entities) do add("meetings_entities", { meeting = id, side = side, entity = key(e) }) end
      end
    end
    return to.rows
  end,
}
