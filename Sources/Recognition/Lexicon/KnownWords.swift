// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Numbers of the words that the grammar tests by name; a class, since copies of so many fields cost a tenth of the run.
final class KnownWords: Sendable {
  let ngay, thang, nam, quy, nhung, thapNien, hom, va, den, toi, tu: Int32
  let tai, o, ve, cua, so, khoa, lanThu, thu, hyphen, comma, dot, slash, ampersand, open, close, quote: Int32
  let sn, sinh, nhiemKy, giaiDoan, ky, doan, mua, phong, chong, thuTuong, sang, chieu, trua, dem, sapToi, ngoai, nay, qua: Int32
  let nien, hoc, quan, phuong, cau, vao, la, colon, apostrophe, ban, nguyen, cuu, quyen, duKien, se, nuoc, giua, chinh, phu: Int32
  let daiSu, lanhSu, phai, dsq, delegation, tinh, huyen, tuDo, ky_: Int32
  /// Words of address that take a capital inside a sentence too.
  let addresses: [Int32]
  /// Countries that are parts of Vietnamese names too; heads of crowds, which name no body with a country alone.
  let nameLike, crowds: [Int32]
  /// Parts of the day and what else a dotted date stands behind.
  let dayParts: [Int32]
  let trung, cac, theo, chi, tiep, gap, voi, hoi, lam: Int32
  /// Words before a verb of meeting that make it a noun; words behind it that make it another verb, or the same one.
  let nouns, tails, doings, limits: [Int32]
  /// Verbs of meeting in two syllables.
  let pairs: [(Int32, Int32)]
  /// Heads that only a number follows; bodies named by their purpose; companies; rivals; what goes on behind a name.
  let numbered, topical, traders, versus, bridges, sportWords, corps: [Int32]
  /// Names of countries that are everyday words; acronyms that name no body.
  let ambiguousCountries, noNames: [Int32]
  /// Roman numbers of quarters; words before a day and month, and before a lone year.
  let quarters, timeWords, yearWords: [Int32]

