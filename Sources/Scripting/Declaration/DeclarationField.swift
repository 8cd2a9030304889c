// SPDX-License-Identifier: Apache-2.0

/// A field of a table that a plugin's author writes or reads: of a declaration, of an option, or of `ctx`.
///
/// One table serves the check of declarations, the editor's types and the help.
public struct DeclarationField: Sendable {
  /// Its name.
  public let name: StaticString
  /// The type of its value, in LuaLS notation.
  public let type: StaticString
  /// Whether it must be there.
  public let isRequired: Bool
  /// What it is, in one line.
  public let summary: StaticString

  init(_ name: StaticString, _ type: StaticString, required: Bool = false, _ summary: StaticString) {
    self.name = name
    self.type = type
    isRequired = required
    self.summary = summary
  }

  /// The fields of a declaration.
  public static func of(_ kind: PluginKind) -> [DeclarationField] {
    switch kind {
    case .filter: common + filter
    case .report:
      common
        + gathering(finish: "fun(part: any, ctx: ctx): block|block[]", "A block, or a list of blocks.")
    case .exporter: common + exporter
    }
  }

  /// The fields of `prepare` in a filter.
  public static let prepare = gathering(finish: "fun(part: any, ctx: ctx): any", "What ctx.prepared shall be.")

  private static let common = [
    DeclarationField("name", "string", required: true, "Its name, in kebab case."),
    DeclarationField("version", "string", required: true, "Its version."),
    DeclarationField("api", "integer", required: true, "The version of the contract it is written for: 1."),
    DeclarationField("summary", "string", required: true, "What it does, in one line."),
    DeclarationField("options", "table<string, option>", "The options it takes, by name."),
    DeclarationField("needs", "string[]", "Capabilities that it needs."),
    DeclarationField("before", "string[]", "Plugins that must run later, if they run."),
    DeclarationField("after", "string[]", "Plugins that must run earlier, if they run."),
  ]

  private static let filter = [
    DeclarationField(
      "filter", "fun(article: article, ctx: ctx): any?, string?", required: true,
      "Nothing or a true value keeps the article; false or nil drops it, a second value is the reason."),
    DeclarationField("prepare", "prepare", "A first pass over all articles that come to the filter."),
  ]

  private static func gathering(finish type: StaticString, _ summary: StaticString) -> [DeclarationField] {
    [
      DeclarationField(
        "new", "fun(ctx: ctx): any", required: true, "Makes the part that map adds to, anew for every chunk."),
      DeclarationField(
        "map", "fun(part: any, article: article, ctx: ctx)", required: true, "Adds an article to the part."),
      DeclarationField(
        "merge", "fun(a: any, b: any, ctx: ctx): any",
        "The part of two chunks, a before b; may be left out when a part holds accumulators alone."),
      DeclarationField("finish", type, required: true, summary),
    ]
  }

  private static let exporter = [
    DeclarationField(
      "encode", "fun(article: article, ctx: ctx): string?", "What is written for an article; nil for nothing."),
    DeclarationField(
      "files", "fun(article: article, ctx: ctx): table<string, string>?",
      "Instead of encode: files for an article, relative paths and contents; nil for none."),
    DeclarationField(
      "rows", "fun(article: article, ctx: ctx): table<string, table<string, any>[]>?",
      "Instead of encode: rows for an article, lists by the names of tables; nil for none."),
    DeclarationField("tables", "database_table[]", "The tables of the database that rows fills."),
    DeclarationField("views", "database_view[]", "Views of the database: tables joined for reading."),
    DeclarationField("header", "fun(ctx: ctx): string?", "What is written before all articles."),
    DeclarationField("footer", "fun(ctx: ctx): string?", "What is written behind all articles."),
    DeclarationField("extension", "string", "The ending of the file that -o makes."),
    DeclarationField("separator", "string", "What stands between two articles."),
  ]

  /// The fields of an option.
  public static let option = [
    DeclarationField(
      "type", "\"string\"|\"integer\"|\"number\"|\"boolean\"|\"list\"|\"enum\"|\"date\"|\"regex\"",
      "What sort of value it takes; string without it."),
    DeclarationField("of", "string", "What sort of values a list holds; string without it."),
    DeclarationField("default", "any", "The value when none is given."),
    DeclarationField("required", "boolean", "Whether a value must be given."),
    DeclarationField("min", "number", "Least value of a number, or least number of values of a list."),
    DeclarationField("max", "number", "Greatest value of a number, or greatest number of values of a list."),
    DeclarationField("values", "string[]", "The words that an enum takes."),
    DeclarationField("help", "string", "What it is for, in one line."),
  ]

  /// The fields of a table of a database that an exporter fills.
  public static let databaseTable = [
    DeclarationField("name", "string", required: true, "Its name: a-z, 0-9 and _."),
    DeclarationField(
      "columns", "(string|database_column)[]", required: true, "Names of the columns, or all about them."),
    DeclarationField("key", "string|string[]", "Columns that tell a row from all others."),
    DeclarationField(
      "keep", "\"first\"", "Of rows with one key the first stays; without it a second one is an error."),
    DeclarationField("search", "string|string[]", "Columns whose words are indexed for search, in NAME_fts."),
  ]

  /// The fields of a column of such a table.
  public static let databaseColumn = [
    DeclarationField("name", "string", required: true, "Its name: a-z, 0-9 and _."),
    DeclarationField(
      "type", "\"text\"|\"integer\"|\"number\"|\"boolean\"", "What it holds; text without it."),
    DeclarationField("required", "boolean", "Whether every row has a value."),
    DeclarationField("references", "string", "The table whose key its values are."),
  ]

  /// The fields of a view of such tables.
  public static let databaseView = [
    DeclarationField("name", "string", required: true, "Its name: a-z, 0-9 and _."),
    DeclarationField("table", "string", required: true, "The table that gives its rows."),
    DeclarationField(
      "columns", "string|string[]", required: true,
      "Columns of that table, and of those it references: article.title is shown as article_title."),
  ]

  /// The fields of `ctx`, which every function of a plugin is given last.
  public static let context = [
    DeclarationField(
      "options", "table<string, any>", required: true, "The options of this run, checked, with defaults; read-only."),
    DeclarationField("prepared", "any", "What the finish of a filter's prepare gave."),
    DeclarationField(
      "results", "table<string, any>", "In finish of a report: blocks of the reports that it comes after, by name."),
    DeclarationField("documents", "integer", "In finish of a report: how many documents were read."),
    DeclarationField(
      "failures", "table<string, integer>", "In finish of a report: documents and calls that failed, by reason."),
  ]
}
