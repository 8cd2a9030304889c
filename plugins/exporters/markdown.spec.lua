-- SPDX-License-Identifier: Apache-2.0
return {
  {
    name = "writes a heading, the paragraphs and the names, and escapes what Markdown would take for its own",
    articles = { { id = "a", date = "2025-09-01", title = "Tin *mới*", text = "Ông Tô Lâm đến Hà Nội." } },
    output = "# Tin \\*mới\\*\n\n*a · 2025-09-01*\n\nÔng Tô Lâm đến Hà Nội.\n\n**People:** Tô Lâm\n\n**Places:** Hà Nội\n",
  },
}
