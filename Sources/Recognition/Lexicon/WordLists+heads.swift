// SPDX-License-Identifier: Apache-2.0

extension WordLists {
  /// Heads of names of bodies, which a proper name must follow.
  static let bodies: StaticString = """
    Bộ; Sở; Cục; Vụ; Viện; Ban; Ủy ban; Hội; Hội đồng; Tổng cục; Phòng; Trung tâm; Văn phòng; Cơ quan; Liên đoàn; Hiệp
    hội; Học viện; Đại học; Trường Đại học; Trường đại học; ĐH; Trường ĐH; Chi cục; Ngân hàng; Tổng công ty; Tổng Công
    ty; Tổng công ty CP; TCT; Tập đoàn; Thanh tra; Tòa án; Tòa; Tòa phúc thẩm; Tòa án nhân dân; Viện Kiểm sát nhân
    dân; Viện kiểm sát nhân dân; VKSND; TAND; Viện Kiểm sát; Bệnh viện; BV; Công ty; Công ty cổ phần; Công ty Cổ phần;
    Công ty CP; Công ty TNHH; Cty; CTCP; Công ty TNHH MTV; Quỹ; Tổ chức; Liên minh; Liên hiệp; Liên hiệp hội; Khoa;
    Bảo tàng; Nhà hát; Bộ Tư lệnh; Bộ tư lệnh; Bộ Chỉ huy quân sự; Bộ CHQS; Ban CHQS; BCH; BĐBP; Bộ đội Biên phòng;
    Binh chủng; Quân chủng; Quân khu; Quân đoàn; Sư đoàn; Lữ đoàn; Trung đoàn; Tiểu đoàn; Hạm đội; Học viện; Trường;
    Trường THPT; Trường THCS; Trường Tiểu học; Trường tiểu học; Trường Mầm non; Trường mầm non; Trường Cao đẳng;
    Trường Trung cấp; THPT; THCS; Câu lạc bộ; CLB; Đài; Đài Truyền hình; Đài Tiếng nói; Báo; Tạp chí; Thời báo; Nhà
    xuất bản; NXB; Hãng; Hãng tin; Hãng hàng không; Thông tấn xã; Đại sứ quán; ĐSQ; Tổng Lãnh sự quán; Tổng lãnh sự
    quán; Lãnh sự quán; Phái đoàn; Phái đoàn Thường trực; Phái đoàn thường trực; Phòng Thương mại; Chính quyền; Quân
    đội; Không quân; Hải quân; Lục quân; Cảnh sát; Cảnh sát biển; Cảnh sát Biển; Bộ đội; Lực lượng; Cơ quan CSĐT; Cơ quan cảnh sát điều tra; Cơ quan an ninh điều tra; Cổng TTĐT; Cổng ĐT; Cổng Thông tin điện tử; Cổng thông tin điện tử;
    CQĐT; Cơ quan Cảnh sát điều tra; Cơ quan An ninh điều tra; Công an; CA; UBND; Ủy ban nhân dân; HĐND; Hội đồng nhân
    dân; Tỉnh ủy; Thành ủy; Huyện ủy; Quận ủy; Đảng ủy; Thị ủy; Đảng bộ; UBMTTQ; Ủy ban Mặt trận Tổ quốc; Ủy ban MTTQ;
    Tỉnh đoàn; Thành đoàn; Đảng; Mặt trận; Phong trào; Đội tuyển; Ban Chỉ đạo; Ban chỉ đạo; Ban Chấp hành; Ban chấp
    hành; Ban Cán sự đảng; Ban Quản lý; Ban quản lý; BQL; Ban Thường vụ; Ban Bí thư; Ban Tổ chức; Đoàn đại biểu Quốc
    hội; Đoàn ĐBQH; Đoàn Thanh niên; Liên đoàn Lao động; Hội Nông dân; Hội Phụ nữ; Chính phủ; Quốc hội; Hạ viện;
    Thượng viện; Nghị viện; Nội các; Quốc vụ viện; Bộ Tổng Tham mưu; Bộ Tổng tham mưu; Kho bạc; Kho bạc Nhà nước; Hải
    quan; Cảng vụ; Bảo hiểm xã hội; BHXH; Trạm; Hạt Kiểm lâm; Đội CSGT; Đội Cảnh sát; Phòng CSGT; Phòng PC; Phòng Cảnh
    sát; Xí nghiệp; Nhà máy; Siêu thị; Trung tâm thương mại; Chi nhánh; Nhóm; Hội Hữu nghị; Phân viện; Phân hiệu; Ủy
    hội; Diễn đàn Kinh tế; Diễn đàn kinh tế; Chính hiệp; Tổng hội; Thư viện; Đoàn; Hội thánh; Giáo hội; Tòa thánh; Hội
    Chữ thập đỏ; Tòa án tối cao; Tòa án Tối cao; Ủy ban Thường vụ; Ủy ban thường vụ; Cụm cảng; Xưởng; Đảng đoàn; Tổ;
    Sở giao dịch; Sở Giao dịch; Ủy ban hỗn hợp
    """

