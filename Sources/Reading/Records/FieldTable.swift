// SPDX-License-Identifier: Apache-2.0

internal import Text

/// The names of a field map in a table, for files in which every record names its fields.
struct FieldTable {
  private var names = ByteTable()
  private var roles: [(role: FieldRole, rank: Int)] = []

  init(_ map: FieldMap) {
    for role in FieldRole.allCases {
      for (rank, name) in map.names(of: role).enumerated() where names.insert(name.span).isNew {
        roles.append((role, rank))
      }
    }
  }

  /// What a field of this name holds, and how many names of the role come before it.
  func role(of name: Span<UInt8>) -> (role: FieldRole, rank: Int)? {
    names.find(FieldMap.normalized(name).span).map { roles[$0] }
  }
}
