// SPDX-License-Identifier: Apache-2.0

internal import Text

extension Record {
  /// How deep records are looked for in other objects.
  private static let depthLimit = 4

  /// The records in a value of JSON.
  ///
  /// An object with a text is one; in any other object and in a list they are looked for: `{"articles": [{…}, {…}]}`
  /// has two, `{"_source": {…}}` has one. An object with a headline alone is one too if there is nothing else.
  static func records(in value: PlainValue, _ map: FieldTable) -> [Record] {
    var found: [Record] = []
    collect(value, map, depth: 0, into: &found)
    return found
  }

  private static func collect(_ value: PlainValue, _ map: FieldTable, depth: Int, into found: inout [Record]) {
    guard depth <= depthLimit else { return }
    switch value {
    case .list(let values):
      for value in values { collect(value, map, depth: depth, into: &found) }
    case .table(let fields):
      let record = Record(fields, map)
      if record[.text] != nil {
        found.append(record)
        return
      }
      let before = found.count
      for field in fields { collect(field.value, map, depth: depth + 1, into: &found) }
      guard found.count == before, var headline = record[.title].map({ _ in record }) else { return }
      headline[.text] = []
      found.append(headline)
    default: return
    }
  }

  private init(_ fields: [PlainValue.Field], _ map: FieldTable) {
    for field in fields {
      guard let (role, rank) = map.role(of: field.key.span), let value = Self.plain(field.value, role) else { continue }
      offer(value, as: role, rank: rank)
    }
  }

  /// A value as text: paragraphs of a list with blank lines between, of an object the part that has a name for it.
  private static func plain(_ value: PlainValue, _ role: FieldRole) -> [UInt8]? {
    switch value {
    case .text(let text): return text
    case .integer(let number): return role == .text || role == .title ? nil : Array("\(number)".utf8)
    case .list(let values):
      var parts: [[UInt8]] = []
      for case .text(let part) in values { parts.append(part) }
      guard parts.count == values.count, !parts.isEmpty else { return nil }
      return role == .text ? Array(parts.joined(separator: [0x0A, 0x0A])) : parts[0]
    case .table(let fields):
      guard role != .text else { return nil }
      for name: StaticString in ["name", "value", "$date", "$oid", "rendered", "url", "href", "title"] {
        for field in fields where field.key.span.isEqual(name) {
          if case .text(let text) = field.value { return text }
        }
      }
      return nil
    case .null, .boolean, .number: return nil
    }
  }
}
