// SPDX-License-Identifier: Apache-2.0

extension WordLists {
  /// Fields of work that stand in names of bodies: a capital first, then syllables of the same word.
  static let domains: StaticString = """
    Công an; Quốc phòng; Nông lâm; Nông Lâm; Điều hành; Thời sự; Cơ sở hạ tầng; Thiếu niên; Bỏng; Thuế xuất khẩu, thuế nhập khẩu; Ngoại giao; Nội vụ; Tư pháp; Tài chính; Công Thương; Công thương; Thương mại; Xây dựng; Giao
    thông vận tải; Giao thông Vận tải; Giao thông công chính; GTVT; Nông nghiệp; Nông nghiệp và Phát triển nông thôn;
    NN&PTNT; Phát triển nông thôn; Môi trường; Tài nguyên; Thông tin; Truyền thông; TT&TT; Văn hóa; Thể thao; Du lịch;
    VHTT&DL; VH-TT&DL; VHTTDL; Khoa học; Công nghệ; KH&CN; Giáo dục; Đào tạo; GD-ĐT; GD&ĐT; GDĐT; Giáo dục - Đào tạo;
    Y tế; Lao động; Thương binh; Xã hội; LĐ-TB&XH; LĐTBXH; LĐ-TB-XH; Kế hoạch; Đầu tư; KH-ĐT; KH&ĐT; TN&MT; TN-MT; Dân
    tộc; Tôn giáo; Ngân khố; Năng lượng; Nội địa; An ninh Nội địa; An ninh; An ninh mạng; An ninh nhân dân; An ninh
    điều tra; An ninh kinh tế; An ninh chính trị nội bộ; ANND; CSND; CSĐT; CSGT; PCCC; PC; Cảnh sát; Cảnh sát nhân
    dân; Cảnh sát giao thông; Cảnh sát hình sự; Cảnh sát điều tra; Cảnh sát điều tra tội phạm; Cảnh sát biển; Cảnh sát
    kinh tế; Cảnh sát cơ động; Cảnh sát hình sự; Cảnh sát phòng cháy, chữa cháy; Quản lý xuất nhập cảnh; Xuất nhập
    cảnh; Quản lý dược; Quản lý Dược; Quản lý cạnh tranh; Quản lý thị trường; Quản lý chất lượng; Quản lý đất đai;
    Quản lý khám chữa bệnh; Quản lý khám, chữa bệnh; Quản lý lao động ngoài nước; Quản lý dự án; Quản lý Dự án; Quản
    lý; Quản trị; Quản trị kinh doanh; Đăng kiểm; Đường bộ; Đường sắt; Đường thủy; Hàng hải; Hàng không; Hàng không
    dân dụng; Cảng hàng không; Điện lực; Điện ảnh; Điện tử; Điện máy; Nghệ thuật; Nghệ thuật biểu diễn; Biểu diễn; Mỹ
    thuật; Nhiếp ảnh; Di sản văn hóa; Di sản; Bản quyền tác giả; Bảo tồn; Bảo hiểm; Bảo hiểm xã hội; Bảo vệ; Bảo vệ
    thực vật; Bảo vệ môi trường; Bảo vệ chăm sóc trẻ em; Thú y; Chăn nuôi; Thủy sản; Thủy lợi; Lâm nghiệp; Kiểm lâm;
    Trồng trọt; Thống kê; Thuế; Hải quan; Kho bạc; Dự trữ; Dự trữ Nhà nước; Dự trữ liên bang; Chứng khoán; Chứng khoán
    Nhà nước; Giao dịch chứng khoán; Giao dịch Chứng khoán; Sở hữu trí tuệ; Tiêu chuẩn; Đo lường; Chất lượng; An toàn;
    An toàn thông tin; An toàn thực phẩm; An toàn lao động; An toàn giao thông; ATGT; Tin học hóa; Tin học; Viễn
    thông; Tần số vô tuyến điện; Phát thanh; Truyền hình; Phát thanh, truyền hình; Báo chí; Xuất bản; In và Phát hành;
    Thông tin cơ sở; Thông tin đối ngoại; Chuyển đổi số; Chuyển đổi số quốc gia; Bưu chính; Y tế dự phòng; Dân số;
    Phòng, chống; Phòng, chống HIV/AIDS; Phòng chống; Phòng, chống tệ nạn xã hội; Phòng, chống tham nhũng; Phòng chống
    tham nhũng; Phòng chống thiên tai; Phòng, chống thiên tai; Phòng, chống dịch; Khám chữa bệnh; Việc làm; Dạy nghề;
    Giáo dục nghề nghiệp; Giáo dục đại học; Giáo dục Trung học; Giáo dục Tiểu học; Giáo dục Mầm non; Khảo thí; Nhà
    giáo; Pháp luật; Pháp chế; Hợp tác quốc tế; Hợp tác; Hợp tác xã; Tổ chức cán bộ; Tổ chức; Tổng hợp; Kế hoạch - Tài
    chính; Thi đua; Thi đua - Khen thưởng; Khen thưởng; Thi hành án dân sự; Thi hành án; THADS; CHQS; Chỉ huy quân sự;
    Quân sự; Biên phòng; Tác chiến; Hậu cần; Kỹ thuật; Tuyên giáo; Tuyên giáo Trung ương; Dân vận; Dân vận Trung ương;
    Nội chính; Nội chính Trung ương; Đối ngoại; Đối ngoại Trung ương; Kinh tế; Kinh tế Trung ương; Kinh tế quốc dân;
    Kinh tế thế giới; Kinh tế Thế giới; Kiểm tra; Kiểm tra Trung ương; Kiểm toán; Tổ chức Trung ương; Tổ chức tỉnh ủy;
    Tổ chức Tỉnh ủy; Chấp hành; Thường vụ; Chỉ đạo; Cán sự đảng; Cơ yếu; Tình báo; Tình báo Trung ương; Điều tra; Điều
    tra Liên bang; Giám sát; Giám sát tài chính; Lập pháp; Hành pháp; Đại biểu Quốc hội; Nhà nước; Nhân dân; Trung
    ương; Liên bang; Quốc gia; Quốc tế; Thế giới; Châu Âu; Tối cao; Cấp cao; Thành phố; Thủ đô; Tỉnh ủy; Tỉnh; Đa
    khoa; Đa khoa tỉnh; Đa khoa huyện; Đa khoa quốc tế; Đa khoa khu vực; Nhi; Nhi đồng; Phụ sản; Ung bướu; Mắt; Tim;
    Tim mạch; Da liễu; Tâm thần; Tai Mũi Họng; Răng Hàm Mặt; Y học cổ truyền; Y Dược; Y dược; Y Hà Nội; Lao và Bệnh
    phổi; Bệnh nhiệt đới; Bệnh Nhiệt đới; Truyền máu; Huyết học; Huyết học - Truyền máu; Cấp cứu; Quân y; Pháp y; Quân
    đội; Sản Nhi; Chỉnh hình; Chấn thương chỉnh hình; Kiểm soát bệnh tật; Dịch tễ; Vệ sinh dịch tễ; Vệ sinh an toàn
    thực phẩm; Vắc xin; Sinh học; Hóa học; Vật lý; Toán học; Dinh dưỡng; Dược; Dược phẩm; Dược liệu; Thẩm mỹ; Bách
    khoa; Bách Khoa; Sư phạm; Ngoại thương; Ngoại ngữ; Kinh tế Quốc dân; Luật; Kiến trúc; Mỏ - Địa chất; Công nghiệp;
    Công nghiệp an ninh; Công nghệ thông tin; Công nghệ Thông tin; Nông nghiệp Việt Nam; Văn hóa nghệ thuật; Sân khấu;
    Sân khấu - Điện ảnh; Âm nhạc; Múa; Kịch; Ca múa nhạc; Ca Múa Nhạc; Tuồng; Chèo; Cải lương; Xiếc; Lịch sử; Lịch sử
    quân sự; Dân tộc học; Cổ vật; Bóng đá; Bóng đá Việt Nam; Bóng chuyền; Bóng rổ; Quần vợt; Cờ vua; Điền kinh; Thể
    dục; Thể dục thể thao; TDTT; Bơi lội; Bắn súng; Cử tạ; Thể thao người khuyết tật; Thể thao Người khuyết tật;
    Olympic; Paralympic; Thanh niên; Thanh niên Cộng sản Hồ Chí Minh; TNCS Hồ Chí Minh; TNCSHCM; Thanh niên xung
    phong; Phụ nữ; Liên hiệp Phụ nữ; Liên hiệp Thanh niên; Liên hiệp thanh niên; LHPN; Nông dân; Cựu chiến binh; Người
    cao tuổi; Chữ thập đỏ; Chữ Thập đỏ; Khuyến học; Sinh viên; Nhà báo; Nhà văn; Nhạc sĩ; Nghệ sĩ; Luật sư; Luật gia;
    Doanh nhân; Doanh nhân trẻ; Doanh nghiệp; Doanh nghiệp nhỏ và vừa; Làm vườn; Hữu nghị; Hòa bình; Tổ quốc; Người
    mù; Bảo trợ; Nạn nhân chất độc da cam; Bảo vệ người tiêu dùng; Người tiêu dùng; Tiêu dùng; Ngân hàng; Ngân sách;
    Thương mại Thế giới; Thương mại quốc tế; Chính sách xã hội; Chính sách; Ngoại thương Việt Nam; Nông nghiệp và Phát
    triển Nông thôn; Cổ phần; CP; TNHH; TNHH MTV; TNHH một thành viên; MTV; XNK; Xuất nhập khẩu; Sản xuất; Dịch vụ;
    Giải trí; Giải pháp; Phần mềm; Bất động sản; Địa ốc; Nhà đất; Phát triển; Phát triển đô thị; Phát triển Đô thị; Đô
    thị; Hạ tầng; Phát triển hạ tầng; Kinh doanh; Khai thác; Khoáng sản; Dầu khí; Xăng dầu; Hóa chất; Phân bón; Than;
    Thép; Gang thép; Xi măng; Gốm sứ; Giấy; Nhựa; Cao su; Dệt may; May; Dệt; Giày; Da giày; Gỗ; Nội thất; Thực phẩm;
    Thủy hải sản; Sữa; Bia; Rượu; Nước giải khát; Lương thực; Cà phê; Chè; Mía đường; Muối; Vận tải; Vận tải biển; Tàu
    thủy; Ô tô; Xe máy; Xe khách; Taxi; Logistics; Cấp nước; Cấp thoát nước; Thoát nước; Nước sạch; Môi trường đô thị;
    Vàng bạc đá quý; Xổ số; Xổ số kiến thiết; Quảng cáo; Sự kiện; Thời trang; Mỹ phẩm; Thiết bị; Phụ tùng; Máy tính;
    Viễn thông Quân đội; Công nghiệp - Viễn thông Quân đội; Bưu điện; Điện lực Việt Nam; Đầu tư Phát triển; Đầu tư và
    Phát triển; Kỹ thương; Thương tín; Sài Gòn; Quân đội nhân dân; Lâm sàng; Nghiên cứu; Phân tích; Dự báo; Khí tượng;
    Khí tượng thủy văn; Khí tượng Thủy văn; Dự báo Khí tượng Thủy văn; Vật lý địa cầu; Hàn lâm; Khoa học xã hội; Khoa
    học Xã hội; Khoa học hình sự; Chiến lược; Kinh tế - Xã hội; Tư vấn; Thẩm định; Trọng tài; Trọng tài quốc tế; Xúc
    tiến thương mại; Xúc tiến Thương mại; Xúc tiến; Triển lãm; Hội nghị; Lưu trữ; Bảo an; Cứu nạn; Cứu hộ; Tìm kiếm
    cứu nạn; Ứng phó; Vũ trụ; Hàng không Vũ trụ; Nguyên tử; Nguyên tử quốc tế; Năng lượng nguyên tử; Năng lượng Nguyên
    tử; Nhân quyền; Người tị nạn; Lương thực thế giới; Y tế thế giới; Y tế Thế giới; Tiền tệ; Tiền tệ quốc tế; Tiền tệ
    Quốc tế; Hình sự; Hình sự quốc tế; Công lý; Công tố; Chiến tranh; Bầu cử; Bầu cử quốc gia; Bầu cử Quốc gia; Bầu cử
    Trung ương; Ngôn ngữ; Giáo lý; Phật giáo; Công giáo; Tin lành; Cao đài; Văn học; Văn nghệ; Văn học nghệ thuật; Văn
    học Nghệ thuật; Kịch nói; Nghị viện; Quốc hội; Chính phủ; Cộng sản; Cộng hòa; Cộng hoà; Dân chủ; Xã hội Chủ nghĩa;
    Bảo thủ; Lao Động; Tự do; Công đảng; Tự do Dân chủ; Dân chủ Xã hội; Cấp nước sạch; Công trình; Cầu đường; Cơ khí;
    Lắp máy; Thông tin di động; Tiếp vận; Cứu trợ; Từ thiện; Tình nguyện; Tổng hợp Nghiên cứu; Chính trị; Chính trị
    quốc gia; Chính trị Quốc gia; Hành chính; Hành chính Quốc gia; Hành chính quốc gia; Báo chí và Tuyên truyền; Tuyên
    truyền; Đối ngoại châu Âu; Chiến lược và Chính sách; Thư ký; Lễ tân; Lãnh sự; Biên giới; Biên giới quốc gia; Ủy
    ban; Tài chính - Ngân sách; Văn hóa - Xã hội; Tổng tham mưu; Tổng Tham mưu; Kỷ luật; Bí thư; Liên chính phủ; Liên
    Chính phủ; Biến đổi khí hậu; Đông Nam Á; Khu vực; Khoáng sản Việt Nam; Nhi Trung ương; Tâm lý; Giám định; Sự thật;
    Kiến thiết; Nghề cá; Thuộc địa; Hạ tầng; Giao dịch; Di trú; Nhập cư; Bảo vệ Môi trường; Phúc lợi; Gia đình; Trẻ
    em; Bình đẳng giới; Phụ nữ; Giao thông; Giao thông đường bộ; Đất đai; Nhà ở; Kinh doanh bất động sản; Hôn nhân và
    gia đình; Hôn nhân và Gia đình; Tổ chức chính quyền địa phương; Chất lượng sản phẩm; Trật tự, an toàn giao thông
    đường bộ; Nghĩa vụ quân sự; Giáo dục đại học; Khám bệnh, chữa bệnh; Cư trú; Căn cước; Căn cước công dân; Đấu thầu;
    Đấu giá tài sản; Phá sản; Cạnh tranh; Biển; Thuế giá trị gia tăng; Thuế thu nhập cá nhân; Viên chức; Công chức;
    Cán bộ, công chức; Trẻ em; Điện lực; Dầu khí; Hàng không dân dụng Việt Nam; Tố tụng hình sự; Tố tụng dân sự; Tố
    tụng hành chính; Dân sự; Ban hành văn bản quy phạm pháp luật; Tiếp cận thông tin; Giao dịch điện tử; Du lịch; Quy
    hoạch; Phòng chống rửa tiền; Phòng, chống rửa tiền; Phòng, chống ma túy; Phòng, chống bạo lực gia đình; Phòng
    chống tác hại của rượu, bia; Phòng cháy chữa cháy; Phòng cháy, chữa cháy; Phòng cháy và chữa cháy; Xử lý vi phạm
    hành chính; Khiếu nại; Tố cáo; Đầu tư công; Quản lý thuế; Ngân sách nhà nước; Ngân sách Nhà nước; Quản lý, sử dụng
    tài sản công; Tài sản công
    """

