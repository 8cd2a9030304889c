// SPDX-License-Identifier: Apache-2.0

import Recognition

extension GazetteerError {
  private static let columns = ["name", "kind", "key", "aliases"]
  private static let kinds = ["person", "organisation", "place", "document", "event"]

  /// The mistake as a sentence.
  var sentence: String {
    let word = text(found)
    switch code {
    case .unknownColumn:
      return "there is no column '\(word)' left\(Spelling.hint(word, among: Self.columns)); "
        + "the columns are \(Self.columns.joined(separator: ", "))"
    case .unknownKind:
      let what = found.isEmpty ? "there is no kind" : "'\(word)' is no kind\(Spelling.hint(word, among: Self.kinds))"
      return "\(what); the kinds are \(Self.kinds.joined(separator: ", "))"
    case .missingName: return "there is no name"
    case .extraField: return "'\(word)' stands behind the last column; a field with a comma goes in double quotes"
    case .openQuote: return "the quotation mark is not closed in this line"
    case .invalidUTF8: return "this is no UTF-8; save the file as UTF-8"
    }
  }
}
