local article = {
  id = "tin/a#2.txt",
  title = "=cmd|'/C calc'!a0",
  date = "2025-09-23",
  url = 'https://tin.example/a?b="c"&d',
  source = 'Tin "A"',
  language = "vi",
  text = [==[
=cmd|'/C calc'!a0

Chiều 23/9/2025, tại Hà Nội, Đại tướng Tô Lâm, Bộ trưởng Bộ Công an đã tiếp ông Ludwig Huber, Đại sứ Đức tại Việt Nam.

- Cảnh sát Đà Nẵng nói "<b>được</b>" [1] | \n $x$ & y.
]==],
}

return {
  {
    name = "writes articles, and no formulas",
    options = { what = "articles" },
    articles = { article },
    output = (([==[
id,date,title,byline,source,url,views,words,people,organisations,places
tin/a#2.txt,2025-09-23,'=cmd|'/C calc'!a0,,"Tin ""A""","https://tin.example/a?b=""c""&d",,35,Tô Lâm; Ludwig Huber,Bộ Công an; Cảnh sát Đà Nẵng,Hà Nội; Đức; Việt Nam
]==]):gsub("\n", "\r\n")),
  },
  {
    name = "writes mentions, and no formulas",
    options = { what = "mentions" },
    articles = { article },
    output = (([==[
article,published,kind,text,norm,entity,name,country,start,finish,sentence
tin/a#2.txt,2025-09-23,date,23/9/2025,2025-09-23,,,,28,36,1
tin/a#2.txt,2025-09-23,place,Hà Nội,,place:ha-noi,Hà Nội,,45,53,1
tin/a#2.txt,2025-09-23,person,Tô Lâm,,person:to-lam,Tô Lâm,,72,79,1
tin/a#2.txt,2025-09-23,organisation,Bộ Công an,,organisation:bo-cong-an,Bộ Công an,,97,109,1
tin/a#2.txt,2025-09-23,person,Ludwig Huber,,person:ludwig-huber,Ludwig Huber,,128,139,1
tin/a#2.txt,2025-09-23,place,Đức,,place:duc,Đức,DE,154,159,1
tin/a#2.txt,2025-09-23,place,Việt Nam,,place:viet-nam,Việt Nam,VN,167,176,1
tin/a#2.txt,2025-09-23,organisation,Cảnh sát Đà Nẵng,,organisation:canh-sat-da-nang,Cảnh sát Đà Nẵng,,182,204,2
tin/a#2.txt,2025-09-23,place,Đà Nẵng,,,,,194,204,2
]==]):gsub("\n", "\r\n")),
  },
  {
    name = "writes meetings, and no formulas",
    options = { what = "meetings" },
    articles = { article },
    output = (([==[
article,published,verb,who,with,date,place,planned,sentence
tin/a#2.txt,2025-09-23,tiếp,Tô Lâm,Ludwig Huber,2025-09-23,Hà Nội,false,"Chiều 23/9/2025, tại Hà Nội, Đại tướng Tô Lâm, Bộ trưởng Bộ Công an đã tiếp ông Ludwig Huber, Đại sứ Đức tại Việt Nam."
]==]):gsub("\n", "\r\n")),
  },
  {
    name = "writes positions, and no formulas",
    options = { what = "positions" },
    articles = { article },
    output = (([==[
article,published,person,rank,office,organisation,former,acting,sentence
tin/a#2.txt,2025-09-23,Tô Lâm,Đại tướng,,,false,false,"Chiều 23/9/2025, tại Hà Nội, Đại tướng Tô Lâm, Bộ trưởng Bộ Công an đã tiếp ông Ludwig Huber, Đại sứ Đức tại Việt Nam."
tin/a#2.txt,2025-09-23,Tô Lâm,,Bộ trưởng,Bộ Công an,false,false,"Chiều 23/9/2025, tại Hà Nội, Đại tướng Tô Lâm, Bộ trưởng Bộ Công an đã tiếp ông Ludwig Huber, Đại sứ Đức tại Việt Nam."
tin/a#2.txt,2025-09-23,Ludwig Huber,,Đại sứ,,false,false,"Chiều 23/9/2025, tại Hà Nội, Đại tướng Tô Lâm, Bộ trưởng Bộ Công an đã tiếp ông Ludwig Huber, Đại sứ Đức tại Việt Nam."
]==]):gsub("\n", "\r\n")),
  },
  {
    name = "keeps what people say as it is, unless it could be a formula",
    articles = {
      { id = "a", title = "- Có ạ.", text = "Tin" }, { id = "b", title = "- cmd|'/C calc'!A0", text = "Tin" },
      { id = "c", title = "+84 24 3942", text = "Tin" }, { id = "d", title = "-Có", text = "Tin" },
    },
    check = function(found)
      local titles = {}
      for title in found.output:gmatch("\n%a,,([^,]*)") do titles[#titles + 1] = title end
      assert(table.concat(titles, "; ") == "- Có ạ.; '- cmd|'/C calc'!A0; +84 24 3942; '-Có", table.concat(titles, "; "))
    end,
  },
}
