-- SPDX-License-Identifier: Apache-2.0
return {
  {
    name = "gives a place once, and each visit to it",
    articles = {
      { id = "a", title = "Tin đầu", date = "2025-09-01", text = "Ông Tô Lâm đến Lào. Lào đón ông." },
      { id = "b", text = "Tin sau\n\nBà Lan đến Lào." },
    },
    tables = {
      articles = { { id = "a", title = "Tin đầu", date = "2025-09-01" }, { id = "b", title = "Tin sau" } },
      places = { { key = "place:lao", name = "Lào", country = "LA" } },
      visits = {
        { article = "a", place = "place:lao", mentions = 2 }, { article = "b", place = "place:lao", mentions = 1 },
      },
    },
  },
}
