-- Dates as articles state them.
local dates = {}

-- A date with its year: of XXXX-06-05, which a text says without one, the year in which it lies nearest to the day of
-- publication; nil when that isn't known either.
function dates.complete(date, published)
  if not date or date:sub(1, 4) ~= "XXXX" then return date end
  if not published then return nil end
  local nearest
  local year, middle = tam.date.year(published), #published == 10 and published or published:sub(1, 4) .. "-07-01"
  for candidate = year - 1, year + 1 do
    local full = tam.date.parse(candidate .. date:sub(5))
    local distance = full and math.abs(tam.date.diff(middle, full))
    if distance and (not nearest or distance < nearest.distance) then nearest = { distance = distance, date = full } end
  end
  return nearest and nearest.date
end

return dates
