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
    name = "writes what Markdown shows as it was",
    articles = { article },
    output = [==[
# =cmd\|'/C calc'!a0

*tin/a\#2.txt · 2025-09-23 · Tin "A"*

Chiều 23/9/2025, tại Hà Nội, Đại tướng Tô Lâm, Bộ trưởng Bộ Công an đã tiếp ông Ludwig Huber, Đại sứ Đức tại Việt Nam.

\- Cảnh sát Đà Nẵng nói "\<b\>được\</b\>" \[1\] \| \\n \$x\$ \& y.

**People:** Tô Lâm, Ludwig Huber

**Organisations:** Bộ Công an, Cảnh sát Đà Nẵng

**Places:** Hà Nội, Đức, Việt Nam
]==],
  },
}
