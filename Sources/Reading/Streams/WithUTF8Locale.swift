// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Makes a call in a locale whose letters are UTF-8, on this thread alone.
///
/// libarchive turns the names of members into the letters of the locale, and in the locale `C`, which every program
/// starts in, a name in Vietnamese has none.
func withUTF8Locale<Result>(_ body: () -> Result) -> Result {
  let old = uselocale(utf8Locale.value)
  defer { uselocale(old) }
  return body()
}

private struct SharedLocale: @unchecked Sendable {  // a locale is never changed once it is made
  let value: locale_t?
}

private let utf8Locale = SharedLocale(value: newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
