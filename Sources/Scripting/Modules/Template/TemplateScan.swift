// SPDX-License-Identifier: Apache-2.0

import Lua
import Text

/// A look over a template before it is parsed: what would take the parser or a rendering too far is refused here.
///
/// The parser calls itself for each section inside another, so sections may lie 50 deep; and since plain text inside a
/// section is written once for each item of a list, the longest section of each name is kept for the reckoning.
struct TemplateScan {
  /// Most bytes of the sections of a name, tags included.
  private(set) var lengths: [[UInt8]: Int] = [:]

  private let text: [UInt8]
  private var offset = 0
  private var open: [UInt8] = [0x7B, 0x7B]
  private var close: [UInt8] = [0x7D, 0x7D]
  private var sections: [(name: [UInt8], start: Int)] = []

  static let depthLimit = 50
  static let lengthLimit = 256 << 10

  init(_ text: [UInt8]) throws(LuaError) {
    self.text = text
    if text.count > Self.lengthLimit { throw LuaError("a template has at most 256 KB") }
    while let start = find(open, from: offset) { try readTag(start) }
  }

  /// Most bytes that one item of a list of this name adds as plain text.
  func length(ofSection name: [UInt8]) -> Int { lengths[name] ?? lengths.values.max() ?? 0 }

  private mutating func readTag(_ start: Int) throws(LuaError) {
    var place = start + open.count
    while place < text.count, text[place].isASCIISpace { place += 1 }
    let sign = place < text.count ? text[place] : 0
    let end = find(close, from: place) ?? text.count
    let name = sectionName(text[min(place + 1, end)..<end])
    offset = min(end + close.count, text.count)
    switch sign {
    case 0x3D: changeDelimiters(text[min(place + 1, end)..<end])
    case 0x7B where offset < text.count && text[offset] == 0x7D: offset += 1
    case 0x23, 0x5E, 0x24:
      sections.append((name, offset))
      if sections.count > Self.depthLimit { throw problem("sections lie more than 50 deep", start) }
    case 0x2F:
      guard let section = sections.popLast() else { return }
      lengths[section.name] = max(lengths[section.name] ?? 0, start - section.start)
    case 0x3E, 0x3C: throw problem("a template has no partials; put texts together in Lua", start)
    default: break
    }
  }

  /// The last part of the name that a section looks up: `names` of `person.names` and of `sorted(names)`.
  private func sectionName(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let parts = bytes.split { [0x2E, 0x28, 0x29, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return parts.last.map { Array($0) } ?? [0x2E]
  }

  private mutating func changeDelimiters(_ bytes: ArraySlice<UInt8>) {
    let parts = bytes.prefix { $0 != 0x3D }.split(whereSeparator: \.isASCIISpace)
    guard parts.count == 2 else { return }
    (open, close) = (Array(parts[0]), Array(parts[1]))
  }

  private func find(_ mark: [UInt8], from start: Int) -> Int? {
    var place = start
    while place + mark.count <= text.count {
      if text[place] == mark[0], text[place..<place + mark.count].elementsEqual(mark) { return place }
      place += 1
    }
    return nil
  }

  private func problem(_ message: StaticString, _ place: Int) -> LuaError {
    let line = text[..<place].count { $0 == 0x0A } + 1
    return LuaError("template, line ", .bytes(decimal(line)), ": ", .literal(message))
  }
}
