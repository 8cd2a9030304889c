// SPDX-License-Identifier: Apache-2.0

/// Which telling bytes a document has, found in one pass.
struct ByteScan {
  private var found: UInt8 = 0

  var hasNUL: Bool { found & 1 != 0 }
  var hasCarriageReturn: Bool { found & 2 != 0 }
  /// An ampersand, without which there is no reference.
  var hasAmpersand: Bool { found & 4 != 0 }
  /// C2, which most of the letters that were encoded twice hold, and otherwise no-break spaces and a few signs.
  var mayBeDoubled: Bool { found & 8 != 0 }
  var isASCII: Bool { found & 0x80 == 0 }

  init(_ bytes: Span<UInt8>) {
    // No branch in the loop: the compiler takes 16 bytes at a time.
    var found: UInt8 = 0
    for offset in bytes.indices {
      let byte = bytes[offset]
      found |=
        (byte == 0 ? 1 : 0) | (byte == 0x0D ? 2 : 0) | (byte == 0x26 ? 4 : 0) | (byte == 0xC2 ? 8 : 0) | byte & 0x80
    }
    self.found = found
  }
}
