// SPDX-License-Identifier: Apache-2.0

internal import Text

/// What a field of a record holds.
enum FieldRole: Int, CaseIterable {
  case text, title, date, url, outlet, language, views, id
}

extension FieldMap {
  /// What a field of this name holds, and how many names of the role come before it.
  func role(of name: Span<UInt8>) -> (role: FieldRole, rank: Int)? {
    let name = Self.normalized(name)
    for role in FieldRole.allCases {
      if let rank = names(of: role).firstIndex(of: name) { return (role, rank) }
    }
    return nil
  }

  func names(of role: FieldRole) -> [[UInt8]] {
    switch role {
    case .text: text
    case .title: title
    case .date: date
    case .url: url
    case .outlet: outlet
    case .language: language
    case .views: views
    case .id: id
    }
  }

  /// The same map with names as `role(of:)` compares them, for lists that a user wrote.
  func normalized() -> FieldMap {
    var map = self
    for path in [\FieldMap.text, \.title, \.date, \.url, \.outlet, \.language, \.views, \.id] {
      map[keyPath: path] = map[keyPath: path].map { Self.normalized($0.span) }
    }
    return map
  }
}
