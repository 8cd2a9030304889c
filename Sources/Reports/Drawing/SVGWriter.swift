// SPDX-License-Identifier: Apache-2.0

import Text

/// Puts together a picture in SVG. Coordinates have one decimal, so that a picture is the same bytes everywhere; what
/// looks depend on is told by classes, see `DrawingStyle`.
struct SVGWriter {
  private(set) var bytes: [UInt8] = []
  private var open: [StaticString] = []
  /// Whether elements say their colours beside their classes.
  var hasColours = false

  /// Begins an element; `attributes` follow.
  mutating func begin(_ name: StaticString, _ attributes: SVGAttribute...) {
    element(name, attributes)
    bytes.append(">")
    open.append(name)
  }

  /// Writes an element without content.
  mutating func add(_ name: StaticString, _ attributes: SVGAttribute...) {
    element(name, attributes)
    bytes.append("/>\n")
  }

  /// Writes an element with a tooltip, where one is given.
  mutating func add(_ name: StaticString, tip: [UInt8]?, _ attributes: SVGAttribute...) {
    element(name, attributes)
    guard let tip else { return bytes.append("/>\n") }
    bytes.append("><title>")
    bytes.append(escaped: tip)
    bytes.append("</title></")
    bytes.append(name)
    bytes.append(">\n")
  }

  /// Writes a line of text.
  mutating func text(_ text: [UInt8], _ attributes: SVGAttribute...) {
    element("text", attributes)
    bytes.append(">")
    bytes.append(escaped: text)
    bytes.append("</text>\n")
  }

  /// Writes an element that holds text alone.
  mutating func note(_ name: StaticString, _ text: [UInt8], _ attributes: SVGAttribute...) {
    element(name, attributes)
    bytes.append(">")
    bytes.append(escaped: text)
    bytes.append("</")
    bytes.append(name)
    bytes.append(">\n")
  }

  /// Writes something that is SVG already.
  mutating func raw(_ svg: [UInt8]) { bytes += svg }

  /// Ends the element that was begun last.
  mutating func end() {
    guard let name = open.popLast() else { return }
    bytes.append("</")
    bytes.append(name)
    bytes.append(">\n")
  }

  private mutating func element(_ name: StaticString, _ attributes: [SVGAttribute]) {
    bytes.append("<")
    bytes.append(name)
    for attribute in attributes {
      bytes.append(" ")
      bytes.append(attribute.name)
      bytes.append("=\"")
      switch attribute.value {
      case .number(let number): bytes.append(coordinate: number)
      case .text(let text): bytes.append(escaped: text)
      }
      bytes.append("\"")
      guard hasColours, attribute.isClass, case .text(let classes) = attribute.value else { continue }
      bytes += Array(DrawingStyle.attributes(of: classes).utf8)
    }
  }
}

/// An attribute of an element.
struct SVGAttribute {
  enum Value {
    case number(Double)
    case text([UInt8])
  }

  let name: StaticString
  let value: Value

  /// Whether it names the classes of its element.
  var isClass: Bool { name.withUTF8Buffer { $0.elementsEqual("class".utf8) } }

  init(_ name: StaticString, _ number: Double) {
    self.name = name
    value = .number(number)
  }

  init(_ name: StaticString, _ number: Int) { self.init(name, Double(number)) }

  init(_ name: StaticString, _ text: [UInt8]) {
    self.name = name
    value = .text(text)
  }

  init(_ name: StaticString, _ literal: StaticString) {
    var text: [UInt8] = []
    text.append(literal)
    self.init(name, text)
  }

  /// `class="s3"`: the colour of a series.
  static func series(_ kind: StaticString, _ index: Int) -> SVGAttribute {
    var text: [UInt8] = []
    text.append(kind)
    text.append(" s")
    text.append(decimal: min(index, ChartData.colourCount - 1))
    return SVGAttribute("class", text)
  }
}

extension [UInt8] {
  /// Appends a length in a picture, rounded to a tenth: `12`, `12.5`, `-0.1`.
  mutating func append(coordinate number: Double) {
    // Numbers near the greatest overflow on their way here; nothing is drawn that far out.
    let tenths = Int(bounded: (number * 10).rounded())
    if tenths < 0 { append(0x2D) }
    append(decimal: tenths.magnitude / 10)
    guard tenths % 10 != 0 else { return }
    append(0x2E)
    append(decimal: tenths.magnitude % 10)
  }

  /// Appends text of HTML, SVG or XML: what could be markup is escaped, and control characters and noncharacters, which XML
  /// has no place for, are spaces.
  mutating func append(escaped text: some Sequence<UInt8>, lineBreak: StaticString = "\n") {
    for byte in text {
      switch byte {
      case 0x26: append("&amp;")
      case 0x3C: append("&lt;")
      case 0x3E: append("&gt;")
      case 0x22: append("&quot;")
      case 0x27: append("&#39;")
      case 0x0A: append(lineBreak)
      case 0x09: append(byte)
      case 0..<0x20, 0x7F: append(0x20)
      // U+FFFE and U+FFFF, EF BF BE and EF BF BF.
      case 0xBE where isBehindEFBF, 0xBF where isBehindEFBF:
        removeLast(2)
        append(0x20)
      default: append(byte)
      }
    }
  }

  private var isBehindEFBF: Bool { count > 1 && self[count - 1] == 0xBF && self[count - 2] == 0xEF }
}
