// SPDX-License-Identifier: Apache-2.0

extension Span<UInt8> {
  /// How many columns of a terminal the text takes: 6 for `Tô Lâm`, 4 for `東京`, 2 for `👩‍👧`.
  ///
  /// Letters take one column, combining marks none, so a Vietnamese name is as wide in NFD as in NFC; East Asian wide
  /// letters and emoji take two. Control characters count nothing.
  public var displayWidth: Int {
    var scanner = DisplayWidthScanner()
    var width = 0
    var offset = 0
    while offset < count {
      let scalar = Scalar(at: offset, in: self)
      width += scanner.width(of: scalar.value)
      offset += scalar.count
    }
    return width
  }

  /// How many bytes of its beginning fit into `width` columns, marks of the last letter included.
  public func count(fittingDisplayWidth width: Int) -> Int {
    var scanner = DisplayWidthScanner()
    var left = width
    var offset = 0
    while offset < count {
      let scalar = Scalar(at: offset, in: self)
      left -= scanner.width(of: scalar.value)
      if left < 0 { return offset }
      offset += scalar.count
    }
    return offset
  }
}

extension [UInt8] {
  /// How many columns of a terminal the text takes; see `Span.displayWidth`.
  public var displayWidth: Int { span.displayWidth }

  /// Copies as much of a text as fits into `width` columns, the last of them `…` if something had to go.
  public init(cutting text: Span<UInt8>, toDisplayWidth width: Int) {
    self = []
    if text.count(fittingDisplayWidth: width) == text.count {
      append(bytes: text)
    } else if width > 0 {
      append(bytes: text.extracting(..<text.count(fittingDisplayWidth: width - 1)))
      append("…")
    }
  }
}
