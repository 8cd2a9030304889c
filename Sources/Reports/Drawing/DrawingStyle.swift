// SPDX-License-Identifier: Apache-2.0

import Text

/// The looks of pictures: the same rules inside a page and in a picture of its own.
///
/// Eight colours that people with any usual colour vision tell apart by lightness or hue, a set for light and one for
/// dark ground; every further series is grey.
enum DrawingStyle {
  /// Rules for classes; colours are variables that `variables` and `darkVariables` set.
  static let rules: StaticString = """
    svg text { font: 12px system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; fill: var(--ink); }
    svg .ground { fill: var(--ground); }
    svg .soft { fill: var(--soft); }
    svg .title { font-size: 15px; font-weight: 600; }
    svg .grid { stroke: var(--line); stroke-width: 1; }
    svg .axis { stroke: var(--soft); stroke-width: 1; }
    svg .bar, svg .dot, svg .area, svg .node { stroke: none; }
    svg .line { fill: none; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
    svg .area { fill-opacity: .3; }
    svg .stack { fill-opacity: .85; }
    svg .dot.cloud { fill-opacity: .65; }
    svg .edge { fill: none; stroke: var(--soft); stroke-opacity: .45; }
    svg .arrow { fill: var(--soft); fill-opacity: .7; }
    svg .halo { stroke: var(--ground); stroke-width: 3; stroke-linejoin: round; paint-order: stroke; }
    .s0 { fill: var(--c0); stroke: var(--c0); } .s1 { fill: var(--c1); stroke: var(--c1); }
    .s2 { fill: var(--c2); stroke: var(--c2); } .s3 { fill: var(--c3); stroke: var(--c3); }
    .s4 { fill: var(--c4); stroke: var(--c4); } .s5 { fill: var(--c5); stroke: var(--c5); }
    .s6 { fill: var(--c6); stroke: var(--c6); } .s7 { fill: var(--c7); stroke: var(--c7); }

    """

  /// Colours on light ground.
  static let variables: StaticString = """
    --ink: #1d1d1f; --soft: #5f6368; --line: #d5d7db; --ground: #fff;
    --c0: #2b6cb0; --c1: #d9730d; --c2: #2f8f6b; --c3: #b83264; --c4: #7458b0; --c5: #8a6a1f; --c6: #1c96ab; --c7: #7d828a;
    """

  /// Colours on dark ground.
  static let darkVariables: StaticString = """
    --ink: #e6e6e8; --soft: #a3a7ad; --line: #3b3e44; --ground: #17181b;
    --c0: #6aa9ea; --c1: #f0a04b; --c2: #5fc79f; --c3: #ec7fa8; --c4: #b09be6; --c5: #d0ae5c; --c6: #5cc8db; --c7: #9aa0a8;
    """

  /// The style of a picture that stands alone.
  ///
  /// Its colours are literal: programs that convert and print pictures, librsvg for one, know no variables and draw all
  /// in black. They pass over the rules for dark ground, too.
  static let alone: [UInt8] = {
    let lines = "\(rules)".split(separator: "\n")
    let dark = literal(lines.filter { $0.contains("var(") }, darkVariables)
    let style =
      "<style>\nsvg { color-scheme: light dark; }\n\(literal(lines, variables))"
      + "@media (prefers-color-scheme: dark) {\n\(dark)}\n</style>\n"
    return Array(style.utf8)
  }()

  /// Attributes by which an element of these classes has its colours, on light ground, where no rules of a page reach it:
  /// WeasyPrint, which makes PDF of pages, drew pictures in black. Rules win over attributes.
  static func attributes(of classes: [UInt8]) -> String {
    let words = String(decoding: classes, as: UTF8.self).split(separator: " ")
    let series = words.first { $0.count == 2 && $0.hasPrefix("s") }.map { "c\($0.dropFirst())" } ?? ""
    switch words.first {
    case "soft", "arrow": return attribute("fill", "soft")
    case "grid": return attribute("stroke", "line")
    case "axis": return attribute("stroke", "soft")
    case "edge": return " fill=\"none\" stroke-opacity=\".45\"" + attribute("stroke", "soft")
    case "line": return " fill=\"none\" stroke-width=\"2\"" + attribute("stroke", series)
    case "area": return (words.contains("stack") ? "" : " fill-opacity=\".3\"") + attribute("fill", series)
    case "bar", "dot", "node": return attribute("fill", series)
    default: return ""
    }
  }

  private static func attribute(_ name: String, _ variable: String) -> String {
    lightColours["--\(variable)"].map { " \(name)=\"\($0)\"" } ?? ""
  }

  private static let lightColours = colours(variables)

  /// The colours of variables, by name: `--ink` is `#1d1d1f`.
  private static func colours(_ variables: StaticString) -> [String: String] {
    var colours: [String: String] = [:]
    for variable in "\(variables)".split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let words = variable.split(separator: " ")
      colours[String(words[0].dropLast())] = String(words[1])
    }
    return colours
  }

  /// Rules with the colours that their variables stand for: `fill: var(--c0)` is `fill: #2b6cb0`.
  private static func literal(_ rules: [Substring], _ variables: StaticString) -> String {
    var text = rules.map { "\($0)\n" }.joined()
    for (name, colour) in colours(variables) { text = text.replacing("var(\(name))", with: colour) }
    return text
  }
}
