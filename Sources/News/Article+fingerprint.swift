// SPDX-License-Identifier: Apache-2.0

internal import Text

extension Article {
  /// 64 bits of the body's wording, for `Fingerprint.similarity`; of the whole text where there is no body.
  ///
  /// It is made anew for every call: about 20 instructions a byte.
  public var fingerprint: UInt64 {
    var fingerprint = Fingerprint()
    for paragraph in paragraphs { fingerprint.add(bytes(of: paragraph)) }
    if paragraphs.isEmpty { fingerprint.add(text.span) }
    return fingerprint.bits
  }
}
