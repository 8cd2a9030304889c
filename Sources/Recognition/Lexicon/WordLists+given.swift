// SPDX-License-Identifier: Apache-2.0

extension WordLists {
  /// Syllables of Vietnamese given and middle names.
  static let given: StaticString = """
    An; Anh; Ba; Biên; Biển; Bá; Bách; Bé; Bình; Bích; Bông; Bảo; Bắc; Bằng; Cao; Chi; Chinh; Chiến; Chung; Chuẩn;
    Chánh; Châu; Chí; Chính; Chương; Chấn; Cát; Công; Cúc; Cương; Cường; Cảnh; Cấn; Cầu; Cẩm; Danh; Diễm; Diễn; Diệp;
    Diệu; Doanh; Doãn; Du; Dung; Duy; Duyên; Duyệt; Dân; Döông; Dũng; Dương; Dần; Dự; Em; Gia; Giang; Giàu; Giáp;
    Hiến; Hiếu; Hiền; Hiển; Hiệp; Hiệu; Hoa; Hoan; Hoà; Hoài; Hoàn; Hoàng; Hoøang; Huy; Huynh; Huyền; Huân; Huấn; Huệ;
    Huỳnh; Hà; Hàn; Hào; Hân; Hòa; Hóa; Hùng; Hưng; Hương; Hướng; Hường; Hưởng; Hạnh; Hải; Hảo; Hậu; Hằng; Học; Hồ;
    Hồng; Hổ; Hội; Hợp; Hữu; Kha; Khang; Khanh; Khaùnh; Khiêm; Khoa; Khuyên; Khuê; Khánh; Khôi; Khương; Khả; Khải;
    Khắc; Kim; Kiên; Kiến; Kiều; Kiệt; Kỳ; Lai; Lam; Lan; Lanh; Lay; Linh; Liêm; Liên; Loan; Long; Luân; Luận; Luật;
    Ly; Lâm; Lân; Lê; Lý; Lưu; Lương; Lượng; Lập; Lệ; Lịch; Lộc; Lợi; Lực; Mai; Minh; Miu; My; Mạnh; Mẫn; Mậu; Mến;
    Mộng; Mỹ; Nam; Nga; Nghi; Nghiệp; Nghĩa; Nghị; Ngoan; Nguyên; Nguyễn; Nguyện; Nguyệt; Ngân; Ngô; Ngọc; Nhi; Nhiên;
    Nhung; Nhuận; Nhàn; Nhân; Nhã; Nhơn; Như; Nhất; Nhẫn; Nhật; Nhựt; Ninh; Nương; Nữ; Oanh; Phan; Phi; Phong; Pháp;
    Phát; Phú; Phúc; Phương; Phước; Phượng; Phạm; Phục; Phụng; Quang; Quy; Quyên; Quyết; Quyền; Quân; Quí; Quý; Quế;
    Quốc; Quỳnh; San; Sang; Sinh; Song; Sáng; Sâm; Sĩ; Sơn; Sương; Sỹ; Thanh; Thao; Thi; Thiên; Thiện; Thiệu; Thoa;
    Thoại; Thu; Thuý; Thuấn; Thuần; Thuận; Thuật; Thuỳ; Thuỷ; Thành; Thái; Thân; Thìn; Thông; Thùy; Thúc; Thúy; Thăng;
    Thơ; Thư; Thương; Thường; Thưởng; Thạch; Thạnh; Thảo; Thất; Thắm; Thắng; Thế; Thể; Thị; Thịnh; Thọ; Thống; Thục;
    Thủy; Thức; Tiên; Tiến; Tiền; Tiểu; Tiệp; Toàn; Toán; Toản; Trang; Tri; Trinh; Triết; Triều; Triệu; Trung; Truyền;
    Trà; Trâm; Trân; Trình; Trí; Trúc; Trương; Trường; Trưởng; Trần; Trịnh; Trọng; Trực; Tuaán; Tuyên; Tuyến; Tuyết;
    Tuyền; Tuyển; Tuân; Tuấn; Tài; Tâm; Tân; Tây; Tình; Tín; Tính; Tùng; Tú; Tý; Tăng; Tường; Tưởng; Tấn; Tất; Tỉnh;
    Tịnh; Tố; Tới; Tứ; Tự; Uy; Uyên; Vi; Vieät; Vin; Vinh; Viên; Viết; Viễn; Việt; Vy; Vân; Võ; Văn; Vĩ; Vĩnh; Vũ;
    Vương; Vượng; Vạn; Xuyến; Xuân; Yến; Ái; Ánh; Ân; Âu; Ý; Đan; Đinh; Điền; Điệp; Đoàn; Đào; Đình; Đôn; Đông; Đăng;
    Đại; Đạo; Đạt; Đắc; Đặng; Định; Đồng; Đỗ; Độ; Đức; Ất; Ẩn
    """
}
