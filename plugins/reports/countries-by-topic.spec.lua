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
    name = "counts fields of cooperation by country",
    articles = articles,
    rows = {
      { "Đức", "khoa học và công nghệ", 2 },
      { "Đức", "an ninh", 1 },
      { "Đức", "an ninh mạng", 1 },
      { "Đức", "thương mại", 1 },
      { "Nhật Bản", "khoa học và công nghệ", 2 },
    },
  },
}
