// SPDX-License-Identifier: Apache-2.0

extension WordLists {
  /// Military, police and academic ranks.
  static let ranks: StaticString = """
    đại tướng; thượng tướng; trung tướng; thiếu tướng; đại tá; thượng tá; trung tá; thiếu tá; đại úy; thượng úy; trung
    úy; thiếu úy; chuẩn úy; đô đốc; phó đô đốc; chuẩn đô đốc; thống tướng; tướng; thượng sĩ; trung sĩ; hạ sĩ; giáo sư;
    phó giáo sư; tiến sĩ; thạc sĩ; gs; pgs; ts; ths; gs.ts; pgs.ts; gs. ts; pgs. ts; pgs-ts; gs-ts; gs.ts.; ts.; ths.;
    pgs.ts.; gs.; pgs.; bs; bs.; bs.ckii; ts.bs; ts-bs; gs.ts.; ts. bs; viện sĩ; nguyên soái; chuẩn tướng; nsnd; nsưt;
    nghệ sĩ nhân dân; nghệ sĩ ưu tú; nghệ nhân; nghệ nhân ưu tú; anh hùng; anh hùng lao động
    """

  /// Offices that a person holds.
  static let offices: StaticString = """
    tổng bí thư; chủ tịch nước; thủ tướng; phó thủ tướng; phó thủ tướng thường trực; phó chủ tịch nước; phó chủ tịch
    thường trực; bộ trưởng; thứ trưởng; thứ trưởng thường trực; ngoại trưởng; quốc vụ khanh; tổng thống; phó tổng
    thống; quốc vương; nhà vua; vua; thái tử; công tước; giáo hoàng; thống đốc; phó thống đốc; thủ hiến; thị trưởng;
    nghị sĩ; thượng nghị sĩ; hạ nghị sĩ; dân biểu; đại sứ; tổng lãnh sự; phó đại sứ; tham tán; đại biện; trợ lý; trợ
    lý ngoại trưởng; cố vấn; cố vấn an ninh quốc gia; đặc phái viên; người phát ngôn; phát ngôn viên; chủ tịch; phó
    chủ tịch; tổng thư ký; phó tổng thư ký; bí thư; phó bí thư; phó bí thư thường trực; bí thư thứ nhất; ủy viên; tổng
    giám đốc; phó tổng giám đốc; giám đốc; phó giám đốc; cục trưởng; phó cục trưởng; vụ trưởng; phó vụ trưởng; tổng vụ
    trưởng; viện trưởng; phó viện trưởng; chánh văn phòng; phó chánh văn phòng; chánh thanh tra; phó chánh thanh tra;
    chánh án; phó chánh án; thẩm phán; kiểm sát viên; trưởng ban; phó trưởng ban; phó ban; trưởng phòng; phó phòng;
    phó trưởng phòng; trưởng đoàn; phó trưởng đoàn; trưởng khoa; phó khoa; phó trưởng khoa; hiệu trưởng; phó hiệu
    trưởng; tổng biên tập; phó tổng biên tập; tổng cục trưởng; phó tổng cục trưởng; chi cục trưởng; phó chi cục
    trưởng; tổng tham mưu trưởng; phó tổng tham mưu trưởng; tham mưu trưởng; tư lệnh; phó tư lệnh; chính ủy; phó chính
    ủy; chủ nhiệm; phó chủ nhiệm; thủ lĩnh; lãnh tụ; nhà lãnh đạo; lãnh đạo; tổng kiểm toán nhà nước; tổng thanh tra
    chính phủ; thư ký; thư ký thường trực; đại diện; trưởng đại diện; ceo; giám đốc điều hành; nhà sáng lập; đội trưởng; đội phó; trưởng
    thôn; xã đội trưởng; huấn luyện viên; hlv; hlv trưởng; huấn luyện viên trưởng; trợ lý hlv; kế toán trưởng; đại
    biểu; đbqh; tổng chỉ huy; chỉ huy; thủ quân; tổng đạo diễn; tổng chưởng lý; chánh tòa; phó tổng; tổng giám mục;
    giám mục; hồng y; linh mục; hòa thượng; thượng tọa; đại đức; sư thầy; thái thượng hoàng; chuyên viên; chủ tọa; phó
    tổng thanh tra
    """

