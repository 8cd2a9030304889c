// SPDX-License-Identifier: Apache-2.0

internal import CLibXML2
internal import Text

/// Builds a page of what libxml2's HTML parser reports, element by element; no tree of its own is made.
final class PageBuilder {
  /// How many elements may stand inside each other. Pages have up to 100; the parser's time grows with the depth.
  static let depthLimit = 2000
  /// How many elements and runs of text a page may have. Pages have up to 20,000; a million take 30 MB.
  static let nodeLimit = 1 << 20

  private var page = Page()
  /// Numbers of the open elements.
  private var open: [Int32] = []
  private var hiddenDepth = 0
  private var isTitle = false
  private var isData = false
  private var isTooDeep = false
  private var isTooLarge = false
  private var parser: htmlParserCtxtPtr?

  /// Parses a page in UTF-8.
  ///
  /// - Throws: `.tooDeep`, `.tooLarge`.
  static func page(of bytes: Span<UInt8>, path: [UInt8]) throws(ReadingError) -> Page {
    let builder = PageBuilder()
    builder.parse(bytes)
    if builder.isTooDeep { throw ReadingError(.tooDeep, path: path) }
    if builder.isTooLarge { throw ReadingError(.tooLarge, path: path) }
    return builder.page
  }

  private func parse(_ bytes: Span<UInt8>) {
    guard bytes.count > 0 else { return }
    LibXML2.prepare()
    bytes.withUnsafeBytes { raw in
      let start = raw.baseAddress!.assumingMemoryBound(to: CChar.self)
      guard let parser = htmlCreateMemoryParserCtxt(start, Int32(raw.count)) else { return }
      defer { htmlFreeParserCtxt(parser) }
      self.parser = parser
      // Without recovery a script ends at the first closing tag in one of its strings; and the bytes are UTF-8 whatever
      // a <meta> says, which they were decoded by.
      let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NOERROR.rawValue
      htmlCtxtUseOptions(parser, Int32(options | HTML_PARSE_NOWARNING.rawValue))
      xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8)
      var handler = xmlSAXHandler()
      handler.startElement = Self.startElement
      handler.endElement = Self.endElement
      handler.characters = Self.characters
      handler.ignorableWhitespace = Self.characters
      handler.cdataBlock = Self.characters
      parser.pointee.sax.pointee = handler
      parser.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
      htmlParseDocument(parser)
    }
    while !open.isEmpty { end() }
  }

  private static func builder(_ context: UnsafeMutableRawPointer?) -> PageBuilder {
    Unmanaged<PageBuilder>.fromOpaque(context!).takeUnretainedValue()
  }

  private static let startElement: startElementSAXFunc = { context, name, attributes in
    guard let name else { return }
    builder(context).start(CBytes.bytes(name), PageAttributes(attributes))
  }

  private static let endElement: endElementSAXFunc = { context, _ in
    builder(context).end()
  }

  private static let characters: charactersSAXFunc = { context, characters, count in
    guard let characters, count > 0 else { return }
    builder(context).append(UnsafeBufferPointer(start: characters, count: Int(count)))
  }

  private func start(_ name: [UInt8], _ attributes: PageAttributes) {
    guard open.count < Self.depthLimit else {
      isTooDeep = true
      xmlStopParser(parser)
      return
    }
    guard page.nodes.count < Self.nodeLimit else {
      isTooLarge = true
      xmlStopParser(parser)
      return
    }
    let tag = Tag(name: name.span)
    let node = Page.Node(tag: tag, hints: attributes.hints, parent: open.last ?? -1)
    open.append(Int32(page.nodes.count))
    page.nodes.append(node)
    if tag == .script || tag == .style || tag == .hidden { hiddenDepth += 1 }
    isTitle = tag == .title && page.titleTag.isEmpty
    isData = tag == .script && attributes.isLinkedData
    if isData { page.scripts.append([]) }
    page.properties += attributes.properties(of: tag)
  }

  private func end() {
    guard let index = open.popLast() else { return }
    page.nodes[Int(index)].end = Int32(page.nodes.count)
    let tag = page.nodes[Int(index)].tag
    if tag == .script || tag == .style || tag == .hidden { hiddenDepth -= 1 }
    isTitle = false
    isData = false
  }

  private func append(_ characters: UnsafeBufferPointer<UInt8>) {
    if isData, !page.scripts.isEmpty {
      page.scripts[page.scripts.count - 1] += characters
    } else if isTitle {
      page.titleTag += characters
    } else if hiddenDepth == 0 {
      let start = page.text.count
      page.text += characters
      // The parser hands text out in pieces of 300 bytes.
      if let last = page.nodes.last, last.tag == .text, last.parent == open.last ?? -1, last.range.end == start {
        page.nodes[page.nodes.count - 1].range.end = Int32(page.text.count)
        return
      }
      var node = Page.Node(tag: .text, parent: open.last ?? -1)
      node.end = Int32(page.nodes.count + 1)
      node.range = ByteRange(start, page.text.count)
      page.nodes.append(node)
    }
  }
}

/// What libxml2 wants before a parser is made.
enum LibXML2 {
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Makes the library ready, once for all threads, and silent, which it is for the calling thread alone: some errors
  /// of encodings go to standard error whatever the options of a parser say.
  static func prepare() {
    _ = isReady
    xmlSetStructuredErrorFunc(nil) { _, _ in }
  }
}

/// Bytes of libxml2's strings, which end with a zero.
enum CBytes {
  static func bytes(_ string: UnsafePointer<xmlChar>) -> [UInt8] {
    var end = string
    while end.pointee != 0 { end += 1 }
    return Array(UnsafeBufferPointer(start: string, count: end - string))
  }
}
