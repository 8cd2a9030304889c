// SPDX-License-Identifier: Apache-2.0

import Lua
import News
import Text

/// What scripts see of an article.
enum ArticleMember: Int32, LuaMembers {
  case text, body, id, path, source, url, language, title, date, datePrecision, views, byline, lead, wordCount,
    fingerprint
  case tags, meta
  case paragraphs, sentences, captions, credits, subheads, dropped
  case entities, mentions, positions, meetings
  case has, find, addMention, toTable

  var definition: LuaMember {
    switch self {
    case .text:
      LuaMember("text", gives: "string", cached: true, "The whole document as read; every offset refers to it.")
    case .body:
      LuaMember(
        "body", gives: "string", cached: true, "Its main paragraphs, a blank line between two; no offsets refer to it.")
    case .id: LuaMember("id", gives: "string", cached: true, "Its identity in the run.")
    case .path: LuaMember("path", gives: "string", cached: true, "Path of its file.")
    case .source: LuaMember("source", gives: "string?", cached: true, "Paper or site that published it.")
    case .url: LuaMember("url", gives: "string?", cached: true, "Web address.")
    case .language: LuaMember("language", gives: "string?", cached: true, "Code of its language.")
    case .title: LuaMember("title", gives: "string?", cached: true, "Headline.")
    case .date: LuaMember("date", gives: "string?", cached: true, "Publication date: 2025-09-23, 2025-09 or 2025.")
    case .datePrecision:
      LuaMember("date_precision", gives: "string?", "How much of the date is known: day, month or year.")
    case .views: LuaMember("views", gives: "integer?", "How often it was read, by its own counter or its record.")
    case .byline: LuaMember("byline", gives: "string?", cached: true, "Who signed it.")
    case .lead: LuaMember("lead", gives: "string?", cached: true, "First real paragraph.")
    case .wordCount: LuaMember("word_count", gives: "integer", cached: true, "Words of its main paragraphs.")
    case .fingerprint:
      LuaMember(
        "fingerprint", gives: "string", cached: true,
        "64 bits of its wording as 16 hexadecimal digits; see tam.similarity.")
    case .tags: LuaMember("tags", gives: "tags", "Words that filters put on it.")
    case .meta: LuaMember("meta", gives: "meta", "Plain data that filters keep with it.")
    case .paragraphs: LuaMember(method: "paragraphs", gives: "fun(): span", "Main paragraphs.")
    case .sentences: LuaMember(method: "sentences", gives: "fun(): sentence", "Sentences of the main paragraphs.")
    case .captions: LuaMember(method: "captions", gives: "fun(): span", "Captions of pictures.")
    case .credits: LuaMember(method: "credits", gives: "fun(): span", "Credits of pictures and agencies.")
    case .subheads: LuaMember(method: "subheads", gives: "fun(): span", "Headings inside the body.")
    case .dropped: LuaMember(method: "dropped", gives: "fun(): span", "What was set aside, with the reason.")
    case .entities:
      LuaMember(
        method: "entities", takes: "kind: string?", gives: "fun(): entity, string, string",
        "Things it names: the entity, its name, its kind.")
    case .mentions:
      LuaMember(
        method: "mentions", takes: "kind: string?", gives: "fun(): mention, string, string",
        "Places that name something: the mention, its text, its kind.")
    case .positions:
      LuaMember(method: "positions", gives: "fun(): position", "Offices that it says people hold or held.")
    case .meetings: LuaMember(method: "meetings", gives: "fun(): meeting", "Meetings that it reports.")
    case .has:
      LuaMember(
        method: "has", takes: "name: string", gives: "boolean",
        "Whether an entity has this name, in any case of letters.")
    case .find:
      LuaMember(
        method: "find", takes: "re: regex|string", gives: "fun(): integer, integer, string",
        "Matches of a regular expression in its text: first byte, last byte, text.")
    case .addMention:
      LuaMember(
        method: "add_mention", takes: "mention: {start: integer, finish: integer, kind: string, name: string?}",
        gives: "mention", "Marks a mention, of the entity that has the name or of a new one; in filters only.")
    case .toTable: LuaMember(method: "to_table", gives: "table", "All of it as plain data.")
    }
  }

