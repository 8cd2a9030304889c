// SPDX-License-Identifier: Apache-2.0

/// An option that the command line sets: `--set people-by-month.top=3`.
public struct Setting: Equatable, Sendable {
  /// The plugin's name.
  public var plugin: [UInt8]
  /// The option's name.
  public var option: [UInt8]
  /// The value as it was typed.
  public var value: [UInt8]

  /// Reads `plugin.option=value`; nil when it has another form.
  public init?(_ argument: String) {
    let bytes = Array(argument.utf8)
    guard let equals = bytes.firstIndex(of: 0x3D), let dot = bytes[..<equals].firstIndex(of: 0x2E), dot > 0,
      dot + 1 < equals
    else { return nil }
    plugin = Array(bytes[..<dot])
    option = Array(bytes[(dot + 1)..<equals])
    value = Array(bytes[(equals + 1)...])
  }
}
