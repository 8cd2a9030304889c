-- SPDX-License-Identifier: Apache-2.0
return {
  {
    name = "finds the longest sentence of each article",
    articles = {
      { id = "a", text = "Tin\n\nTrời nắng. Hôm nay trời nắng đẹp. Gió nhẹ." }, { id = "b", text = "Tin\n\nTrời mưa." },
    },
    rows = { { "a", 30, "Hôm nay trời nắng đẹp." }, { "b", 12, "Trời mưa." } },
  },
}
