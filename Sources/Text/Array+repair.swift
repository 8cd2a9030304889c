// SPDX-License-Identifier: Apache-2.0

extension [UInt8] {
  /// Copies bytes, U+FFFD in place of every run that is no UTF-8.
  public init(repairing bytes: Span<UInt8>) {
    self = []
    guard case .invalid = NFC.check(bytes) else {
      append(bytes: bytes)
      return
    }
    var start = 0
    while start < bytes.count {
      let rest = bytes.extracting(start...)
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: rest)
        append(bytes: rest)
        return
      } catch {
        append(bytes: rest.extracting(..<error.byteOffsets.lowerBound))
        append("\u{FFFD}")
        start += error.byteOffsets.upperBound
      }
    }
  }
}
