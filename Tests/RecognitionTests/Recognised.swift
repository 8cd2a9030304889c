// SPDX-License-Identifier: Apache-2.0

import Foundation
import News
import Reading
import Recognition
import Testing
import Text

/// What the recogniser finds, as strings.
struct Recognised {
  /// `kind: surface`, dates with their normal form behind `=`.
  var mentions: [String] = []
  /// The same for mentions inside others.
  var nested: [String] = []
  /// `key: name | alias | …`.
  var entities: [String] = []
  /// `person: rank or office @ organisation`, with `former` or `acting` before it.
  var positions: [String] = []
  /// `who verb with`, with date, place and `planned` where they are known.
  var meetings: [String] = []

  init(_ article: borrowing Article) {
    for mention in article.mentions {
      let surface = string(article.bytes(of: mention.range))
      let norm = mention.norm.map { "=" + string(article.bytes(of: $0)) } ?? ""
      let line = "\(mention.kind.name): \(surface)\(norm)"
      if mention.isNested { nested.append(line) } else { mentions.append(line) }
    }
    for entity in article.entities {
      let aliases = (0..<Int(entity.aliasCount)).map {
        string(article.bytes(of: article.aliases[Int(entity.firstAlias) + $0]))
      }
      entities.append("\(string(article.bytes(of: entity.key))): \(aliases.joined(separator: " | "))")
    }
    func name(_ entity: Int32) -> String { string(article.bytes(of: article.entities[Int(entity)].name)) }
    for position in article.positions {
      let flags = (position.isFormer ? "former " : "") + (position.isActing ? "acting " : "")
      let office = (position.rank ?? position.office).map { string(article.bytes(of: $0)) } ?? ""
      let body = position.organisation >= 0 ? " @ " + name(position.organisation) : ""
      positions.append("\(name(position.person)): \(flags)\(office)\(body)")
    }
    for meeting in article.meetings {
      var line = "\(name(meeting.who[0])) \(string(article.bytes(of: meeting.verb))) \(name(meeting.with[0]))"
      if let date = meeting.date { line += ", " + string(article.bytes(of: date)) }
      if meeting.place >= 0 { line += ", " + name(meeting.place) }
      meetings.append(line + (meeting.isPlanned ? ", planned" : ""))
    }
  }

  /// Recognises a text whose lines are paragraphs of one sentence.
  init(lines text: String, published: CalendarDate? = nil) {
    var article = Self.article(lines: Array(text.utf8))
    article.date = published
    Recogniser().annotate(&article)
    self.init(article)
  }

  /// An article whose lines are paragraphs of one sentence.
  static func article(lines text: [UInt8]) -> Article {
    let origin = Origin(path: Array("a.txt".utf8), start: 0, end: Int64(text.count), digest: 0)
    var article = Article(origin: origin, id: origin.path, text: text)
    var start = 0
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !line.isEmpty {
        let range = ByteRange(start, start + line.count)
        article.paragraphs.append(range)
        article.sentences.append(Sentence(range: range, paragraph: Int32(article.paragraphs.count - 1)))
      }
      start += line.count + 1
    }
    return article
  }
}

/// The bytes of a span as a string.
func string(_ bytes: Span<UInt8>) -> String {
  var copy: [UInt8] = []
  for offset in bytes.indices { copy.append(bytes[offset]) }
  return String(decoding: copy, as: UTF8.self)
}

/// Where the package and its test data lie.
enum Files {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let shared = root.deletingLastPathComponent().appending(path: "shared")
  static let seeds = ["000_57ab9634338abd2b.txt", "002_7f0a664a25c8eb34.txt", "004_9185e8a05a2911cc.txt"]

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: shared.appending(path: path).path)
  }

  static func seed(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: "seeds").appending(path: name)))
  }

  /// Reads a document of raw bytes.
  static func read(_ bytes: [UInt8]) throws(ReadingError) -> Article {
    let origin = Origin(path: Array("a.txt".utf8), start: 0, end: Int64(bytes.count), digest: 0)
    return try ArticleReader().read(Document(origin: origin, id: origin.path, bytes: bytes))
  }
}

/// Checks what holds for every article: mentions in order, apart and inside the text, indices inside their arrays.
func checkInvariants(_ article: borrowing Article) {
  var last = ByteRange(0, 0)
  for mention in article.mentions {
    #expect(mention.range.start >= (mention.isNested ? last.start : last.end) && !mention.range.isEmpty)
    #expect(!mention.isNested || last.contains(mention.range) && last != mention.range)
    #expect(Int(mention.range.end) <= article.text.count && mention.entity < article.entities.count)
    if !mention.isNested {
      last = mention.range
      #expect((mention.entity < 0) == (mention.kind == .date))
    }
    #expect(mention.sentence < article.sentences.count)
    if mention.sentence >= 0 {
      #expect(article.sentences[Int(mention.sentence)].range.contains(mention.range))
    }
    for dropped in article.dropped { #expect(!dropped.range.overlaps(mention.range)) }
  }
  #expect(
    article.entities.reduce(0) { $0 + Int($1.count) } == article.mentions.count { $0.kind != .date && !$0.isNested })
  #expect(Set(article.entities.map { string(article.bytes(of: $0.key)) }).count == article.entities.count)
  for position in article.positions { #expect(article.entities[Int(position.person)].kind == .person) }
}
