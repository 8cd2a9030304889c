// SPDX-License-Identifier: Apache-2.0

internal import News
internal import Text

/// A record of a file on the way to a document: what its fields hold, by role.
struct Record {
  private var values: [[UInt8]?] = Array(repeating: nil, count: FieldRole.allCases.count)
  private var ranks: [Int] = Array(repeating: .max, count: FieldRole.allCases.count)

  /// What a role holds.
  subscript(role: FieldRole) -> [UInt8]? {
    get { values[role.rawValue] }
    set { values[role.rawValue] = newValue }
  }

  /// Keeps a value for a role unless a better name had one, or the value is blank.
  mutating func offer(_ value: [UInt8], as role: FieldRole, rank: Int) {
    guard rank < ranks[role.rawValue], value.span.skipSpace() < value.count else { return }
    ranks[role.rawValue] = rank
    values[role.rawValue] = value
  }

  /// The document: its text is the headline, a blank line, and the body, the headline once.
  ///
  /// - Parameter hasMarkup: Whether the text may be HTML.
  func document(of file: SourceFile, origin: Origin, number: Int, hasMarkup: Bool = true) -> Document {
    let suffix = number == 1 ? [] : Array("#\(number)".utf8)
    let title = self[.title].map { Markup.plainLine($0) }
    let body = hasMarkup ? Markup.plain(self[.text] ?? []) : self[.text] ?? []
    var document = Document(
      origin: origin, id: self[.id].map { Self.repaired($0.span.trimmedBytes()) } ?? file.id + suffix,
      bytes: Self.text(title: title, body: body))
    document.title = title.map(Self.repaired)
    document.date = self[.date].map { PublicationDate.readable(Self.repaired($0)) }
    document.url = self[.url].map { Self.repaired($0.span.trimmedBytes()) }
    document.outlet = self[.outlet].map { Self.repaired($0.span.trimmedBytes()) }
    document.language = self[.language].map { Self.repaired($0.span.trimmedBytes()) }
    document.views = self[.views].map { $0.span.trimmedBytes() }
    return document
  }

  /// Title and body as a text begins with them in print.
  static func text(title: [UInt8]?, body: [UInt8]) -> [UInt8] {
    guard let title, !title.isEmpty else { return body }
    let start = body.span.skipSpace()
    if body.span.extracting(start...).hasPrefix(title) { return body }
    return title + [0x0A, 0x0A] + body
  }

  private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](repairing: bytes.span)
  }
}
