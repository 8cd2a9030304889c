// SPDX-License-Identifier: Apache-2.0

public import News
internal import Text

/// Names that a user brings along.
///
/// `try Gazetteer(csv: bytes)` reads lines of `name,kind,key,aliases`: `Tập đoàn Sao Mai,organisation,sao-mai,Sao Mai|SMG`.
/// A first line `name,kind,…` is a heading. The key may be empty or carry its kind (`organisation:sao-mai`); aliases are
/// parted by `|`; a field may stand in double quotes. A capital in a name asks for a capital in the text.
public struct Gazetteer: Sendable {
  /// One thing and its names.
  public struct Entry: Sendable {
    /// Its name, UTF-8 in NFC.
    public var name: [UInt8]
    /// What it is; anything but a date.
    public var kind: Kind
    /// The key of its entity without the kind, or empty for the slug of the name.
    public var key: [UInt8]
    /// Its other names.
    public var aliases: [[UInt8]]

    /// Makes an entry.
    public init(name: [UInt8], kind: Kind, key: [UInt8] = [], aliases: [[UInt8]] = []) {
      self.name = name
      self.kind = kind
      self.key = key
      self.aliases = aliases
    }
  }

  /// The entries, in the order of the file.
  public var entries: [Entry] = []

  /// Makes a gazetteer of entries.
  public init(entries: [Entry]) {
    self.entries = entries
  }

  /// Reads a gazetteer.
  ///
  /// - Throws: `GazetteerError` with the line for an unknown kind or a missing name.
  public init(csv: [UInt8]) throws(GazetteerError) {
    var line = 0
    for row in csv.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      let fields = Self.fields(row)
      if fields.allSatisfy(\.isEmpty) || line == 1 && fields[0] == Array("name".utf8) { continue }
      let kind = Kind.allCases.first { kind in
        kind != .date && fields.count > 1 && kind.name.withUTF8Buffer { Array($0) } == fields[1]
      }
      guard let kind else { throw GazetteerError(code: .unknownKind, line: line) }
      guard !fields[0].isEmpty else { throw GazetteerError(code: .missingName, line: line) }
      let key = fields.count > 2 ? fields[2] : []
      let aliases = fields.count > 3 ? fields[3].split(separator: 0x7C).map { Array($0) } : []
      let bare = key.firstIndex(of: 0x3A).map { Array(key[($0 + 1)...]) } ?? key
      entries.append(Entry(name: fields[0], kind: kind, key: bare, aliases: aliases))
    }
  }

  /// The fields of a row, white space around them left off; quotes only keep commas.
  private static func fields(_ row: ArraySlice<UInt8>) -> [[UInt8]] {
    var fields: [[UInt8]] = [[]]
    var isQuoted = false
    for byte in row {
      if byte == 0x22 {
        isQuoted.toggle()
      } else if byte == 0x2C, !isQuoted {
        fields.append([])
      } else if byte != 0x0D {
        fields[fields.count - 1].append(byte)
      }
    }
    return fields.map { field in
      Array(field.drop { $0.isASCIISpace }.reversed().drop { $0.isASCIISpace }.reversed())
    }
  }
}
