// SPDX-License-Identifier: Apache-2.0

internal import Text

/// What the bytes of an 8-bit encoding stand for: letters of a byte, letters of two, signs of windows-1252 for the rest.
struct LegacyTable: Sendable {
  /// A scalar a byte.
  private var singles: [UInt32]
  /// Scalars of two bytes, the first in the high half of the key.
  private var pairs: [UInt16: UInt32] = [:]
  /// Whether a first byte of pairs.
  private var opensPair = [Bool](repeating: false, count: 256)
  /// Whether quotes and dashes of windows-1252 stand at the codes of capitals.
  private var sharesPunctuation = false

  /// The table of an encoding; nil if it is none of 8 bits.
  static func table(of encoding: TextEncoding) -> LegacyTable? {
    switch encoding {
    case .windows1252: windows1252Table
    case .windows1258: windows1258Table
    case .tcvn3: tcvn3Table
    case .vni: vniTable
    case .vniMac: vniMacTable
    case .viscii: visciiTable
    case .vps: vpsTable
    case .bkhcm1: bkhcm1Table
    case .bkhcm2: bkhcm2Table
    case .vietwareF: vietwareFTable
    case .vietwareX: vietwareXTable
    default: nil
    }
  }

  /// The scalar that starts at `offset` and its bytes.
  func scalar(at offset: Int, in bytes: Span<UInt8>) -> Scalar {
    let byte = bytes[offset]
    if opensPair[Int(byte)], offset + 1 < bytes.count,
      let value = pairs[UInt16(byte) << 8 | UInt16(bytes[offset + 1])]
    {
      return Scalar(value: value, count: 2)
    }
    let value = singles[Int(byte)]
    // ABC fonts have quotes and dashes there, the standard capitals, which stand behind another capital: `ĐỒNG`.
    if sharesPunctuation, byte == 0x85 || byte &- 0x91 < 7,
      offset == 0 || !Letters.isUpper(singles[Int(bytes[offset - 1])])
    {
      return Scalar(value: Self.windows1252Table.singles[Int(byte)], count: 1)
    }
    return Scalar(value: value, count: 1)
  }

  private static let windows1252Table = LegacyTable()
  private static let windows1258Table: LegacyTable = {
    var table = LegacyTable()
    let changes: [(UInt8, UInt32)] = [
      (0xC3, 0x102), (0xCC, 0x300), (0xD0, 0x110), (0xD2, 0x309), (0xD5, 0x1A0), (0xDD, 0x1AF), (0xDE, 0x303),
      (0xE3, 0x103), (0xEC, 0x301), (0xF0, 0x111), (0xF2, 0x323), (0xF5, 0x1A1), (0xFD, 0x1B0), (0xFE, 0x20AB),
    ]
    for (byte, scalar) in changes { table.singles[Int(byte)] = scalar }
    return table
  }()
  private static let tcvn3Table: LegacyTable = {
    var table = LegacyTable(bytes: tcvn3)
    table.sharesPunctuation = true
    return table
  }()
  private static let visciiTable = LegacyTable(bytes: viscii)
  private static let vpsTable = LegacyTable(bytes: vps)
  private static let bkhcm1Table = LegacyTable(bytes: bkhcm1)
  private static let vietwareFTable = LegacyTable(bytes: vietwareF)
  private static let vniTable = LegacyTable(pairs: vni)
  private static let bkhcm2Table = LegacyTable(pairs: bkhcm2)
  private static let vietwareXTable = LegacyTable(pairs: vietwareX)
  /// VNI for Macintosh has the same signs as VNI for Windows, by the codes of Mac Roman.
  private static let vniMacTable: LegacyTable = {
    let mac = [UInt32](0..<0x80) + scalars(of: macRoman)
    var table = LegacyTable()
    table.singles = mac
    func code(_ byte: UInt16) -> Int? { mac.firstIndex(of: windows1252Table.singles[Int(byte)]) }
    for byte in 0x80..<0x100 {
      guard let place = code(UInt16(byte)) else { continue }
      table.singles[place] = vniTable.singles[byte]
    }
    for (key, scalar) in vniTable.pairs {
      guard let first = code(key >> 8), let second = code(key & 0xFF) else { continue }
      table.add(first, second, scalar)
    }
    return table
  }()

  /// Windows-1252.
  private init() {
    singles = [UInt32](0..<0x100)
    for (index, scalar) in Self.scalars(of: Self.windows1252).enumerated() where scalar != 0xB7 {
      singles[0x80 + index] = scalar
    }
  }

  /// A table of letters with one byte each.
  private init(bytes codes: StaticString) {
    self.init()
    let letters = Self.scalars(of: Self.letters)
    codes.withUTF8Buffer { digits in
      for index in letters.indices where digits[index * 2] != 0x2E {
        let code = Self.value(of: digits[index * 2]) << 4 | Self.value(of: digits[index * 2 + 1])
        singles[Int(code)] = letters[index]
      }
    }
  }

  /// A table of letters with one or two bytes each.
  private init(pairs codes: StaticString) {
    self.init()
    let letters = Self.scalars(of: Self.letters)
    var number: UInt16 = 0
    var index = 0
    func add(_ table: inout LegacyTable) {
      table.add(code: number, letters[index], upper: letters[index + letters.count / 2])
      number = 0
      index += 1
    }
    codes.withUTF8Buffer { digits in
      for digit in digits {
        if digit == 0x20 { add(&self) } else { number = number << 4 | UInt16(Self.value(of: digit)) }
      }
    }
    add(&self)
  }

  private mutating func add(code: UInt16, _ letter: UInt32, upper: UInt32) {
    if code < 0x100 {
      singles[Int(code)] = letter
      singles[Int(code & ~0x20)] = upper
      return
    }
    let (first, second) = (Int(code >> 8), Int(code & 0xFF))
    add(first, second, letter)
    add(first & ~0x20, second & ~0x20, upper)
    // A mark of the other case, as typists leave it.
    add(first & ~0x20, second, upper)
    add(first, second & ~0x20, letter)
  }

  private mutating func add(_ first: Int, _ second: Int, _ scalar: UInt32) {
    pairs[UInt16(first << 8 | second)] = scalar
    opensPair[first] = true
  }

  private static func value(of digit: UInt8) -> UInt8 { digit < 0x3A ? digit - 0x30 : digit - 0x57 }

  private static func scalars(of literal: StaticString) -> [UInt32] {
    literal.withUTF8Buffer { bytes in
      var scalars: [UInt32] = []
      var offset = 0
      while offset < bytes.count {
        let scalar = Scalar(at: offset, in: bytes.span)
        scalars.append(scalar.value)
        offset += scalar.count
      }
      return scalars
    }
  }

  /// The byte of windows-1252 or Latin-1 that a scalar stands for; nil if none does.
  static func westernByte(of scalar: UInt32) -> UInt8? {
    if scalar < 0x100 { return UInt8(scalar) }
    guard let place = windows1252Table.singles[0x80..<0xA0].firstIndex(of: scalar) else { return nil }
    return UInt8(place)
  }
}
