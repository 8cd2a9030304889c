// SPDX-License-Identifier: Apache-2.0

import Foundation
import News
import Reading
import Recognition
import Text

/// libFuzzer's entry into a program that has a `main` of its own.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

private let reader = ArticleReader()
private let recogniser = Recogniser()

/// From bytes to names: what every later part takes for granted must hold.
private func test(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  guard let start, count > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  _ = try? Gazetteer(csv: bytes)
  let origin = Origin(path: [0x61], start: 0, end: Int64(count), digest: 0)
  guard var article = try? reader.read(Document(origin: origin, id: [0x61], bytes: bytes)) else { return 0 }
  let reasons = recogniser.explain(article)
  recogniser.annotate(&article)
  precondition(reasons.count == article.mentions.count { !$0.isNested }, "a mention has no reason, or two")
  var outer: Mention?
  for mention in article.mentions {
    precondition(!mention.range.isEmpty && mention.range.end <= article.text.count, "a mention outside the text")
    if mention.isNested {
      precondition(outer!.range.contains(mention.range), "a nested mention outside its outer one")
    } else {
      precondition(mention.range.start >= outer?.range.end ?? 0, "two mentions overlap")
      outer = mention
    }
    precondition(mention.entity < article.entities.count, "a mention of no entity")
  }
  for entity in article.entities {
    precondition(entity.count > 0 && entity.aliasCount > 0, "an entity without mentions or names")
  }
  for position in article.positions {
    precondition(article.entities[Int(position.person)].kind == .person, "an office of what is no person")
  }
  for meeting in article.meetings { precondition(!meeting.who.isEmpty && !meeting.with.isEmpty, "a meeting of nobody") }
  return 0
}

/// What the package manager calls instead of `main`.
@_cdecl("FuzzRecognition_main")
func main(
  _ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments, test)
}
