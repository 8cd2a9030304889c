// SPDX-License-Identifier: Apache-2.0

import News
import Reading
import Scripting
import Text

/// The files that documents came from, a line of JSON each, in the order in which they were read:
///
/// ```json
/// {"path":"seeds/000.txt","documents":1,"bytes":4382,"digest":"5f1c…"}
/// ```
/// One file is held at a time. Its digest is that of its document's bytes (BLAKE2b with 32 bytes: of a file of plain text
/// what `b2sum -l 256` prints), or, if it has several, that of their digests, one behind the other.
struct InputListing {
  /// What a chunk has of a file at one place: a document, or why there is none.
  struct Item: Equatable, Sendable {
    /// Path of the file.
    var path: [UInt8]
    /// Bytes of the file that the document takes.
    var bytes: Int64 = 0
    /// Digest of the document's bytes; nil for a fault.
    var digest: [UInt8]?
  }

  /// A file, or the part of it that was read so far.
  struct File {
    let path: [UInt8]
    private(set) var documents = 0
    private(set) var faults = 0
    private(set) var bytes: Int64 = 0
    private var first: [UInt8] = []
    private var all = ContentHash()

    init(path: [UInt8]) { self.path = path }

    mutating func add(_ item: Item) {
      guard let digest = item.digest else {
        faults += 1
        return
      }
      if documents == 0 { first = digest }
      documents += 1
      bytes += item.bytes
      all.add(digest.span)
    }

    /// The digest of what was read, or nil when nothing could be.
    var digest: [UInt8]? { documents == 0 ? nil : documents == 1 ? first : all.finish() }

    /// The line of the list, with a line feed.
    func line() throws -> [UInt8] {
      var fields: [(String, PlainValue)] = [
        ("path", .path(path)), ("documents", .integer(Int64(documents))), ("bytes", .integer(bytes)),
        ("digest", digest.map { .string(hex($0)) } ?? .null),
      ]
      if faults > 0 { fields.append(("faults", .integer(Int64(faults)))) }
      var writer = JSONWriter()
      try writer.value(.object(fields))
      return writer.bytes + [0x0A]
    }
  }

  private var file: File?

  /// Path of the file that was read last, unless that is over.
  var path: [UInt8]? { file?.path }

  /// Adds what comes next; gives the file before it when that is over.
  mutating func add(_ item: Item) -> File? {
    var over: File?
    if file?.path != item.path {
      over = file
      file = File(path: item.path)
    }
    file?.add(item)
    return over
  }

  /// The last file, when all has been read.
  mutating func finish() -> File? {
    defer { file = nil }
    return file
  }
}

extension InputListing.Item {
  /// - Parameter content: The digest of the document's bytes.
  init(_ item: Chunk.Item, content: [UInt8]) {
    switch item {
    case .document(let document):
      self.init(document, content: content)
    case .failure(let error): self.init(path: error.path)
    }
  }

  init(_ document: Document, content: [UInt8]) {
    self.init(path: document.origin.path, bytes: document.origin.end - document.origin.start, digest: content)
  }
}
