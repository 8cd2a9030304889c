// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// Candidates of one kind under one name; groups of one thing are joined under one parent.
struct Group {
  var kind: Kind
  /// First candidate.
  var first: Int
  /// Index of the group it was joined to; itself at the root.
  var parent: Int
  /// Hashes of the first word of its name and of the last one.
  var firstWord: UInt32
  var lastWord: UInt32
  /// Where `Resolution.names` has the name, for a person or a body that was compared.
  var name: ByteRange?
}
