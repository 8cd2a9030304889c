// SPDX-License-Identifier: Apache-2.0

import News
import Recognition
import Testing
import Text

/// Names that users bring along, and reasons.
struct GazetteerTests {
  private static let csv = """
    name,kind,key,aliases
    hạt é,organisation,organisation:hat-e,Hạt É Xanh|HEX
    "Vườn Thượng, Uyển",place,,
    """

  private func recognised(_ text: String, by recogniser: Recogniser) -> Recognised {
    var article = Recognised.article(lines: Array(text.utf8))
    recogniser.annotate(&article)
    return Recognised(article)
  }

  @Test func namesOfAUser() throws {
    let recogniser = Recogniser(gazetteers: [try Gazetteer(csv: Array(Self.csv.utf8))])
    let found = recognised("Hôm nay hạt é và HEX dời về Vườn Thượng, Uyển.", by: recogniser)
    #expect(
      found.mentions == [
        "date: Hôm nay", "organisation: hạt é", "organisation: HEX", "place: Vườn Thượng, Uyển",
      ])
    #expect(found.entities == ["organisation:hat-e: hạt é | HEX", "place:vuon-thuong-uyen: Vườn Thượng, Uyển"])
  }

  private static let mistakes: [(String, GazetteerError.Code, Int, Int, String)] = [
    ("a,person\nbé ,  animal", .unknownKind, 2, 7, "animal"), (",place", .missingName, 1, 1, ""),
    ("a", .unknownKind, 1, 1, ""), ("a,date", .unknownKind, 1, 3, "date"),
    ("name,knd", .unknownColumn, 1, 6, "knd"), ("name,kind,name", .unknownColumn, 1, 11, "name"),
    ("a,person,k,b|c,d", .extraField, 1, 16, "d"), ("name,kind\na,person,k", .extraField, 2, 10, "k"),
    ("\"a,person\nb,place", .openQuote, 1, 1, "a,person"),
  ]

  @Test(arguments: mistakes)
  func everyMistakeNamesItsPlace(csv: String, code: GazetteerError.Code, line: Int, column: Int, found: String) {
    let error = #expect(throws: GazetteerError.self) { try Gazetteer(csv: Array(csv.utf8)) }
    #expect(error?.code == code)
    #expect(error?.line == line)
    #expect(error?.column == column)
    #expect(error?.found == Array(found.utf8))
  }

  @Test func bytesThatAreNoUTF8AreToldWithTheirPlace() {
    let error = #expect(throws: GazetteerError.self) { try Gazetteer(csv: Array("a,person\n".utf8) + [0x62, 0xFF]) }
    #expect(error?.code == .invalidUTF8)
    #expect(error?.line == 2)
  }

  @Test func aHeadingOrdersTheColumns() throws {
    let csv = "\u{FEFF}kind, key ,name\r\n\r\nplace,place:x,\"Ho\u{300}a \"\"X\"\" \"\r\nevent,,Lễ\r\n"
    let entries = try Gazetteer(csv: Array(csv.utf8)).entries
    #expect(entries.map(\.name) == [Array("Hòa \"X\"".utf8), Array("Lễ".utf8)])
    #expect(entries.map(\.kind) == [.place, .event])
    #expect(entries.map(\.key) == [[0x78], []])
    #expect(entries.map(\.aliases) == [[], []])
  }

  /// A line of 200,000 commas once counted its columns anew for each field.
  @Test func aLongLineIsReadInOnePass() {
    let csv = "a,person" + String(repeating: ",", count: 200_000)
    #expect((try? Gazetteer(csv: Array(csv.utf8)))?.entries.count == 1)
  }

  @Test func manyEntries() throws {
    let entries = (0..<20_000).map { Gazetteer.Entry(name: Array("Sao Xanh \($0)".utf8), kind: .organisation) }
    let found = recognised("Theo Sao Xanh 19999 thì không.", by: Recogniser(gazetteers: [Gazetteer(entries: entries)]))
    #expect(found.mentions == ["organisation: Sao Xanh 19999"])
  }

  @Test func reasons() {
    let article = Recognised.article(lines: Array("Bộ Công an cho biết ông Huber đến Đà Nẵng.".utf8))
    let found = Recogniser().explain(article)
    #expect(found.map(\.kind) == [.organisation, .person, .place])
    #expect(found.map(\.source) == [.form, .model, .model])
    #expect(found.map(\.cue) == [.none, .person, .none])
    #expect(found.map(\.isListed) == [false, false, true])
    #expect(found.map { $0.reasons.isEmpty } == [true, false, false])
    for reason in found[1].reasons { #expect(reason.weight != 0) }
    let scores = found[1].scores.sorted()
    #expect(found[1].reasons.reduce(0) { $0 + $1.weight } == scores[3] - scores[2])
  }
}
