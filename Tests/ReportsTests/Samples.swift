// SPDX-License-Identifier: Apache-2.0

public import Reports

extension Cell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral
{
  /// A cell of a literal.
  public init(stringLiteral text: String) { self = .text(Array(text.utf8)) }
  /// A cell of a literal.
  public init(integerLiteral integer: Int64) { self = .integer(integer) }
  /// A cell of a literal.
  public init(floatLiteral number: Double) { self = .number(number) }
  /// A cell of a literal.
  public init(booleanLiteral boolean: Bool) { self = .boolean(boolean) }
}

/// Reports that the tests render.
enum Samples {
  static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  static func table(_ title: String? = nil, _ names: [String], _ rows: [[Cell]]) -> Table {
    Table(title: title.map(bytes), names: names.map(bytes), rows: rows)
  }

  static let people = table(
    "People by month", ["month", "person", "articles", "share", "new"],
    [
      ["2021-08", "Tô Lâm", 12, 0.25, true], ["2021-08", "Phạm Minh Chính", 7, 1.0, false],
      ["2021-09", "Võ Văn Thưởng", 1234, 0.3333333333333333, .empty], ["2021-10", "东京 | 😀", -3, 1e-7],
    ])

  static let awkward = table(
    "Awkward", ["text", "n|m"],
    [
      ["a, \"b\"\nc", 1], [#"tab\#tand \ and | and *stars* and _under_ a_b"#, 2],
      ["<script>alert('1')</script> & co", 3],
      ["\u{1B}[31mred\u{7}", 4], ["=1+1", .empty],
    ])

  static let long = table(
    nil, ["id", "sentence", "note", "count"],
    [
      ["a-1", "Bộ trưởng Bộ Công an tiếp Đại sứ, hai bên trao đổi về hợp tác phòng, chống tội phạm.", "ngắn", 1],
      [
        "a-2", "Mộtchữrấtdàikhôngcókhoảngtrắngđểxuốngdòngởbấtcứchỗnàocả", "một ghi chú dài hơn một chút để xuống dòng",
        123_456,
      ],
    ])

  static let prose = """
    # Tóm tắt

    Hai **bên** nhất trí *tăng cường* `hợp tác` theo [tuyên bố](https://example.org/a?b=1&c=2), xem \
    [mã](javascript:alert(1)) và <b>thẻ</b>.
    Dòng sau cùng đoạn.

    - một
    - hai
      tiếp theo
      - hai rưỡi
    - ba

    3. ba
    4. bốn

    > Trích *lời*
    > hai dòng

    ```
    let a = 1 < 2
      b
    ```

    ---

    2 * 3 * 4 và a_b_c, \\*không\\*, **chưa đóng
    """

  static let everything = Report(
    name: bytes("everything"), title: bytes("Mọi thứ & hơn nữa"),
    blocks: [
      .table(people), .markdown(bytes(prose)),
      .section(
        title: bytes("Phần <một>"),
        blocks: [.table(awkward), .section(title: bytes("Trong"), blocks: [.table(table(nil, ["a"], []))])]),
    ])

  static let plain = Report(name: bytes("people-by-month"), blocks: [.table(people)])
  static let sentences = Report(name: bytes("sentences"), blocks: [.table(long)])
}
