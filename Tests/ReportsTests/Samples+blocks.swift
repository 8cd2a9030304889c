// SPDX-License-Identifier: Apache-2.0

@testable import Reports

extension Samples {
  static let typed = Table(
    title: bytes("Ai gặp ai"),
    columns: [
      Column(name: bytes("người"), kind: .text), Column(name: bytes("ngày"), kind: .date),
      Column(name: bytes("bài"), kind: .integer, total: .sum),
      Column(name: bytes("tỷ lệ"), kind: .number, unit: bytes("%"), total: .mean),
      Column(name: bytes("bài báo"), kind: .link),
    ],
    rows: [
      [
        "Tô Lâm", "2021-08-09", 12, 62.5,
        .link(Link(text: bytes("Tiếp đại sứ"), article: bytes("a.txt"), url: bytes("https://example.org/a?b=1&c"))),
      ],
      ["Phạm Minh Chính", "2021-09", 7, 37.5, .link(Link(text: bytes("b.txt"), article: bytes("b.txt")))],
      ["Võ Văn Thưởng", "không rõ", .empty, .number(.nan), .empty],
    ],
    sources: [
      [Source(article: bytes("a.txt"), range: 10..<20), Source(article: bytes("b.txt"))],
      [Source(article: bytes("b.txt"))],
    ])

  static func chart(
    _ kind: Chart.Kind, stacked: Bool = false, _ title: String, _ names: [String], _ rows: [[Cell]], x: Int = 0,
    y: [Int]? = nil, series: Int? = nil
  ) -> Chart {
    Chart(
      kind: kind, isStacked: stacked, table: table(title, names, rows), x: x, y: y ?? Array(1..<names.count),
      series: series)
  }

  static let months: [[Cell]] = [
    ["2021-08", "Tô Lâm", 12], ["2021-08", "Phạm Minh Chính", 4], ["2021-09", "Tô Lâm", 3],
    ["2021-11", "Phạm Minh Chính", 9], ["2021-11", "Tô Lâm", 6], ["2022-01", "Tô Lâm", 1],
  ]

  static let charts: [Chart] = [
    chart(.bar, "Bài theo người", ["người", "bài"], [["Tô Lâm", 12], ["Phạm Minh Chính", 7], ["<b>", 0.5]]),
    chart(.bar, "Hơn kém", ["nước", "tăng", "giảm"], [["Lào", 5, -3], ["Nhật Bản", 1234, .empty]]),
    chart(
      .bar, stacked: true, "Theo nước", ["nước", "gặp", "ký"], [["Lào", 5, 3], ["Nhật Bản", 1, 2], ["Pháp", 0, 0]]),
    chart(.bar, stacked: true, "Theo tháng", ["tháng", "người", "bài"], months, y: [2], series: 1),
    chart(.line, "Đường", ["tháng", "người", "bài"], months, y: [2], series: 1),
    chart(.area, "Vùng", ["ngày", "bài"], [["2021-08-09", 1], ["2021-08-12", 5], ["2021-08-20", 3]]),
    chart(
      .point, "Điểm", ["dài", "đọc"], [[120, 1500], [300, 20_000], [301, 4], [.empty, 3], [10, .number(.nan)]]),
    chart(.line, "Không có gì", ["tháng", "bài"], []),
  ]

  static let network = Network(
    title: bytes("Mạng <lưới>"),
    nodes: [
      .init(id: bytes("tô-lâm"), label: bytes("Tô Lâm"), kind: bytes("person"), weight: 5),
      .init(id: bytes("Lào"), kind: bytes("country"), sources: [Source(article: bytes("a.txt"))]),
      .init(id: bytes("\"x\"\n& <y>")), .init(id: bytes("alone")),
    ],
    edges: [
      .init(from: 0, to: 2, weight: 0.5, label: bytes("gặp \"một\"")),
      .init(from: 0, to: 1, weight: 3, sources: [Source(article: bytes("a.txt"), range: 0..<9)]),
    ])

  static let timeline = Timeline(
    title: bytes("Sự kiện"),
    events: [
      .init(date: bytes("2022-05-01"), finish: bytes("2022-05-03"), title: bytes("Hội nghị")),
      .init(date: nil, title: bytes("Không rõ ngày")),
      .init(
        date: bytes("2022-04-27"), title: bytes("Tô Lâm tiếp Gunnar Wiegand"),
        text: bytes("Tại Hà Nội, hai bên trao đổi về hợp tác phòng, chống tội phạm và chuyến thăm Brussels."),
        kind: bytes("meeting"), sources: [Source(article: bytes("a.txt"))]),
      .init(date: bytes("2022-04"), title: bytes("Ký <hiệp định>"), url: bytes("https://example.org/x")),
      .init(date: bytes("đầu năm"), title: bytes("Gặp"), url: bytes("javascript:alert(1)")),
    ])

  static let quote = Quote(
    text: bytes("Chiều 27/4, Tô Lâm tiếp <ngài> Gunnar Wiegand."),
    marks: [
      .init(range: 8..<12, kind: bytes("date")), .init(range: 14..<22, kind: bytes("person"), name: bytes("Tô Lâm")),
      .init(range: 15..<17, kind: bytes("place")), .init(range: 36..<400, kind: bytes("person")),
    ],
    origin: .init(
      article: bytes("a.txt"), title: bytes("Bộ trưởng tiếp & bàn"), outlet: bytes("CAND"), date: bytes("2022-04-27"),
      url: bytes("https://example.org/a")),
    source: Source(article: bytes("a.txt"), range: 100..<148))

  /// Every block, small.
  static let blocks = Report(
    name: bytes("blocks"), title: bytes("Mọi khối"),
    blocks: [
      .table(typed), .section(title: bytes("Biểu đồ"), blocks: charts.map { .chart($0) }), .network(network),
      .timeline(timeline), .quote(quote), .markdown(bytes("Hết.")),
    ])
}
