// SPDX-License-Identifier: Apache-2.0

import Text
import Yams

extension Node {
  /// The text of a scalar and where it stands.
  var placed: JobFile.Placed<[UInt8]> {
    JobFile.Placed(value: Array((scalar?.string ?? "").utf8), line: mark?.line ?? 1, column: mark?.column ?? 1)
  }

  /// The integer of a plain scalar.
  var integer: Int64? {
    if case .integer(let number) = plainValue { return number }
    return nil
  }

  /// The node as plain data. Types are those of JSON alone: `no` and `2020-01-01` stay text.
  var plainValue: PlainValue {
    switch self {
    case .scalar(let scalar):
      return scalar.style == .plain ? Self.plain(scalar.string) : .text(Array(scalar.string.utf8))
    case .sequence(let sequence): return .list(sequence.map(\.plainValue))
    case .mapping(let mapping):
      return .table(
        mapping.map { PlainValue.Field(key: Array(($0.key.scalar?.string ?? "").utf8), value: $0.value.plainValue) })
    case .alias: return .null
    }
  }

  /// A plain scalar: null, a boolean or a number as JSON writes them, else text.
  private static func plain(_ word: String) -> PlainValue {
    switch word {
    case "", "~", "null": return .null
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    default:
      let bytes = Array(word.utf8)
      guard let first = bytes.first, first.isASCIIDigit || first == 0x2D else { return .text(bytes) }
      return (try? JSONReader.read(bytes.span)) ?? .text(bytes)
    }
  }

  /// How a message names it: the word itself, or what it is.
  var shown: String {
    switch self {
    case .scalar(let scalar): scalar.string.isEmpty ? "nothing" : "'\(scalar.string)'"
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .alias: "an alias"
    }
  }
}
