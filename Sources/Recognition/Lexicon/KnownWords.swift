// SPDX-License-Identifier: Apache-2.0

internal import Text

/// Numbers of the words that the grammar tests by name; a class, since copies of so many fields cost a tenth of the run.
final class KnownWords: Sendable {
  let ngay, thang, nam, quy, nhung, thapNien, va, den, toi, tai, o, ve, cua, so, khoa, lanThu, thu: Int32
  let hyphen, comma, dot, slash, ampersand, open, close, sn, sinh, phong, chong, nien, apostrophe, ban: Int32
  let nguyen, cuu, quyen, duKien, se, daiSu, lanhSu, phai, dsq, delegation, tinh, huyen, tuDo, signing: Int32
  let hom, mai, nay, this, qua, ngoai, before: Int32
  let crime, duoc, by, cung, trung, cac, theo, chi, tiep, gap, voi, hoi, lam, giua: Int32

  /// `buổi` and `cuộc`, which make a noun of a verb of meeting.
  let gatherings: [Int32]
  /// Words before those that say who held the meeting.
  let holding: [Int32]
  /// Words behind the noun that tell of its kind.
  let manners: [Int32]
  /// Verbs of meeting that need no `với`.
  let acts: [Int32]
  /// Words before a verb of meeting that make it another thing.
  let nouns: [Int32]
  /// Words behind `tiếp` and `gặp` that make another verb.
  let tails: [Int32]
  /// Words behind `tiếp` and `gặp` that keep their meaning.
  let doings: [Int32]
  /// Words that end the object of a meeting.
  let limits: [Int32]
  /// Heads of places that only a number follows.
  let numbered: [Int32]
  /// Heads of bodies named by what they are for.
  let topical: [Int32]
  /// Heads of bodies with words of their trade before the name.
  let traders: [Int32]
  /// Words between and around rivals in a match.
  let versus: [Int32]
  /// Lower-case words that go on behind a name inside a title.
  let bridges: [Int32]
  /// Heads whose name is a number.
  let corps: [Int32]
  /// Words of match reports.
  let sportWords: [Int32]
  /// Countries that are parts of Vietnamese names too.
  let nameLike: [Int32]
  /// Heads of crowds, which name no body with a country alone.
  let crowds: [Int32]
  /// Words that can begin a date.
  let calendarWords: [Int32]
  /// Morning to night.
  let partsOfDay: [Int32]
  /// Parts of the day and what else a dotted date stands behind.
  let dayParts: [Int32]
  /// Words of address that take a capital inside a sentence too.
  let addresses: [Int32]
  /// Names of countries that are everyday words at the head of a sentence.
  let ambiguousCountries: [Int32]
  /// Acronyms that name no body.
  let noNames: [Int32]
  /// Roman numbers of quarters.
  let quarters: [Int32]
  /// What a day and month without `ngày` stands behind.
  let timeWords: [Int32]
  /// What a lone year stands behind.
  let yearWords: [Int32]
  /// Words that go on with `Giải` or `Lễ` in lower case.
  let contests: [Int32]
  /// Heads of bodies behind which a field of work may stand in small letters.
  let fieldHeads: [Int32]
  /// Bodies of arms, which a country behind them names: `Quân đội Singapore`.
  let forces: [Int32]
  /// Heads of places that one syllable makes and that take a capital too: `Phường Hòa Thọ Đông`.
  let units: [Int32]
  /// Unions of states, whose acronym with a year names an event: `APEC 2017`.
  let unions: [Int32]
  /// Words of the long names of states: `Cộng hòa Liên bang Đức`.
  let stateWords: [Int32]
  /// Words that such a name begins with.
  let stateHeads: [Int32]
  let colon, national, photo, lo, viet, within, area: Int32
  /// Heads of places that have seats of power, where a name of three syllables is a person: `UBND TP Nguyễn Văn An`.
  let seats: [Int32]
  /// Words that names of contests begin with, to which the country belongs.
  let cups: [Int32]
  /// Verbs that names of treaties begin with, though they end other names.
  let treatyVerbs: [Int32]
  /// Heads of bodies with words in small letters before the country: `Tổ chức xúc tiến thương mại Nhật Bản`.
  let describedHeads: [Int32]
  /// Verbs of meeting in two syllables.
  let pairs: [(Int32, Int32)]

