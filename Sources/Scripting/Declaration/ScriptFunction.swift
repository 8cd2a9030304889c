// SPDX-License-Identifier: Apache-2.0

/// A function that a declaration may have.
public enum ScriptFunction: Int, CaseIterable, Sendable {
  case filter, new, map, merge, finish, encode, header, footer
  case prepareNew, prepareMap, prepareMerge, prepareFinish
  case files, rows

  /// Its name in the declaration, or in the table `prepare` of a filter.
  public var name: StaticString {
    switch self {
    case .filter: "filter"
    case .new, .prepareNew: "new"
    case .map, .prepareMap: "map"
    case .merge, .prepareMerge: "merge"
    case .finish, .prepareFinish: "finish"
    case .encode: "encode"
    case .header: "header"
    case .footer: "footer"
    case .files: "files"
    case .rows: "rows"
    }
  }

  /// Functions that a kind of plugin must have, and those that it may have.
  static func of(_ kind: PluginKind) -> (required: [ScriptFunction], optional: [ScriptFunction]) {
    switch kind {
    case .filter: ([.filter], [])
    case .report: ([.new, .map, .finish], [.merge])
    case .exporter: ([], [.encode, .files, .rows, .header, .footer])
    }
  }
}

/// Which functions gather something over all articles: a report's own, or those of a filter's first pass.
public enum Gathering: Sendable {
  /// `new`, `map`, `merge` and `finish` of a report.
  case report
  /// Those of the table `prepare` of a filter.
  case prepare

  var new: ScriptFunction { self == .report ? .new : .prepareNew }
  var map: ScriptFunction { self == .report ? .map : .prepareMap }
  /// The function that puts two parts together.
  public var merge: ScriptFunction { self == .report ? .merge : .prepareMerge }
  var finish: ScriptFunction { self == .report ? .finish : .prepareFinish }
}
