// SPDX-License-Identifier: Apache-2.0

extension Target.Evidence {
  /// What stages of a run take, beside `wc -w`: `"instructions a byte: reading 36, recognition 150; wc -w 92"`.
  ///
  /// Stages below a hundredth are left out.
  func instructions(_ run: (Profile) -> [Profile.Cost], only names: [String]? = nil) -> String? {
    guard let profile else { return nil }
    let total = profile.total.instructions
    let stages = run(profile).filter { names?.contains($0.name) != false && $0.instructions > total / 100 }
    let shares = stages.map { "\($0.name) \(ComparisonTable.rounded($0.instructions))" }.joined(separator: ", ")
    return "instructions a byte: \(shares); wc -w \(ComparisonTable.rounded(profile.words))"
  }

  /// The same beside a run that keeps nothing.
  func instructionsOfRun(_ run: (Profile) -> [Profile.Cost], only names: [String]? = nil) -> String? {
    guard let profile, let text = instructions(run, only: names) else { return nil }
    let all = run(profile).reduce(0) { $0 + $1.instructions }
    return """
      \(text); in all \(ComparisonTable.rounded(all)), a run that keeps nothing \
      \(ComparisonTable.rounded(profile.total.instructions))
      """
  }

  /// What a run that is stopped does twice: it starts, and reads what it had read.
  var resuming: String? {
    guard let kept = record.row("results kept", "tam, kept")?.seconds,
      let again = record.row("results kept", "tam, again unchanged")?.seconds,
      let resumed = record.row("results kept", "tam, stopped and resumed")?.seconds
    else { return nil }
    return """
      \(ComparisonTable.rounded(resumed - kept)) s more; the half that was done is read again, and a run that does nothing else \
      takes \(ComparisonTable.rounded(again)) s for the whole
      """
  }

  /// Time that a run of the seeds does not work: `"37 ms of processor time, 90 ms of waiting"`.
  var waiting: String? {
    guard let row = record.row("start and end", "tam, job over 3 seeds"), let seconds = row.seconds,
      let wall = row.wall.min()
    else { return nil }
    return "\(Int(seconds * 1000)) ms of processor time, \(Int(max(0, wall - seconds) * 1000)) ms of waiting"
  }

  /// What a filter more takes of an article, and how much of it is the making of its state, one for a chunk of 128.
  var filters: String? {
    guard let one = record.instructions("article through one filter"),
      let ten = record.instructions("article through ten filters"),
      let making = record.instructions("state of a plugin")
    else { return nil }
    let more = (ten - one) / 9
    return """
      a filter more takes \(Int(more)) instructions an article, \(Int(making / 128)) of them for its state, which a chunk of \
      128 articles makes anew; an article with one filter takes \(Int(one))
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
    let words = "two workers keep \(busy) cores busy, and the same work takes \(more) % more processor time than on one"
    guard let alone = one.wall.min(),
      let both = record.row("the stock job", "tam, 2 runs of 1 worker at once")?.wall.min()
    else { return words }
    return
      "\(words); two whole runs at once, which share nothing, do \(ComparisonTable.rounded(2 * alone / both)) × the work of one"
  }
}
