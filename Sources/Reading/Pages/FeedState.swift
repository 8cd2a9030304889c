// SPDX-License-Identifier: Apache-2.0

internal import CLibXML2
internal import Text

/// An element of a feed as libxml2 reports it.
struct FeedElement {
  /// Local name in lower case.
  var name: [UInt8]
  /// Prefix of the namespace in lower case, empty without.
  var prefix: [UInt8]
  /// Attributes by local name.
  var attributes: [(name: [UInt8], value: [UInt8])] = []

  init(
    _ name: UnsafePointer<xmlChar>, _ prefix: UnsafePointer<xmlChar>?,
    _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) {
    self.name = CBytes.bytes(name).map { $0.isASCIIUpper ? $0 | 0x20 : $0 }
    self.prefix = prefix.map(CBytes.bytes)?.map { $0.isASCIIUpper ? $0 | 0x20 : $0 } ?? []
    guard let list else { return }
    // Five pointers each: name, prefix, namespace, the value's first byte and the place behind its last.
    for index in 0..<count {
      guard let name = list[index * 5], let start = list[index * 5 + 3], let end = list[index * 5 + 4] else { continue }
      attributes.append((CBytes.bytes(name), Array(UnsafeBufferPointer(start: start, count: end - start))))
    }
  }

  func attribute(_ name: StaticString) -> [UInt8]? {
    for (found, value) in attributes where found.span.isEqual(name) { return value }
    return nil
  }
}

/// Where in a feed the parser is, and what the entry at hand has so far.
struct FeedState {
  private(set) var depth = 0
  private(set) var isFeed = false
  /// Whether the root element has ended.
  private(set) var isClosed = false
  /// Entries so far.
  private(set) var count = 0
  var isTooDeep = false
  var entryStart: Int64 = 0
  /// Bytes of the entry at hand.
  private(set) var size = 0

  private var isAtom = false
  private var outlet: [UInt8]?
  private var language: [UInt8]?
  private var record: Record?
  private var entryDepth = 0
  /// The field being read, and how deep its element is.
  private var field: (role: FieldRole, rank: Int, depth: Int)?
  private var text: [UInt8] = []

  /// Goes into an element; true if an entry begins with it.
  mutating func start(_ element: FeedElement) -> Bool {
    depth += 1
    if depth == 1 {
      isFeed = ["rss", "feed", "rdf", "channel"].contains { element.name.span.isEqual($0) }
      isAtom = element.name.span.isEqual("feed")
    }
    let isEntry = element.name.span.isEqual("item") || element.name.span.isEqual("entry")
    if isEntry, record == nil, isFeed {
      record = Record()
      entryDepth = depth
      size = 0
      field = nil
      return true
    }
    if field != nil {
      // Markup that is not escaped: XHTML in Atom.
      restore(element)
    } else if let role = role(of: element), depth == (record == nil ? channelDepth : entryDepth + 1) {
      field = (role.role, role.rank, depth)
      text = []
    }
    takeLink(element)
    return false
  }

  /// RSS holds the fields of the feed in a channel, Atom at the top.
  private var channelDepth: Int { isAtom ? 2 : 3 }

  /// Leaves an element, and gives the record if an entry ends with it.
  mutating func end(_ element: FeedElement) -> Record? {
    defer {
      depth -= 1
      if depth == 0 { isClosed = true }
    }
    if let field {
      if depth == field.depth {
        take(field.role, field.rank)
        self.field = nil
      } else if depth > field.depth {
        size += element.name.count + 3
        text += [0x3C, 0x2F] + element.name + [0x3E]
      }
    }
    guard var ended = record, depth == entryDepth else { return nil }
    record = nil
    count += 1
    if let outlet { ended.offer(outlet, as: .outlet, rank: 5) }
    if let language { ended.offer(language, as: .language, rank: 5) }
    return ended
  }

  /// Text in the field at hand.
  mutating func append(_ characters: UnsafeBufferPointer<UInt8>) {
    guard record != nil || field != nil else { return }
    size += characters.count
    if field != nil { text += characters }
  }

  private mutating func take(_ role: FieldRole, _ rank: Int) {
    guard record != nil else {
      if role == .title { outlet = Markup.plainLine(text) }
      if role == .language { language = text.span.trimmedBytes() }
      return
    }
    record?.offer(text, as: role, rank: rank)
  }

  private mutating func restore(_ element: FeedElement) {
    size += element.name.count + 2
    text += [0x3C] + element.name + [0x3E]
  }

  private mutating func takeLink(_ element: FeedElement) {
    guard record != nil, depth == entryDepth + 1, element.name.span.isEqual("link"),
      let address = element.attribute("href")
    else { return }
    let relation = element.attribute("rel")
    let isPage = relation.map { $0.span.isEqual("alternate") } ?? true
    record?.offer(address, as: .url, rank: isPage ? 0 : 4)
  }

  /// What an element holds, the fullest text first.
  private func role(of element: FeedElement) -> (role: FieldRole, rank: Int)? {
    let prefixes: [StaticString] = [
      "", "content", "dc", "dcterms", "atom", "atom03", "atom10", "a", "xhtml", "rss", "rdf",
    ]
    guard prefixes.contains(where: { element.prefix.span.isEqual($0) }) else { return nil }
    let names: [(StaticString, FieldRole, Int)] = [
      ("encoded", .text, 0), ("content", .text, 1), ("body", .text, 2), ("div", .text, 3), ("fullitem", .text, 4),
      ("description", .text, 5), ("summary", .text, 6), ("tagline", .text, 7), ("title", .title, 0),
      ("pubdate", .date, 0), ("published", .date, 1), ("issued", .date, 2), ("date", .date, 3), ("created", .date, 4),
      ("updated", .date, 5), ("modified", .date, 6), ("link", .url, 1), ("guid", .id, 0), ("id", .id, 1),
      ("language", .language, 0), ("source", .outlet, 0), ("publisher", .outlet, 1),
    ]
    for (name, role, rank) in names where element.name.span.isEqual(name) { return (role, rank) }
    return nil
  }
}
