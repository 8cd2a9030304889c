// SPDX-License-Identifier: Apache-2.0

extension WordLists {
  /// Bodies known by a name without a head word, and acronyms with the name they stand for.
  static let organisations: StaticString = """
    EU=Liên minh châu Âu; Liên minh châu Âu; LHQ=Liên hợp quốc; Liên hợp quốc; Liên Hiệp Quốc=Liên hợp quốc; Liên hiệp
    quốc=Liên hợp quốc; UN=Liên hợp quốc; ASEAN; NATO; WTO; WHO; IMF; WB; ADB; IAEA; UNESCO; UNICEF; UNODC; UNDP;
    UNHCR; UNFPA; ILO; FAO; OPEC; OPEC+; OECD; APEC; ASEM; BRICS; G7; G8; G20; G77; SCO; ICC; ICJ; INTERPOL; Interpol;
    Europol; ASEANAPOL; Aseanapol; WEF; IPU; AIPA; Quad; AUKUS; CIA; FBI; NSA; NASA; Fed; FED; KGB; FSB; IS; ISIS;
    al-Qaeda; Al-Qaeda; Al Qaeda; Taliban; Hamas; Hezbollah; Houthi; Boko Haram; JETRO; JICA; KOICA; USAID; FIFA;
    UEFA; AFC; AFF; IOC; IPC; VFF; VPF; TTXVN=Thông tấn xã Việt Nam; Thông tấn xã Việt Nam; TTX Việt Nam=Thông tấn xã
    Việt Nam; VTV; VTV1; VTV3; VTV6; VTC; VOV; HTV; VTC News; VnExpress; Vnexpress; VietnamNet; VietNamNet;
    Vietnamnet; Vietnam+; VietnamPlus; Dân trí; Dân Trí; Tuổi Trẻ; Tuổi trẻ; Thanh Niên=Thanh Niên; Người Lao Động;
    Người lao động; Tiền Phong; Tiền phong; Lao Động; Nhân Dân; Pháp Luật TP.HCM; Zing; Zing.vn; Zing News; Kenh14;
    Soha; Infonet; ICTnews; ICTPress; Dân Việt; Infonet; VGP; Chinhphu.vn; Quochoi.vn; VTV.vn; VTV Online; Vietnam
    Airlines; Vietjet; Vietjet Air; VietJet Air; Jetstar Pacific; Bamboo Airways; Viettel; VNPT; VinaPhone; Vinaphone;
    MobiFone; Mobifone; FPT; FPT Telecom; CMC; VNG; Vingroup; VinGroup; VinFast; Vinfast; Vinhomes; Vinamilk; Sabeco;
    Habeco; Petrolimex; PetroVietnam; Petrovietnam; PVN; EVN; TKV; Vinacomin; Vinalines; Vinashin; Masan; Hòa Phát;
    Hoà Phát; HAGL; Thaco; THACO; Novaland; FLC; Sun Group; Sungroup; BIDV; Vietcombank; VietinBank; Vietinbank;
    Agribank; Techcombank; Sacombank; Eximbank; VPBank; VIB; MB; MBBank; SHB; ACB; SCB; TPBank; HDBank; OceanBank;
    Oceanbank; LienVietPostBank; SSI; VNDirect; HNX; HOSE; VAMC; VCCI; SJC; PNJ; DOJI; Google; Facebook; Meta; Apple;
    Microsoft; Amazon; Twitter; Samsung; Samsung Electronics; LG; Sony; Toyota; Honda; Nissan; Ford; Hyundai; Kia;
    BMW; Mercedes-Benz; Mercedes Benz; Mercedes; Audi; Volkswagen; Tesla; SpaceX; Boeing; Airbus; Intel; AMD; Nvidia; NVIDIA; IBM;
    Dell; HP; Oracle; Huawei; Xiaomi; Oppo; OPPO; Vivo; Alibaba; Tencent; TikTok; ByteDance; Lazada; Shopee; Tiki;
    Grab; Uber; Gojek; Netflix; YouTube; Youtube; Instagram; Yahoo; Nokia; Panasonic; Toshiba; Canon; Nikon; Foxconn;
    Bkav; BKAV; Kaspersky; Kaspersky Lab; Symantec; OpenAI; Qualcomm; MediaTek; Reuters; AFP; AP; BBC; CNN; CNBC; NBC;
    CBS; ABC News; ABC; Fox News; Bloomberg; Forbes; TASS; RIA Novosti; Sputnik; RT; Interfax; Yonhap; Kyodo; NHK;
    KBS; Xinhua; Tân Hoa Xã; Tân Hoa xã; THX=Tân Hoa Xã; Hoàn Cầu Thời báo; SCMP; CCTV; KCNA; Al Jazeera; Guardian;
    The Guardian; New York Times; The New York Times; Washington Post; The Washington Post; Wall Street Journal; The
    Wall Street Journal; Daily Mail; Independent; The Independent; Telegraph; Mirror; Time; Newsweek; USA Today; Der
    Spiegel; Le Monde; Deutsche Welle; Financial Times; The Economist; VOA; RFI; AKP; Sky Sports; ESPN; Getty Images;
    Getty; Marca; AS Roma; Real Madrid; Real; Barca; Barcelona; Barça; Atletico Madrid; Atletico; Sevilla; Valencia;
    Villarreal; Athletic Bilbao; Real Sociedad; Real Betis; Girona; Getafe; Man City; Man United; Man Utd; M.U; MU;
    Manchester United; Manchester City; M.C; Chelsea; Arsenal; Liverpool; Tottenham; Tottenham Hotspur; Everton;
    Leicester City; Leicester; West Ham; Newcastle; Newcastle United; Aston Villa; Wolves; Wolverhampton; Crystal
    Palace; Southampton; Brighton; Fulham; Brentford; Bournemouth; Burnley; Leeds; Leeds United; Nottingham Forest;
    Watford; Norwich; Swansea; Stoke City; Sunderland; Hull City; West Brom; Middlesbrough; Sheffield United; Ipswich;
    Ipswich Town; Luton Town; Juventus; Juve; Inter Milan; Inter; AC Milan; Napoli; Roma; Lazio; Atalanta; Fiorentina;
    Torino; Udinese; Genoa; Cagliari; Bologna; Sampdoria; Parma; Empoli; Lecce; Verona; Monza; Como; Bayern Munich;
    Bayern; Dortmund; Borussia Dortmund; RB Leipzig; Leverkusen; Bayer Leverkusen; Schalke; Schalke 04; Wolfsburg;
    Stuttgart; Frankfurt=Eintracht Frankfurt; Hoffenheim; Freiburg; PSG; Paris Saint-Germain; Monaco; AS Monaco; Lyon;
    Marseille; Lille; Auxerre; Rennes; Nantes; Lens; Nice=Nice; Ajax; PSV; PSV Eindhoven; Feyenoord; Porto; Benfica;
    Sporting; Sporting Lisbon; Celtic; Rangers; CSKA Moscow; Zenit; Galatasaray; Fenerbahce; Besiktas; Beşiktaş; Club
    Brugge; Salzburg; Red Bull Salzburg; Shakhtar Donetsk; Dynamo Kyiv; Al-Nassr; Al Nassr; Al-Hilal; Al Hilal;
    Al-Ittihad; Inter Miami; SLNA; CAHN; HAGL; Viettel; Hà Nội FC; Thể Công Viettel; Thể Công - Viettel; Công An Hà
    Nội; CLB Công an Hà Nội; B.Bình Dương; Becamex Bình Dương; Thép Xanh Nam Định; SHB Đà Nẵng; Hải Phòng FC; Sanna
    Khánh Hòa; Than Quảng Ninh; FLC Thanh Hóa; BTS; TWICE; Twice; BlackPink; BLACKPINK; Blackpink; Black Pink;
    BigBang; Big Bang; EXO; SNSD; T-ara; 2NE1; Super Junior; Red Velvet; NewJeans; YG; YG Entertainment; JYP; SM
    Entertainment; HYBE; MTTQ Việt Nam; MTTQ; Mặt trận Tổ quốc Việt Nam; Mặt trận Tổ quốc; VKSND; VKSNDTC; TAND;
    TANDTC; UBTVQH; CAND; QĐND; ĐCSVN; VKSND Tối cao; VKSND tối cao; TAND Tối cao; TAND tối cao; Chữ thập đỏ; Điện
    Kremlin; Nhà Trắng=Nhà Trắng; Lầu Năm Góc; Phố Wall; Whoscored; Opta; Ipsos; Gallup; Aceshowbiz; Dispatch;
    Billboard; PwC; Deloitte; KPMG; EY; Moody's; Fitch; Fitch Ratings; HSBC; Citi; Citigroup; Goldman Sachs; JPMorgan;
    Morgan Stanley; Standard Chartered; Nielsen; Gartner; IDC; Masterise; Ecopark; Đèo Cả; Becamex; Gelex; REE; PV
    GAS; PVGAS; PV Oil; Petrosetco; Lilama; Cienco 4; Cienco 1; Vinaconex; Coteccons; Hoa Sen; Tân Hiệp Phát; Trung
    Nguyên; Kinh Đô; TH true Milk; TH; Nestlé; Nestle; Coca-Cola; Pepsi; PepsiCo; Unilever; P&G; Adidas; Nike;
    Starbucks; McDonald's; KFC; Lotte; Aeon; AEON; Central Group; Big C; BigC; Walmart; Ikea; IKEA; Chanel; Louis
    Vuitton; Gucci; Dior; T.Ư=trung ương; TW=trung ương; Tin Tức; Báo Tin Tức; Báo tin tức; Brest; Rayo Vallecano;
    Columbus Crew; Celta Vigo; Alaves; Espanyol; Osasuna; Mallorca; Las Palmas; Leganes; Valladolid; Cadiz; Granada;
    Toulouse; Reims; Montpellier; Angers; Le Havre; Saint-Etienne; Bochum; Mainz; Mainz 05; Augsburg; Union Berlin;
    Werder Bremen; Bremen; Hertha Berlin; Gladbach; Monchengladbach; Borussia Monchengladbach; Heidenheim; St. Pauli;
    Holstein Kiel; Kaiserslautern; Hamburger SV; Venezia; Sassuolo; Spezia; Cremonese; Frosinone; Chievo; Palermo; Al
    Ahli; Al-Ahli; LA Galaxy; Deportivo; Deportivo La Coruna; Rostov; Ludogorets; Sparta Prague; Slavia Praha; Crvena
    Zvezda; Young Boys; Sturm Graz; Slovan Bratislava; Olympiacos; Olympiakos; Panathinaikos; PAOK; Boca Juniors;
    River Plate; Flamengo; Palmeiras; Urawa Reds; Johor Darul Ta'zim; Buriram United; Muangthong United; Bangkok
    United; Anderlecht; Club Bruges; Brugge; Dinamo Zagreb; Braga; Basel; Midtjylland; Malmo; Bodo/Glimt; Rapid
    Vienna; Maccabi Tel Aviv; Spartak Moscow; Lokomotiv Moscow; Derby County; Cardiff City; Swansea City; Birmingham
    City; Blackburn; Bolton; Wigan; QPR; Millwall; Preston; Coventry; Hoàng Anh Gia Lai; Sông Lam Nghệ An; Hồng Lĩnh
    Hà Tĩnh; Quảng Nam FC; Topenland Bình Định; Khánh Hòa FC; Bình Phước FC; PVF; PVF-CAND; SGGP; NLĐ; Vietlott; TPO;
    VietQ; Saostar; 2Sao; Kênh 14; Ngôi Sao; Kinhtedothi; Gia đình & Xã hội; Đời sống & Pháp luật; Báo Mới; Telus;
    Nasdaq; Dow Jones; S&P; Prada; Versace; Hermès; Hermes; Burberry; Zara; H&M; Uniqlo; Rolex; Patek Philippe;
    SpaceX; Lockheed Martin; Northrop Grumman; Raytheon; Gazprom; Rosneft; Rosatom; Shell; BP; Exxon Mobil;
    ExxonMobil; Chevron; Aramco; Saudi Aramco; BHP; Rio Tinto; Glencore; Siemens; Bosch; BASF; Bayer; Pfizer; Moderna;
    AstraZeneca; Johnson & Johnson; Novartis; Roche; Sanofi; Sinovac; Sinopharm; Vinamilk; Mitsubishi; Mitsui;
    Sumitomo; Hitachi; Fujitsu; SoftBank; Rakuten; Baidu; JD.com; ZTE; Lenovo; DJI; CATL; BYD; SK; SK Hynix; Hanwha;
    Doosan; Posco; POSCO; CJ; Naver; Kakao; Temasek; DBS; UOB; Grab; GIC; PTT; SCG; Petronas; AirAsia; Singapore
    Airlines; Thai Airways; Korean Air; Qatar Airways; Turkish Airlines; EPA; FDA; CDC; OSCE; OPCW; UNHRC; UNWTO;
    ICAO; IMO; WFP; UNEP; IPCC; AIIB; EVNHCMC; Vinacapital; VinaCapital; Dragon Capital; Mekong Capital
    """
}
