// SPDX-License-Identifier: Apache-2.0

public import Scripting
import Reading

/// A plugin to begin with: it works as it is, and its spec passes.
public struct PluginTemplate: Sendable {
  /// What it does.
  public let kind: PluginKind
  /// Its name, in kebab case.
  public let name: String

  /// Makes the template of a plugin; nil for a name that is not in kebab case.
  public init?(_ kind: PluginKind, named name: String) {
    let isKebab = name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    guard isKebab, let first = name.utf8.first, (0x61...0x7A).contains(first), name.last != "-" else { return nil }
    self.kind = kind
    self.name = name
  }

  /// Names and contents of its files: the plugin and its spec.
  public var files: [(name: String, content: String)] {
    [("\(name).lua", source), ("\(name).spec.lua", spec)]
  }

  /// Writes the files below a plugins folder: `plugins/filters/name.lua` and `name.spec.lua` beside it.
  ///
  /// - Throws: `PlanProblems` when one of them is there already, `OutputError` when it cannot be written.
  public func write(to folder: String) throws -> [String] {
    let place = text(Path.join(Array(folder.utf8), Array("\(kind.folder)".utf8)))
    for file in files {
      let path = Path.join(Array(place.utf8), Array(file.name.utf8))
      if AuthorFile.exists(path) {
        throw PlanProblems(message: "\(text(path)) is there already; choose another name, or take it away first")
      }
    }
    return try AuthorFile.write(files, to: place)
  }

  private var source: String {
    """
    return tam.\(kind.name) {
      name = "\(name)",
      version = "0.1.0",
      api = 1,
    \(body)
    }

    """
  }

  private var body: String {
    switch kind {
    case .filter:
      """
        summary = "Keep articles of some length",
        options = {
          words = { type = "integer", default = 20, min = 1, help = "fewest words" },
        },
        filter = function(article, ctx)
          if article.word_count >= ctx.options.words then return true end
          return false, "has only " .. article.word_count .. " words"
        end,
      """
    case .report:
      """
        summary = "How many articles name a person",
        options = {
          top = { type = "integer", default = 10, min = 1, help = "how many people" },
        },
        new = function() return { people = tam.counter() } end,
        map = function(part, article)
          for _, name in article:entities("person") do part.people:add(name) end
        end,
        -- All that a part holds is accumulators, so parts merge by themselves and no 'merge' is needed.
        finish = function(part, ctx)
          local rows = {}
          for name, n in part.people:top(ctx.options.top) do rows[#rows + 1] = { name, n } end
          return tam.table { title = "People", columns = { "person", "articles" }, rows = rows }
        end,
      """
    case .exporter:
      """
        summary = "One line an article: its identity, date and title",
        extension = "tsv",
        header = function() return "id\\tdate\\ttitle\\n" end,
        encode = function(article)
          return article.id .. "\\t" .. (article.date or "") .. "\\t" .. (article.title or "") .. "\\n"
        end,
      """
    }
  }

  private var spec: String {
    """
    -- What '\(name)' shall do; `tam test` runs it.
    local short = { id = "short", text = "Tin ngắn\\n\\n01/09/2025\\nÔng Tô Lâm đến Hà Nội." }
    local long = {
      id = "long",
      text = "Tin dài\\n\\n02/09/2025\\nChiều 2/9/2025, tại Hà Nội, ông Tô Lâm đã tiếp các đại biểu từ nhiều nước. "
        .. "Ông Tô Lâm cảm ơn các đại biểu đã dành thời gian đến dự buổi gặp mặt.",
    }

    return {
    \(cases)
    }

    """
  }

  private var cases: String {
    switch kind {
    case .filter:
      """
        {
          name = "drops short articles",
          articles = { short, long },
          kept = { "long" },
        },
        {
          name = "keeps all articles when asked for one word",
          options = { words = 1 },
          articles = { short, long },
          kept = { "short", "long" },
          check = function(result) assert(next(result.dropped) == nil, "nothing is dropped") end,
        },
      """
    case .report:
      """
        {
          name = "counts people by article",
          articles = { short, long },
          rows = { { "Tô Lâm", 2 } },
        },
        {
          name = "finds nobody where there is nothing",
          articles = {},
          rows = {},
        },
      """
    case .exporter:
      """
        {
          name = "writes a line an article",
          articles = { short, long },
          output = "id\\tdate\\ttitle\\nshort\\t2025-09-01\\tTin ngắn\\nlong\\t2025-09-02\\tTin dài\\n",
        },
        {
          name = "writes the head alone where there is nothing",
          articles = {},
          output = "id\\tdate\\ttitle\\n",
        },
      """
    }
  }
}
