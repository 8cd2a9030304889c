// SPDX-License-Identifier: Apache-2.0

/// A file or folder to visit.
struct InputEntry {
  /// The path as the user would type it.
  var path: [UInt8]
  /// Path relative to the input; the file's name for an input that is a file.
  var id: [UInt8]
  /// Whether it was given by name, so that it is taken whatever its name.
  var isNamed: Bool
}
