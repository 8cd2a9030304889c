// SPDX-License-Identifier: Apache-2.0

extension WordLists {
  /// Countries and territories: name, ISO 3166-1 code.
  static let countries: StaticString = """
    Đảo Ascension=AC; Ascension Island=AC; Andorra=AD; UAE=AE; Các tiểu vương quốc Arab thống nhất=AE; Các Tiểu Vương
    quốc Ả Rập Thống nhất=AE; United Arab Emirates=AE; Afghanistan=AF; Antigua và Barbuda=AG; Anguilla=AI; Albania=AL;
    Armenia=AM; Angola=AO; Nam Cực=AQ; Argentina=AR; Samoa thuộc Mỹ=AS; American Samoa=AS; Áo=AT; Cộng hòa Áo=AT;
    Australia=AU; Úc=AU; Ôxtrâylia=AU; Aruba=AW; Quần đảo Åland=AX; Åland Islands=AX; Azerbaijan=AZ; Bosnia và
    Herzegovina=BA; Barbados=BB; Bangladesh=BD; Bỉ=BE; Belgium=BE; Burkina Faso=BF; Bulgaria=BG; Bahrain=BH;
    Burundi=BI; Benin=BJ; St. Barthélemy=BL; Bermuda=BM; Brunei=BN; Bolivia=BO; Ca-ri-bê Hà Lan=BQ; Caribbean
    Netherlands=BQ; Brazil=BR; Brasil=BR; Bahamas=BS; Bhutan=BT; Đảo Bouvet=BV; Bouvet Island=BV; Botswana=BW;
    Belarus=BY; Bê-la-rút=BY; Belize=BZ; Canada=CA; Quần đảo Cocos=CC; CHDC Congo=CD; CHDC Công-gô=CD; Congo -
    Kinshasa=CD; Cộng hòa Trung Phi=CF; Central African Republic=CF; Congo=CG; Congo - Brazzaville=CG; Thụy Sĩ=CH;
    Thụy Sỹ=CH; Switzerland=CH; Bờ Biển Ngà=CI; Côte d’Ivoire=CI; Quần đảo Cook=CK; Cook Islands=CK; Chile=CL;
    Cameroon=CM; Trung Quốc=CN; TQ=CN; CHND Trung Hoa=CN; Cộng hòa Nhân dân Trung Hoa=CN; China=CN; Colombia=CO; Đảo
    Clipperton=CP; Clipperton Island=CP; Costa Rica=CR; Cuba=CU; Cape Verde=CV; Curaçao=CW; Đảo Giáng Sinh=CX;
    Christmas Island=CX; Síp=CY; Cyprus=CY; Cộng hòa Séc=CZ; Séc=CZ; CH Séc=CZ; Czech=CZ; Czechia=CZ; Đức=DE; CHLB
    Đức=DE; Cộng hòa Liên bang Đức=DE; Germany=DE; Diego Garcia=DG; Djibouti=DJ; Đan Mạch=DK; Denmark=DK; Dominica=DM;
    Cộng hòa Dominica=DO; Dominican Republic=DO; Algeria=DZ; Ceuta và Melilla=EA; Ecuador=EC; Estonia=EE; Ai Cập=EG;
    Egypt=EG; Tây Sahara=EH; Western Sahara=EH; Eritrea=ER; Tây Ban Nha=ES; TBN=ES; Spain=ES; Ethiopia=ET; Phần
    Lan=FI; Finland=FI; Fiji=FJ; Quần đảo Falkland=FK; Falkland Islands=FK; Micronesia=FM; Quần đảo Faroe=FO; Faroe
    Islands=FO; Pháp=FR; Cộng hòa Pháp=FR; France=FR; Gabon=GA; Anh=GB; Vương quốc Anh=GB; Liên hiệp Anh=GB; UK=GB;
    United Kingdom=GB; Grenada=GD; Georgia=GE; Gruzia=GE; Guiana thuộc Pháp=GF; French Guiana=GF; Guernsey=GG;
    Ghana=GH; Gibraltar=GI; Greenland=GL; Gambia=GM; Guinea=GN; Guadeloupe=GP; Guinea Xích Đạo=GQ; Equatorial
    Guinea=GQ; Hy Lạp=GR; Greece=GR; Nam Georgia & Quần đảo Nam Sandwich=GS; Guatemala=GT; Guam=GU; Guinea-Bissau=GW;
    Guyana=GY; Hồng Kông=HK; Hong Kong=HK; Hongkong=HK; Đặc khu Hành chính Hồng Kông, Trung Quốc=HK; Hong Kong SAR
    China=HK; Quần đảo Heard và McDonald=HM; Honduras=HN; Croatia=HR; Haiti=HT; Hungary=HU; Hung-ga-ri=HU; Quần đảo
    Canary=IC; Canary Islands=IC; Indonesia=ID; In-đô-nê-xi-a=ID; Ireland=IE; CH Ireland=IE; Israel=IL; I-xra-en=IL;
    Đảo Man=IM; Isle of Man=IM; Ấn Độ=IN; India=IN; Lãnh thổ Ấn Độ Dương thuộc Anh=IO; British Indian Ocean
    Territory=IO; Iraq=IQ; I-rắc=IQ; Iran=IR; Iceland=IS; Italia=IT; Italy=IT; Ý=IT; ; Jamaica=JM; Jordan=JO; Nhật
    Bản=JP; Nhật=JP; Japan=JP; Kenya=KE; Kyrgyzstan=KG; Campuchia=KH; Cam-pu-chia=KH; Vương quốc Campuchia=KH;
    Cambodia=KH; Kiribati=KI; Comoros=KM; St. Kitts và Nevis=KN; Triều Tiên=KP; CHDCND Triều Tiên=KP; North Korea=KP;
    Hàn Quốc=KR; Hàn=KR; Đại Hàn Dân quốc=KR; South Korea=KR; Kuwait=KW; Quần đảo Cayman=KY; Cayman Islands=KY;
    Kazakhstan=KZ; Lào=LA; CHDCND Lào=LA; Cộng hòa Dân chủ Nhân dân Lào=LA; Liban=LB; Lebanon=LB; Li-băng=LB; St.
    Lucia=LC; Liechtenstein=LI; Sri Lanka=LK; Liberia=LR; Lesotho=LS; Litva=LT; Lithuania=LT; Luxembourg=LU;
    Latvia=LV; Libya=LY; Ma rốc=MA; Maroc=MA; Ma-rốc=MA; Morocco=MA; Monaco=MC; Moldova=MD; Montenegro=ME; St.
    Martin=MF; Madagascar=MG; Quần đảo Marshall=MH; Marshall Islands=MH; Bắc Macedonia=MK; Macedonia=MK; North
    Macedonia=MK; Mali=ML; Myanmar=MM; Miến Điện=MM; Mianma=MM; Mông Cổ=MN; Mongolia=MN; Ma Cao=MO; Macau=MO;
    Macao=MO; Đặc khu Hành chính Macao, Trung Quốc=MO; Macao SAR China=MO; Quần đảo Bắc Mariana=MP; Northern Mariana
    Islands=MP; Martinique=MQ; Mauritania=MR; Montserrat=MS; Malta=MT; Mauritius=MU; Maldives=MV; Malawi=MW;
    Mexico=MX; Malaysia=MY; Ma-lai-xi-a=MY; Mozambique=MZ; Namibia=NA; New Caledonia=NC; Niger=NE; Đảo Norfolk=NF;
    Norfolk Island=NF; Nigeria=NG; Nicaragua=NI; Hà Lan=NL; Netherlands=NL; Na Uy=NO; Norway=NO; Nepal=NP; Nauru=NR;
    Niue=NU; New Zealand=NZ; Oman=OM; Panama=PA; Peru=PE; Polynesia thuộc Pháp=PF; French Polynesia=PF; Papua New
    Guinea=PG; Philippines=PH; Philippin=PH; Pakistan=PK; Ba Lan=PL; Poland=PL; Saint Pierre và Miquelon=PM; Quần đảo
    Pitcairn=PN; Pitcairn Islands=PN; Puerto Rico=PR; Palestine=PS; Lãnh thổ Palestine=PS; Palestinian Territories=PS;
    Bồ Đào Nha=PT; Portugal=PT; Palau=PW; Paraguay=PY; Qatar=QA; Réunion=RE; Romania=RO; Serbia=RS; Nga=RU; Liên bang
    Nga=RU; LB Nga=RU; Russia=RU; Rwanda=RW; Ả Rập Xê Út=SA; Saudi Arabia=SA; Ả Rập Saudi=SA; Arab Saudi=SA; Saudi=SA;
    Ả Rập Xê-út=SA; Quần đảo Solomon=SB; Solomon Islands=SB; Seychelles=SC; Sudan=SD; Thụy Điển=SE; Sweden=SE;
    Singapore=SG; Xin-ga-po=SG; St. Helena=SH; Slovenia=SI; Svalbard và Jan Mayen=SJ; Slovakia=SK; Sierra Leone=SL;
    San Marino=SM; Senegal=SN; Somalia=SO; Suriname=SR; Nam Sudan=SS; South Sudan=SS; São Tomé và Príncipe=ST; El
    Salvador=SV; Sint Maarten=SX; Syria=SY; Xy-ri=SY; Eswatini=SZ; Tristan da Cunha=TA; Quần đảo Turks và Caicos=TC;
    Chad=TD; Lãnh thổ phía Nam Thuộc Pháp=TF; French Southern Territories=TF; Togo=TG; Thái Lan=TH; Thái=TH;
    Thailand=TH; Tajikistan=TJ; Tokelau=TK; Timor-Leste=TL; Đông Timor=TL; Turkmenistan=TM; Tunisia=TN; Tonga=TO; Thổ
    Nhĩ Kỳ=TR; Thổ Nhĩ Kì=TR; Türkiye=TR; Trinidad và Tobago=TT; Tuvalu=TV; Đài Loan=TW; Taiwan=TW; Tanzania=TZ;
    Ukraine=UA; Ukraina=UA; Uganda=UG; Các tiểu đảo xa của Hoa Kỳ=UM; U.S. Outlying Islands=UM; Mỹ=US; Hoa Kỳ=US;
    USA=US; Hợp chúng quốc Hoa Kỳ=US; Hợp chủng quốc Hoa Kỳ=US; United States=US; Uruguay=UY; Uzbekistan=UZ;
    Vatican=VA; Tòa thánh Vatican=VA; Thành Vatican=VA; Vatican City=VA; St. Vincent và Grenadines=VC; Venezuela=VE;
    Quần đảo Virgin thuộc Anh=VG; British Virgin Islands=VG; Quần đảo Virgin thuộc Hoa Kỳ=VI; U.S. Virgin Islands=VI;
    Việt Nam=VN; Việt nam=VN; VN=VN; Việt=VN; CHXHCN Việt Nam=VN; Cộng hòa xã hội chủ nghĩa Việt Nam=VN; Cộng hoà xã
    hội chủ nghĩa Việt Nam=VN; Vietnam=VN; Vanuatu=VU; Wallis và Futuna=WF; Samoa=WS; Kosovo=XK; Yemen=YE; Mayotte=YT;
    Nam Phi=ZA; South Africa=ZA; Zambia=ZM; Zimbabwe=ZW; Scotland=GB; Xứ Wales=GB; Wales=GB; Bắc Ireland=GB; Trung=CN; Trung Hoa=CN
    """
}
