// SPDX-License-Identifier: Apache-2.0

extension WordLists {
  /// Continents, regions, seas: not countries, not cities.
  static let regions: StaticString = """
    châu Âu; châu Á; châu Phi; châu Mỹ; châu Úc; châu Đại Dương; châu Nam Cực; châu Mỹ Latinh; Đông Nam Á; Đông Bắc Á;
    Nam Á; Trung Á; Tây Á; Đông Á; Bắc Á; Bắc Mỹ; Nam Mỹ; Trung Mỹ; Mỹ Latinh; Mỹ La-tinh; Mỹ Latin; Bắc Phi; Tây Phi;
    Đông Phi; Trung Phi; Đông Âu; Tây Âu; Bắc Âu; Nam Âu; Trung Âu; Á - Âu; Trung Đông; Trung Cận Đông; Cận Đông; Viễn
    Đông; châu Á - Thái Bình Dương; Châu Á-TBD; Ấn Độ Dương - Thái Bình Dương; Ấn Độ - Thái Bình Dương; Thái Bình
    Dương; Nam Thái Bình Dương; Đại Tây Dương; Ấn Độ Dương; Bắc Băng Dương; Bắc Cực; Địa Trung Hải; Biển Đông; Biển
    Đen; Biển Đỏ; Biển Baltic; biển Hoa Đông; Hoa Đông; Hồng Hải; Vịnh Bắc Bộ; Vịnh Ba Tư; Vùng Vịnh; vùng Vịnh;
    Caribe; Caribbean; Balkan; Baltic; Đông Dương; Bán đảo Triều Tiên=Bán đảo Triều Tiên; Scandinavia; Bắc Bộ; Trung
    Bộ; Nam Bộ; Đông Nam Bộ; Tây Nam Bộ; Đông Bắc Bộ; Tây Bắc Bộ; Bắc Trung Bộ; Nam Trung Bộ; Tây Nguyên; Tây Bắc;
    Đồng bằng sông Cửu Long; đồng bằng sông Cửu Long; ĐBSCL=Đồng bằng sông Cửu Long; Đồng bằng sông Hồng; đồng bằng
    sông Hồng; miền Bắc; miền Trung; miền Nam; miền Tây; Bắc Kỳ; Trung Kỳ; Nam Kỳ; Hoàng Sa; Trường Sa; Duyên hải miền
    Trung; duyên hải miền Trung; Crimea; Donbass; Donbas; Kurdistan; Siberia; Tân Cương; Tây Tạng; Kashmir; Gaza; Dải
    Gaza; Bờ Tây; Sahel; Sừng châu Phi; sông Hồng; sông Mekong; sông Mê Công; sông Cửu Long; Mekong; Mê Công; sông
    Hương; sông Đồng Nai; sông Sài Gòn; Cao nguyên Golan; Hormuz; Vành đai Thái Bình Dương; Đông Bắc Bộ; Tây Nam; Đông
    Bắc; Kênh đào Suez; Kênh đào Panama; biển Đông; phương Tây; phương Đông; Liên Xô; Nam Tư; Tiệp Khắc; Đông Đức; Tây
    Đức
    """

