// SPDX-License-Identifier: Apache-2.0

/// What sort of thing a mention or an entity is.
///
/// `Kind.organisation.name` is `organisation`, the word that scripts and exports use.
public enum Kind: UInt8, CaseIterable, Sendable {
  case person, organisation, place, date, document, event

  /// The word for it in scripts and exports.
  public var name: StaticString {
    switch self {
    case .person: "person"
    case .organisation: "organisation"
    case .place: "place"
    case .date: "date"
    case .document: "document"
    case .event: "event"
    }
  }
}