  /// Bodies that are named by the head alone; more may follow.
  static let standing: StaticString = """
    Chính phủ; Quốc hội; Hạ viện; Thượng viện; Nghị viện; Nội các; Đảng; Bộ Chính trị; Ban Bí thư; Trung ương Đảng;
    T.Ư Đảng; TW Đảng; Ban Chấp hành Trung ương; Ban chấp hành Trung ương; Ban Chấp hành T.Ư; Quân ủy Trung ương; Ủy
    ban Thường vụ Quốc hội; Văn phòng Chính phủ; Văn phòng Quốc hội; Văn phòng Chủ tịch nước; Ngân hàng Nhà nước;
    NHNN; Kiểm toán Nhà nước; Thanh tra Chính phủ; Tòa án Nhân dân Tối cao; Tổng cục Thống kê; Kho bạc Nhà nước; Tổng
    cục Thuế; Quốc vụ viện; Chính hiệp; Nhân Đại; Hội đồng Bảo an; Đại hội đồng; Hội đồng châu Âu; Ủy ban châu Âu;
    Nghị viện châu Âu; Hội đồng Nhà nước; Tòa án tối cao; Tòa án Tối cao; Duma Quốc gia; Bộ Tổng Tham mưu; Bộ Tổng
    tham mưu; Đảng Cộng sản; Đảng Cộng hòa; Đảng Cộng hoà; Đảng Dân chủ; đảng Cộng hòa; đảng Dân chủ; Đảng Xã hội;
    Đảng Bảo thủ; Công đảng; đảng Bảo thủ; Viện kiểm sát nhân dân tối cao; Viện Kiểm sát nhân dân tối cao; Tòa án nhân dân tối cao
    """

  /// Heads in lower case: the name that follows is a body, the head stays outside.
  static let lowerBodies: StaticString = """
    công ty; tập đoàn; hãng; hãng tin; hãng xe; hãng phim; ngân hàng; câu lạc bộ; clb; đội bóng; báo; tờ; tờ báo; nhật
    báo; tạp chí; trang; trang web; trang tin; kênh; nhóm nhạc; nhóm; ban nhạc; thương hiệu; tổ chức; mạng xã hội; đài
    truyền hình; đài; nhà đài; công ty TNHH; công ty cổ phần; quỹ; hãng thông tấn; hãng công nghệ; phiến quân; đội chủ
    sân; nhà mạng; siêu thị; đối thủ; ứng dụng; nhà sản xuất; tuần báo; trường; trường đại học; bệnh viện; viện; khối;
    đảng; hãng hàng không; nhà máy; studio; website; đội; hãng thời trang; hãng sản xuất
    """

  /// Heads of names of places, in any case; they stay outside the name.
  static let placeHeads: StaticString = """
    tỉnh; thành phố; tp; tp.; tx; tx.; tt; tt.; q.; h.; p.; x.; quận; huyện; thị xã; thị trấn; xã; phường; thôn; ấp;
    bản; buôn; làng; tổ dân phố; khu phố; đường; phố; ngõ; đại lộ; quốc lộ; tỉnh lộ; cao tốc; sông; suối; hồ; biển;
    vịnh; đảo; quần đảo; núi; đèo; cầu; hầm; sân bay; cảng; cảng hàng không; cửa khẩu; chùa; đền; đình; nhà thờ; quảng
    trường; công viên; vườn quốc gia; khu đô thị; khu công nghiệp; kcn; khu du lịch; thủ đô; bang; thành phố cảng;
    vùng; khu vực; nước; đất nước; eo biển; bán đảo; tiểu bang; hạt; sân vận động; sân; svđ; nhà ga; ga; bến xe; chợ;
    khách sạn; thị tứ; châu; căn cứ; mũi; bãi biển; thác; hang; động; cao nguyên; đồng bằng; lưu vực; thung lũng;
    trại; nhà tù; trại giam; tòa nhà; chung cư; cung điện; thánh địa; hang động; thủy điện; khu vui chơi; quê; quê nhà; quê hương; nghĩa
    trang; lăng; dinh; bệnh xá; xóm; khóm; khu; khu dân cư; khu công nghệ cao; khu đô thị mới; vườn hoa; ngã tư; ngã ba; cảng quốc tế; cảng hàng không quốc tế; sân bay quốc tế; cầu cảng; khu di tích; hoàng thành;
    số nhà; ngách; hẻm; tuyến đường
    """

  /// Heads of names of laws, treaties and orders.
  static let documentHeads: StaticString = """
    Luật; Bộ luật; Bộ Luật; Hiến pháp; Pháp lệnh; Nghị định; Nghị quyết; Sắc lệnh; Đạo luật; Luật sửa đổi; Dự thảo
    Luật; Dự án Luật; Luật Dự án
    """

