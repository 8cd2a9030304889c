// SPDX-License-Identifier: Apache-2.0

import Foundation

/// As much of JSON Schema as the schema of reports needs; a word that it does not know is an error.
struct JSONSchema {
  let root: [String: Any]

  init(_ data: Data) throws {
    root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// What is wrong with a value, with its place.
  func problems(of value: Any) -> [String] { problems(of: value, root, "$") }

  private func problems(of value: Any, _ schema: [String: Any], _ place: String) -> [String] {
    schema.sorted { $0.key < $1.key }.flatMap { word, rule in
      switch word {
      case "$schema", "$defs", "title", "description": [String]()
      case "$ref": problems(of: value, definition(rule as? String ?? ""), place)
      case "type": isOf(value, rule) ? [] : ["\(place): no \(rule)"]
      case "const": equal(value, rule) ? [] : ["\(place): not \(rule)"]
      case "enum": (rule as? [Any] ?? []).contains { equal(value, $0) } ? [] : ["\(place): none of \(rule)"]
      case "minimum": (value as? Double ?? 0) >= (rule as? Double ?? 0) ? [] : ["\(place): below \(rule)"]
      case "oneOf": oneOf(value, rule as? [[String: Any]] ?? [], place)
      case "items":
        (value as? [Any] ?? []).enumerated().flatMap {
          problems(of: $1, rule as? [String: Any] ?? [:], "\(place)[\($0)]")
        }
      case "properties": properties(value, rule as? [String: [String: Any]] ?? [:], place)
      case "required":
        (rule as? [String] ?? []).filter { (value as? [String: Any])?[$0] == nil }.map { "\(place): no \($0)" }
      case "additionalProperties":
        (value as? [String: Any] ?? [:]).keys.filter { (schema["properties"] as? [String: Any])?[$0] == nil }
          .map { "\(place): unknown \($0)" }
      case "dependentRequired": dependent(value, rule as? [String: [String]] ?? [:], place)
      default: ["the schema says '\(word)'"]
      }
    }
  }

  private func definition(_ path: String) -> [String: Any] {
    let name = path.components(separatedBy: "/").last ?? ""
    return (root["$defs"] as? [String: [String: Any]])?[name] ?? ["undefined \(path)": ""]
  }

  private func oneOf(_ value: Any, _ choices: [[String: Any]], _ place: String) -> [String] {
    let results = choices.map { problems(of: value, $0, place) }
    let count = results.count { $0.isEmpty }
    return count == 1
      ? [] : ["\(place): fits \(count) of \(choices.count)"] + (results.min { $0.count < $1.count } ?? [])
  }

  private func properties(_ value: Any, _ rules: [String: [String: Any]], _ place: String) -> [String] {
    (value as? [String: Any] ?? [:]).flatMap { key, item in
      rules[key].map { problems(of: item, $0, "\(place).\(key)") } ?? []
    }
  }

  private func dependent(_ value: Any, _ rules: [String: [String]], _ place: String) -> [String] {
    let keys = (value as? [String: Any] ?? [:]).keys
    return rules.filter { keys.contains($0.key) }.flatMap { key, needed in
      needed.filter { !keys.contains($0) }.map { "\(place): \(key) without \($0)" }
    }
  }

  private func isOf(_ value: Any, _ rule: Any) -> Bool {
    let types = rule as? [String] ?? [rule as? String ?? ""]
    return types.contains { type in
      switch type {
      case "object": value is [String: Any]
      case "array": value is [Any]
      case "string": value is String
      case "null": value is NSNull
      case "boolean": isBoolean(value)
      case "number": value is NSNumber && !isBoolean(value)
      case "integer":
        !isBoolean(value) && (value as? NSNumber)?.doubleValue == (value as? NSNumber)?.doubleValue.rounded()
      default: false
      }
    }
  }

  private func isBoolean(_ value: Any) -> Bool {
    (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
  }

  private func equal(_ first: Any, _ second: Any) -> Bool { (first as? NSObject)?.isEqual(second) ?? false }
}
