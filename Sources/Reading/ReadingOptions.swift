// SPDX-License-Identifier: Apache-2.0

/// How files are read, where they leave a choice.
public struct ReadingOptions: Sendable, Equatable {
  /// Which field of a record holds what.
  public var fields = FieldMap()
  /// The most bytes that a line or record may have.
  public var recordLimit = ByteStream.recordLimit

  /// Makes the options that suit most files.
  public init() {}
}
