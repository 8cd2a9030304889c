-- Writes everything that is known of an article as one JSON object a line.
return tam.exporter {
  name = "jsonl",
  version = "1.0.0",
  api = 1,
  summary = "One JSON object an article",
  extension = "jsonl",
  encode = function(article) return tam.json.encode(article:to_table()) .. "\n" end,
}
