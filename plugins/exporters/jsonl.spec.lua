-- SPDX-License-Identifier: Apache-2.0
return {
  {
    name = "writes one object a line",
    articles = {
      { id = "a", text = "Tin\n\nÔng Tô Lâm đến Hà Nội.", tags = { "x" } }, { id = "b", text = "Tin\n\nTrời nắng." },
    },
    check = function(result)
      local ids = {}
      for line in result.output:gmatch("[^\n]+") do
        local article = tam.json.decode(line)
        ids[#ids + 1] = article.id
        if article.id == "a" then assert(article.entities[1].name == "Tô Lâm" and article.tags[1] == "x") end
      end
      assert(table.concat(ids, " ") == "a b")
    end,
  },
}
