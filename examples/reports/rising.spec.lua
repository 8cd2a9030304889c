-- SPDX-License-Identifier: Apache-2.0
local function article(id, date, place) return { id = id, date = date, text = "Tin\n\nĐoàn đến " .. place .. "." } end

return {
  {
    name = "compares a month with the one before",
    options = { month = "2025-09", kind = "place" },
    articles = {
      article("a", "2025-08-01", "Hà Nội"), article("b", "2025-08-02", "Đà Nẵng"), article("c", "2025-09-01", "Hà Nội"),
      article("d", "2025-07-01", "Cà Mau"), article("e", nil, "Cà Mau"),
    },
    rows = {
      { "Hà Nội", "2025-08", 50.0 }, { "Hà Nội", "2025-09", 100.0 }, { "Đà Nẵng", "2025-08", 50.0 },
      { "Đà Nẵng", "2025-09", 0.0 },
    },
  },
  {
    name = "shows the greatest changes alone",
    options = { month = "2025-09", kind = "place", top = 1 },
    articles = { article("a", "2025-08-01", "Hà Nội"), article("b", "2025-08-02", "Hà Nội và Đà Nẵng") },
    rows = { { "Hà Nội", "2025-08", 100.0 }, { "Hà Nội", "2025-09", 0.0 } },
  },
}