  /// Words of address and trades, right before a name.
  static let trades: StaticString = """
    ông; bà; cụ; anh; chị; cô; chú; bác; cậu; dì; thầy; cháu; bé; ngài; quý ông; đồng chí; đ/c; vợ chồng ông; vợ chồng
    anh; hai ông; vợ chồng; nàng; chàng; nữ sinh; nam sinh; mr; mr.; ms; ms.; mrs; mrs.; dr; dr.; sir; lady; bác sĩ;
    bác sỹ; luật sư; ls; ls.; kiến trúc sư; kts; kts.; kỹ sư; ca sĩ; ca sỹ; nữ ca sĩ; nam ca sĩ; nhạc sĩ; nhạc sỹ;
    diễn viên; nữ diễn viên; nam diễn viên; đạo diễn; nghệ sĩ; nghệ sỹ; danh hài; người mẫu; siêu mẫu; hoa hậu; á hậu;
    á khôi; mc; btv; biên tập viên; nhà báo; phóng viên; pv; nhà văn; nhà thơ; họa sĩ; nhiếp ảnh gia; nhà thiết kế;
    ntk; đầu bếp; rapper; dj; hot girl; tài tử; minh tinh; ngôi sao; tỷ phú; tỉ phú; triệu phú; doanh nhân; đại gia;
    nhà khoa học; chuyên gia; nhà nghiên cứu; nhà phân tích; nhà sử học; sử gia; nhà kinh tế; chiến lược gia; cầu thủ;
    tiền đạo; tiền vệ; hậu vệ; trung vệ; thủ môn; thủ thành; danh thủ; cựu danh thủ; tay vợt; kình ngư; vđv; vận động
    viên; võ sĩ; kỳ thủ; trọng tài; trung phong; chân sút; siêu sao; đồng đội; đàn em; đàn anh; đối tượng; nghi phạm;
    nghi can; bị cáo; bị can; hung thủ; trùm; trùm ma túy; tử tù; thí sinh; quán quân; á quân; chiến sĩ; liệt sĩ;
    thương binh; tài xế; lái xe; thiền sư; thượng sư; học giả; dịch giả; tác giả; đại sứ thiện chí; con trai; con gái;
    vợ; chồng; mẹ; cha; bố; người tình; bạn trai; bạn gái; chị gái; em gái; anh trai; em trai; người yêu; mẹ con; họ
    tên; nhân vật; cựu binh; nam thần; nữ hoàng; ảnh đế; nữ sĩ; nữ chính; nam chính; thủ khoa; giám khảo; ban giám
    khảo; nhà sản xuất; producer; blogger; youtuber; tiktoker; streamer; phi công; phi hành gia; thuyền trưởng; điều
    dưỡng; y tá; giáo viên; cô giáo; thầy giáo; dược sĩ; điều tra viên; hoàng hậu; hoàng tử; công chúa; nhật hoàng;
    phu nhân; đệ nhất phu nhân; vua
    """

