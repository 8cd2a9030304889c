// SPDX-License-Identifier: Apache-2.0

extension WordLists {
  /// Vietnamese family names.
  static let surnames: StaticString = """
    Nguyễn; Trần; Lê; Phạm; Võ; Huỳnh; Phan; Bùi; Hoàng; Vũ; Trương; Đỗ; Đặng; Hồ; Ngô; Dương; Đoàn; Đinh; Trịnh; Cao;
    Đào; Mai; Lương; Lưu; Lâm; Hà; Thái; Phùng; Tạ; Lý; Văn; Tô; Vương; Châu; Chu; Từ; Quách; Lã; Tôn; Tống; Đồng;
    Hứa; Tăng; Đậu; Diệp; Đàm; Kiều; Triệu; La; Lại; Thạch; Lữ; Nông; Dư; Bạch; Âu; Nhan; Thân; Bành; Cáp; Phó; Mã;
    Hàn; Nghiêm; Nhữ; Cù; Khương; Ung; Mạc; Sầm; Tưởng; Vi; Ninh; Doãn; Khuất; Cấn; Hầu; Giàng; Vàng; Lò; Quàng; Cầm;
    Bế; Sùng; Tòng; Thào; Lường; Phí; Kim; Khổng; Tiêu; Đới; Lỗ; Ma; Trình; Viên; Thiều; Cung; Mẫn; Trang; Chử; Lục;
    Điêu; Ngụy; Vừ; Bá; Rơ; Đèo; Quản
    """
}
