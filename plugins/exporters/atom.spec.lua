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
    name = "writes an entry",
    articles = { article },
    output = [==[
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>News</title>
<id>urn:tam:feed</id>
<updated>1970-01-01T00:00:00Z</updated>
<author><name>News</name></author>
<generator version="0.1.0">tam</generator>
<entry><id>https://tin.example/a?b=%22c%22&amp;d</id><title>=cmd|&#39;/C calc&#39;!a0</title><updated>2025-09-23T00:00:00Z</updated><published>2025-09-23T00:00:00Z</published><link href="https://tin.example/a?b=%22c%22&amp;d" rel="alternate"/><category label="Hà Nội" term="place:ha-noi"/><category label="Tô Lâm" term="person:to-lam"/><category label="Bộ Công an" term="organisation:bo-cong-an"/><category label="Ludwig Huber" term="person:ludwig-huber"/><category label="Đức" term="place:duc"/><category label="Việt Nam" term="place:viet-nam"/><category label="Cảnh sát Đà Nẵng" term="organisation:canh-sat-da-nang"/><summary>Chiều 23/9/2025, tại Hà Nội, Đại tướng Tô Lâm, Bộ trưởng Bộ Công an đã tiếp ông Ludwig Huber, Đại sứ Đức tại Việt Nam.</summary></entry>
</feed>
]==],
  },
}
