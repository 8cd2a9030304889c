-- SPDX-License-Identifier: Apache-2.0
return tam.exporter {
  name = "notes", version = "1.0.0", api = 1, summary = "A note for each article, in a folder for each year",
  files = function(article)
    local year = article.date and article.date:sub(1, 4) or "undated"
    local lines = { "# " .. (article.title or article.id), "" }
    for _, name in article:entities("person") do lines[#lines + 1] = "- [[" .. name .. "]]" end
    return { [year .. "/" .. tam.text.slug(article.id) .. ".md"] = table.concat(lines, "\n") .. "\n" }
  end,
}
