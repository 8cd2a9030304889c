-- Keeps articles whose publication date lies in a range. A date is known to the day, the month or the year; an article
-- stays when some day of what is known lies in the range.
local function first_day(date) return date .. ("-01-01"):sub(#date - 3) end
local function last_day(date) return date .. ("-12-31"):sub(#date - 3) end

return tam.filter {
  name = "between-dates",
  version = "1.0.0",
  api = 1,
  summary = "Keep articles published in a range of dates",
  options = {
    from = { type = "date", help = "first day, month or year; without it there is no beginning" },
    to = { type = "date", help = "last day, month or year; without it there is no end" },
    undated = { type = "enum", values = { "keep", "drop" }, default = "drop", help = "what to do without a date" },
  },
  filter = function(article, ctx)
    local date, from, to = article.date, ctx.options.from, ctx.options.to
    if not date then
      if ctx.options.undated == "keep" then return true end
      return false, "has no date"
    end
    if from and last_day(date) < first_day(from) then return false, "is older than " .. from end
    if to and first_day(date) > last_day(to) then return false, "is newer than " .. to end
    return true
  end,
}
