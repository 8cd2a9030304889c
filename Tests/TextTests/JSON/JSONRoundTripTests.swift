// SPDX-License-Identifier: Apache-2.0

import Testing
import Text

/// Numbers that look random and are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

@Suite struct JSONRoundTripTests {
  static func value(depth: Int, _ random: inout SplitMix) -> PlainValue {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &random) {
    case 0: return .null
    case 1: return .boolean(Bool.random(using: &random))
    case 2: return .integer(Int64.random(in: .min ... .max, using: &random))
    case 3:
      let number = Double(bitPattern: random.next())
      return .number(number.isFinite ? number : 0.5)
    case 4, 5: return .text(text(&random))
    case 6: return .list((0..<Int.random(in: 0...4, using: &random)).map { _ in value(depth: depth - 1, &random) })
    default:
      return .table(
        (0..<Int.random(in: 0...20, using: &random)).map { index in
          .init(key: text(&random) + Array("\(index)".utf8), value: value(depth: depth - 1, &random))
        })
    }
  }

  static func text(_ random: inout SplitMix) -> [UInt8] {
    let letters: [Unicode.Scalar] = ["a", "ệ", "\"", "\\", "\n", "\0", "\u{2028}", "😀", "Đ", "/", " ", "\u{7F}"]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...8, using: &random) { text.append(letters.randomElement(using: &random) ?? "a") }
    return Array(String(text).utf8)
  }

  @Test(arguments: [UInt64(1), 2, 3, 4], [false, true])
  func whatIsWrittenReadsBack(seed: UInt64, indented: Bool) throws {
    var random = SplitMix(state: seed)
    for _ in 0..<200 {
      let value = Self.value(depth: 3, &random)
      var writer = JSONWriter(indented: indented)
      try writer.value(value)
      #expect(try JSONReader.read(writer.bytes.span) == value)
    }
  }

  /// A changed text is either read, and then its value can be written and read again, or refused at a place inside it.
  @Test(arguments: [UInt64(11), 12, 13])
  func mutatedTextIsReadOrRefused(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let spice = Array("{}[]\",:\\u0019eE+-. \ntfn\u{7F}".utf8) + [0xC3, 0xED, 0xFF, 0x80]
    var refused = 0
    for _ in 0..<1_000 {
      var writer = JSONWriter()
      try writer.value(.list([Self.value(depth: 2, &random)]))
      var bytes = writer.bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = spice.randomElement(using: &random) ?? 0
        case 1: bytes.insert(spice.randomElement(using: &random) ?? 0, at: place)
        default: if bytes.count > 1 { bytes.remove(at: place) }
        }
      }
      do throws(JSONError) {
        let value = try JSONReader.read(bytes.span)
        var again = JSONWriter()
        try again.value(value)
        #expect(try JSONReader.read(again.bytes.span) == value)
      } catch {
        refused += 1
        #expect((0...bytes.count).contains(error.offset))
      }
    }
    #expect(refused > 100)
  }
}
