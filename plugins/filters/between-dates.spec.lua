-- SPDX-License-Identifier: Apache-2.0
local function dated(id, date) return { id = id, date = date, text = "Tin\n\nMột tin." } end
local articles = { dated("2022", "2022-04-27"), dated("2025", "2025-09-23"), { id = "none", text = "Tin\n\nMột tin." } }

return {
  {
    name = "keeps a range and says why others go",
    options = { from = "2023", to = "2025-09-23" },
    articles = articles,
    kept = { "2025" },
    dropped = { ["2022"] = "is older than 2023", none = "has no date" },
  },
  {
    name = "has no end of its own, and may keep what has no date",
    options = { to = "2022-04", undated = "keep" },
    articles = articles,
    kept = { "2022", "none" },
    dropped = { ["2025"] = "is newer than 2022-04" },
  },
  { name = "keeps what has a date when it is asked for nothing", articles = articles, kept = { "2022", "2025" } },
}
