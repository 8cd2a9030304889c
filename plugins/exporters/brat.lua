-- Writes training data for brat (https://brat.nlplab.org): the text of each article, and beside it its mentions and
-- what they have to do with each other. Offsets are code points of the text from 0, the end left out.
local files = require("files")

local labels = { person = "PER", organisation = "ORG", place = "LOC", date = "DATE", document = "LAW", event = "EVENT" }

-- Where a mention lies: brat wants a mention that goes over a line break cut into pieces there.
local function ranges(start, text)
  local list = {}
  for line in (text .. "\n"):gmatch("(.-)\n") do
    local length = utf8.len(line)
    if length > 0 then list[#list + 1] = start .. " " .. start + length end
    start = start + length + 1
  end
  return table.concat(list, ";")
end

-- The first mention of an entity in a sentence, by its number.
local function find(sentence, entity, numbers)
  if not sentence or not entity then return nil end
  for m in sentence:mentions() do
    if m.entity == entity and numbers[m] then return numbers[m] end
  end
end

-- Positions and meetings, as far as both sides are named in the sentence that tells of them.
local function relations(article, numbers)
  local lines, known = {}, {}
  local function add(name, sentence, one, other)
    local a, b = find(sentence, one, numbers), find(sentence, other, numbers)
    local relation = a and b and ("%s Arg1:T%d Arg2:T%d"):format(name, a, b)
    if not relation or known[relation] then return end
    known[relation] = true
    lines[#lines + 1] = ("R%d\t%s"):format(#lines + 1, relation)
  end
  for p in article:positions() do
    add(p.former and "Worked_for" or "Works_for", p.sentence, p.person, p.organisation)
  end
  for m in article:meetings() do
    for _, one in ipairs(m.who) do
      for _, other in ipairs(m.with) do add("Meets", m.sentence, one, other) end
    end
  end
  return lines
end

return tam.exporter {
  name = "brat",
  version = "1.0.0",
  api = 1,
  summary = "Training data for brat: a text and its annotations an article",
  files = function(article)
    local lines, notes, numbers = {}, {}, {}
    local characters, byte = 0, 1
    for m in article:mentions() do
      characters, byte = characters + utf8.len(article.text, byte, m.start - 1), m.start
      local number = #lines + 1
      numbers[m] = number
      local text = m.text:gsub("\n", " ")
      lines[number] = ("T%d\t%s %s\t%s"):format(number, labels[m.kind], ranges(characters, m.text), text)
      local note = m.norm or m.entity and m.entity.key
      if note then notes[#notes + 1] = ("#%d\tAnnotatorNotes T%d\t%s"):format(#notes + 1, number, note) end
    end
    for _, list in ipairs({ relations(article, numbers), notes }) do table.move(list, 1, #list, #lines + 1, lines) end
    lines[#lines + 1] = ""
    local name = files.of_id(article.id:gsub("%.txt$", ""))
    return { [name .. ".txt"] = article.text, [name .. ".ann"] = table.concat(lines, "\n") }
  end,
}
