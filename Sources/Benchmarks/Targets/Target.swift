// SPDX-License-Identifier: Apache-2.0

/// A figure that an issue asks for, and what a record says of it.
struct Target: Sendable {
  /// What is asked for: `"two workers beside one"`.
  let name: String
  /// Number of the issue that asks.
  let issue: Int
  let bound: Bound
  /// `"×"`, `"MB/s"`.
  let unit: String
  /// The figure in a record; nil where it was not measured.
  let value: @Sendable (Record) -> Double?
  /// Why it is missed where it is, in figures of the record and the profile; nil where they say nothing of it.
  var reason: @Sendable (Evidence) -> String? = { _ in nil }

  /// What the figure must not go beyond.
  enum Bound: Sendable {
    case atLeast(Double)
    case atMost(Double)
  }

  /// A run, and a profile of the stock job where one was made.
  struct Evidence: Sendable {
    let record: Record
    let profile: Profile?
  }

  /// Whether a figure is what is asked for.
  func holds(_ value: Double) -> Bool {
    switch bound {
    case .atLeast(let least): value >= least
    case .atMost(let most): value <= most
    }
  }

  /// `"at most 1.50 ×"`.
  var wanted: String {
    switch bound {
    case .atLeast(let least): "at least \(shown(least))"
    case .atMost(let most): "at most \(shown(most))"
    }
  }

  /// A figure with its unit.
  func shown(_ value: Double) -> String {
    let sign = value < 0 ? "-" : ""
    return sign + ComparisonTable.rounded(abs(value)) + (unit.isEmpty ? "" : " \(unit)")
  }
}
