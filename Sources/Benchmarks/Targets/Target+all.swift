// SPDX-License-Identifier: Apache-2.0

extension Target {
  /// The targets of all issues, in their order.
  static let all = starting + text + plugins + runs

  private static let starting = [
    Target(name: "start and end of tam", issue: 2, bound: .atMost(10), unit: "ms") {
      $0.row("start and end", "tam")?.wall.min().map { $0 * 1000 }
    },
    Target(
      name: "a job over the three seeds", issue: 2, bound: .atMost(100), unit: "ms",
      value: { $0.row("start and end", "tam, job over 3 seeds")?.wall.min().map { $0 * 1000 } }, reason: \.waiting),
    Target(
      name: "integer property beside a field of a plain table", issue: 2, bound: .atMost(5),
      unit: "×"
    ) {
      $0.ratio(of: "integer property", to: "plain field")
    },
  ]

  private static let text = [
    Target(
      name: "reading beside wc -w", issue: 3, bound: .atLeast(2), unit: "×",
      value: { $0.times("read", "tam", asFastAs: "wc -w") }),
    Target(name: "memory to read one document of 10 MB", issue: 3, bound: .atMost(140), unit: "MB") {
      $0.row("one document of 10 MB", "tam, reading").map { Double($0.peak) / 1e6 }
    },
    Target(
      name: "everything recognised, beside wc -w", issue: 4, bound: .atLeast(1), unit: "×",
      value: { $0.times("recognise", "tam", asFastAs: "wc -w") },
      reason: { $0.instructions(\.stages, only: ["documents", "articles", "recognition"]) }),
    Target(
      name: "everything recognised", issue: 4, bound: .atLeast(40), unit: "MB/s",
      value: { $0.row("recognise", "tam")?.speed },
      reason: { $0.instructions(\.stages, only: ["documents", "articles", "recognition"]) }),
    Target(name: "F1 of names on annotated articles", issue: 4, bound: .atLeast(0.92), unit: "") {
      $0.row("recognise", "tam")?.quality
    },
    Target(
      name: "one document of 10 MB beside 1 MB, time a byte", issue: 4, bound: .atMost(1.1),
      unit: "×"
    ) {
      $0.times("one document of 10 MB", "tam, 1 MB of it", asFastAs: "tam")
    },
    Target(
      name: "200,000 names of one's own, without loading them", issue: 4, bound: .atMost(1.1),
      unit: "×"
    ) { record in
      let rows = ["tam", "tam, 200,000 names", "tam, 200,000 names over little"].map { tool in
        record.row("names of one's own", tool)?.seconds
      }
      guard let none = rows[0], let many = rows[1], let loading = rows[2] else { return nil }
      return (many - loading) / none
    },
  ]

  private static let plugins = [
    Target(
      name: "ten trivial filters beside one", issue: 5, bound: .atMost(1.5), unit: "×",
      value: { $0.times("ten filters", "tam, one", asFastAs: "tam, ten") }, reason: \.filters),
    Target(
      name: "from the host to a script and back", issue: 5, bound: .atMost(1000),
      unit: "instructions"
    ) {
      $0.instructions("host to script and back")
    },
    Target(name: "a step of entity iteration", issue: 5, bound: .atMost(500), unit: "instructions") {
      $0.instructions("iterator step, later pass")
    },
    Target(name: "limits on an ordinary filter cost", issue: 5, bound: .atMost(2), unit: "%") {
      $0.ratio(of: "filter with limits", to: "filter without limits").map { ($0 - 1) * 100 }
    },
  ]

  private static let runs = [
    Target(
      name: "two workers beside one, by the clock", issue: 6, bound: .atLeast(1.85), unit: "×",
      value: { record in
        guard let one = record.row("the stock job", "tam, 1 worker")?.wall.min() else { return nil }
        return record.row("the stock job", "tam, 2 workers")?.wall.min().map { one / $0 }
      }, reason: \.workers),
    Target(
      name: "the stock job beside wc -w", issue: 6, bound: .atLeast(0.5), unit: "×",
      value: { $0.times("the stock job", "tam, 1 worker", asFastAs: "wc -w") },
      reason: { $0.instructions(\.stages) }),
    Target(name: "memory of one report at any size", issue: 6, bound: .atMost(300), unit: "MB") {
      $0.lines.map { Double($0.peak) / 1e6 }.max()
    },
    Target(
      name: "memory at the greatest size beside that at 10 MB", issue: 6, bound: .atMost(1.2),
      unit: "×"
    ) {
      guard let last = $0.lines.last, let first = $0.lines.first(where: { $0.bytes >= 10_000_000 })
      else { return nil }
      return last.bytes == first.bytes ? nil : Double(last.peak) / Double(first.peak)
    },
    Target(
      name: "keeping results, beyond a run that keeps none", issue: 6, bound: .atMost(5), unit: "%",
      value: { $0.share(of: "tam, kept", in: "tam, nothing kept").map { $0 - 100 } },
      reason: { $0.instructionsOfRun(\.kept, only: ["telling contents apart"]) }),
    Target(
      name: "run again over what did not change, of a run", issue: 6, bound: .atMost(5), unit: "%",
      value: { $0.share(of: "tam, again unchanged", in: "tam, nothing kept") },
      reason: { $0.instructionsOfRun(\.again) }),
    Target(
      name: "stopped and resumed, beyond a run that was not", issue: 6, bound: .atMost(5), unit: "%",
      value: { $0.share(of: "tam, stopped and resumed", in: "tam, kept").map { $0 - 100 } },
      reason: { $0.resuming }),
  ]
}

extension Record {
  /// Growth over lines of JSON, the smallest input first.
  fileprivate var lines: [Growth] {
    growth.filter { $0.task == "JSON lines" }.sorted { $0.bytes < $1.bytes }
  }

  /// How many times the speed of another row of its task a row has.
  fileprivate func times(_ task: String, _ tool: String, asFastAs other: String) -> Double? {
    guard let mine = row(task, tool)?.speed, let theirs = row(task, other)?.speed else {
      return nil
    }
    return mine / theirs
  }

  /// What one row about kept results takes of another, in hundredths.
  fileprivate func share(of tool: String, in other: String) -> Double? {
    guard let mine = row("results kept", tool)?.seconds, let whole = row("results kept", other)?.seconds else {
      return nil
    }
    return mine / whole * 100
  }

  /// Instructions of one operation beside another's.
  fileprivate func ratio(of part: String, to other: String) -> Double? {
    guard let mine = instructions(part), let theirs = instructions(other) else { return nil }
    return mine / theirs
  }
}
