-- SPDX-License-Identifier: Apache-2.0
local function article(id, date, words)
  return { id = id, date = date, title = "Tin", text = "Tin\n\n" .. ("chữ "):rep(words) .. "." }
end

return {
  {
    name = "counts articles and words of each month",
    articles = { article("a", "2025-09-01", 10), article("b", "2025-09-30", 20), article("c", "2025-08-02", 5) },
    rows = { { "2025-08", 1, 5, 5.0, 5, 5 }, { "2025-09", 2, 30, 15.0, 10, 20 } },
  },
}
