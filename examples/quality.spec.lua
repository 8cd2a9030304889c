-- SPDX-License-Identifier: Apache-2.0
local function article(id, date, title, words)
  return { id = id, date = date, source = "Báo", title = title, text = title .. "\n\n" .. words }
end

return {
  {
    name = "finds what is missing, damaged and there twice",
    options = { words = 3, latest = "2025-09-01" },
    articles = {
      article("a", "2025-09-01", "Tin", "Trời nắng đẹp ở Huế."), article("b", "2025-09-01", "Tin", "Trời nắng đẹp ở Huế."),
      article("c", "2025-09-02", "Tin", "Trời m\u{FFFD}a to ở Vinh."), article("d", nil, "Tin", "Gió."),
      article("e", "2025-09-01", "Há»™i", "Làng má»Ÿ hội hôm nay."),
    },
    rows = {
      { "same wording", 2, "a, b" }, { "dated in the future", 1, "c" }, { "letters encoded twice", 1, "e" },
      { "letters lost", 1, "c" }, { "no date", 1, "d" }, { "too short", 1, "d" },
    },
  },
}
