// SPDX-License-Identifier: Apache-2.0

/// What a phrase of the lexicon is good for.
enum PhraseClass: UInt8 {
  case country, region, province, city, district, organisation, event
  case body, standing, lowerBody, placeHead, documentHead, orderHead, treatyHead, treaty, eventHead
  case domain, tail, partner, rank, office, trade, thing, abbreviation, calendar, user
}

/// A set of phrase classes.
struct PhraseClasses: OptionSet {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }
  init(_ single: PhraseClass) { rawValue = 1 << UInt32(single.rawValue) }

  static let places: PhraseClasses = [
    PhraseClasses(.country), PhraseClasses(.region), PhraseClasses(.province), PhraseClasses(.city),
  ]
  static let documents: PhraseClasses = [
    PhraseClasses(.documentHead), PhraseClasses(.orderHead), PhraseClasses(.treatyHead),
  ]
  static let anyDocuments: PhraseClasses = [documents, PhraseClasses(.treaty)]
  static let events: PhraseClasses = [PhraseClasses(.event), PhraseClasses(.eventHead)]
  static let organisation = PhraseClasses(.organisation)
  static let names: PhraseClasses = [places, organisation]
  static let districts = PhraseClasses(.district)
  static let bodies: PhraseClasses = [PhraseClasses(.body), PhraseClasses(.standing)]
  static let titles: PhraseClasses = [PhraseClasses(.rank), PhraseClasses(.office), PhraseClasses(.trade)]

  func contains(_ single: PhraseClass) -> Bool { rawValue >> UInt32(single.rawValue) & 1 == 1 }
}
