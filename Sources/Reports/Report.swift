// SPDX-License-Identifier: Apache-2.0

/// What a report plugin has found, as a value: nothing in it says how it will look.
///
/// All text is valid UTF-8; whoever makes a report of foreign bytes repairs them first.
public struct Report: Equatable, Sendable {
  /// The name of the plugin: `people-by-month`.
  public var name: [UInt8]
  /// What to print above everything.
  public var title: [UInt8]?
  /// Its parts, in order.
  public var blocks: [Block]

  /// Makes a report.
  public init(name: [UInt8], title: [UInt8]? = nil, blocks: [Block]) {
    self.name = name
    self.title = title
    self.blocks = blocks
  }
}
