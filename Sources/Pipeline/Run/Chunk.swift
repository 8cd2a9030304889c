// SPDX-License-Identifier: Apache-2.0

import News
import Reading
import Text

/// A run of documents that one set of plugin states works on.
struct Chunk: Sendable {
  /// A document, or why there is none.
  enum Item: Sendable {
    case document(Document)
    case failure(ReadingError)
  }

  var items: [Item] = []

  /// A number that another content, or another order, of the documents would change.
  var identity: UInt64 {
    items.reduce(0) { sum, item in
      let number: UInt64 =
        switch item {
        case .document(let document): Digest.of(document.id.span) ^ document.origin.digest.byteSwapped
        case .failure(let error): Digest.of(error.path.span) &+ UInt64(error.code.rawValue)
        }
      return (sum ^ number) &* 0x9E37_79B9_7F4A_7C15 ^ sum >> 29
    }
  }
}

extension Chunk {
  /// The digests of the documents' bytes, empty for a fault.
  var contents: [[UInt8]] {
    items.map { item in
      guard case .document(let document) = item else { return [] }
      return ContentHash.of(document.bytes.span)
    }
  }
}

/// Cuts what a source gives into chunks whose borders depend on the documents' identities.
///
/// A chunk ends behind a document whose identity's hash is a multiple of 128, so a file that is put in or taken out
/// changes the chunks around it and no others; it also ends at eight times as many documents, which one chunk in 3,000
/// reaches, or at 16 MB. Every chunk makes all plugins anew, 1.1 million instructions for each: with 64 documents that was a
/// seventh of a job of six steps. With many more a job of slow plugins would have few chunks to share among the cores.
struct ChunkReader: ~Copyable {
  private var source: DocumentSource
  private var slices: SliceSource?
  private let sample: Sample?
  /// Where each document of the last chunk came from, for whoever wants to find them again.
  private(set) var places: [DocumentSource.Place?] = []
  private let spacing: UInt64
  private let mostItems: Int
  private static let mostBytes = 16 << 20

  init(_ plan: Plan, sample: Sample? = nil) {
    source = DocumentSource(inputs: plan.inputs, options: plan.reading)
    slices = plan.slices.map { SliceSource($0, options: plan.reading) }
    self.sample = sample
    spacing = UInt64(max(1, plan.chunkDocuments))
    mostItems = 8 * max(1, plan.chunkDocuments)
  }

  /// Makes a reader of all documents of some inputs.
  init(inputs: [[UInt8]], _ options: ReadingOptions) {
    source = DocumentSource(inputs: inputs, options: options)
    sample = nil
    spacing = UInt64(Plan.chunkDocuments)
    mostItems = 8 * Plan.chunkDocuments
  }

  /// Bytes of the inputs that were passed so far.
  var bytesRead: Int64 { source.bytesRead }

  /// The next chunk; nil at the end.
  mutating func next() -> Chunk? {
    var chunk = Chunk()
    var bytes = 0
    places.removeAll(keepingCapacity: true)
    while chunk.items.count < mostItems && bytes < Self.mostBytes {
      do {
        guard let document = try nextDocument() else { break }
        if let sample, !sample.contains(document.id) { continue }
        places.append(source.place)
        bytes += document.bytes.count
        let isBorder = Digest.of(document.id.span) % spacing == 0
        chunk.items.append(.document(document))
        if isBorder { break }
      } catch {
        places.append(source.place)
        chunk.items.append(.failure(error))
      }
    }
    return chunk.items.isEmpty ? nil : chunk
  }

  private mutating func nextDocument() throws(ReadingError) -> Document? {
    if slices != nil { return try slices?.nextDocument() }
    return try source.next()
  }
}
