-- Writes training data for recognisers of names: a token and its tag a line, a blank line behind each sentence, a line
-- -DOCSTART- before each article, as CoNLL-2003 has it. Of mentions that lie in each other the outer one counts.
local labels = { person = "PER", organisation = "ORG", place = "LOC", date = "DATE", document = "LAW", event = "EVENT" }

-- Letters and digits hold together over a single sign, as in 27/4/2022 and TP.HCM; every other sign is a token.
local token = tam.re([[[\p{L}\p{M}\p{N}]+(?:[.,:/'’-][\p{L}\p{M}\p{N}]+)*|[^\s\p{Cc}]+?]])

local function tags(label, n, scheme)
  local list = {}
  for i = 1, n do list[i] = (i == 1 and "B-" or "I-") .. label end
  if scheme == "bioes" then list[n] = (n == 1 and "S-" or "E-") .. label end
  return list
end

-- Appends the tokens of a piece of a sentence, which is a mention when it has a label.
local function append(lines, piece, label, scheme)
  local words = {}
  for word in token:gmatch(piece) do words[#words + 1] = word end
  local own = label and tags(label, #words, scheme)
  for i, word in ipairs(words) do lines[#lines + 1] = word .. "\t" .. (own and own[i] or "O") end
end

return tam.exporter {
  name = "conll",
  version = "1.0.0",
  api = 1,
  summary = "Training data: a token and its tag a line, as CoNLL-2003",
  extension = "conll",
  options = {
    scheme = { type = "enum", values = { "bio", "bioes" }, default = "bio", help = "how tags tell mentions apart" },
    kinds = {
      type = "list",
      default = { "person", "organisation", "place", "date", "document", "event" },
      help = "which mentions are tagged",
    },
  },
  encode = function(article, ctx)
    local is_wanted = {}
    for _, kind in ipairs(ctx.options.kinds) do is_wanted[kind] = true end
    local lines = { "-DOCSTART-\tO", "" }
    for sentence in article:sentences() do
      local at = sentence.start
      for m in sentence:mentions() do
        if is_wanted[m.kind] and m.start >= at and m.finish <= sentence.finish then
          append(lines, article.text:sub(at, m.start - 1), nil)
          append(lines, m.text, labels[m.kind], ctx.options.scheme)
          at = m.finish + 1
        end
      end
      append(lines, article.text:sub(at, sentence.finish), nil)
      if lines[#lines] ~= "" then lines[#lines + 1] = "" end
    end
    return table.concat(lines, "\n") .. "\n"
  end,
}
