-- Meetings of an article, one for each two that met: where several sentences tell of it, what they say together.
local dates = require("dates")

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
    return order[index]
  end
end
