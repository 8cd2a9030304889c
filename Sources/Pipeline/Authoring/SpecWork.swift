// SPDX-License-Identifier: Apache-2.0

import News
import Reading
import Reports
import Scripting
import Text

/// Takes the articles of a case through a plugin, cut into chunks in any way, as a run would.
struct SpecWork {
  let plugin: Plugin
  let options: [PlainValue.Field]
  let articles: [SpecArticle]
  /// Where the lines that run are noted, or nil.
  var coverage: ScriptCoverage?

  private var declaration: Declaration { plugin.declaration }

  /// What comes of it when the articles are cut into these chunks.
  func result(_ chunks: [Range<Int>]) throws -> SpecResult {
    var result = SpecResult()
    switch declaration.kind {
    case .filter: try filter(chunks, &result)
    case .report:
      result.blocks = try gathered(.report, chunks, &result).finish(documents: articles.count)
      result.output = Report(name: declaration.name, blocks: result.blocks).rendered(as: .markdown)
    case .exporter: try export(chunks, &result)
    }
    return result
  }

  private func filter(_ chunks: [Range<Int>], _ result: inout SpecResult) throws {
    var prepared: [UInt8]?
    if declaration.hasPrepare { prepared = try gathered(.prepare, chunks, &result).prepared() }
    for chunk in chunks {
      let instance = try makeInstance(prepared)
      for index in chunk {
        var article = try articles[index].make()
        instance.setSeed(Digest.of(article.id.span))
        do {
          switch try instance.filter(&article) {
          case .keep: result.kept.append(article.id)
          case .drop(let reason):
            result.dropped.append(PlainValue.Field(key: article.id, value: .text(reason ?? [])))
          }
        } catch {
          result.failures.append(error.message)
        }
        result.articles.append(PlainValue.Field(key: article.id, value: article.plainValue()))
      }
    }
  }

  private func export(_ chunks: [Range<Int>], _ result: inout SpecResult) throws {
    result.output = try makeInstance().header()
    var isFirst = true
    var tables = declaration.schema.map { SpecTables($0) }
    for chunk in chunks {
      let instance = try makeInstance()
      for index in chunk {
        var article = try articles[index].make()
        instance.setSeed(Digest.of(article.id.span))
        do {
          guard let bytes = try instance.encode(&article), !bytes.isEmpty else { continue }
          if let schema = declaration.schema {
            try ExportedRows.forEach(in: bytes, of: schema) { tables?.insert($0) }
            continue
          }
          guard !declaration.writesFolder else {
            take(ExportedFiles.sets(in: bytes), &result)
            continue
          }
          result.output += (isFirst ? [] : declaration.separator) + bytes
          isFirst = false
        } catch let error as ScriptError {
          result.failures.append(error.message)
        }
      }
    }
    result.output += try makeInstance().footer()
    if let tables {
      result.tables = tables.fields
      result.failures += tables.problems + tables.brokenReferences
    }
    result.files.sort { $0.key.lexicographicallyPrecedes($1.key) }
  }

  private func take(_ sets: [ExportedFiles], _ result: inout SpecResult) {
    for (set, file) in sets.flatMap({ set in set.files.map { (set, $0) } }) {
      if result.files.contains(where: { $0.key == file.path }) {
        result.failures.append(
          Array("article '\(text(set.article))' gives the file '\(text(file.path))', which another gave".utf8))
      } else {
        result.files.append(PlainValue.Field(key: file.path, value: .text(file.content)))
      }
    }
  }

  /// An instance that holds the part of all chunks.
  private func gathered(
    _ gathering: Gathering, _ chunks: [Range<Int>], _ result: inout SpecResult
  ) throws -> PluginInstance {
    let instance = try makeInstance()
    try instance.beginPart(gathering)
    guard instance.isMergeable(gathering) else {
      for chunk in chunks { try map(chunk, instance, gathering, &result) }
      return instance
    }
    let whole = try makeInstance()
    for chunk in chunks { try whole.merge(part(chunk, gathering, &result), gathering) }
    if chunks.isEmpty { try whole.beginPart(gathering) }
    return whole
  }

  /// The part of one chunk, from an instance of its own.
  private func part(
    _ chunk: Range<Int>, _ gathering: Gathering, _ result: inout SpecResult
  ) throws -> [UInt8] {
    let instance = try makeInstance()
    try instance.beginPart(gathering)
    try map(chunk, instance, gathering, &result)
    return try instance.part()
  }

  private func map(
    _ chunk: Range<Int>, _ instance: PluginInstance, _ gathering: Gathering, _ result: inout SpecResult
  ) throws {
    for index in chunk {
      var article = try articles[index].make()
      instance.setSeed(Digest.of(article.id.span))
      do {
        try instance.map(&article, gathering)
      } catch {
        result.failures.append(error.message)
      }
    }
  }

  private func makeInstance(_ prepared: [UInt8]? = nil) throws -> PluginInstance {
    try PluginInstance(plugin, options: options, prepared: prepared, coverage: coverage)
  }

  /// Which of the laws of `merge` does not hold, in words; nil when all do, or nothing is merged.
  func brokenLaw(_ chunks: [Range<Int>]) throws -> String? {
    let gathering: Gathering = declaration.kind == .report ? .report : .prepare
    guard declaration.kind == .report || declaration.hasPrepare, declaration.has(gathering.merge) else {
      return nil
    }
    var ignored = SpecResult()
    let new = try part(0..<0, gathering, &ignored)
    var parts: [[UInt8]] = []
    for chunk in chunks { parts.append(try part(chunk, gathering, &ignored)) }
    for part in parts {
      if try merged([new, part], gathering) != part {
        return "merge(new(), part) is not part: 'new' must be its identity"
      }
      if try merged([part, new], gathering) != part {
        return "merge(part, new()) is not part: 'new' must be its identity"
      }
    }
    guard parts.count >= 3 else { return nil }
    let left = try merged([merged([parts[0], parts[1]], gathering), parts[2]], gathering)
    let right = try merged([parts[0], merged([parts[1], parts[2]], gathering)], gathering)
    return left == right ? nil : "merge(merge(a, b), c) is not merge(a, merge(b, c)): it must be associative"
  }

  private func merged(_ parts: [[UInt8]], _ gathering: Gathering) throws -> [UInt8] {
    let instance = try makeInstance()
    for part in parts { try instance.merge(part, gathering) }
    return try instance.part()
  }
}
