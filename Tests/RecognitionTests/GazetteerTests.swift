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

  @Test(arguments: [
    ("a,person\nb,animal", GazetteerError.Code.unknownKind, 2), (",place", .missingName, 1), ("a", .unknownKind, 1),
    ("a,date", .unknownKind, 1),
  ])
  func mistakes(csv: String, code: GazetteerError.Code, line: Int) {
    let error = #expect(throws: GazetteerError.self) { try Gazetteer(csv: Array(csv.utf8)) }
    #expect(error?.code == code)
    #expect(error?.line == line)
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
  }
}
