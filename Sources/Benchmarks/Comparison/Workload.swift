// SPDX-License-Identifier: Apache-2.0

/// One row to measure: a command, what it works on, and how its output proves that it did the work.
struct Workload: Sendable {
  /// What is done, the same words for all rows that are compared: `"read"`.
  let task: String
  /// What does it: `"tam"`, `"wc -w"`.
  let tool: String
  /// The words of the command; they are measured as they stand and printed without the folder of the inputs.
  let command: [String]
  var environment: [String: String] = [:]
  /// Bytes of news text that it works on, the same for all rows of a task that do the whole work.
  let bytes: Int
  /// Whether the ratios of its task refer to this row.
  var isFloor = false
  /// Runs that are measured; the best is kept.
  var rounds = 3
  /// A command before every round that is no part of the figures: `["rm", "-rf", "out/.tam"]`.
  var preparation: [String] = []
  /// Programs that must be there; the row says which is missing.
  var needs: [String] = []
  /// What the row does not do that others of its task do; nil where the work is equal.
  var remark: String?
  /// What the output shows: `"3,003 articles"`. Rows of a task that give the same proof did the same work.
  let proof: @Sendable (Child) throws -> String
}