  init(in words: inout ByteTable) {
    func number(_ word: StaticString) -> Int32 {
      var bytes: [UInt8] = []
      for offset in 0..<word.utf8CodeUnitCount { bytes.append(word.utf8Start[offset]) }  // inside: offset < count
      return Int32(words.insert(bytes.span).index)
    }
    ngay = number("ngày"); thang = number("tháng"); nam = number("năm"); quy = number("quý"); nhung = number("những")
    thapNien = number("thập"); hom = number("hôm"); va = number("và"); den = number("đến"); toi = number("tới")
    tu = number("từ"); tai = number("tại"); o = number("ở"); ve = number("về"); cua = number("của"); so = number("số")
    khoa = number("khóa"); lanThu = number("lần"); thu = number("thứ"); hyphen = number("-"); comma = number(",")
    dot = number("."); slash = number("/"); ampersand = number("&"); open = number("("); close = number(")")
    quote = number("\""); sn = number("sn"); sinh = number("sinh"); nhiemKy = number("nhiệm"); giaiDoan = number("giai")
    ky = number("kỳ"); doan = number("đoạn"); mua = number("mùa"); phong = number("phòng"); chong = number("chống")
    thuTuong = number("thủ"); sang = number("sáng"); chieu = number("chiều"); trua = number("trưa"); dem = number("đêm")
    sapToi = number("sắp"); ngoai = number("ngoái"); nay = number("nay"); qua = number("qua"); nien = number("niên")
    hoc = number("học"); quan = number("quận"); phuong = number("phường"); cau = number("câu"); vao = number("vào")
    la = number("là"); colon = number(":"); apostrophe = number("'"); ban = number("ban"); nguyen = number("nguyên")
    cuu = number("cựu"); quyen = number("quyền"); duKien = number("dự"); se = number("sẽ"); nuoc = number("nước")
    daiSu = number("đại"); lanhSu = number("lãnh"); phai = number("phái"); dsq = number("đsq")
    func numbers(_ list: [StaticString]) -> [Int32] { list.map { number($0) } }
    delegation = number("đoàn"); tinh = number("tỉnh"); huyen = number("huyện"); tuDo = number("tự"); ky_ = number("ký")
    trung = number("trung"); cac = number("các"); theo = number("theo"); chi = number("chỉ"); tiep = number("tiếp"); gap = number("gặp"); voi = number("với")
    hoi = number("hội"); lam = number("làm")
    nouns = numbers(["buổi", "cuộc", "trực", "lần", "liên", "nối", "phòng", "gian", "các", "những", "đoàn", "kế", "dễ", "thường"])
    tails = numbers([
      "tục", "theo", "nhận", "cận", "xúc", "tế", "đến", "đó", "diễn", "nối", "thu", "sức", "viện", "thị", "quản", "lại", "phải",
      "khó", "mặt", "nhiều", "gỡ", "đón", "thân", "nạn", "sự", "rủi", "gì", "vấn",
    ])
    doings = numbers(["gỡ", "đón", "thân", "mặt"])
    limits = numbers(["để", "khi", "nhằm", "về", "sau", "trước", "tại", "ở", "trong", "đã", "vào", "cho", "là", "do"])
    let verbs: [(StaticString, StaticString)] = [
      ("hội", "kiến"), ("hội", "đàm"), ("làm", "việc"), ("điện", "đàm"), ("tiếp", "xúc"), ("gặp", "gỡ"), ("hội", "ngộ"),
    ]
    pairs = verbs.map { (number($0.0), number($0.1)) }
    numbered = numbers(["quận", "phường", "đường", "lộ"])
    topical = numbers(["văn", "ủy", "cơ", "hội", "tổ", "diễn"])
    traders = numbers(["công", "tổng", "tập", "ctcp", "bệnh", "bv", "trường", "sở", "nhà", "xí", "viện", "trung", "học", "cty", "chi", "ủy"])
    versus = numbers(["vs", "gặp", "clb", "đội", "thắng", "thua", "hạ", "tiếp", "đấu", "trước", "fc", "của", "hòa", "chủ", "với", "-"])
    bridges = numbers(["về", "lần", "và", "của", "khóa", "với", "mở", "giai", "năm"])
    corps = numbers(["khu", "đoàn", "vực"])
    sportWords = numbers(["trận", "hlv", "clb", "bóng", "sân", "thủ", "vòng", "bàn", "đấu", "cúp"])
    nameLike = numbers(["anh", "đức", "việt", "mỹ", "nga", "trung", "thái", "hàn", "ý", "áo", "lào", "nhật", "pháp"])
    crowds = numbers(["đoàn", "quân", "cảnh", "không", "hải", "lục", "chính_", "lực", "nhóm", "đội"])
    dayParts = numbers(["sáng", "chiều", "tối", "trưa", "đêm", "hôm", "qua", "nay", "ngày"])
    addresses = numbers(["ông", "bà", "ngài", "anh", "chị", "vua", "công", "hoàng"])
    ambiguousCountries = numbers(["anh", "áo", "ý", "đức", "hàn", "thái", "việt", "trung"])
    noNames = numbers([
      "usd", "vnd", "hlv", "mc", "ai", "covid", "gdp", "vđv", "đt", "bs", "ts", "pgs", "gs", "ths", "ntk", "đbqh", "nsnn", "oda",
      "pv", "cccd", "cmnd", "suv", "uav", "dn", "tv", "hiv", "aids", "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii",
      "xiii", "xiv", "xv", "vnđ", "eur", "fdi", "fta", "var", "ngày", "ok", "vip", "id", "it", "pc", "cpu", "ram", "gps", "usb",
      "lcd", "led", "oled", "vat", "bot", "bđs", "csgt", "hđxx", "hđqt", "thpt", "thcs", "clb", "btc", "bvđk", "tnhh", "cp",
      "ceo", "cfo", "dj", "kts", "ls", "nsnd", "nsưt", "btv", "svđ", "qđ", "tp", "kcn", "atm", "dna", "adn", "iphone", "ảnh",
      "video", "clip", "xx", "xxi", "xix", "vn-index", "sn", "mv", "hot", "tphcm", "rmb", "ndt", "cty", "đh", "bv", "nxb", "ubnd", "fanpage", "website", "facebook", "sars", "ncov", "h5n1", "f0", "f1", "f2",
    ])
    quarters = numbers(["i", "ii", "iii", "iv"])
    timeWords = numbers([
      "sáng", "chiều", "tối", "trưa", "đêm", "hôm", "qua", "nay", "đến", "từ", "vào", "trước", "sau", "(", "tới", ",", "ngày", "và",
      "-", "rạng", "khuya", "nhật", "hai", "ba", "tư", "năm", "sáu", "bảy", "cn", "|", "lễ", "dịp", "hết", "mai", ".", "mùng", "kể",
    ])
    yearWords = numbers(["từ", "đến", "đoạn", "kỳ", "hè", "xuân", "thu", "đông", "cuối", "đầu", "giữa", "mùa", "tới", "khóa", "và"])
    giua = number("giữa"); chinh = number("chính"); phu = number("phủ")
  }
}
