// SPDX-License-Identifier: Apache-2.0

internal import Text

/// What a page says of its article in JSON-LD, in the words of schema.org.
struct LinkedData {
  var headline: [UInt8]?
  var date: [UInt8]?
  var outlet: [UInt8]?
  var url: [UInt8]?
  var body: [UInt8]?

  private static let types: [StaticString] = [
    "NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "OpinionNewsArticle", "AnalysisNewsArticle",
    "LiveBlogPosting", "TechArticle", "Report",
  ]

  /// Reads scripts; those that are no JSON are passed over.
  init(_ scripts: [[UInt8]]) {
    for script in scripts {
      // Line ends in strings are the usual fault.
      let printable = script.map { $0 < 0x20 ? 0x20 : $0 }
      let repaired = [UInt8](repairing: printable.span)
      guard let value = try? JSONReader.read(repaired.span) else { continue }
      collect(value, depth: 0)
    }
  }

  private mutating func collect(_ value: PlainValue, depth: Int) {
    guard depth < 5 else { return }
    switch value {
    case .list(let values):
      for value in values { collect(value, depth: depth + 1) }
    case .table(let fields):
      if isArticle(value) { take(value) }
      for field in fields where field.key.span.isEqual("@graph") { collect(field.value, depth: depth + 1) }
    default: return
    }
  }

  private func isArticle(_ value: PlainValue) -> Bool {
    switch value.field([UInt8]("@type").span) {
    case .text(let type): return Self.types.contains { type.span.isEqual($0) }
    case .list(let types):
      return types.contains { element in
        guard case .text(let type) = element else { return false }
        return Self.types.contains { type.span.isEqual($0) }
      }
    default: return false
    }
  }

  private mutating func take(_ value: PlainValue) {
    headline = headline ?? Self.text(value, "headline")
    date = date ?? Self.text(value, "datePublished")
    url = url ?? Self.text(value, "url")
    if let publisher = value.field([UInt8]("publisher").span) { outlet = outlet ?? Self.text(publisher, "name") }
    if let text = Self.text(value, "articleBody"), text.count > body?.count ?? 0 { body = text }
  }

  private static func text(_ value: PlainValue, _ name: StaticString) -> [UInt8]? {
    guard case .text(let text)? = value.field([UInt8](name).span), text.span.skipSpace() < text.count else {
      return nil
    }
    return text
  }
}