  /// Towns, islands, mountains, stadiums and other places abroad and at home, with variants behind `=`.
  static let cities: StaticString = """
    Washington; Washington DC=Washington; Washington D.C=Washington; New York; Los Angeles; San Francisco; Chicago;
    Boston; Seattle; Houston; Dallas; Miami; Atlanta; Philadelphia; Las Vegas; Orlando; Detroit; San Diego; Denver;
    Minneapolis; Phoenix; Portland; Baltimore; New Orleans; Honolulu; Manhattan; Brooklyn; Hollywood; Beverly Hills;
    Silicon Valley; California; Texas; Florida; New Jersey; Pennsylvania; Virginia; Michigan; Ohio; Illinois;
    Wisconsin; Minnesota; Nevada; Oregon; Colorado; Connecticut; Delaware; Maryland; Massachusetts; Louisiana;
    Alabama; Alaska; Arizona; Hawaii; Utah; Bắc Carolina; Nam Carolina; North Carolina; South Carolina; Tennessee;
    Kentucky; Missouri; Kansas; Nebraska; Iowa; Oklahoma; Arkansas; Mississippi; Nhà Trắng; Lầu Năm Góc; Điện
    Kremlin=Điện Kremlin; Điện Élysée; Đồi Capitol; London; Manchester; Liverpool=Liverpool; Birmingham; Glasgow;
    Edinburgh; Cardiff; Belfast; Oxford; Cambridge; Paris; Lyon=Lyon; Marseille=Marseille; Nice; Toulouse; Bordeaux;
    Strasbourg; Cannes; Berlin; Munich; Hamburg; Frankfurt; Cologne; Leipzig; Dresden; Bonn; Düsseldorf; Stuttgart;
    Rome; Milan; Milano; Turin; Venice; Naples; Florence; Madrid; Barcelona=Barcelona; Seville; Valencia; Lisbon;
    Porto=Porto; Vienna; Viên; Brussels; Amsterdam; The Hague; La Haye; Rotterdam; Geneva; Zurich; Bern; Davos;
    Lausanne; Basel; Athens; Stockholm; Oslo; Copenhagen; Helsinki; Warsaw; Prague; Praha; Budapest; Bucharest; Sofia;
    Belgrade; Zagreb; Sarajevo; Kiev; Kyiv; Kharkov; Kharkiv; Kherson; Odessa; Donetsk; Lugansk; Minsk; Moscow;
    Moskva; Matxcơva; Mátxcơva; Mát-xcơ-va; Saint Petersburg; St Petersburg; St. Petersburg; Kazan; Sochi;
    Vladivostok; Kursk; Astana; Almaty; Bishkek; Tashkent; Tbilisi; Baku; Yerevan; Istanbul; Ankara; Tehran; Baghdad;
    Mosul; Damascus; Aleppo; Idlib; Raqqa; Palmyra; Homs; Deir Ezzor; Deir ez-Zor; Deraa; Beirut; Jerusalem; Tel Aviv;
    Riyadh; Jeddah; Mecca; Doha; Dubai; Abu Dhabi; Kuwait City; Sanaa; Aden; Cairo; Tripoli; Benghazi; Tunis; Algiers;
    Rabat; Casablanca; Khartoum; Nairobi; Addis Ababa; Lagos; Johannesburg; Cape Town; Pretoria; Kabul; Islamabad;
    Karachi; Lahore; Quetta; Peshawar; New Delhi; Delhi; Mumbai; Kolkata; Bangalore; Chennai; Dhaka; Colombo;
    Kathmandu; Bangkok; Chiang Mai; Phuket; Pattaya; Vientiane; Viêng Chăn; Luang Prabang; Phnom Penh; Phnôm Pênh;
    Siem Reap; Sihanoukville; Yangon; Naypyitaw; Naypyidaw; Kuala Lumpur; Penang; Sabah; Sarawak; Jakarta; Bali; Java;
    Sumatra; Manila; Cebu; Mindanao; Marawi; Luzon; Palawan; Tokyo; Osaka; Kyoto; Nagoya; Fukuoka; Hiroshima;
    Nagasaki; Fukushima; Hokkaido; Okinawa; Sapporo; Yokohama; Kobe; Seoul; Busan; Incheon; Jeju; Bình Nhưỡng; Bắc
    Kinh; Thượng Hải; Quảng Châu; Thâm Quyến; Hàng Châu; Vũ Hán; Trùng Khánh; Thành Đô; Nam Kinh; Thiên Tân; Tây An;
    Nam Ninh; Côn Minh; Hải Nam; Quảng Đông; Quảng Tây; Vân Nam; Tứ Xuyên; Hồ Bắc; Hồ Nam; Hà Nam Trung Quốc; Phúc
    Kiến; Chiết Giang; Giang Tô; Sơn Đông; Liêu Ninh; Cáp Nhĩ Tân; Thanh Đảo; Trung Nam Hải; Thiên An Môn; Điếu Ngư
    Đài; Đại lễ đường Nhân dân; Đài Bắc; Cao Hùng; Ulan Bator; Sydney; Melbourne; Brisbane; Perth; Canberra; Adelaide;
    Darwin; Queensland; Victoria=Victoria; New South Wales; Auckland; Wellington; Ottawa; Toronto; Montreal;
    Vancouver; Quebec; Ontario; Mexico City; Havana; La Habana; Caracas; Bogota; Lima; Santiago; Buenos Aires;
    Brasilia; Rio de Janeiro; Sao Paulo; Montevideo; Quito; La Paz; Guantanamo; Bosphorus; Scarborough; Senkaku; Điếu
    Ngư; Takeshima; Dokdo; Wembley; Old Trafford; Anfield; Stamford Bridge; Camp Nou; Bernabeu; Santiago Bernabeu;
    Allianz Arena; San Siro; Olimpico; Emirates Stadium; Mỹ Đình; Hàng Đẫy; Lạch Tray; Cẩm Phả; Hạ Long; Móng Cái; Đồ
    Sơn; Sa Pa; Sapa; Nha Trang; Đà Lạt; Vũng Tàu; Phan Thiết; Mũi Né; Quy Nhơn; Hội An; Tam Kỳ; Buôn Ma Thuột;
    Pleiku; Biên Hòa; Thủ Dầu Một; Thủ Đức; Mỹ Tho; Bến Lức; Long Xuyên; Rạch Giá; Châu Đốc; Hà Tiên; Phú Quốc; Côn
    Đảo; Lý Sơn; Vinh; Đồng Hới; Đông Hà; Việt Trì; Phủ Lý; Tam Điệp; Sầm Sơn; Tân Sơn Nhất; Nội Bài; Cam Ranh; Cát
    Bi; Long Thành; Vân Đồn; Tam Đảo; Ba Vì; Cát Bà; Mộc Châu; Điện Biên Phủ; Sài Gòn; TP.HCM=Thành phố Hồ Chí Minh;
    TPHCM=Thành phố Hồ Chí Minh; TP HCM=Thành phố Hồ Chí Minh; Tp.HCM=Thành phố Hồ Chí Minh; TP. HCM=Thành phố Hồ Chí
    Minh; TP.Hồ Chí Minh=Thành phố Hồ Chí Minh; TP Hồ Chí Minh=Thành phố Hồ Chí Minh; TP. Hồ Chí Minh=Thành phố Hồ Chí
    Minh; Tp. Hồ Chí Minh=Thành phố Hồ Chí Minh; Tp Hồ Chí Minh=Thành phố Hồ Chí Minh; Thành phố Hồ Chí Minh; TP. Hồ
    Chí Minh=Thành phố Hồ Chí Minh; HCM=Thành phố Hồ Chí Minh; Bà Rịa; BR-VT=Bà Rịa - Vũng Tàu; Bà Rịa-Vũng Tàu; Hà
    Tây; Đắc Lắc=Đắk Lắk; Đắk Lăk=Đắk Lắk; Đăk Lăk=Đắk Lắk; Đắk Nông; Đắc Nông=Đắk Nông; Đăk Nông=Đắk Nông; KonTum=Kon
    Tum; Thừa Thiên Huế; Thừa Thiên - Huế=Thừa Thiên Huế; Huế; TT-Huế=Thừa Thiên Huế; Lăng Bác; Ba Đình; Hoàn Kiếm; Hồ
    Tây; Hồ Gươm; Phong Nha; Tràng An; Fansipan; Cù Lao Chàm; Sơn Trà; Bà Nà; Thủ Thiêm
    """
}
