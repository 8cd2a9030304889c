// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Which telling bytes a document has, found in one pass.
struct ByteScan {
  private var found = Found()

  private struct Found {
    var nul = ByteMask()
    var carriageReturn = ByteMask()
    var ampersand = ByteMask()
    var doubled = ByteMask()
    var other = ByteMask()
  }

  var hasNUL: Bool { found.nul.isAny }
  var hasCarriageReturn: Bool { found.carriageReturn.isAny }
  /// An ampersand, without which there is no reference.
  var hasAmpersand: Bool { found.ampersand.isAny }
  /// C2, which most of the letters that were encoded twice hold, and otherwise no-break spaces and a few signs.
  var mayBeDoubled: Bool { found.doubled.isAny }
  var isASCII: Bool { !found.other.isAny }

  init(_ bytes: Span<UInt8>) {
    guard bytes.count >= ByteVector.scalarCount else {
      // Spaces fill the vector, which are nothing to find.
      var vector = ByteVector(repeating: 0x20)
      for offset in bytes.indices { vector[offset] = bytes[offset] }
      add(vector)
      return
    }
    var offset = 0
    while offset + ByteVector.scalarCount <= bytes.count {
      add(bytes.vector(at: offset))
      offset += ByteVector.scalarCount
    }
    // The rest, with bytes that were looked at before.
    add(bytes.vector(at: bytes.count - ByteVector.scalarCount))
  }

  @inline(__always)
  private mutating func add(_ byte: ByteVector) {
    found.nul = found.nul .| (byte .== .all(0))
    found.carriageReturn = found.carriageReturn .| (byte .== .all(0x0D))
    found.ampersand = found.ampersand .| (byte .== .all(0x26))
    found.doubled = found.doubled .| (byte .== .all(0xC2))
    found.other = found.other .| (byte .>= .all(0x80))
  }
}
