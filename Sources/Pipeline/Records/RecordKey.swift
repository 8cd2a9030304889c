// SPDX-License-Identifier: Apache-2.0

import News
import Reading
import Recognition
import Scripting
import Text

/// What a record stands under: the digest of all that it depends on.
///
/// It begins with the program, the way of reading, and the documents of the chunk. Each filter adds what it did to the
/// chunk: which articles it let through, and who it is if it changed any. So a filter that is changed and decides the
/// same leaves what was made behind it as it is.
struct RecordKey: Equatable, Sendable {
  private(set) var digest: [UInt8]

  /// The key of what is read of a chunk.
  ///
  /// - Parameter contents: `chunk.contents`, for whoever knows them already.
  init(_ base: [UInt8], _ chunk: Chunk, contents: [UInt8]? = nil) {
    var hash = ContentHash()
    hash.add(part: base)
    for item in chunk.items { hash.add(item) }
    hash.add(part: contents ?? chunk.contents)
    digest = hash.finish()
  }

  /// Changed whenever the form of records or the meaning of keys is.
  private static let form = 3

  /// What all keys of a plan begin with.
  static func base(of plan: Plan) -> [UInt8] {
    var hash = ContentHash()
    hash.add(form)
    hash.add(part: plan.engine)
    hash.add(Int(Declaration.api))
    hash.add(part: plan.recogniser.digest)
    hash.add(part: plan.reading.encoding.map { "\($0.name)".utf8.map { $0 } } ?? [])
    hash.add(plan.reading.documentLimit)
    for names in plan.reading.fields.names {
      hash.add(names.count)
      for name in names { hash.add(part: name) }
    }
    return hash.finish()
  }

  /// The key of what a step gives for the articles that come to it here.
  func of(step: [UInt8], isPreparing: Bool = false) -> RecordKey {
    var key = self
    key.add(step, isPreparing ? 2 : 1)
    return key
  }

  /// Goes on behind a filter that changed nothing and let these places of those before through.
  mutating func pass(_ places: [Int]) {
    var writer = RecordWriter()
    writer.list(places) { $0.number($1) }
    add(writer.bytes, 3)
  }

  /// Goes on behind a filter that may have changed articles.
  mutating func pass(edited key: RecordKey) { digest = key.of(step: [], isPreparing: false).digest }

  private mutating func add(_ bytes: [UInt8], _ use: Int) {
    var hash = ContentHash()
    hash.add(use)
    hash.add(part: digest)
    hash.add(part: bytes)
    digest = hash.finish()
  }
}

extension ContentHash {
  /// Adds what a document has beside its bytes, or why there is none.
  mutating func add(_ item: Chunk.Item) {
    switch item {
    case .document(let document):
      add(part: document.id)
      add(part: document.origin.path)
      add(Int(document.origin.start))
      add(Int(document.origin.end))
      for field in [document.title, document.date, document.url, document.outlet, document.language, document.views] {
        add(field == nil ? 0 : 1)
        add(part: field ?? [])
      }
      add(part: document.encoding.map { "\($0.name)".utf8.map { $0 } } ?? [])
      if case .page(let charset) = document.content {
        add(charset == nil ? 1 : 2)
        add(part: charset ?? [])
      } else {
        add(0)
      }
    case .failure(let error):
      add(-1)
      add(Int(error.code.rawValue))
      add(part: error.path)
      add(Int(error.offset ?? -1))
      add(error.line ?? -1)
      add(Int(error.systemError ?? -1))
    }
  }
}

extension Step {
  /// The digest of the step itself: the plugin, its options, limits and policy, and what it prepared.
  ///
  /// Files that a plugin asks for while it works are not known before, so records name them; see `StepRecord.files`.
  func digest(in plan: Plan, prepared: [UInt8]?) -> [UInt8] {
    var hash = ContentHash()
    for part in [plugin.path, plugin.source, Array(onError.rawValue.utf8)] { hash.add(part: part) }
    var writer = JSONWriter()
    try? writer.value(PlainValue.table(options).finite)  // only other numbers throw
    hash.add(part: writer.bytes)
    hash.add(plan.limits.memory)
    hash.add(Int(bitPattern: UInt(plan.limits.nanoseconds)))
    hash.add(Int(bitPattern: UInt(plan.seed)))
    hash.add(prepared == nil ? 0 : 1)
    hash.add(part: prepared ?? [])
    // A module that the plugin requires may lay out the tables.
    if let schema = plugin.declaration.schema { hash.add(schema) }
    return hash.finish()
  }
}

extension ContentHash {
  /// Adds how tables and views are laid out.
  fileprivate mutating func add(_ schema: DatabaseSchema) {
    add(schema.tables.count)
    for table in schema.tables {
      add(part: table.name)
      add(table.keepsFirst ? 1 : 0)
      add(names: table.key)
      add(names: table.search)
      add(table.columns.count)
      for column in table.columns {
        add(names: [column.name, Array("\(column.kind)".utf8)] + (column.reference.map { [$0] } ?? []))
        add(column.isRequired ? 1 : 0)
      }
    }
    add(schema.views.count)
    for view in schema.views {
      add(names: [view.name, view.table])
      add(view.columns.count)
      for way in view.columns { add(names: way) }
    }
  }

  private mutating func add(names: [[UInt8]]) {
    add(names.count)
    for name in names { add(part: name) }
  }
}
