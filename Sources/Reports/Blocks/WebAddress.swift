// SPDX-License-Identifier: Apache-2.0

/// Which addresses a page may lead to.
enum WebAddress {
  /// Whether an address has no scheme, or one that runs nothing: `https://…`, `mailto:…`, `b.html#c`, not `javascript:`.
  static func isHarmless(_ address: [UInt8]) -> Bool {
    guard !address.contains(where: { $0 < 0x21 }) else { return false }
    let scheme = address.prefix { $0 != 0x3A && $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    guard scheme.count < address.count, address[scheme.count] == 0x3A else { return true }
    let lower = scheme.map { $0 | 0x20 }
    return ["http", "https", "mailto"].contains { Array($0.utf8) == lower }
  }

  /// Whether an address leads to the web.
  static func isWeb(_ address: [UInt8]) -> Bool {
    isHarmless(address) && ["http://", "https://"].contains { address.starts(with: Array($0.utf8)) }
  }
}
