// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Which names the fields of a record have: of JSON objects, and of the columns of a table.
///
/// Each list holds names in the order in which they are tried; letter case, `_`, `-` and spaces do not count. The first
/// field that is there and not empty is taken, so `publish_date` and `publishDate` find the same one.
public struct FieldMap: Sendable, Equatable {
  /// Names of the body.
  public var text: [[UInt8]] = names([
    "text", "content", "body", "articlebody", "article", "maintext", "fulltext", "contenttext", "bodytext", "contents",
    "noidung", "nội dung", "raw", "rawtext", "document", "story", "paragraphs", "contenthtml", "html", "message",
    "summary", "description", "sapo",
  ])
  /// Names of the headline.
  public var title: [[UInt8]] = names(["title", "headline", "tieude", "tiêu đề", "subject", "name"])
  /// Names of the publication date.
  public var date: [[UInt8]] = names([
    "date", "publishedat", "datepublished", "published", "publisheddate", "publishdate", "publishtime",
    "publicationdate",
    "pubdate", "datepublish", "posteddate", "postedat", "createdat", "createddate", "time", "timestamp", "datetime",
    "ngay", "ngaydang", "ngày", "ngày đăng", "thoigian", "thời gian",
  ])
  /// Names of the web address.
  public var url: [[UInt8]] = names(["url", "link", "links", "href", "sourceurl", "canonicalurl", "permalink", "uri"])
  /// Names of the paper or site.
  public var outlet: [[UInt8]] = names([
    "outlet", "source", "sourcename", "site", "sitename", "domain", "publisher", "newspaper", "paper", "nguon", "nguồn",
  ])
  /// Names of the language.
  public var language: [[UInt8]] = names(["language", "lang", "inlanguage"])
  /// Names of the number of views.
  public var views: [[UInt8]] = names([
    "views", "viewcount", "viewscount", "pageviews", "readcount", "luotxem", "lượt xem", "luotdoc", "lượt đọc",
  ])
  /// Names of the record's identity.
  public var id: [[UInt8]] = names(["id", "docid", "articleid", "guid", "uuid", "code"])

  /// Makes the map of the names in common use.
  public init() {}

  /// What can be mapped, as a job file calls it.
  public static let fields = ["text", "title", "date", "url", "outlet", "language", "views", "id"]

  /// Takes a field from these names alone, in the order in which they are tried.
  ///
  /// `map.set("text", to: [Array("noi_dung".utf8)])`. A field that is none of `fields` changes nothing.
  public mutating func set(_ field: String, to names: [[UInt8]]) {
    let names = names.map { Self.normalized($0.span) }
    switch field {
    case "text": text = names
    case "title": title = names
    case "date": date = names
    case "url": url = names
    case "outlet": outlet = names
    case "language": language = names
    case "views": views = names
    case "id": id = names
    default: break
    }
  }

  private static func names(_ literals: [StaticString]) -> [[UInt8]] {
    literals.map { normalized([UInt8]($0).span) }
  }

  /// A name without letter case in ASCII, `_`, `-` and spaces.
  static func normalized(_ name: Span<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(name.count)
    for offset in name.indices {
      let byte = name[offset]
      if byte == 0x5F || byte == 0x2D || byte == 0x20 { continue }
      output.append(byte.isASCIIUpper ? byte | 0x20 : byte)
    }
    return output
  }
}
