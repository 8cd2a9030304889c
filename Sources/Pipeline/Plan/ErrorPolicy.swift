// SPDX-License-Identifier: Apache-2.0

/// What happens when a plugin fails on an article.
public enum ErrorPolicy: String, CaseIterable, Sendable {
  /// A filter's article goes to the failures; a report or exporter goes without it.
  case skip
  /// The filter counts as passed.
  case keep
  /// The step is out of the run, and its outputs are not written.
  case disable
  /// The run ends, and no output is written.
  case abort
}
