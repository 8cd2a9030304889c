// SPDX-License-Identifier: Apache-2.0

/// Control codes, which a text or a name must not bring to the terminal.
enum ControlCodes {
  /// The bytes of a text with spaces for control codes: C0, delete, and C1 (C2 80 to C2 9F); those of `kept` stay.
  static func replaced(in text: some Sequence<UInt8>, keeping kept: [UInt8] = []) -> [UInt8] {
    var visible: [UInt8] = []
    for byte in text {
      if byte < 0x20 && !kept.contains(byte) || byte == 0x7F {
        visible.append(0x20)
      } else if visible.last == 0xC2, byte >= 0x80, byte < 0xA0 {
        visible[visible.count - 1] = 0x20
      } else {
        visible.append(byte)
      }
    }
    return visible
  }
}
