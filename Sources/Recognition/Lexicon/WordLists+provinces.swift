// SPDX-License-Identifier: Apache-2.0

extension WordLists {
  /// Provinces and cities of Viet Nam under the government, before and after July 2025.
  static let provinces: StaticString = """
    Hà Nội; Hà Giang; Cao Bằng; Bắc Kạn; Tuyên Quang; Lào Cai; Điện Biên; Lai Châu; Sơn La; Yên Bái; Hoà Bình; Thái
    Nguyên; Lạng Sơn; Quảng Ninh; Bắc Giang; Phú Thọ; Vĩnh Phúc; Bắc Ninh; Hải Dương; Hải Phòng; Hưng Yên; Thái Bình;
    Hà Nam; Nam Định; Ninh Bình; Thanh Hóa; Nghệ An; Hà Tĩnh; Quảng Bình; Quảng Trị; Huế; Đà Nẵng; Quảng Nam; Quảng
    Ngãi; Bình Định; Phú Yên; Khánh Hòa; Ninh Thuận; Bình Thuận; Kon Tum; Gia Lai; Đắk Lắk; Đắk Nông; Lâm Đồng; Bình
    Phước; Tây Ninh; Bình Dương; Đồng Nai; Bà Rịa - Vũng Tàu; Long An; Tiền Giang; Bến Tre; Trà Vinh; Vĩnh Long; Đồng
    Tháp; An Giang; Kiên Giang; Cần Thơ; Hậu Giang; Sóc Trăng; Bạc Liêu; Cà Mau; Thanh Hoá; Khánh Hoà
    """
}
