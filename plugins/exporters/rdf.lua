-- Writes what is known of the articles in the words of schema.org, as Turtle. An article goes by its web address, or by
-- a name below `base`; people, bodies and other things go by their keys, so that articles that name the same one meet.
local iri = require("iri")

local classes = {
  person = "schema:Person",
  organisation = "schema:Organization",
  place = "schema:Place",
  document = "schema:Legislation",
  event = "schema:Event",
}

local escapes = { ["\\"] = "\\\\", ['"'] = '\\"', ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t" }

local function literal(text)
  return '"' .. text:gsub('[%c"\\]', function(sign) return escapes[sign] or "\\uFFFD" end) .. '"'
end

local function date(text)
  local type = ({ [4] = "gYear", [7] = "gYearMonth", [10] = "date" })[#text]
  local is_date = type and text:find("^%d%d%d%d[%d-]*$")
  return is_date and ('"%s"^^xsd:%s'):format(text, type) or literal(text)
end

local function concat(list) return #list > 0 and table.concat(list, ", ") or nil end

-- The properties that have a value: names and values by turns.
local function properties(...)
  local list = {}
  for i = 1, select("#", ...), 2 do
    local name, value = select(i, ...)
    if value then list[#list + 1] = name .. " " .. value end
  end
  return list
end

-- A thing without a name of its own.
local function node(...) return "[ " .. table.concat(properties(...), " ; ") .. " ]" end

local function named(class, text) return text and node("a", class, "schema:name", text) end

return tam.exporter {
  name = "rdf",
  version = "1.0.0",
  api = 1,
  summary = "Turtle in the words of schema.org, for graph databases",
  extension = "ttl",
  options = {
    base = { type = "string", default = "urn:tam:", help = "what the names of things begin with" },
  },
  header = function()
    return "@prefix schema: <https://schema.org/> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"
  end,
  encode = function(article, ctx)
    local tag = article.language and article.language:find("^%a+[%w-]*%w$") and "@" .. article.language or ""
    local self = "<" .. iri.of(article, ctx.options.base) .. ">"
    local out = {}
    local function thing(entity) return entity and "<" .. iri.escape(ctx.options.base .. entity.key) .. ">" end
    local function text(value) return value and literal(value) .. tag end
    local function plain(value) return value and literal(value) end
    local function state(subject, ...)
      local list = properties(...)
      if #list > 0 then out[#out + 1] = "\n" .. subject .. " " .. table.concat(list, " ;\n  ") .. " .\n" end
    end

    local entities, mentioned = {}, {}
    for entity in article:entities() do
      entities[#entities + 1] = entity
      mentioned[#mentioned + 1] = thing(entity)
    end
    state(self, "a", "schema:NewsArticle", "schema:identifier", literal(article.id), "schema:headline",
      text(article.title), "schema:abstract", text(article.lead), "schema:datePublished",
      article.date and date(article.date), "schema:author", named("schema:Person", plain(article.byline)),
      "schema:publisher", named("schema:Organization", plain(article.source)), "schema:url",
      iri.address(article) and self, "schema:inLanguage", plain(article.language), "schema:wordCount",
      tostring(article.word_count), "schema:mentions", concat(mentioned))
    for _, entity in ipairs(entities) do
      local others = {}
      for _, alias in ipairs(entity.aliases) do
        if alias ~= entity.name then others[#others + 1] = text(alias) end
      end
      local country = plain(entity.country)
      state(thing(entity), "a", classes[entity.kind], "schema:name", text(entity.name), "schema:alternateName",
        concat(others), "schema:address",
        country and node("a", "schema:PostalAddress", "schema:addressCountry", country), "schema:legislationIdentifier",
        plain(entity.number),
        "schema:legislationPassedBy", named("schema:Organization", text(entity.issuer)), "schema:startDate",
        entity.date and date(entity.date), "schema:location", thing(entity.place))
    end
    for position in article:positions() do
      local office, body = text(position.office), thing(position.organisation)
      local time = position.former and "former" or position.acting and "acting"
      local role = office and body and node("a", "schema:EmployeeRole", "schema:roleName", office, "schema:memberOf",
        body, "schema:description", time and literal(time), "schema:subjectOf", self)
      state(thing(position.person), "schema:honorificPrefix", text(position.rank), "schema:memberOf", role,
        "schema:jobTitle", not role and not position.former and office)
    end
    for meeting in article:meetings() do
      local sides = {}
      for _, entity in ipairs(meeting.who) do sides[#sides + 1] = thing(entity) end
      for _, entity in ipairs(meeting.with) do sides[#sides + 1] = thing(entity) end
      state("[]", "a", "schema:Event", "schema:description", meeting.sentence and text(meeting.sentence.text),
        "schema:attendee", concat(sides), "schema:startDate", meeting.date and date(meeting.date), "schema:location",
        thing(meeting.place), "schema:eventStatus", meeting.planned and "schema:EventScheduled", "schema:subjectOf",
        self)
    end
    return table.concat(out)
  end,
}
