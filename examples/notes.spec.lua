-- SPDX-License-Identifier: Apache-2.0
return {
  {
    name = "gives each article a note in the folder of its year",
    articles = {
      { id = "a.txt", text = "Tin đầu\n\n01/09/2025\nÔng Tô Lâm đến Hà Nội." },
      { id = "b", text = "Tin sau\n\nTrời nắng." },
    },
    files = { ["2025/a-txt.md"] = "# Tin đầu\n\n- [[Tô Lâm]]\n", ["undated/b.md"] = "# Tin sau\n\n" },
  },
}
