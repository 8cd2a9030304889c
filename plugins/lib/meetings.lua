-- Meetings of an article, one for each two that met: where several sentences tell of it, what they say together.
local dates = require("dates")

-- The date of the first sentence that names both and one date: where the headline tells of a meeting, the text says when.
local function date_of(article, one, other)
  for sentence in article:sentences() do
    local named, date, n = {}, nil, 0
    for entity in sentence:entities() do named[entity] = true end
    if named[one] and named[other] then
      for mention in sentence:mentions("date") do date, n = mention.norm, n + 1 end
      return n == 1 and date or nil
    end
  end
end

local function detail(meeting) return (meeting.date and 2 or 0) + (meeting.place and 1 or 0) end

return function(article)
  local pairs_met, order = {}, {}
  for meeting in article:meetings() do
    local date, place, sentence = dates.complete(meeting.date, article.date), meeting.place, meeting.sentence
    for _, one in ipairs(meeting.who) do
      for _, other in ipairs(meeting.with) do
        local key = one.key < other.key and one.key .. "\n" .. other.key or other.key .. "\n" .. one.key
        local known = pairs_met[key]
        if not known then
          known = { who = one, with = other, planned = true, detail = -1, source = { article.id } }
          pairs_met[key] = known
          order[#order + 1] = known
        end
        known.date, known.place = known.date or date, known.place or place and place.name
        known.planned = known.planned and meeting.planned
        if sentence and detail(meeting) > known.detail then
          known.source, known.detail = { article.id, sentence.start, sentence.finish }, detail(meeting)
        end
      end
    end
  end
  local index = 0
  return function()
    index = index + 1
    local met = order[index]
    if met and not met.date then met.date = dates.complete(date_of(article, met.who, met.with), article.date) end
    return met
  end
end
