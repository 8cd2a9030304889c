// SPDX-License-Identifier: Apache-2.0

/// Variables of the environment in the texts of a job file.
///
/// `${CORPUS}/2025` is replaced by the value of `CORPUS`, `${CORPUS:-../seeds}` by `../seeds` when it is not set or
/// empty; `$$` stands for one dollar sign. Nothing else is expanded.
struct Variables {
  /// Gives the value of a variable, nil when it is not set.
  let value: (String) -> String?

  /// A text with its variables replaced.
  ///
  /// - Throws: The first variable that is not set and has no default, or a `${` without an end.
  func expand(_ text: String) throws(Unknown) -> String {
    var out = ""
    var rest = text[...]
    while let dollar = rest.firstIndex(of: "$") {
      out += rest[..<dollar]
      rest = rest[rest.index(after: dollar)...]
      if rest.first == "$" {
        out += "$"
        rest.removeFirst()
      } else if rest.first == "{" {
        guard let end = rest.firstIndex(of: "}") else { throw Unknown(name: String(rest.dropFirst()), isOpen: true) }
        out += try replacement(String(rest[rest.index(after: rest.startIndex)..<end]))
        rest = rest[rest.index(after: end)...]
      } else {
        out += "$"
      }
    }
    return out + rest
  }

  private func replacement(_ inside: String) throws(Unknown) -> String {
    guard let mark = inside.firstRange(of: ":-") else {
      guard let value = value(inside) else { throw Unknown(name: inside, isOpen: false) }
      return value
    }
    let set = value(String(inside[..<mark.lowerBound])) ?? ""
    return set.isEmpty ? String(inside[mark.upperBound...]) : set
  }

  /// A variable that has no value.
  struct Unknown: Error, Equatable {
    var name: String
    /// Whether its closing brace is missing.
    var isOpen: Bool
  }
}
