// SPDX-License-Identifier: Apache-2.0

extension DeclarationField {
  /// A table that a block is made of, or that lies in one.
  public struct BlockTable: Sendable {
    /// Its name as a type of the editor: `chart_block`, `column`.
    public let type: StaticString
    /// What it is, for the help.
    public let summary: StaticString
    /// Its fields.
    public let fields: [DeclarationField]
  }

  /// All tables of blocks, in the order in which they are explained.
  public static let blocks = [
    BlockTable(type: "table_block", summary: "fields of tam.table { … }", fields: table),
    BlockTable(type: "column", summary: "fields of a column", fields: column),
    BlockTable(type: "row", summary: "what a row, a list of cells, may have beside them", fields: row),
    BlockTable(type: "link", summary: "fields of a cell that is a link; one is enough", fields: link),
    BlockTable(type: "chart_block", summary: "fields of tam.chart { … }", fields: chart),
    BlockTable(type: "network_block", summary: "fields of tam.network { … }", fields: network),
    BlockTable(type: "node", summary: "fields of a node", fields: node),
    BlockTable(type: "edge", summary: "fields of an edge, { from, to, weight } or by name", fields: edge),
    BlockTable(type: "timeline_block", summary: "fields of tam.timeline { … }", fields: timeline),
    BlockTable(type: "event_entry", summary: "fields of an event", fields: event),
    BlockTable(type: "section_block", summary: "fields of tam.section { … }", fields: section),
  ]

  static let table = [
    DeclarationField("title", "string", "What it shows."),
    DeclarationField("columns", "(string|column)[]", required: true, "Names of the columns, or all about them."),
    DeclarationField("rows", "row[]|any", required: true, "Lists of cells, or an accumulator."),
    DeclarationField("sort", "string|string[]", "Columns to sort by, - before a name for the greatest first."),
  ]

  static let column = [
    DeclarationField("name", "string", required: true, "Its name."),
    DeclarationField(
      "type", "\"text\"|\"integer\"|\"number\"|\"date\"|\"boolean\"|\"link\"",
      "What its cells hold; without it the cells tell."),
    DeclarationField("unit", "string", "What its numbers measure, shown behind the name."),
    DeclarationField(
      "total", "boolean|\"sum\"|\"mean\"|\"min\"|\"max\"", "What stands under its last row; true is the sum."),
  ]

  private static let origin = [
    DeclarationField(
      "articles", "string[]|any", "Identities of the articles it comes from, or an accumulator of them."),
    DeclarationField(
      "sources", "any[]", "The same with places: {id, start, finish}, or what sentence:to_table() gives."),
  ]

  static let row = origin

  static let link = [
    DeclarationField("text", "string", "What is shown."),
    DeclarationField("article", "string", "Identity of the article it stands for."),
    DeclarationField("url", "string", "Where it leads to."),
  ]

  static let chart =
    [
      DeclarationField("kind", "\"bar\"|\"line\"|\"area\"|\"point\"", required: true, "What stands for a number.")
    ] + table + [
      DeclarationField("x", "string", "The column of the places; the first without it."),
      DeclarationField("y", "string|string[]", "The columns of the heights; all other numbers without it."),
      DeclarationField("series", "string", "The column whose values part the rows into series."),
      DeclarationField("stacked", "boolean", "Whether bars or areas stand on top of each other."),
    ]

  static let network = [
    DeclarationField("title", "string", "What it shows."),
    DeclarationField("edges", "edge[]|any", required: true, "What connects the nodes, or a graph."),
    DeclarationField("nodes", "(string|node)[]", "Nodes of which more is known than their names."),
    DeclarationField("directed", "boolean", "Whether edges lead from one node to another."),
  ]

  static let node =
    [
      DeclarationField("id", "string", required: true, "What edges know it by."),
      DeclarationField("label", "string", "What is shown; the id without it."),
      DeclarationField("kind", "string", "What it is, shown by its colour."),
      DeclarationField("weight", "number", "How great it is drawn; without it its edges tell."),
    ] + origin

  static let edge =
    [
      DeclarationField("from", "string", "The node it leaves; the first item of a list."),
      DeclarationField("to", "string", "The node it reaches; the second item of a list."),
      DeclarationField("weight", "number", "How strong it is, 1 without it; the third item of a list."),
      DeclarationField("label", "string", "What it says."),
    ] + origin

  static let timeline = [
    DeclarationField("title", "string", "What it shows."),
    DeclarationField(
      "events", "event_entry[]|any", required: true, "What happened, in any order; or a list of events."),
  ]

  static let event =
    [
      DeclarationField("title", "string", required: true, "What it was, in a few words."),
      DeclarationField("date", "string", "When it was, or began."),
      DeclarationField("finish", "string", "When it ended."),
      DeclarationField("text", "string", "More about it."),
      DeclarationField("kind", "string", "What sort of event it is."),
      DeclarationField("url", "string", "Where one reads more."),
    ] + origin

  static let section = [
    DeclarationField("title", "string", required: true, "Its title."),
    DeclarationField("blocks", "block[]", required: true, "What belongs under it."),
  ]
}
