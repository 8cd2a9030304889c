-- SPDX-License-Identifier: Apache-2.0
return tam.exporter {
  name = "places", version = "1.0.0", api = 1, summary = "A database of places and the articles that name them",
  extension = "sqlite",
  tables = {
    { name = "articles", key = "id", search = "title", columns = { "id", "date", "title" } },
    { name = "places", key = "key", keep = "first", columns = { "key", "name", "country" } },
    {
      name = "visits",
      key = { "article", "place" },
      columns = {
        { name = "article", references = "articles" },
        { name = "place", references = "places" },
        { name = "mentions", type = "integer" },
      },
    },
  },
  views = { { name = "by_date", table = "visits", columns = { "article.date", "place.name", "mentions" } } },
  rows = function(article)
    local places, visits = {}, {}
    for place, name in article:entities("place") do
      places[#places + 1] = { key = place.key, name = name, country = place.country }
      visits[#visits + 1] = { article = article.id, place = place.key, mentions = place.count }
    end
    return {
      articles = { { id = article.id, date = article.date, title = article.title } },
      places = places,
      visits = visits,
    }
  end,
}