  /// Words that begin sentences and headlines and are no part of a name: they stand in lower case inside a sentence.
  static let common: StaticString = """
    trong theo sau ảnh các tôi những người ngày trước đây khi không với từ nhiều tại nếu nhưng có hiện ngoài kết giá
    vì dù ở hai để việc năm chúng dự bên nhà sự do sáng thứ đến họ thời về chỉ ngay thông đó chiều trên và còn con số
    thế xem đặc cùng nhận cuộc phát hàng đối cũng hơn cơ như phút lịch cách nguồn được tin nữ hôm mỗi mặc vào điểm
    trực mới tối cựu video cả tài xe hình cảnh bị gần lúc tiếp đề qua bởi tất cần đáng cho bước thậm là cuối lần tập
    vậy thay hãy chiếc làm tháng chưa lực bắt ca phần lãnh thu vợ phía câu khoảng xổ nhìn đã bài toàn ngôi đường
    chuyên mọi quan nói chia giữa khách dưới nhờ hệ rất phim kể vòng chúc nước nó tử trao tuyển siêu vừa thống đi giới
    mùa mặt xuất riêng máy mình cảm bàn bảng mưa thêm tham mức vị truyền từng thấy đêm tuổi quá màn đánh quyết căn tìm
    chuyện phải ăn thật so nghe gió trọng cặp đúng chẳng đơn xin sao giờ thiết bóng mẫu chuyến thể sinh trẻ phiên ghi
    bán sản nghi cổ trưởng lời đang tên ví bố tay clip bão thi chứng tỉnh loạt hãng trả ngành đừng thiếu mở tờ sẽ đôi
    nên ứng xác mong cái tới cứ chuyển trải trái cậu tuần phụ mua đoạn nơi mục muốn loại khoảnh yêu tâm khán dòng xét
    ngược dùng đạo sang ra kiểm khả trưa thắng thường liệu khám đăng dịch tiếng khai giao nhan xử kỷ dấu bức uống biết
    tranh món giai tự vẫn tạm bây ít nỗi viện sắp lấy hoạt cận cha dàn trở suốt quán mời mối cơn trời đau tiết quả
    nhằm mô giống cháy bốn rồi rạng nạn hợp hỗ phản buổi vai khác đưa hay vài rõ khối xu vượt màu cửa vốn tiêu nóng
    gặp dựa cháu đứng tạo niềm hoặc phóng hết dẫu đón đám nâng kiến chắc vẻ vận tuyến bánh sống dầu chụp chất bỏ đặt
    tín sắc quyền chọn độc đáp xung tưởng tùy thất mấy kẻ khó nằm mạnh mang bầu đọc pháo mất ước phạt càng chờ nỗ mà
    lo huấn camera biểu tiêm hiểu đợt viêm lại trùng thử thỏa sai robot giữ đột thịt lật dịp cứu căng đổi thư soi nổ
    nền kịch chốt chào định tạp quay nhất lãi gửi giả vô viết truy kỹ nhiệm ngắm lũ lâu đương xếp làn khung chế chấn
    chơi chuẩn thói nổi mãi giúp dữ cấp chạy đẩy đóng nắng nhắc nay môn lừa game dẫn chuỗi đá trò gương triệt ta lớp
    hạt hé góp cánh đâu vui tốc môi cung tức tấm trợ trình sóng phá nụ ngồi kiểu cắt cúng bữa ông bà anh chị cô ngài
    cụ theo riêng tuy mặc nhằm đồng thời bản phát biểu liên ngoài sau chính gia một hai ba bốn năm sáu bảy tám chín
    mười vụ trận nhóm chồng mẹ cầu tiền nghệ doanh khu địa tình tính đội bạn em tôi vẫn lý thì ai gì nào bao kinh xây
    tăng giảm bất khởi đầu động trường
    """

  /// Things that bear names but are none of our kinds: the name behind them is left alone.
  static let things: StaticString = """
    huân chương; huy chương; huy hiệu; kỷ niệm chương; dịch; đại dịch; bệnh; bão; cơn bão; virus; vi rút; biến thể;
    vaccine; vắc xin; vắc-xin; thuốc; xe; chiếc; mẫu xe; dòng xe; siêu xe; tên lửa; máy bay; tàu; tàu ngầm; tàu sân
    bay; chiến hạm; tiêm kích; trực thăng; xe tăng; súng; phim; bộ phim; vở kịch; vở; ca khúc; bài hát; album; mv;
    single; tiểu thuyết; cuốn sách; cuốn; tác phẩm; game; trò chơi; tựa game; phần mềm; mã độc; hệ điều hành; trình
    duyệt; điện thoại; smartphone; máy tính bảng; laptop; đồng hồ; chip; vi xử lý; mẫu; giống; loài; chất; hợp chất;
    vitamin; đồng; giải pháp; phiên bản; series; sê-ri; loạt phim; phim truyền hình; chiến dịch; bộ sưu tập; cuốn tiểu
    thuyết; bức tranh; bức ảnh; đường dây; mã; mã số; hiệu; nhãn hiệu; phương pháp; chứng; hội chứng; vũ khí; hệ
    thống; vệ tinh; tàu vũ trụ; USS; HMS; du thuyền; công nghệ; tính năng; khóa; lớp
    """
}
