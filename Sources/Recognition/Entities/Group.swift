// SPDX-License-Identifier: Apache-2.0

internal import News

/// Candidates of one kind under one name; groups of one thing are joined under one parent.
struct Group {
  var kind: Kind
  /// First candidate.
  var first: Int
  /// Index of the group it was joined to; itself at the root.
  var parent: Int
}
