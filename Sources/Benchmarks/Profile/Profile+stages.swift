// SPDX-License-Identifier: Apache-2.0

extension Profile {
  /// The functions that a stage consists of, by what their symbols begin with; none is called by another one of these.
  private static let entries: [(stage: String, symbols: [String])] = [
    ("documents", ["$s7Reading14DocumentSourceV4next"]),
    ("articles", ["$s7Reading13ArticleReaderV4read"]),
    ("recognition", ["$s11Recognition10RecogniserV8annotate"]),
    ("states of plugins", ["$s8Pipeline4PassV12makeInstance", "$s8Pipeline8StepWorkVWOh"]),
    ("filters", ["$s9Scripting14PluginInstanceC6filter"]),
    ("reports", ["$s9Scripting14PluginInstanceC3map", "$s9Scripting14PluginInstanceC4part"]),
    ("exporter", ["$s9Scripting14PluginInstanceC6encode"]),
    ("telling contents apart", ["$s4Text11ContentHashV8compress"]),
    ("ends of reports", ["$s9Scripting14PluginInstanceC6finish"]),
  ]

  /// What the stages take, each with all that its functions call, and last what is left.
  ///
  /// A stage of which no function was found is left out, so that a renamed function does not pass for one that costs nothing.
  static func stages(of run: Callgrind, _ perByte: Double) -> [Cost] {
    let stages = entries.compactMap { stage, symbols -> Cost? in
      // Closures of a function, which end in `U_`, are called by it.
      let costs = run.whole.filter { symbol, _ in
        !symbol.hasSuffix("U_") && symbols.contains(where: symbol.hasPrefix)
      }
      guard !costs.isEmpty else { return nil }
      return Cost(name: stage, instructions: Double(costs.values.reduce(0, +)) * perByte)
    }
    let rest = Double(run.total) * perByte - stages.reduce(0) { $0 + $1.instructions }
    return stages + [Cost(name: "the rest", instructions: rest)]
  }
}
