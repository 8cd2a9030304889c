// SPDX-License-Identifier: Apache-2.0

import News
import Testing

@Suite struct RoleTests {
  @Test(arguments: [
    (
      "Thượng tướng Trần Văn Bình, Thứ trưởng Bộ Công an, phát biểu.",
      ["Trần Văn Bình: Thượng tướng", "Trần Văn Bình: Thứ trưởng @ Bộ Công an"]
    ),
    ("Nguyên Bộ trưởng Bộ Y tế Lê Thị Hoa trả lời.", ["Lê Thị Hoa: former Bộ trưởng @ Bộ Y tế"]),
    ("Hôm qua quyền Chủ tịch nước Trần Văn Bình đến.", ["Trần Văn Bình: acting Chủ tịch nước"]),
    (
      "Hôm qua Tổng Bí thư, Chủ tịch nước Trần Văn Bình đến.",
      ["Trần Văn Bình: Chủ tịch nước", "Trần Văn Bình: Tổng Bí thư"]
    ),
    ("Hôm qua ông Trần Văn Bình đến.", []),
  ])
  func positions(text: String, expected: [String]) {
    #expect(Recognised(lines: text).positions == expected)
  }

  @Test(arguments: [
    (
      "Chiều 27/4/2022, tại Hà Nội, Bộ trưởng Trần Văn Bình đã tiếp ngài Peter Schneider.",
      ["Trần Văn Bình tiếp Peter Schneider, 2022-04-27, Hà Nội"]
    ),
    (
      "Dự kiến, Thủ tướng Trần Văn Bình sẽ hội đàm với Tổng thống Pháp Marie Dupont.",
      ["Trần Văn Bình hội đàm với Marie Dupont, planned"]
    ),
    ("Thứ trưởng Lê Văn An làm việc với Bộ Nội vụ Đức.", ["Lê Văn An làm việc với Bộ Nội vụ Đức"]),
    ("Ông Trần Văn Bình tiếp tục theo ông Lê Văn An.", []),
    ("Tại buổi tiếp ông Lê Văn An, nhiều người có mặt.", []),
  ])
  func meetings(text: String, expected: [String]) {
    #expect(Recognised(lines: text).meetings == expected)
  }
}