  /// Lower-case words that go on with the name of a body.
  static let tails: StaticString = """
    nhân dân; tỉnh; thành phố; quốc gia; trung ương; nông thôn; quốc tế; thế giới; tối cao; cấp cao; liên bang; khu vực; nhà nước; huyện; dân sự; vận tải; quốc dân; một thành viên; đối ngoại; khu vực; thường trực; thương mại; xã hội; dân tộc; tham nhũng; thiên tai; tội phạm; ma túy; tệ nạn xã hội; cứu nạn; cứu hộ; phát triển; hình sự; chuyên ngành; biển; đô thị; thực phẩm; giao thông; giao thông đường bộ; pháp lý; pháp luật; nghiệp vụ; cổ phần; chứng khoán; người khuyết tật; môi trường; khoa học; kỹ thuật; công nghệ; mỹ thuật; nghệ thuật; an ninh; hòa bình; nhân quyền; trẻ em; đảng; liên ngành; hợp nhất; bệnh tật; sinh học; chữ thập đỏ; hữu nghị; thể thao; điện tử; thị xã; quận; xã; phường; tái thiết; hợp tác; thanh niên; phụ nữ; thiếu niên; nhi đồng; chiến lược; chính phủ; tự do; quân sự; cách mạng; dân chủ; cộng sản; lao động; giáo dục; văn hóa; du lịch; doanh nghiệp; tổng hợp; kinh tế; kinh tế tư nhân; tư nhân; liên chính phủ; đối tác; chất lượng cao; tiền tệ; tài chính; dịch bệnh; báo chí; truyền hình; tuyên truyền; quân đội; biên phòng; cơ sở; đường bộ; cổ truyền; chuyên toán; di tích; di tích cố đô; cửa khẩu; cửa khẩu cảng; ngoài nước; trong nước; việc làm; điện toán; đấu thầu; hành chính; dân gian; bưu chính; viễn thông; động đất; sóng thần; quốc phòng; hữu hạn; trách nhiệm hữu hạn; cây xanh; thủy lợi; tài sản; vốn nhà nước; dân tộc nội trú; nội trú; bán trú; sự nghiệp; đấu giá; điện ảnh; chống buôn lậu; buôn lậu; công cộng; giáo dục thường xuyên; thường xuyên; văn học; nông nghiệp; lâm nghiệp; thủy sản; hàng không; hàng hải; đường sắt; đường thủy; cháy nổ; thiên nhiên; khí tượng thủy văn; thủy văn; biến đổi khí hậu; tình báo; nước ngoài; lâm sàng; nhiệt đới; cấp cứu; đa khoa; chuyên khoa; y học; phổ thông; trung học; tiểu học; mầm non; kinh doanh vốn
    """

  /// Lower-case words that go on with the name of a body behind `và`.
  static let partners: StaticString = """
    đào tạo; đầu tư; du lịch; truyền thông; dịch vụ; công nghệ; môi trường; phát triển nông thôn; phát triển; thương
    mại; vận tải; xây dựng; kiểm định; gia đình; xã hội; thể thao; nghệ thuật; nhân văn; khoáng sản; đo lường; chất
    lượng; kiểm nghiệm; phân phối; công nghiệp; đời sống; pháp luật; chuyển giao; ứng dụng; trẻ em; thực phẩm; lữ hành
    """
}
