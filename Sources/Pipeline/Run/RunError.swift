// SPDX-License-Identifier: Apache-2.0

/// Why a run came to no end that can be trusted. Nothing was written.
public enum RunError: Error, Equatable, Sendable {
  /// An input changed between two looks at it, of which a filter that prepares itself needs one more.
  case inputChanged
  /// The counts of a chain do not add up; a fault of this program.
  case unevenCounts(chain: [UInt8])
}
