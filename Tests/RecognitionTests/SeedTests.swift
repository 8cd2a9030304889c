// SPDX-License-Identifier: Apache-2.0

import News
import Recognition
import Testing

@Suite struct SeedTests {
  private func recognise(_ name: String) throws -> Recognised {
    var article = try Files.read(Files.seed(name))
    Recogniser().annotate(&article)
    checkInvariants(article)
    return Recognised(article)
  }

  @Test(
    arguments: zip(
      Files.seeds,
      [
        ["Tô Lâm", "Gunnar Wiegand", "Tiến Dũng"],
        [
          "Lê Văn Tuyến", "Christoph de Vries", "Lương Tam Quang", "Nguyễn Đắc Thành", "Ludwig Huber",
        ],
        ["Vũ Lê Thái Hoàng"],
      ]))
  func people(name: String, expected: [String]) throws {
    let found = try recognise(name).entities.filter { $0.hasPrefix("person:") }
    #expect(found.map { String($0.split(separator: ": ")[1].split(separator: " | ")[0]) } == expected)
  }

  @Test(arguments: zip(Files.seeds, [[3, 4, 9, 3], [5, 9, 4, 2], [1, 7, 5, 3]]))
  func entitiesByKind(name: String, expected: [Int]) throws {
    let entities = try recognise(name).entities
    let counts = ["person:", "organisation:", "place:", "document:"].map { kind in entities.count { $0.hasPrefix(kind) }
    }
    #expect(counts == expected)
  }

  @Test func meetingOfTheFirst() throws {
    #expect(try recognise(Files.seeds[0]).meetings == ["Tô Lâm tiếp Gunnar Wiegand, 2022-04-27, Hà Nội"])
  }

  @Test func bodiesOfTheThird() throws {
    let found = try recognise(Files.seeds[2])
    #expect(
      found.entities.contains(
        "organisation:van-phong-lien-hop-quoc-lhq-ve-phong-chong-ma-tuy-va-toi-pham: "
          + "Văn phòng Liên hợp quốc (LHQ) về phòng, chống ma túy và tội phạm | UNODC"))
    #expect(found.entities.contains("organisation:van-phong-phap-ly-lhq: Văn phòng pháp lý LHQ | OLA"))
  }
}
