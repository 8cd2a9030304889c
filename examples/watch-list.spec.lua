-- SPDX-License-Identifier: Apache-2.0
return {
  {
    name = "quotes the sentences of each name, and tells of names that do not occur",
    articles = {
      { id = "a", text = "Tin\n\nLuật An ninh mạng có hiệu lực. Trời nắng. Luật An ninh mạng và Luật An ninh mạng." },
    },
    check = function(result)
      local _, quotes = result.output:gsub("\n> [^\n]*Luật", "")
      assert(quotes == 2, result.output)
      assert(result.output:find("Nothing on năng lượng sạch.", 1, true))
    end,
  },
}