  static func get(_ id: Int32, _ stack: LuaStack) throws(LuaError) -> Int {
    if id == -1 { return stack.pushBytes(StaticString("article ").bytes + stack.article.pointee.id) }
    if id == -2 { throw LuaError("an article has no length; iterate over article:sentences(), or use #article.text") }
    guard let member = ArticleMember(rawValue: id) else { throw Types.article.unknownMember(stack) }
    let article = stack.article
    switch member {
    case .text: return stack.push(ByteRange(0, article.pointee.text.count))
    case .body: return stack.pushBytes(article.pointee.body)
    case .id: return stack.pushBytes(article.pointee.id)
    case .path: return stack.pushBytes(article.pointee.origin.path)
    case .source: return stack.push(article.pointee.outlet)
    case .url: return stack.push(article.pointee.url)
    case .language: return stack.push(article.pointee.language)
    case .title: return stack.push(article.pointee.title)
    case .byline: return stack.push(article.pointee.byline)
    case .lead: return stack.push(article.pointee.lead.map { Phrase(text: $0) })
    case .date, .datePrecision: return pushDate(member, article.pointee.date, stack)
    case .views: return pushViews(article.pointee.views, stack)
    case .wordCount: return stack.pushCount(article.pointee.countWords())
    case .fingerprint:
      var digits: [UInt8] = []
      digits.append(hexadecimal: article.pointee.fingerprint)
      return stack.pushBytes(digits)
    case .tags: return stack.push(handle: Types.tags, 0)
    case .meta: return stack.push(handle: Types.meta, 0)
    default: return 0  // methods are never read
    }
  }

  static func call(_ id: Int32, _ stack: LuaStack) throws(LuaError) -> Int {
    let article = stack.article
    switch ArticleMember(rawValue: id) {
    case .paragraphs: return push(.paragraph, article.pointee.paragraphs.count, stack)
    case .captions: return push(.caption, article.pointee.captions.count, stack)
    case .credits: return push(.credit, article.pointee.credits.count, stack)
    case .subheads: return push(.subhead, article.pointee.subheads.count, stack)
    case .dropped: return push(.dropped, article.pointee.dropped.count, stack)
    case .sentences: return push(.sentences, width: 1, article.pointee.sentences.count, stack)
    case .positions: return push(.positions, width: 1, article.pointee.positions.count, stack)
    case .meetings: return push(.meetings, width: 1, article.pointee.meetings.count, stack)
    case .entities:
      return push(.entities, try stack.kindArgument(2), width: 3, article.pointee.entities.count, stack)
    case .mentions:
      return push(.mentions, try stack.kindArgument(2), width: 3, article.pointee.mentions.count, stack)
    case .has: return stack.pushTruth(article.pointee.hasEntity(named: try stack.textArgument(2)))
    case .find:
      let regex = try stack.regexArgument(2)
      return try stack.push(RegexMatches(regex, in: article.pointee.text, givesPlaces: true, stack.budget))
    case .addMention: return try stack.addMention()
    case .toTable:
      stack.push(article.pointee.plainValue())
      return 1
    default: return 0  // properties are never called
    }
  }

  private static func push(_ list: SpanList, _ count: Int, _ stack: LuaStack) -> Int {
    stack.pushSequence(of: 1, code: ArticleSequence.spans.code + list.rawValue, width: 1, rows: count)
    return 1
  }

  private static func push(
    _ sequence: ArticleSequence, _ kind: Kind? = nil, width: Int, _ count: Int, _ stack: LuaStack
  ) -> Int {
    let code = sequence.code + ArticleSequence.number(of: kind) + stack.editedCode
    stack.pushSequence(of: 1, code: code, width: width, rows: count)
    return 1
  }

  private static func pushDate(_ member: ArticleMember, _ date: CalendarDate?, _ stack: LuaStack) -> Int {
    guard let date else { return 0 }
    if member == .date { return stack.pushBytes(date.iso) }
    switch date.precision {
    case .year: stack.push("year")
    case .month: stack.push("month")
    case .day: stack.push("day")
    }
    return 1
  }

  private static func pushViews(_ views: Int64?, _ stack: LuaStack) -> Int {
    guard let views else { return 0 }
    stack.push(views)
    return 1
  }
}