  /// Heads of documents that only a number names.
  static let orderHeads: StaticString = """
    Quyết định; Thông tư; Thông tư liên tịch; Chỉ thị; Công văn; Công điện; Kết luận; Quy định; Lệnh; Kế hoạch; Văn
    bản; Tờ trình; Hướng dẫn; Thông báo; Biên bản; Quy chế; quyết định; nghị định; nghị quyết; thông tư; công văn; chỉ
    thị
    """

  /// Heads of treaties, whose names go on in lower case.
  static let treatyHeads: StaticString = """
    Hiệp định; Hiệp ước; Hiệp định khung; Công ước; Nghị định thư; Thỏa thuận; Hiến chương; Bản ghi nhớ; Tuyên bố
    chung; Thỏa ước; Hiệp định đối tác
    """

  /// Heads of names of conferences, ceremonies, contests and programmes.
  static let eventHeads: StaticString = """
    Hội nghị; Hội nghị thượng đỉnh; Hội nghị cấp cao; Hội thảo; Diễn đàn; Đại hội; Kỳ họp; kỳ họp thứ; Lễ; Lễ hội; Lễ
    ký; Lễ trao giải; Liên hoan; Liên hoan phim; Triển lãm; Hội chợ; Festival; Ngày hội; Tuần lễ; Cuộc thi; Giải; Giải
    thưởng; Giải đấu; Giải vô địch; Giải bóng đá; Cúp; Siêu cúp; Đối thoại; Tọa đàm; Hội thi; Đại nhạc hội; Vòng loại; Thế vận
    hội; Lễ khai mạc; Lễ kỷ niệm; Lễ Quốc tang; Lễ tang; Đêm nhạc; Ngày; Những ngày; Những Ngày; Chung kết; Đại lễ;
    Khóa họp; Phiên họp; Hội khỏe; Hội báo; hội nghị; diễn đàn; giải; cúp; lễ hội; cuộc thi; hội thảo; triển lãm; liên
    hoan; kỳ họp; lễ ký; lễ trao giải; Lễ trao; Lễ mở ký; Lễ phát động; Lễ đón; Lễ công bố; Đại hội đại biểu; Đại hội
    Đảng
    """

  /// Competitions and events known by name.
  static let events: StaticString = """
    World Cup; Euro; EURO; Copa America; Champions League; Europa League; Europa Conference League; Conference League;
    C1; Premier League; La Liga; Serie A; Serie B; Bundesliga; Ligue 1; Ngoại hạng Anh; Giải ngoại hạng Anh; Giải Ngoại hạng Anh; V-League; V.League; V.League
    1; V-League 1; V League; MLS; J-League; K-League; Eredivisie; FA Cup; League Cup; Carabao Cup; Nations League;
    UEFA Nations League; AFF Cup; AFF Suzuki Cup; ASEAN Cup; Asian Cup; SEA Games; ASIAD; Asiad; Olympic; Paralympic;
    ASEAN Para Games; Thế vận hội; Thế vận hội người khuyết tật; Thế vận hội Người khuyết tật; Copa del Rey; Coppa Italia; Siêu cúp Tây Ban Nha; Siêu cúp châu Âu; Cúp C1; Cúp C2;
    Cúp FA; Cúp Liên đoàn; Cúp Quốc gia; Cúp Nhà vua; Kings Cup; King's Cup; Club World Cup; FIFA Club World Cup;
    Grand Slam; Wimbledon; Roland Garros; US Open; Australian Open; Australia mở rộng; Pháp mở rộng; Mỹ mở rộng; Davis
    Cup; Oscar; Grammy; Emmy; BAFTA; Quả bóng vàng; Quả bóng Vàng; Cành cọ vàng; Miss World; Miss Universe; Miss Grand
    International; Miss Earth; Hoa hậu Việt Nam; Hoa hậu Hoàn vũ; Hoa hậu Hoàn vũ Việt Nam; Hoa hậu Thế giới; Vietnam
    Idol; The Voice; The X Factor; The Face; Inkigayo; Music Bank; Giọng hát Việt; Giọng hát Việt nhí; Bước nhảy hoàn
    vũ; Gương mặt thân quen; Ai là triệu phú; Đường lên đỉnh Olympia; Chiến tranh Lạnh; Chiến tranh lạnh; Thế chiến
    II; Thế chiến I; Thế chiến thứ hai; Brexit; MWC; CES; WWDC; Coachella; FIFA Days; Formula 1; MotoGP; Đối thoại
    Shangri-La; Tết Nguyên đán; Quốc khánh; Lễ Quốc tang; Quốc tang; Tây Ban Nha mở rộng; Đức mở rộng; Trung Quốc mở
    rộng; Nhật Bản mở rộng
    """

  /// Treaties known by an acronym or a name without a head.
  static let treaties: StaticString = """
    TPP; CPTPP; RCEP; EVFTA; EVIPA; VKFTA; UNCLOS; UNCLOS 1982; NAFTA; USMCA; AFTA; INF; NPT; CTBT; JCPOA; COC; DOC;
    New START; BLHS; BLDS; BLTTHS; BLTTDS; CEDAW; TPP-11; ATIGA; CISG; Tuyên ngôn Độc lập
    """
}
