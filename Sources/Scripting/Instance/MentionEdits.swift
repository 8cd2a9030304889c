// SPDX-License-Identifier: Apache-2.0

import Lua
import News
import Text

/// What a filter's call did to the mentions of its article.
///
/// Scripts hold mentions by number, so a mention keeps its number, the place it had before the first edit or the next
/// one after the last, while its place in the article moves. Iterations that are under way keep to the mentions too: a
/// cursor holds how many edits it knows of, and those after are made up for.
struct MentionEdits {
  private var numbers: [Int32]
  private var places: [Int32]
  private var log: [(place: Int, isInsertion: Bool)] = []
  private let charge: BudgetCharge

  init(count: Int, _ budget: LuaBudget) {
    numbers = Array(0..<Int32(count))
    places = numbers
    charge = BudgetCharge(budget)
    charge.add(count * 8)
  }

  /// How many edits a call may make. Sequences are kept under a number that has 14 bits for the edits before them, and
  /// with more than those an iteration once went through another one's rows.
  static let limit = 16_000

  /// How many edits there were.
  var count: Int { log.count }

  /// The number of the mention at a place.
  func number(at place: Int) -> Int { Int(numbers[place]) }

  /// The place of a mention, nil when it was taken out.
  func place(of number: Int) -> Int? { places[number] < 0 ? nil : Int(places[number]) }

  mutating func insert(at place: Int) {
    charge.add(128)
    for index in places.indices where places[index] >= Int32(place) { places[index] += 1 }
    numbers.insert(Int32(places.count), at: place)
    places.append(Int32(place))
    log.append((place, true))
  }

  mutating func remove(at place: Int) {
    charge.add(32)
    places[Int(numbers[place])] = -1
    numbers.remove(at: place)
    for index in places.indices where places[index] > Int32(place) { places[index] -= 1 }
    log.append((place, false))
  }

  /// Where a cursor that knew of `known` edits stands now.
  func place(_ place: Int, behind known: Int) -> Int {
    log[known...].reduce(place) { $1.place < $0 ? $0 + ($1.isInsertion ? 1 : -1) : $0 }
  }
}

/// What a filter may edit of an article, as it was before a call.
struct Editable {
  private let tags: [[UInt8]]
  private let meta: [PlainValue.Field]
  private let mentions: [Mention]
  private let entities: [Entity]
  private let aliases: [Phrase]

  init(_ article: borrowing Article) {
    (tags, meta) = (article.tags, article.meta)
    (mentions, entities, aliases) = (article.mentions, article.entities, article.aliases)
  }

  func restore(_ article: inout Article) {
    (article.tags, article.meta) = (tags, meta)
    (article.mentions, article.entities, article.aliases) = (mentions, entities, aliases)
  }
}

extension LuaStack {
  /// Pushes the handle of the mention at a place.
  func pushMention(at place: Int) {
    pushHandle(of: Types.mention, index: scriptContext.pointee.edits?.number(at: place) ?? place)
  }

  /// The place of the mention that a handle stands for; nil when it was taken out.
  func placeOfMention(_ number: Int) -> Int? {
    guard let edits = scriptContext.pointee.edits else { return number }
    return edits.place(of: number)
  }

  /// Sets sequences of edited mentions apart from those before the edit.
  var editedCode: Int { (scriptContext.pointee.edits?.count ?? 0) << 6 }

  /// The place among the mentions at which a cursor stands.
  func place(of cursor: Int64) -> Int {
    let place = Int(cursor & 0xFFFF_FFFF)
    return scriptContext.pointee.edits?.place(place, behind: Int(cursor >> 32)) ?? place
  }

  /// The cursor that stands at a place among the mentions.
  func cursor(at place: Int) -> Int64 { Int64(scriptContext.pointee.edits?.count ?? 0) << 32 | Int64(place) }

  /// `article:add_mention{start =, finish =, kind =, name =}`, the table at 2.
  func addMention() throws(LuaError) -> Int {
    try tableArgument(2)
    try checkEditing()
    try checkMentionFields()
    let text = article.pointee.text
    let start = try mentionOffset("start")
    let finish = try mentionOffset("finish")
    guard start >= 1, start <= finish, finish <= text.count else {
      throw LuaError("a mention lies in the text: 1 <= start <= finish <= ", .bytes(decimal(text.count)))
    }
    if text[start - 1].isContinuation { throw LuaError("'start' lies inside a letter") }
    if finish < text.count, text[finish].isContinuation { throw LuaError("'finish' lies inside a letter") }
    let range = ByteRange(start - 1, finish)
    let (kind, name) = (try mentionKind(), try mentionName())
    if article.pointee.mentions.contains(where: { $0.range == range && $0.kind == kind }) {
      throw LuaError("there is a ", .literal(kind.name), " here already; remove it first")
    }
    try startEdits()
    let place = article.pointee.addMention(range, kind: kind, name: name)
    scriptContext.pointee.edits?.insert(at: place)
    pushMention(at: place)
    return 1
  }

  /// `mention:remove()`.
  func removeMention(_ number: Int) throws(LuaError) -> Int {
    try checkEditing()
    guard let place = placeOfMention(number) else { throw LuaError("this mention was removed") }
    try startEdits()
    article.pointee.removeMention(at: place)
    scriptContext.pointee.edits?.remove(at: place)
    return 0
  }

  private func startEdits() throws(LuaError) {
    if let edits = scriptContext.pointee.edits {
      if edits.count < MentionEdits.limit { return }
      throw LuaError("a call edits the mentions of an article ", .bytes(decimal(MentionEdits.limit)), " times at most")
    }
    scriptContext.pointee.edits = MentionEdits(count: article.pointee.mentions.count, budget)
  }

  private func checkMentionFields() throws(LuaError) {
    let known: [StaticString] = ["start", "finish", "kind", "name"]
    pushNil()
    while advance(in: 2) {
      pop()
      let field = bytes(at: -1) ?? kindName(at: -1)
      if !known.contains(where: { $0.bytes == field }) {
        throw LuaError("a mention has no field '", .bytes(field), .literal("'"), .bytes(suggest(field, known)))
      }
    }
  }

  private func mentionOffset(_ field: StaticString) throws(LuaError) -> Int {
    defer { pop() }
    pushField(field, of: 2)
    guard let value = integer(at: -1) else {
      throw LuaError("'", .literal(field), "' is a ", .bytes(kindName(at: -1)), ", not a number of a byte")
    }
    return Int(clamping: value)
  }

  private func mentionKind() throws(LuaError) -> Kind {
    pushField("kind", of: 2)
    defer { pop() }
    guard let kind = try kindArgument(top) else { throw LuaError("'kind' is missing") }
    return kind
  }

  private func mentionName() throws(LuaError) -> [UInt8]? {
    defer { pop() }
    if pushField("name", of: 2) == .null { return nil }
    guard let name = bytes(at: -1), !name.isEmpty else {
      throw LuaError("'name' is no string with something in it")
    }
    return [UInt8](repairing: name.span)
  }
}
