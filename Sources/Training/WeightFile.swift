// SPDX-License-Identifier: Apache-2.0

/// The Swift file that holds the weights: one character each, `P` for 0, `Q` for 1.
struct WeightFile {
  var weights: [Int16]

  var text: String {
    let characters = weights.map { UInt8($0 + 0x50) }
    var lines: [String] = []
    for start in stride(from: 0, to: characters.count, by: 112) {
      let line = characters[start..<min(start + 112, characters.count)]
      lines.append("    " + String(decoding: line, as: UTF8.self))
    }
    return """
      // SPDX-License-Identifier: Apache-2.0

      extension Model {
        /// The weights that `Training` wrote.
        static let shared = Model(
          #\"""
      \(lines.joined(separator: "\n"))
          \"""#)
      }
      """
  }
}
