-- SPDX-License-Identifier: Apache-2.0
local function article(id, date, text) return { id = id, date = date, text = "Tin\n\n" .. text } end
local articles = {
  article("a", "2025-09-01", "Ông Tô Lâm tiếp bà Nguyễn Thị Lan."), article("b", "2025-09-02", "Ông Tô Lâm đến Huế."),
  article("c", nil, "Bà Nguyễn Thị Lan đến Huế."),
}

return {
  {
    name = "counts articles of each month",
    articles = articles,
    rows = { { "2025-09", "Tô Lâm", 2 }, { "2025-09", "Nguyễn Thị Lan", 1 }, { "undated", "Nguyễn Thị Lan", 1 } },
  },
  {
    name = "lists as many people a month as it is asked for",
    options = { top = 1 },
    articles = articles,
    rows = { { "2025-09", "Tô Lâm", 2 }, { "undated", "Nguyễn Thị Lan", 1 } },
  },
}
