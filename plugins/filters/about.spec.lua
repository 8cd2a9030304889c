-- SPDX-License-Identifier: Apache-2.0
local lam = { id = "lam", text = "Tin\n\nÔng Tô Lâm đến Hà Nội." }
local lan = { id = "lan", text = "Tin\n\nBà Nguyễn Thị Lan đến Huế." }

return {
  {
    name = "keeps articles that name one of them, in any case of letters",
    options = { any = { "tô lâm", "Ông Nào Đó" } },
    articles = { lam, lan },
    kept = { "lam" },
    dropped = { lan = "mentions none of them" },
  },
  {
    name = "takes any of several names",
    options = { any = { "Huế", "Hà Nội" } },
    articles = { lam, lan },
    kept = { "lam", "lan" },
  },
  { name = "needs a name", options = {}, articles = { lam }, fails = "option 'any' is required" },
}
