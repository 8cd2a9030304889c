// SPDX-License-Identifier: Apache-2.0

import News
import Reading
import Recognition
import Scripting

/// What plugins cost: the same filter in plain Lua and as a plugin, with limits and without, one and ten in a chain.
let pluginBenchmarks: [Benchmark] = [
  Benchmark(name: "article to names", count: 2_000, floor: "article to names") { count in
    for _ in 0..<count { _ = try SampleArticle.make() }
  },
  filters("filter without limits", 1, limits: .off, floor: "filter without limits"),
  filters("filter with limits", 1, limits: .usual, floor: "filter without limits"),
  Benchmark(name: "state of a plugin", count: 500, floor: "article to names") { count in
    let plugin = try SampleArticle.plugin(SampleArticle.trivial)
    for _ in 0..<count { _ = try PluginInstance(plugin, options: []) }
  },
  chain("article through one filter", 1),
  chain("article through ten filters", 10),
]

private enum Limits { case off, usual }

/// A filter that looks at all entities and builds a string, over one article again and again.
private func filters(_ name: String, _ number: Int, limits: Limits, floor: String) -> Benchmark {
  Benchmark(name: name, count: 20_000, floor: floor) { count in
    let limits = limits == .usual ? ScriptLimits() : ScriptLimits(memory: 1 << 40, nanoseconds: 0)
    let instance = try PluginInstance(SampleArticle.plugin(SampleArticle.ordinary), options: [], limits: limits)
    var article = try SampleArticle.make()
    for _ in 0..<count { _ = try instance.filter(&article) }
  }
}

/// Articles as a run has them: read, recognised, and offered to each filter, whose states are made anew every 128, as in a chunk.
private func chain(_ name: String, _ number: Int) -> Benchmark {
  Benchmark(name: name, count: 2_560, floor: "article through one filter") { count in
    let plugin = try SampleArticle.plugin(SampleArticle.trivial)
    var instances: [PluginInstance] = []
    for place in 0..<count {
      if place % 128 == 0 { instances = try (0..<number).map { _ in try PluginInstance(plugin, options: []) } }
      var article = try SampleArticle.make()
      for instance in instances { _ = try instance.filter(&article) }
    }
  }
}

/// An article of usual length, and filters.
private enum SampleArticle {
  static let trivial = "function(article) return article.word_count > 1 end"
  static let ordinary = """
    function(article)
      local names, count = {}, 0
      for entity, name, kind in article:entities() do
        names[#names + 1] = kind .. ":" .. name
        count = count + entity.count
      end
      for sentence in article:sentences() do
        if sentence.text:find("Bộ Công an", 1, true) then count = count + 1 end
      end
      table.sort(names)
      return #table.concat(names, ",") > count
    end
    """
  private static let sentence =
    "Chiều 27/4/2022, tại Hà Nội, Đại tướng Tô Lâm, Bộ trưởng Bộ Công an đã tiếp ngài Gunnar Wiegand, Tổng Vụ trưởng "
    + "Vụ châu Á - Thái Bình Dương của Cơ quan Đối ngoại châu Âu (EEAS). Ông Wiegand cảm ơn Việt Nam. "
  private static let bytes = Array(
    ("Bộ trưởng Tô Lâm tiếp ngài Gunnar Wiegand\n\n27/04/2022\n"
      + String(repeating: String(repeating: sentence, count: 4) + "\n\n", count: 4)).utf8)
  private static let reader = ArticleReader()
  private static let recogniser = Recogniser()

  static func make() throws -> Article {
    let origin = Origin(path: Array("a.txt".utf8), start: 0, end: Int64(bytes.count), digest: 1)
    var article = try reader.read(Document(origin: origin, id: Array("a.txt".utf8), bytes: bytes))
    recogniser.annotate(&article)
    return article
  }

  static func plugin(_ filter: String) throws -> Plugin {
    let source = "return tam.filter { name = 'f', version = '1', api = 1, summary = 's', filter = \(filter) }"
    return try Plugin(path: Array("f.lua".utf8), source: Array(source.utf8))
  }
}