  init(in words: inout ByteTable) {
    func number(_ word: StaticString) -> Int32 {
      var bytes: [UInt8] = []
      for offset in 0..<word.utf8CodeUnitCount { bytes.append(word.utf8Start[offset]) }  // inside: offset < count
      return Int32(words.insert(bytes.span).index)
    }
    func numbers(_ list: [StaticString]) -> [Int32] { list.map { number($0) } }
    ngay = number("ngày")
    thang = number("tháng")
    nam = number("năm")
    quy = number("quý")
    nhung = number("những")
    thapNien = number("thập")
    va = number("và")
    den = number("đến")
    toi = number("tới")
    tai = number("tại")
    o = number("ở")
    ve = number("về")
    cua = number("của")
    so = number("số")
    khoa = number("khóa")
    lanThu = number("lần")
    thu = number("thứ")
    hyphen = number("-")
    comma = number(",")
    dot = number(".")
    slash = number("/")
    ampersand = number("&")
    open = number("(")
    close = number(")")
    sn = number("sn")
    sinh = number("sinh")
    phong = number("phòng")
    chong = number("chống")
    nien = number("niên")
    apostrophe = number("'")
    ban = number("ban")
    nguyen = number("nguyên")
    cuu = number("cựu")
    quyen = number("quyền")
    duKien = number("dự")
    se = number("sẽ")
    daiSu = number("đại")
    lanhSu = number("lãnh")
    phai = number("phái")
    dsq = number("đsq")
    delegation = number("đoàn")
    tinh = number("tỉnh")
    huyen = number("huyện")
    tuDo = number("tự")
    signing = number("ký")
    hom = number("hôm")
    mai = number("mai")
    nay = number("nay")
    this = number("này")
    qua = number("qua")
    ngoai = number("ngoái")
    before = number("trước")
    duoc = number("được")
    by = number("do")
    cung = number("cùng")
    crime = number("phạm")
    trung = number("trung")
    cac = number("các")
    theo = number("theo")
    chi = number("chỉ")
    tiep = number("tiếp")
    gap = number("gặp")
    voi = number("với")
    hoi = number("hội")
    lam = number("làm")
    giua = number("giữa")
    gatherings = numbers(["buổi", "cuộc"])
    holding = numbers(["có", "trì", "tổ", "dự"])
    manners = numbers([
      "riêng", "song", "phương", "thân", "mật", "cấp", "cao", "ngắn", "hẹp", "chính", "thức", "xã", "giao", "gỡ",
    ])
    acts = numbers(["tiếp", "gặp", "hội", "yết"])
    nouns = numbers([
      "trực", "lần", "liên", "nối", "phòng", "gian", "các", "những", "đoàn", "kế", "dễ", "thường",
    ])
    tails = numbers([
      "tục", "theo", "nhận", "cận", "xúc", "tế", "đến", "đó", "diễn", "nối", "thu", "sức", "viện", "thị", "quản",
      "lại", "phải", "khó", "mặt", "nhiều", "gỡ", "đón", "thân", "nạn", "sự", "rủi", "gì", "vấn",
    ])
    doings = numbers(["gỡ", "đón", "thân", "mặt"])
    limits = numbers(["để", "khi", "nhằm", "về", "sau", "trước", "tại", "ở", "trong", "đã", "vào", "cho", "là", "do"])
    numbered = numbers(["quận", "phường", "đường", "lộ", "phố", "ấp", "thôn", "xóm", "khóm"])
    topical = numbers(["văn", "ủy", "cơ", "hội", "tổ", "diễn"])
    traders = numbers([
      "công", "tổng", "tập", "ctcp", "bệnh", "bv", "trường", "sở", "nhà", "xí", "viện", "trung", "học", "cty", "chi",
      "ủy",
    ])
    versus = numbers([
      "vs", "gặp", "clb", "đội", "thắng", "thua", "hạ", "tiếp", "đấu", "trước", "fc", "của", "hòa", "chủ", "với", "-",
    ])
    bridges = numbers(["về", "lần", "và", "của", "khóa", "với", "mở", "giai", "năm"])
    corps = numbers(["khu", "đoàn", "vực", "y", "đội"])
    sportWords = numbers(["trận", "hlv", "clb", "bóng", "sân", "vòng", "bàn", "đấu", "cúp"])
    nameLike = numbers(["anh", "đức", "việt", "mỹ", "nga", "trung", "thái", "hàn", "ý", "áo", "lào", "nhật", "pháp"])
    crowds = numbers(["đoàn", "quân", "cảnh", "không", "hải", "lục", "lực", "nhóm", "đội"])
    calendarWords = numbers([
      "ngày", "tháng", "năm", "quý", "những", "thập", "cùng", "hôm", "sáng", "chiều", "tối", "trưa", "đêm",
    ])
    partsOfDay = numbers(["sáng", "chiều", "tối", "trưa", "đêm"])
    dayParts = numbers(["sáng", "chiều", "tối", "trưa", "đêm", "hôm", "qua", "nay", "ngày"])
    addresses = numbers(["ông", "bà", "ngài", "anh", "chị", "vua", "công", "hoàng"])
    ambiguousCountries = numbers(["anh", "áo", "ý", "đức", "hàn", "thái", "việt", "trung"])
    noNames = numbers([
      "usd", "vnd", "hlv", "mc", "ai", "covid", "gdp", "vđv", "đt", "bs", "ts", "pgs", "gs", "ths", "ntk", "đbqh",
      "nsnn", "oda", "pv", "cccd", "cmnd", "suv", "uav", "dn", "tv", "hiv", "aids", "ii", "iii", "iv", "vi", "vii",
      "viii", "ix", "xi", "xii", "xiii", "xiv", "xv", "vnđ", "eur", "fdi", "fta", "var", "ngày", "ok", "vip", "id",
      "it", "pc", "cpu", "ram", "gps", "usb", "lcd", "led", "oled", "vat", "bot", "bđs", "csgt", "hđxx", "hđqt",
      "thpt", "thcs", "clb", "btc", "bvđk", "tnhh", "cp", "ceo", "cfo", "dj", "kts", "ls", "nsnd", "nsưt", "btv",
      "svđ", "qđ", "tp", "kcn", "atm", "dna", "adn", "iphone", "ảnh", "video", "clip", "xx", "xxi", "xix", "vn-index",
      "sn", "mv", "hot", "tphcm", "rmb", "ndt", "cty", "đh", "bv", "nxb", "ubnd", "fanpage", "website", "facebook",
      "sars", "ncov", "h5n1", "f0", "f1", "f2",
    ])
    quarters = numbers(["i", "ii", "iii", "iv"])
    timeWords = numbers([
      "sáng", "chiều", "tối", "trưa", "đêm", "hôm", "qua", "nay", "đến", "từ", "vào", "trước", "sau", "(", "tới", ",",
      "ngày", "và", "-", "rạng", "khuya", "nhật", "hai", "ba", "tư", "năm", "sáu", "bảy", "cn", "|", "lễ", "dịp",
      "hết", "mai", ".", "mùng", "kể",
    ])
    yearWords = numbers([
      "từ", "đến", "đoạn", "kỳ", "hè", "xuân", "thu", "đông", "cuối", "đầu", "giữa", "mùa", "tới", "khóa", "và",
    ])
    contests = numbers([
      "bóng", "vô", "quần", "cầu", "chạy", "cờ", "bơi", "thể", "trao", "phát", "công", "kỷ", "khai", "bế", "mừng",
      "đón", "ra",
      "viếng", "truy", "hội", "khánh", "khởi", "mít", "tôn", "tuyên", "tổng", "tưởng", "trao", "cắt", "mở", "đấu",
      "hoa",
    ])
    fieldHeads = numbers(["bộ", "sở", "cục", "vụ", "viện", "tổng", "chi", "học", "đại", "quỹ", "ủy"])
    forces = numbers(["quân", "cảnh", "không", "hải", "lục"])
    units = numbers(["tỉnh", "huyện", "xã", "phường", "quận", "thôn", "ấp", "xóm", "đường", "đảo"])
    unions = numbers(["apec", "asean", "asem", "g7", "g8", "g20", "brics", "wef", "eu", "nato", "lhq", "wto", "opec"])
    stateWords = numbers([
      "cộng", "hòa", "liên", "bang", "dân", "chủ", "nhân", "xã", "hội", "nghĩa", "vương", "quốc", "hồi", "giáo", "hợp",
      "chúng", "chủng", "đại", "công", "xhcn", "chxhcn", "chdcnd", "chnd", "thống", "nhất",
    ])
    stateHeads = numbers(["cộng", "liên", "vương", "hợp", "đại", "chxhcn", "chdcnd", "chnd"])
    colon = number(":")
    national = number("quốc")
    photo = number("ảnh")
    lo = number("lộ")
    seats = numbers(["tỉnh", "huyện", "tp", "quận", "xã"])
    cups = numbers(["cúp", "siêu", "giải"])
    within = number("trong")
    area = number("lĩnh")
    treatyVerbs = numbers(["trao", "tạo", "dẫn", "nhận"])
    describedHeads = numbers(["tổ", "hội", "ủy", "hiệp", "liên", "quỹ", "cơ"])
    viet = number("việt")
    let verbs: [(StaticString, StaticString)] = [
      ("hội", "kiến"), ("hội", "đàm"), ("làm", "việc"), ("điện", "đàm"), ("tiếp", "xúc"), ("gặp", "gỡ"), ("hội", "ngộ"),
      ("yết", "kiến"), ("tiếp", "kiến"),
    ]
    pairs = verbs.map { (number($0.0), number($0.1)) }
  }

  /// Marks the words that every token is compared with, so that one bit tells.
  func mark(_ openers: inout [Lexicon.Opener]) {
    for word in calendarWords { openers[Int(word)].traits.insert(.startsDate) }
    for word in noNames { openers[Int(word)].traits.insert(.isNoName) }
    for word in stateHeads { openers[Int(word)].traits.insert(.isStateHead) }
    for word in partsOfDay { openers[Int(word)].traits.insert(.isPartOfDay) }
    for word in sportWords { openers[Int(word)].traits.insert(.isSport) }
    for word in pairs.map(\.0) + [tiep, gap] { openers[Int(word)].traits.insert(.meets) }
  }
}
