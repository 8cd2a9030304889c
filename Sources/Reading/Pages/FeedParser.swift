// SPDX-License-Identifier: Apache-2.0

internal import CLibXML2
internal import News
internal import Text

/// Takes entries of a feed that is pushed piece by piece into libxml2's XML parser.
final class FeedParser {
  /// An item or entry.
  struct Entry {
    var record: Record
    var origin: Origin
  }

  /// Elements inside each other; feeds have ten.
  private static let depthLimit = 200
  private static let piece = 1 << 14

  private var file: SourceFile
  /// Where the bytes that the parser gets stood in the file, if they were decoded as a whole.
  private var map: SourceMap?
  private var parser: xmlParserCtxtPtr?
  private var state = FeedState()
  private var isDone = false
  private var found: [Entry] = []
  /// Offset of the first byte that the parser got.
  private var base: Int64 = 0
  private let entities = EntityCache()

  init(_ file: SourceFile) { self.file = file }

  deinit { if parser != nil { xmlFreeParserCtxt(parser) } }

  /// The next entry, nil at the end.
  func next() throws(ReadingError) -> Entry? {
    while found.isEmpty {
      if isDone { return nil }
      try push()
    }
    return found.removeFirst()
  }

  private func begin() throws(ReadingError) {
    LibXML2.prepare()
    let isDecoded = try decode()
    try skipPreface()
    base = file.stream.offset
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = Self.startElement
    handler.endElementNs = Self.endElement
    handler.characters = Self.characters
    handler.cdataBlock = Self.characters
    handler.ignorableWhitespace = Self.characters
    handler.getEntity = Self.entity
    let client = Unmanaged.passUnretained(self).toOpaque()
    parser = xmlCreatePushParserCtxt(&handler, client, nil, 0, nil)
    // No entities of documents, no network, no limits lifted; a broken feed gives what can be read of it.
    let options = XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
    let quiet = XML_PARSE_NOWARNING.rawValue | XML_PARSE_NOCDATA.rawValue
    let known = isDecoded ? XML_PARSE_IGNORE_ENC.rawValue : 0
    xmlCtxtUseOptions(parser, Int32(options | quiet | known))
    if isDecoded { xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8) }
  }

  /// Brings a feed into UTF-8 whose encoding libxml2 does not know or is not told; false for one that goes to it as it
  /// is. Such feeds are read as a whole.
  private func decode() throws(ReadingError) -> Bool {
    try file.stream.fill(FeedEncoding.sample)
    let head = file.stream.held(FeedEncoding.sample)
    guard FeedEncoding(head.span, server: file.charset, told: file.options.encoding).isOurs else { return false }
    let bytes = try file.stream.takeAll(limit: file.options.documentLimit)
    let decoded = try Charset.text(
      of: bytes, declared: file.charset, as: file.options.encoding, path: file.path)
    map = decoded.map
    file.stream = ByteStream(MemoryInput(decoded.text), path: file.path, size: Int64(decoded.text.count))
    return true
  }

  /// The offset in the file of one in what the parser gets.
  private func place(_ offset: Int64) -> Int64 {
    map.map { Int64($0.sourceOffset(of: Int(offset))) } ?? offset
  }

  private func skipPreface() throws(ReadingError) {
    let head = try file.stream.head(Formats.headSize)
    // UTF-16 begins otherwise; libxml2 knows it by its mark.
    guard head.count >= 2, head[0] < 0x80, head[1] != 0, head[0] != 0 else { return }
    if let start = head.firstIndex(of: 0x3C) { file.stream.advance(start) }
  }

  private func push() throws(ReadingError) {
    if parser == nil { try begin() }
    let bytes: [UInt8]
    do throws(ReadingError) {
      bytes = try file.stream.take(Self.piece)
    } catch {
      isDone = true
      throw error
    }
    _ = bytes.withUnsafeBytes { raw in
      xmlParseChunk(
        parser, raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(raw.count), bytes.isEmpty ? 1 : 0)
    }
    if state.size > file.options.documentLimit { try fail(.tooLarge) }
    if state.isTooDeep { try fail(.tooDeep) }
    guard bytes.isEmpty || parser?.pointee.disableSAX == 1 else { return }
    isDone = true
    // In a feed that is read to its last tag the faults before it were small ones.
    if !state.isFeed { try fail(.unknownFormat) }
    if !state.isClosed { try fail(.damaged) }
    if state.count == 0 { try fail(.noText) }
  }

  private func fail(_ code: ReadingError.Code) throws(ReadingError) {
    isDone = true
    let offset = file.stream.offset
    file.stream.close()
    throw ReadingError(
      code, path: file.path, offset: code == .damaged ? place(offset) : nil,
      limit: code == .tooLarge ? file.options.documentLimit : nil)
  }

  private static func parser(_ context: UnsafeMutableRawPointer?) -> FeedParser {
    Unmanaged<FeedParser>.fromOpaque(context!).takeUnretainedValue()
  }

  private static let startElement: startElementNsSAX2Func = { context, name, prefix, _, _, _, count, _, attributes in
    guard let name else { return }
    let parser = parser(context)
    let element = FeedElement(name, prefix, attributes, Int(count))
    if parser.state.depth >= depthLimit {
      parser.state.isTooDeep = true
      xmlStopParser(parser.parser)
      return
    }
    // After a fault libxml2 drops every entity, `&lt;` too; a fault is no reason for that here.
    parser.parser?.pointee.wellFormed = 1
    // The parser stands before the `>` of the tag.
    if parser.state.start(element) { parser.state.entryStart = Int64(xmlByteConsumed(parser.parser)) + 1 }
  }

  private static let endElement: endElementNsSAX2Func = { context, name, prefix, _ in
    guard let name else { return }
    let parser = parser(context)
    guard let record = parser.state.end(FeedElement(name, prefix, nil, 0)) else { return }
    parser.finish(record)
  }

  /// The range goes from behind the entry's opening tag to behind its closing tag; the digest is of its fields, as the
  /// parser does not keep raw bytes.
  private func finish(_ record: Record) {
    let fields = (record[.title] ?? []) + [0x0A] + (record[.text] ?? [])
    let start = place(base + max(state.entryStart, 0))
    let end = max(place(base + Int64(xmlByteConsumed(parser))), start)
    let origin = Origin(path: file.path, start: start, end: end, digest: Digest.of(fields.span))
    found.append(Entry(record: record, origin: origin))
  }

  private static let characters: charactersSAXFunc = { context, characters, count in
    guard let characters, count > 0 else { return }
    parser(context).parser?.pointee.wellFormed = 1
    parser(context).state.append(UnsafeBufferPointer(start: characters, count: Int(count)))
  }

  private static let entity: getEntitySAXFunc = { context, name in
    guard let name else { return nil }
    return parser(context).entities.entity(name)
  }
}
