// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Words in classes and ids: `article-body`, `relatedNews`, `tin-lien-quan`.
enum ClassWords {
  private static let unlikelyWords: ByteTable = table([
    "comment", "comments", "commentary", "disqus", "related", "relate", "share", "sharing", "sharebar", "social",
    "sidebar", "promo", "newsletter", "footer", "breadcrumb", "breadcrumbs", "tags", "taglist", "ad", "ads", "adv",
    "advert", "advertisement", "advertising", "sponsor", "sponsored", "recommend", "recommended", "recommendation",
    "recommendations", "popular", "trending", "mostread", "menu", "nav", "navbar", "navigation", "cookie", "consent",
    "subscribe", "subscription", "signup", "pagination", "pager", "masthead", "toolbar", "outbrain", "taboola",
    "readmore", "lienquan", "binhluan", "tinlienquan", "chiase", "tukhoa", "quangcao", "poll", "login", "modal",
    "popup", "overlay", "copyright", "disclaimer", "carousel", "slideshow", "widget", "widgets",
    "addthis", "sharethis", "facebook", "twitter", "noprint", "byline", "dateline", "timestamp", "utility",
    "tools", "teaser", "teasers", "upsell", "paywall", "donate", "bio", "authorbox", "respond", "replies", "jp",
    "keywords", "tinkhac", "tinmoi", "docthem", "xemthem", "banner", "lightbox",
    "storylist", "otherlink", "othernews", "box_tinkhac", "visuallyhidden", "sr", "contentinfo", "complementary",
    "references", "reflist", "editsection", "infobox", "navbox", "catlinks", "toc", "metadata",
  ])
  private static let likelyWords: ByteTable = table([
    "article", "body", "content", "entry", "post", "story", "text", "main", "blog", "hentry", "detail", "fck",
    "noidung", "chitiet", "articlebody", "storybody", "bodytext", "articlecontent", "postcontent", "entrycontent",
    "maincontent", "newscontent", "contentdetail", "detailcontent",
  ])
  private static let bodyPairs: [(StaticString, StaticString)] = [
    ("article", "body"), ("story", "body"), ("entry", "content"), ("post", "content"), ("article", "content"),
    ("post", "body"), ("body", "content"), ("article", "text"), ("news", "content"), ("fck", "detail"),
    ("content", "detail"), ("detail", "content"), ("story", "content"), ("body", "text"), ("article", "copy"),
  ]
  private static let captionWords: ByteTable = table(["caption", "figcaption", "credit", "photocredit", "imagecredit"])

  private static func table(_ words: [StaticString]) -> ByteTable {
    var table = ByteTable()
    for word in words { table.insert([UInt8](word).span) }
    return table
  }

  /// What the words of a class attribute or an id say.
  static func hints(of value: [UInt8]) -> Page.Hints {
    var hints: Page.Hints = []
    let words = words(of: value)
    for (index, word) in words.enumerated() {
      if unlikelyWords.find(word.span) != nil { hints.insert(.unlikely) }
      if captionWords.find(word.span) != nil { hints.insert(.caption) }
      if likelyWords.find(word.span) != nil { hints.insert(.likely) }
      guard index + 1 < words.count else { continue }
      let next = words[index + 1]
      if bodyPairs.contains(where: { word.span.isEqual($0.0) && next.span.isEqual($0.1) }) { hints.insert(.body) }
    }
    return hints
  }

  /// `relatedNews_box` has `related`, `news`, `box`.
  private static func words(of value: [UInt8]) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    var wasLower = false
    for byte in value {
      let isWord = byte.isASCIILetter || byte >= 0x80
      if !isWord || (byte.isASCIIUpper && wasLower), !word.isEmpty {
        words.append(word)
        word = []
      }
      wasLower = byte.isASCIILower
      if isWord { word.append(byte.isASCIIUpper ? byte | 0x20 : byte) }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
