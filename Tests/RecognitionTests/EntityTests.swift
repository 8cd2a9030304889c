// SPDX-License-Identifier: Apache-2.0

import News
import Recognition
import Testing

@Suite struct EntityTests {
  @Test func acronymInParentheses() {
    let found = Recognised(lines: "Hội Hữu nghị Việt - Đức (HVD) họp.\nĐại diện HVD trả lời.")
    #expect(
      found.entities.filter { $0.contains("HVD") } == [
        "organisation:hoi-huu-nghi-viet-duc: Hội Hữu nghị Việt - Đức | HVD"
      ])
  }

  @Test func acronymOfTheLexicon() {
    let found = Recognised(lines: "Việt Nam và EU hợp tác.\nLiên minh châu Âu hoan nghênh.")
    #expect(found.entities == ["place:viet-nam: Việt Nam", "organisation:lien-minh-chau-au: Liên minh châu Âu | EU"])
  }

  @Test func shortNamesOfPersons() {
    let text = "Ông Ludwig Weber và bà Trần Thị Hoa đến.\nÔng Weber nói.\nBà Hoa cười."
    #expect(
      Recognised(lines: text).entities == [
        "person:ludwig-weber: Ludwig Weber | Weber", "person:tran-thi-hoa: Trần Thị Hoa | Hoa",
      ])
  }

  @Test func ministryWithAndWithoutCountry() {
    let text = "Sáng nay Bộ Công an Việt Nam họp.\nSau đó Bộ Công an ra thông báo."
    #expect(
      Recognised(lines: text).entities == [
        "organisation:bo-cong-an-viet-nam: Bộ Công an Việt Nam | Bộ Công an"
      ])
  }

  @Test func ministriesOfTwoCountriesStayApart() {
    let text = "Sáng nay Bộ Công an Việt Nam và Bộ Công an Lào họp.\nSau đó Bộ Công an ra thông báo."
    #expect(Recognised(lines: text).entities.count == 3)
  }

  @Test func namesOfOneCountry() {
    let found = Recognised(lines: "Tổng thống Hoa Kỳ đến.\nHôm qua, Mỹ và VN ký kết.\nTừ Việt Nam, đoàn đi.")
    #expect(found.entities == ["place:my: Hoa Kỳ | Mỹ", "place:viet-nam: Việt Nam | VN"])
  }

  @Test func countriesNumbersAndEditions() throws {
    let text = "Sáng nay Bộ Nội vụ Đức công bố Nghị định số 13/2023/NĐ-CP tại Đại hội Thể thao lần thứ 23."
    var article = Recognised.article(lines: Array(text.utf8))
    Recogniser().annotate(&article)
    #expect(article.entities.count == 3)
    #expect(article.entities[0].country.map { string(article.bytes(of: $0)) } == "DE")
    #expect(article.entities[1].number.map { string(article.bytes(of: $0)) } == "13/2023/NĐ-CP")
    #expect(article.entities[2].edition.map { string(article.bytes(of: $0)) } == "lần thứ 23")
  }
}
