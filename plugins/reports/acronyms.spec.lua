-- SPDX-License-Identifier: Apache-2.0
local text = "Tin\n\nVăn phòng Liên hợp quốc về chống ma túy và tội phạm (UNODC) họp. UNODC cảm ơn Việt Nam."

return {
  {
    name = "tells what an acronym stands for",
    articles = { { id = "b", text = text }, { id = "a", text = text } },
    check = function(result)
      local row = result.rows[1]
      assert(#result.rows == 1 and row[1] == "UNODC" and row[3] == 2 and row[4] == "a")
      assert(row[2]:find("Văn phòng Liên hợp quốc", 1, true))
    end,
  },
  { name = "has an empty table where there is none", articles = { { text = "Tin\n\nTrời nắng." } }, rows = {} },
}
