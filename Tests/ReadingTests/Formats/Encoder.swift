// SPDX-License-Identifier: Apache-2.0

import Text

@testable import Reading

/// Writes text in an encoding, by what the reader makes of every byte and pair of bytes.
enum Encoder {
  static func bytes(_ text: String, as encoding: TextEncoding, hasMark: Bool = false) -> [UInt8] {
    let mark = hasMark ? "\u{FEFF}" : ""
    switch encoding {
    case .utf8: return Array((mark + text).utf8)
    case .utf16LittleEndian, .utf16BigEndian:
      return (mark + text).utf16.flatMap { unit in
        let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return encoding == .utf16BigEndian ? bytes.reversed() : bytes
      }
    case .utf32LittleEndian, .utf32BigEndian:
      return (mark + text).unicodeScalars.flatMap { scalar in
        let bytes = (0..<4).map { UInt8(scalar.value >> ($0 * 8) & 0xFF) }
        return encoding == .utf32BigEndian ? bytes.reversed() : bytes
      }
    default: return legacy(text, encoding)
    }
  }

  private static func legacy(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
    let codes = codes[encoding] ?? [:]
    return text.unicodeScalars.flatMap { scalar in
      if let code = codes[scalar.value] { return code }
      let (letter, tone) = Tone.split(scalar.value)
      let marks: [Tone: UInt32] = [.grave: 0x300, .acute: 0x301, .hook: 0x309, .tilde: 0x303, .dot: 0x323]
      guard let code = codes[letter], let mark = marks[tone].flatMap({ codes[$0] }) else {
        preconditionFailure("\(encoding) has no \(scalar)")
      }
      return code + mark
    }
  }

  private static let codes: [TextEncoding: [UInt32: [UInt8]]] = {
    var codes: [TextEncoding: [UInt32: [UInt8]]] = [:]
    for encoding in TextEncoding.allCases { codes[encoding] = Self.codes(of: encoding) }
    return codes
  }()

  private static func codes(of encoding: TextEncoding) -> [UInt32: [UInt8]] {
    var codes: [UInt32: [UInt8]] = [:]
    func add(_ bytes: [UInt8]) {
      var reader = ScalarReader(bytes.span, as: encoding)
      guard let scalar = reader.next(), reader.offset == bytes.count, codes[scalar] == nil else { return }
      codes[scalar] = bytes
    }
    guard LegacyTable.table(of: encoding) != nil else { return [:] }
    for byte in UInt8.min...UInt8.max { add([byte]) }
    for first in UInt8.min...UInt8.max {
      for second in UInt8(0x80)...UInt8.max { add([first, second]) }
    }
    return codes
  }
}
