// SPDX-License-Identifier: Apache-2.0

internal import CLibXML2
internal import Text

/// The attributes of an element that say something about the article.
struct PageAttributes {
  private var values: [(name: [UInt8], value: [UInt8])] = []

  /// Copies what libxml2 lends: names and values in turn, a null pointer at the end.
  init(_ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard var place = list else { return }
    while let name = place[0] {
      values.append((CBytes.bytes(name), place[1].map(CBytes.bytes) ?? []))
      place += 2
    }
  }

  private func value(_ name: StaticString) -> [UInt8]? {
    for (found, value) in values where found.span.isEqual(name) { return value }
    return nil
  }

  var isLinkedData: Bool {
    value("type").map { $0.span.first("ld+json", ignoringCase: true) != nil } ?? false
  }

  /// What the attributes say of the element's part in the page.
  var hints: Page.Hints {
    var hints: Page.Hints = []
    for (name, value) in values {
      if name.span.isEqual("class") || name.span.isEqual("id") || name.span.isEqual("role") {
        hints.formUnion(ClassWords.hints(of: value))
      } else if name.span.isEqual("hidden") {
        hints.insert(.hidden)
      } else if name.span.isEqual("style") {
        let style = value.filter { !$0.isASCIISpace }
        let isHidden = style.span.first("display:none", ignoringCase: true) != nil
        if isHidden || style.span.first("visibility:hidden", ignoringCase: true) != nil { hints.insert(.hidden) }
      } else if name.span.isEqual("itemprop"), value.span.isEqual("articlebody", ignoringCase: true) {
        hints.insert(.body)
      }
    }
    return hints
  }

  /// What the element tells about the whole page.
  func properties(of tag: Tag) -> [Page.Property] {
    switch tag {
    case .meta:
      guard let content = value("content"), let name = value("property") ?? value("name") ?? value("itemprop") else {
        return []
      }
      return [Page.Property(name: name.map { $0.isASCIIUpper ? $0 | 0x20 : $0 }, value: content)]
    case .linkElement:
      guard let relation = value("rel"), relation.span.isEqual("canonical", ignoringCase: true),
        let address = value("href")
      else { return [] }
      return [Page.Property(name: [UInt8]("canonical"), value: address)]
    default:
      let date = value("datetime") ?? value("content")
      guard let date else { return [] }
      if let name = value("itemprop"), name.span.isEqual("datepublished", ignoringCase: true) {
        return [Page.Property(name: [UInt8]("datepublished"), value: date)]
      }
      return tag == .time ? [Page.Property(name: [UInt8]("time"), value: date)] : []
    }
  }
}
