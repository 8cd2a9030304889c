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
    name = "writes a text and its annotations",
    articles = { article },
    files = {
      ["tin a 2-f8adef0a408d7e15.ann"] = [==[
T1	DATE 25 34	23/9/2025
T2	LOC 40 46	Hà Nội
T3	PER 58 64	Tô Lâm
T4	ORG 76 86	Bộ Công an
T5	PER 99 111	Ludwig Huber
T6	LOC 120 123	Đức
T7	LOC 128 136	Việt Nam
T8	ORG 141 157	Cảnh sát Đà Nẵng
T9	LOC 150 157	Đà Nẵng
R1	Works_for Arg1:T3 Arg2:T4
R2	Meets Arg1:T3 Arg2:T5
#1	AnnotatorNotes T1	2025-09-23
#2	AnnotatorNotes T2	place:ha-noi
#3	AnnotatorNotes T3	person:to-lam
#4	AnnotatorNotes T4	organisation:bo-cong-an
#5	AnnotatorNotes T5	person:ludwig-huber
#6	AnnotatorNotes T6	place:duc
#7	AnnotatorNotes T7	place:viet-nam
#8	AnnotatorNotes T8	organisation:canh-sat-da-nang
]==],
      ["tin a 2-f8adef0a408d7e15.txt"] = [==[
=cmd|'/C calc'!a0

Chiều 23/9/2025, tại Hà Nội, Đại tướng Tô Lâm, Bộ trưởng Bộ Công an đã tiếp ông Ludwig Huber, Đại sứ Đức tại Việt Nam.

- Cảnh sát Đà Nẵng nói "<b>được</b>" [1] | \n $x$ & y.
]==],
    },
  },
}
