// SPDX-License-Identifier: Apache-2.0

extension Target.Evidence {
  /// What stages take of the processor, beside `wc -w`: `"instructions a byte: reading 36, recognition 150; wc -w 31"`.
  func instructions(_ names: [String]) -> String? {
    guard let profile else { return nil }
    let stages = profile.stages.filter { names.contains($0.name) }
    guard !stages.isEmpty else { return nil }
    let shares = stages.map { "\($0.name) \(ComparisonTable.rounded($0.instructions))" }.joined(
      separator: ", ")
    return "instructions a byte: \(shares); wc -w \(ComparisonTable.rounded(profile.words))"
  }

  /// What a filter more takes of an article, and how much of it is the making of its state, one for a chunk of 64.
  var filters: String? {
    guard let one = record.instructions("article through one filter"),
      let ten = record.instructions("article through ten filters"),
      let making = record.instructions("state of a plugin")
    else { return nil }
    let more = (ten - one) / 9
    return """
      a filter more takes \(Int(more)) instructions an article, \(Int(making / 64)) of them for its state, which a chunk of \
      64 articles makes anew; an article with one filter takes \(Int(one))
      """
  }

  /// How many cores two workers kept busy, and how much more the same work took.
  var workers: String? {
    guard let one = record.row("the stock job", "tam, 1 worker"),
      let two = record.row("the stock job", "tam, 2 workers"),
      let single = one.seconds, let double = two.seconds, let wall = two.wall.min()
    else { return nil }
    let busy = ComparisonTable.rounded(double / wall)
    let more = Int(((double / single - 1) * 100).rounded())
    return
      "two workers keep \(busy) cores busy, and the same work takes \(more) % more processor time than on one"
  }
}
