// SPDX-License-Identifier: Apache-2.0

import Text

/// Where a picture stands, and so what it has to bring along.
enum PicturePlace {
  /// In a page, which has its title and its looks.
  case page
  /// In a picture of several, so many pixels from its top; the whole has the looks.
  case part(top: Double)
  /// In a file of its own.
  case file

  var hasTitle: Bool { if case .page = self { false } else { true } }
  var hasStyle: Bool { if case .file = self { true } else { false } }
  var top: Double { if case .part(let top) = self { top } else { 0 } }
}

extension SVGWriter {
  /// Begins a picture with the words that stand for it where it is not seen.
  mutating func begin(
    _ place: PicturePlace, id: Int, width: Double, height: Double, title: [UInt8], description: [UInt8]
  ) {
    var label = Array("c".utf8)
    label.append(decimal: id)
    var box = Array("0 0 ".utf8)
    box.append(coordinate: width)
    box.append(0x20)
    box.append(coordinate: height)
    let names = (label + Array("t".utf8), label + Array("d".utf8))
    begin(
      "svg", .init("xmlns", "http://www.w3.org/2000/svg"), .init("y", place.top), .init("viewBox", box),
      .init("width", width), .init("height", height), .init("role", "img"),
      .init("aria-labelledby", names.0 + [0x20] + names.1))
    note("title", title, .init("id", names.0))
    note("desc", description, .init("id", names.1))
    if case .page = place { hasColours = true }
    guard place.hasStyle else { return }
    raw(DrawingStyle.alone)
    add("rect", .init("class", "ground"), .init("width", width), .init("height", height))
  }
}
