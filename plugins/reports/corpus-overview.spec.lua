local function article(id, date, text) return { id = id, date = date, source = "Tin", text = text } end

local articles = {
  article("a", "2025-09-22", [[
Bộ trưởng tiếp Đại sứ

Chiều 22/9/2025, tại Hà Nội, Đại tướng Tô Lâm, Bộ trưởng Bộ Công an đã tiếp ông Ludwig Huber, Đại sứ Đức tại Việt Nam.

Hai bên nhất trí tăng cường hợp tác an ninh và thương mại giữa Việt Nam và Đức, theo Luật An ninh mạng của Việt Nam.
]]),
  article("b", "2025-09-24", [[
Tin tiếp

Ngày 22/9, Bộ trưởng Bộ Công an Tô Lâm đã tiếp ông Ludwig Huber. Hội nghị Cấp cao ASEAN lần thứ 47 diễn ra ngày 26/10/2025.

Chuyển đổi số quốc gia là việc lớn. Cần đẩy mạnh chuyển đổi số quốc gia ở Đức và Nhật Bản, hợp tác về khoa học với Nhật Bản.
]]),
  article("c", "2025-09-24", [[
Tin tiếp

Ngày 22/9, Bộ trưởng Bộ Công an Tô Lâm đã tiếp ông Ludwig Huber. Hội nghị Cấp cao ASEAN lần thứ 47 diễn ra ngày 26/10/2025.

Chuyển đổi số quốc gia là việc lớn. Cần đẩy mạnh chuyển đổi số quốc gia ở Đức và Nhật Bản, hợp tác về khoa học với Nhật Bản.
]]),
}

return {
  {
    name = "counts",
    articles = articles,
    rows = {
      { "documents read", 3 },
      { "articles", 3 },
      { "words", 161 },
      { "words an article", 53.666666666666664 },
      { "without byline", 3 },
      { "without url", 3 },
      { "documents named, by article", 1 },
      { "events named, by article", 2 },
      { "organisations named, by article", 3 },
      { "persons named, by article", 6 },
      { "places named, by article", 7 },
    },
  },
}
