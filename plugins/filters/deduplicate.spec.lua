-- SPDX-License-Identifier: Apache-2.0
local long = ("Bộ Công an Việt Nam và các nước ký Công ước về chống tội phạm mạng tại Hà Nội trong tháng mười. "):rep(3)
local function article(id, text) return { id = id, text = "Tin\n\n" .. text } end

return {
  {
    name = "keeps the first of a set",
    articles = {
      article("a", long), article("b", "Trời hôm nay nắng đẹp ở khắp các tỉnh miền Bắc, gió nhẹ, đêm se lạnh."),
      article("c", long), article("d", long),
    },
    kept = { "a", "b" },
    dropped = { c = "is nearly the same as a", d = "is nearly the same as a" },
  },
}
