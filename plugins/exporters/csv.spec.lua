-- SPDX-License-Identifier: Apache-2.0
return {
  {
    name = "writes a head, and a line an article with quotes where they are needed",
    articles = {
      { id = "a", date = "2025-09-01", title = 'Nói "có", rồi đi', text = "Ông Tô Lâm đến Hà Nội." },
      { id = "b", text = "Tin\n\nTrời nắng." },
    },
    check = function(result)
      local lines = {}
      for line in result.output:gmatch("(.-)\r\n") do lines[#lines + 1] = line end
      assert(#lines == 3)
      assert(lines[1] == "id,date,title,byline,source,url,views,words,people,organisations,places")
      assert(lines[2]:find('^a,2025%-09%-01,"Nói ""có"", rồi đi",'), lines[2])
      assert(lines[2]:find("Tô Lâm,,Hà Nội$"), lines[2])
      assert(lines[3]:find("^b,,Tin,"), lines[3])
    end,
  },
}
