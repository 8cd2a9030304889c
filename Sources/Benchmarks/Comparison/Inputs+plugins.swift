// SPDX-License-Identifier: Apache-2.0

import Foundation

extension Inputs {
  /// A gazetteer of so many persons with made names; they begin like real ones, so that text leads far into the list.
  ///
  /// `count` is at most 288,000.
  func gazetteer(_ count: Int) throws -> String {
    let surnames = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương".split(
      separator: " ")
    let middles = "Văn Thị Đức Minh Quốc Thanh Ngọc Hữu Xuân Hồng Công Đình Anh Thành Quang Mạnh"
      .split(separator: " ")
    let starts = "B C D G H K L M N Ph Qu R S T Th Tr V X Ng Nh".split(separator: " ")
    let ends =
      "ab ac ad af ag ak al am an ap ar as at av ax eb ec ed ef eg ek el em en ep er es et ev ex"
      .split(
        separator: " ")
    var lines = "name,kind,key,aliases\n"
    for number in 0..<count {
      var rest = number
      func next(_ words: [Substring]) -> Substring {
        defer { rest /= words.count }
        return words[rest % words.count]
      }
      lines +=
        "\(next(surnames)) \(next(middles)) \(next(starts))\(next(ends)) \(next(starts))a,person,,\n"
    }
    let name = path("names-\(count).csv")
    try lines.write(toFile: name, atomically: false, encoding: .utf8)
    return name
  }

  /// A folder of filters that each look at one number; gives it and their names.
  func filters(_ count: Int) throws -> (folder: String, names: [String]) {
    let filters = folder.appending(path: "plugins/filters")
    try FileManager.default.createDirectory(at: filters, withIntermediateDirectories: true)
    let names = (1...count).map { "longer-than-\($0)" }
    for (number, name) in names.enumerated() {
      let source = """
        return tam.filter { name = "\(name)", version = "1.0.0", api = 1, summary = "Keep long articles",
          filter = function(article) return article.word_count > \(number + 1) end }
        """
      try source.write(
        to: filters.appending(path: "\(name).lua"), atomically: false, encoding: .utf8)
    }
    return (folder.appending(path: "plugins").path(), names)
  }
}
