// SPDX-License-Identifier: Apache-2.0

/// What a plugin does.
public enum PluginKind: Int, CaseIterable, Sendable {
  /// Keeps or drops articles, and may edit them.
  case filter
  /// Gathers something over all articles and shows it at the end.
  case report
  /// Writes each article to a file.
  case exporter

  /// The word for it, which is also its function's name in `tam`.
  public var name: StaticString {
    switch self {
    case .filter: "filter"
    case .report: "report"
    case .exporter: "exporter"
    }
  }

  /// The folder of a plugins folder that holds such plugins.
  public var folder: StaticString {
    switch self {
    case .filter: "filters"
    case .report: "reports"
    case .exporter: "exporters"
    }
  }
}
