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
    name = "writes a note with links",
    articles = { article },
    files = {
      ["2025-09-23 =cmd ' C calc'!a0 1e281fc1.md"] = [==[
---
id: "tin/a#2.txt"
aliases: ["=cmd|'/C calc'!a0"]
date: 2025-09-23
source: "Tin \"A\""
url: "https://tin.example/a?b=\"c\"&d"
words: 35
people: ["[[Tô Lâm]]", "[[Ludwig Huber]]"]
organisations: ["[[Bộ Công an]]", "[[Cảnh sát Đà Nẵng]]"]
places: ["[[Hà Nội]]", "[[Đức]]", "[[Việt Nam]]"]
---

# =cmd\|'/C calc'!a0

Chiều 23/9/2025, tại [[Hà Nội]], Đại tướng [[Tô Lâm]], Bộ trưởng [[Bộ Công an]] đã tiếp ông [[Ludwig Huber]], Đại sứ [[Đức]] tại [[Việt Nam]].

\- [[Cảnh sát Đà Nẵng]] nói "\<b\>được\</b\>" \[1\] \| \\n \$x\$ \& y.
]==],
    },
  },
}
