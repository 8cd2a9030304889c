// SPDX-License-Identifier: Apache-2.0

public import News

/// Names that a user brings along.
///
/// `try Gazetteer(csv: bytes)` reads lines of `name,kind,key,aliases`: `Tập đoàn Sao Mai,organisation,sao-mai,Sao Mai|SMG`.
/// A first line with the word `name` is a heading and may give the columns in another order. The key may be empty or carry
/// its kind (`organisation:sao-mai`); aliases are parted by `|`; a field may stand in double quotes, a quotation mark in it
/// written twice. A capital in a name asks for a capital in the text.
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
  /// - Throws: The first mistake, with its line and column.
  public init(csv: [UInt8]) throws(GazetteerError) {
    var reader = GazetteerReader(csv)
    entries = try reader.entries()
  }
}
