// SPDX-License-Identifier: Apache-2.0

extension CorpusNames {
  /// The names that `Training` counted.
  static let list: StaticString = """
    a . iP2;a1N4;a2N4;a80N5;aaron ramsdaleP2;aaron wan - bissakaP2;aaronsP2;abadiP2;abbosbek fayzullaevP2;\
    abdukodir khusanovP2;abdurakhmanovP2;abrahamP3;absN4;abu bakrP3;abu omarP2;account nameP3;account numberP3;\
    acerP2;acerbiP3;acesP2;achillesP2;achraf hakimiP2;adamP2;adarabioyoP2;adccO2;adeboyejoP2;adeyemiP2;adliP2;\
    adolf hitlerP2;adrianP2;adrianoP2;adrien rabiotP2;adurizP2;aebischerP2;afc champions leagueO5;\
    afc champions league eliteO3;afc champions league twoO4;agbadouP2;agnelliP2;agueroP3;agustoP2;ahmedP2;ai+cũngW1;\
    aic trần mạnh hàP2;ailenP2;ainaP3;airN4;ajerP3;ajetiP2;akanjiP4;akeP2;aklioucheP2;akram afifP2;akturkogluP2;\
    al - reeshaweeP2;al fatehP2;al feihaP2;al ghanamP2;al gharafaP2;al hamdanP2;al ittihadP4;al kassarP2;\
    al khaibariP2;al najdiP2;al qahtaniP2;al saddP2;al shehriP2;al taawounP2;al waslP2;al wehdaP2;alabaP2;alanP2;\
    alan grafiteP2;alan shearerP2;albaP3;alberto moleiroP2;albiolP2;albumN4;alcarazN5;aldereteP2;alejandro baldeP2;\
    alejandro dominguezP2;alejandro garnachoP4;aleksander ceferinP3;aleksandr golovinP2;alessandro florenziP2;\
    alex de minaurP2;alex grimaldoP2;alex munozP2;alex sandroP2;alex scottP2;alex shawP2;alex suarezP2;alexanderP2;\
    alexander - arnoldP4;alexander arnoldP2;alexander isakP3;alexander lukashenkoP2;alexander mcqueenP2;\
    alexander zverevP3;alexis sanchezP4;alfredo di stefanoP2;ali hoàng dươngP3;ali jasimP3;ali khameneiP4;\
    alicia keysP2;alisher usmanovP2;alissonP4;allegiantL2;allisonP2;allisterP2;almadaP2;almeriaP2;almironP2;\
    alonsoP3;alphonso daviesP3;alvarezP4;alvaro morataP5;alvesP3;am+hiểuW1;amadP3;amad dialloP3;amadou onanaP3;\
    amanda anisimovaP2;amarildoP2;amaviP2;american airlinesO2;amexL2;amine adliP2;amine haritP2;amsO2;amynP2;\
    an dươngL2;an dương vươngL2;an hiệpL2;an hàL2;an hạP2;an hội tâyL2;an khangP2;an khánhL4;an lãoL2;an môL2;\
    an nguyênP2;an nhiênP3;an nhơnL3;an phúL5;an phú đôngL2;an se youngP2;an sơnL2;an sươngP3;an teg won - giámP2;\
    an tháiL2;an toànP2;an tânL2;an+ninhW1;an+toànW1;ander herreraP2;andersenP2;andersonP3;andoni iraolaP2;andreP2;\
    andre agassiP2;andre onanaP4;andre silvaP2;andrea agnelliP2;andrea belottiP2;andrea cambiasoP2;\
    andreas christensenP3;andrej kramaricP2;andres iniestaP2;andrichP2;androidN6;andyP3;andy murrayP3;\
    ange postecoglouP3;angela phương trinhP3;angelababyP3;angelina jolieP4;angelinoP2;angeloP2;anguissaP2;anh huyP2;\
    anh khoaP3;anh quânP2;anh quốcP3;anh sơnL3;anh thưP2;anh tuấnP2;anh tàiP2;anh túP3;anh tú atusP3;anh đứcP4;\
    aniO2;ankerP2;anna wintourP2;anne hathawayP2;ansu fatiP2;anthony elangaP3;anthony gordonP3;anthony hudsonP2;\
    anthony joshuaP2;anthony martialP2;antoine griezmannP4;antoine semenyoP2;antonP2;antonioP3;antonio conteP3;\
    antonio guterresP2;antonio rudigerP2;antonyP4;aogoP2;apollo englishP2;apollo goP2;app storeN4;\
    apple intelligenceO3;aqua cityL2;aramburuP2;araujoP3;araújoP2;archerP2;arda gulerP3;arenaP2;\
    arena ciudad de mexicoL2;areolaP2;aresoP2;arfieldP2;ariana grandeP3;ariboP2;arjen robbenP2;armand duplantisP2;\
    armando brojaP2;armstrongP3;arne slotP3;arnoldP3;arsene wengerP3;artemis iiN4;artetaN5;aryna sabalenkaP3;\
    asanoP2;asensioP3;ashleyP2;ashley youngP2;asllaniP2;aston martinP2;astrakhanL2;atN4;atlanta unitedO3;atpN4;\
    attapeuP2;auO2;aubameyangP4;audrey hepburnP2;augustoP2;aurelien tchouameniP2;austinP2;autobytelO2;avatarN4;\
    avcO2;avilesP2;avivaL2;axel disasiP2;ayewP2;ayhanP2;aymen husseinP3;aymeric laporteP2;azovL2;azpilicuetaP3;\
    azzurriP2;b . cP2;b1N4;baN7;ba dinh distP3;ba na hillsP2;ba triL2;ba đồnL3;bacary sagnaP2;badiashileP3;bahP2;\
    baileyP4;baillyP2;bajramiP2;bakayokoP3;bakicP2;balbuenaP2;baldeP4;baleP3;balebaP2;balerdiP2;balotelliP2;\
    bamboo capitalO2;banN9;ban chấpN4;ban quảnN5;ban thườngN4;ban+hànhW1;ban+đầuW1;bang alaskaP2;bang bangP2;\
    bang si hyukP2;bangkok postO3;bangkok utdP2;bank for foreign trade ofO2;bank nameO3;bannockburn global forexP2;\
    bao+giờW1;bao+gồmW1;baoquocte . vnP2;barackP2;barack obamaP2;barakP2;barcolaP4;bardakciP2;barellaP4;barriosP2;\
    barronP2;bartraP2;basqueP2;basseyP2;bastoniP3;batshuayiP2;baumP2;baumgartnerP2;bavariaP4;bayeshP2;bbc newsO2;\
    bcons newskyP2;beckerP2;bednarekP2;beierP2;beijing guoanP2;belgorodL2;bella hadidP2;bellanovaP2;bellerinP3;\
    bellinghamP5;belottiP2;beltranP2;ben affleckP2;ben chilwellP2;ben daviesP2;ben johnsP3;benitezP2;\
    benjamin netanyahuP2;benjamin seskoP2;bentancurP3;bentoP2;benzemaP3;benzylaminopurineP2;beraldoP2;bergeP2;\
    bergvallP2;bernalP2;bernardoP3;bernardo silvaP5;bertrandP2;betoP3;beyonceP3;beyoncéP3;bftvvnvxbank nameP3;bhlN4;\
    bhumjaithaiO2;bhxhN5;bhytN5;biN4;bi rainP3;bidenP3;bidvvnvx261bank nameP3;bigN4;bildO2;billO2;bill gatesP3;\
    billiardsN4;billie eilishP2;binhN6;binh+sĩW1;binzP2;bissoumaP4;bitcoinN6;bitgetP2;bizotP2;biênN5;biên+bảnW1;\
    biên+giớiW1;biếnN6;biểnN6;biển ngọcP2;biện+phápW1;biệtN5;biệt+làW1;bksN6;blanca cityL2;blaugranaP3;block bP2;\
    boP2;bob dylanP2;bobbP3;bodo glimtP2;boeyP2;bom+tấnW1;bondiL3;bondoP2;bongda . com . vnP2;bonifaceP3;bonucciP2;\
    booking . comP2;boonsak ponsanaP2;borac banja lukaP2;borgesP2;boris beckerP2;boris johnsonP2;boris yeltsinP2;\
    borneoL3;boroP2;boroughL2;boston dynamicsP2;botmanP2;bouchardP2;boushalP2;bowenP3;box officeO3;brad pittP4;\
    bradleyP3;bradley barcolaP2;brahim diazP3;brahim díazP2;brand financeP3;brandtP2;branislav ivanovicP2;bravoP2;\
    breeP2;breel emboloP2;bremerP2;brendon lucasP2;brenesP2;brennan johnsonP2;brereton diazP2;bretonesP2;\
    british airwaysO2;britney spearsP3;brnovićP2;brobbeyP2;brojaP3;brooklyn beckhamP2;brooksP2;brownP2;brozovicP2;\
    brumaP2;brunoP3;bruno fernandesP5;bruno guimaraesP3;bruno marsP4;bryanskL2;btN4;bualoiN5;budimirP3;buenoP2;\
    buffonP3;bukayo sakaP4;buongiornoP3;burnP4;burnsP2;busquetsP3;buôn hồL3;buôn+bánW1;buôn+lậuW1;buồnN4;\
    buộc+phảiW1;bvhN4;bxhN6;bxh premier leagueO2;bxh v . leagueO2;byeon woo seokP3;bà nà hillsP2;bàiN6;bài+viếtW1;\
    bànN5;bàn thạchL2;bàn+thắngW1;bàng+hoàngW1;bàu bàngL4;bàu trắngL2;bàyN5;bày+tỏW1;bá ngọcP2;bácN5;bác hồN5;\
    bác+sĩW1;báchN4;bách khoaL2;bám+sátW1;bánN5;bán+kếtW1;bánh+mìW1;báoN8;báo+cáoW1;bát xátL2;bây+giờW1;bãiN5;\
    bãi tiênL2;bãi+biểnW1;bão+sốW1;bè+quốcW1;bêN4;bê+bốiW1;bê+tôngW1;bênN5;bìnhN7;bình chánhL5;bình chọnN4;\
    bình giangL2;bình hưngL3;bình hưng hòaL3;bình kiếnL3;bình liêuL2;bình lươngL2;bình lợi trungL2;bình lụcL3;\
    bình phúL3;bình sơnL3;bình thạnhL5;bình thủyL2;bình tinhP2;bình triệuL3;bình trưngL3;bình trị đông bL2;\
    bình tânL5;bình tâyL2;bình xuyênL3;bình đạiL2;bình định fcO2;bình+luậnW1;bíN6;bí quyết ôn thi thptN4;bí+mậtW1;\
    bí+quyếtW1;bí+thưW1;bí+ẩnW1;bích ngọcP2;bích phươngP2;bích thùyP3;bích trâmP2;bích tuyềnP3;bính ngọN6;bòN4;\
    bó+vớiW1;bóngN5;bóng+đáW1;bôngN5;bùN4;bù đăngL3;bù+giờW1;bù+đắpW1;bùi lượngP2;bùi việnP2;bùng+nổW1;bùng+phátW1;\
    búnN4;băn+khoănW1;băngN5;băng châuP3;bưuN5;bưu điện hoa nam buổi sángO2;bướcN4;bước+vàoW1;bạc+đáW1;bạchN4;\
    bạch long vĩL2;bạch lộcP2;bạch đếP2;bạnN6;bạo+hànhW1;bạo+lựcW1;bảnN5;bản giốcL2;bản khoangL2;bản+thânW1;bảngN4;\
    bảng+xếpW1;bảoN7;bảo anhP3;bảo duyP3;bảo longP2;bảo lộcL4;bảo ngọcP4;bảo thanhP2;bảo toànP2;bảo tín minh châuN5;\
    bảo yênL3;bảo yến rosieP2;bảo đạiP2;bảo+vệW1;bảo+đảmW1;bảyN6;bấmN4;bấtN4;bất+ngờW1;bầuN4;bầu+cửW1;bầu+trờiW1;\
    bầyN4;bẩm+sinhW1;bẫyN4;bậc+nhấtW1;bận+rộnW1;bậtN5;bắcN8;bắc biển đôngL2;bắc blingP2;bắc bìnhL2;bắc hàL3;\
    bắc khêL2;bắc luânL2;bắc làoL3;bắc namP2;bắc nha trangL3;bắc quangL2;bắc sơnL3;bắc thái bình dươngL2;\
    bắc thăng longP3;bắc tân uyênL2;bắc từ liêmL4;bắc đới hàL2;bắt+đầuW1;bằngN7;bằng kiềuP3;bằng tườngP2;bếN4;\
    bế+mạcW1;bế+tắcW1;bếnN4;bến cátL2;bến thủyL2;bến vân đồnL3;bến+xeW1;bến+đỗW1;bề+mặtW1;bền+vữngW1;bệnhN8;\
    bệnh+nhânW1;bệnh+việnW1;bỉm sơnL3;bỉnhP2;bịN4;bọnN4;bốN4;bốc+cháyW1;bốc+thămW1;bốiN4;bối+cảnhW1;bồN4;\
    bồi+dưỡngW1;bồi+thườngW1;bổN5;bổ+nhiệmW1;bổ+sungW1;bỗng+dưngW1;bộN9;bộc+lộW1;bội+chiW1;bờN4;bờ+biểnW1;bờ+sôngW1;\
    bức+xúcW1;bức+ảnhW1;bứt+pháW1;bữa+cơmW1;bữa+tiệcW1;bữa+ănW1;bựcN4;c . pP3;c . ronaldoP3;c . t . pP2;c00O2;c02O2;\
    caN4;ca+khúcW1;ca+sĩW1;cabinet roomP2;cabo verdeP4;caceresP2;café sángP2;cahillP3;caicedoP3;caio cesarP3;\
    calafioriP4;calhanogluP3;callenderP3;calvert - lewinP2;calvin verdonkP2;calvoP2;camN4;cam lâmL4;cam lộL2;\
    cam túcL2;cam+kếtW1;camachoP2;camaraP2;camavingaP3;cambiasoP2;camila cabelloP2;campanaP3;campbellP2;canN4;\
    can lộcL3;can+thiệpW1;canceloP3;canelo alvarezP2;caoN7;cao cườngP3;cao lãnhL3;cao sơnP2;cao+nhấtW1;\
    capital squareL2;captainP3;captain americaP3;caqueretP2;car testP2;cara delevingneP2;carboniP2;\
    carlo ancelottiP3;carlo biadoP2;carlosP3;carlos alcarazP5;carlos vicenteP2;carmonaP2;carnesecchiP2;carrascoP2;\
    carsleyP2;carvajalP4;carvalhoP2;casO4;casadoP4;casemiroP4;cashP3;casino trực tuyến châu áP2;casper ruudP2;\
    castagneP2;catalanP5;cataloniaP3;catalunyaP4;catenaP2;cavan sullivanP2;cavaniP2;ceballosP2;celikP2;\
    celine dionP3;central retailP2;cesc fabregasP3;cf montrealO2;cha+mẹW1;chagosL2;challengersP2;chalobahP3;\
    chambersP2;champassakL2;championsP3;championshipP4;championship nottinghamP2;chanathip songkrasinP3;\
    chardonnetP2;charlesP2;charles iiiP2;charlie kirkP4;charlie puthP2;charlotteP2;charmora cityL2;chatgptN5;\
    che+giấuW1;chelsea fcO2;chen zhiP2;chevrolet coloradoP2;chevrolet cruzeP2;chiN7;chi lăngL3;chi+phíW1;chi+tiếtW1;\
    chiaN5;chia+sẻW1;chibaL2;chibiP2;chiesaP3;chilwellP2;chimN4;chinese super leagueO2;chinh+phụcW1;chiêmN4;\
    chiêm+ngưỡngW1;chiêuN4;chiêu+mộW1;chiêu+tròW1;chiếcN5;chiếc+xeW1;chiếmN4;chiếm+đoạtW1;chiếnN9;chiến thắngP2;\
    chiến+lượcW1;chiến+thắngW1;chiềuN5;chiểuP3;chloeP2;choN4;choiP2;choiniereP2;chong wei fengP2;chosunO2;\
    choupo - motingP2;choángN4;chris evansP2;chris woodP3;christensenP4;christian eriksenP3;christian pulisicP3;\
    christieP4;christina aguleraP2;christina kochP2;christine lagardeP2;christopher nkunkuP3;christopher nolanP3;\
    chu binP2;chu laiP3;chu+kỳW1;chukwuemekaP2;chukwuezeP3;chungN7;chung+kếtW1;chungcheongnam - doL2;chuyênN5;\
    chuyên+giaW1;chuyên+mônW1;chuyếnN4;chuyến+bayW1;chuyến+thămW1;chuyền+bóngW1;chuyền+nữW1;chuyểnN5;chuyệnN4;\
    chuẩn+bịW1;chuốiN4;chuỗi+trậnW1;chà vàL2;chàng+traiW1;chào+mừngW1;chào+đónW1;chánh hưngL3;cháu+béW1;chânN6;\
    chân mâyL3;chân+sútW1;châu bùiP3;châu thànhL4;châu tấnP2;châu đứcL2;chèn+épW1;chênhN4;chênh+lệchW1;chìaN4;\
    chìa+khóaW1;chìm+trongW1;chí anhP2;chí hòaP2;chí linhL3;chí thành -P2;chí trungP2;chính+thứcW1;chóN4;\
    chông+gaiW1;chùmN4;chú+ýW1;chúaN5;chúa giêsuP2;chúa jesusP2;chúc+mừngW1;chúngN5;chúng+taW1;chúng+tôiW1;chămN5;\
    chăm+sócW1;chăn+nuôiW1;chơn thànhL3;chư sêL2;chư+vịW1;chưaN4;chưa+cóW1;chươngN8;chương mỹL3;chương+trìnhW1;\
    chạmN4;chạm+tránW1;chạpN5;chảiN4;chảy+máuW1;chấmN4;chấm+dứtW1;chấn+thươngW1;chấpN4;chấp+hànhW1;chấp+nhậnW1;\
    chấtN4;chất+lượngW1;chẩn+đoánW1;chậmN4;chật+vậtW1;chắc+chắnW1;chắn+sẽW1;chẳng+cóW1;chặngN4;chặng+đườngW1;\
    chặt+chẽW1;chẽ+vớiW1;chếN4;chế+độW1;chệch+cộtW1;chỉN6;chị+emW1;chịuN4;chịu+tráchW1;chọc+kheW1;chốngN5;\
    chống+dịchW1;chống+lạiW1;chốt+củaW1;chốt+phiênW1;chờ+đợiW1;chởN4;chợN5;chợ gạoL2;chục+nghìnW1;chục+nămW1;\
    chụp+ảnhW1;chủN9;chủ nhậtN6;chủ+nhàW1;chứN4;chứ+khôngW1;chứa+nhiềuW1;chứcN5;chức+năngW1;chứngN5;chứng+khoánW1;\
    chứng+kiếnW1;chừngN4;chữN4;chữ+kýW1;chữ+sốW1;chữa+bệnhW1;chữa+cháyW1;ciemO2;cillessenP3;cinemaconL2;citroenP2;\
    cityN4;city groundL3;city millenniaL2;cki tống thị ngọc cầmP2;classicP2;claude makeleleP2;claude puelP2;\
    claudio ranieriP2;claussP2;clement lengletP2;clintonP3;club americaO2;clyneP2;cnaO2;cnttN4;coN4;co . opO2;co2N5;\
    cobie smuldersP2;coca colaP2;cody gakpoP4;coi+làW1;coi+trọngW1;coin metricsP2;cold plasmaP2;cole palmerP4;\
    collinsP3;columbusP2;colwillP3;comanP4;community shieldP2;conN5;conceicaoP3;concertN4;confed cupP2;\
    confederations cupP3;conor bradleyP2;conor gallagherP4;conor mcgregorP3;consumer reportsP2;conteP4;contehP2;\
    converseP2;cookP4;copaP2;coppolaP2;cordobaP2;corolla crossP2;correaP2;costaP4;coufalP2;coulibalyP2;courtoisP4;\
    coutinhoP3;covN5;cpiN4;cpi doraisamy rajaP2;cr7N5;craven cottageP2;cremaschiP3;cresswellP2;cristanteP2;\
    cristian romeroP2;cristiano rolandP2;cristiano ronaldoP7;criticsP2;cruise controlP2;cruzP2;crypto . comP2;\
    csđtN5;ctN4;ctvN4;ctv hoàng thanhP2;ctv lê tùngP2;cua bac strP3;cubarsiP3;cucurellaP3;cungN5;cung gỗP2;\
    cung thểP2;cung vănP3;cung+cấpW1;cunhaP2;cupN6;cup ziajaP2;cupertinoP2;curtis jonesP2;cuốiN4;cuối+cùngW1;\
    cuối+nămW1;cuốnN4;cuốn+sáchW1;cuộcN5;cuộc+sốngW1;cvN4;cvtN4;cynthia erivoP3;càN6;cà lồL2;cà+phêW1;càiN4;\
    cài+đặtW1;cáN7;cá+nhânW1;cácN7;cáchN7;cáiN4;cái bèL2;cái mép hạL2;cái nướcL3;cái răngL2;cái+tênW1;cámN4;\
    cám+ơnW1;cánN6;cán+bộW1;cáoN4;cáo+buộcW1;cátN4;cát hảiL3;cát linhP4;cát lâmL2;cát phượngP2;cát tiếnL2;\
    cát tườngO3;cân+bằngW1;cân+nhắcW1;câuN4;câu+chuyệnW1;câu+hỏiW1;câu+lạcW1;câyN6;còi+khaiW1;cònN4;cóN6;có+thểW1;\
    côN5;cô tôL3;cô+gáiW1;côn+trùngW1;côngN10;công bínhP2;công dươngP2;công phươngP2;công phượngP5;công thànhL2;\
    công thươngP4;công vinhP4;cù môngL2;cùngN5;cúN7;cú+sútW1;cú+đúpW1;cúc phươngP2;cúpN6;cúp+châuW1;cănN4;căn+cứW1;\
    căn+hộW1;căn+nhàW1;căng+thẳngW1;cđN5;cđvN7;cđv man cityL2;cđv man unitedO2;cũ+củaW1;cũngN4;cũng+nhưW1;cơN7;\
    cơ+hộiW1;cơ+quanW1;cơ+sởW1;cơmN4;cơn+bãoW1;cơn+mưaW1;cơn+sốtW1;cơn+đauW1;cưN5;cư m'garL2;cư+dânW1;cương+vịW1;\
    cướiN4;cưới+củaW1;cướpN5;cướp+tàiW1;cườiN4;cường phátP2;cưỡngN4;cưỡng+chếW1;cạnhN5;cạnh+tranhW1;cảN4;cảiN5;\
    cải+cáchW1;cải+thiệnW1;cảm+giácW1;cảm+thấyW1;cản+pháW1;cản+trởW1;cảngN6;cảnhN7;cảnh+báoW1;cảnh+sátW1;cấmN5;\
    cất+cánhW1;cấu+trúcW1;cầmN4;cầnN5;cần giuộcL2;cần giờL6;cần đướcL2;cần+phảiW1;cầuN5;cầu giấyL6;cầu giấy .P2;\
    cầu kiệuL2;cầu ông lãnhL3;cầu+thủW1;cẩmN4;cẩm giàngL3;cẩm lyP3;cẩm lệL2;cẩm mỹL2;cẩm sơnL2;cẩm thăngL2;\
    cẩm tiênP2;cẩm vânP3;cẩm vịnhL2;cẩm xuyênL3;cẩnN4;cẩn+thậnW1;cẩn+trọngW1;cậpN6;cập+nhậtW1;cậu+béW1;cậu+conW1;\
    cậu+ấyW1;cắt+giảmW1;cặp+đôiW1;cốN6;cố+gắngW1;cống+hiếnW1;cốt+liệtW1;cốt+lõiW1;cổN4;cổ còL2;cổ linhL2;cổ+phiếuW1;\
    cổ+phầnW1;cổngN5;cộngN7;cộng hòaL3;cộng+đồngW1;cộtN4;cột+mốcW1;cờN4;cờ đỏL3;cờ+tướngW1;cờ+vuaW1;cởi+mởW1;\
    cỡ+nhỏW1;cụ+thểW1;cụcN6;cục+bộW1;cụmN5;củ chiL5;củng+cốW1;cứng+rắnW1;cửN6;cử+triW1;cửaN4;cửa bắcL3;cửa lòL3;\
    cửa+hàngW1;cửuP2;cự+lyW1;cực+kỳW1;cựuN5;c’landL2;d . aP3;d . h . hP2;d'ranL3;dacres - cogleyP2;daesungP2;\
    daily starO2;daisoP2;dak prescottP2;dakota johnsonP2;dalotP4;damsgaardP2;dan ashworthP2;dan triaccount numberP3;\
    danhN7;danh+hiệuW1;danh+sáchW1;dani alvesP2;dani carvajalP4;dani ceballosP2;dani olmoP3;daniel maldiniP2;\
    daniel passiraP2;daniil medvedevP3;daniloP4;danjumaP2;dannsP2;danteP2;daoN4;dao+độngW1;darmianP3;\
    darren fletcherP3;darwin nunezP3;davaoL2;davidP3;david alabaP3;david beckhamP4;david brooksP2;david de geaP2;\
    david guettaP2;david luizP2;david moyesP3;david rayaP3;david silvaP2;davide frattesiP2;daviesP4;davisP3;\
    dawsonP2;dayot upamecanoP2;dc unitedO2;de bruyneP5;de cuyperP2;de geaP3;de jongP3;de ketelaereP2;de ligtP3;\
    de paulP4;de roonP3;de vrijP3;dean hendersonP2;debastP2;decimaP2;declan riceP4;deirL3;dejan kulusevskiP2;\
    delapP2;delcy rodriguezP2;dembeleP4;demiralP2;demon huntersP3;demon slayerP2;dempseyP2;denis lazavikP2;\
    denis shapovalovP2;denis suarezP2;dennis rodmanP2;denzel dumfriesP2;depayP2;deportesP2;derby manchesterP2;\
    desa aman putriP2;desire doueP3;destP2;destiny udogieP2;deutsche bankO2;devin bookerP2;dewsbury - hallP2;\
    dhg pharmaO2;diN6;di cesareP2;di gregorioP2;di linhL3;di lorenzoP3;di mariaP3;di stefanoP2;di+chuyểnW1;\
    di+độngW1;diabyP2;dialloP3;diamond bay cityL2;diasP3;diazP4;diblingP2;didier deschampsP3;diego costaP3;\
    diego gomezP2;diego maradonaP2;diego simeoneP3;dierP4;digneP4;dimarcoP4;dingteaP2;dinhN4;dinh+dưỡngW1;\
    diogo costaP3;diogo dalotP3;diogo jotaP3;disasiP3;diênP2;diên khánhL3;diễmP3;diễm hằngP2;diễnN7;diễn châuL4;\
    diễn hạnhL2;diễn mỹL2;diễn+raW1;diễn+viênW1;diễu+binhW1;diễu+hànhW1;diệnN5;diệp vyP2;diệu linhP2;djimsitiP3;\
    djuricP2;dmO4;dmitry peskovP3;dnipropetrovskL3;dntuO2;doN5;doakP2;doanhN5;doanh+nghiệpW1;doctor strangeP2;\
    dohertyP2;doji hà nộiP2;dokuP4;dolby atmosP2;dolceP2;domenico tedescoP2;dominguezP2;dominic solankeP3;\
    dominic thiemP3;dominik szoboszlaiP3;don balonP2;donald trumpP6;donald trump jrP3;dong da branchP2;donnarummaP4;\
    donyell malenP3;doucoureP3;douglas costaP2;douglas luizP2;dovbykP2;downesP2;doãn tấnP3;dragonN4;dragusinP3;\
    drakeP2;draxlerP2;droneN4;drone hezbollahP2;dtP2;duN7;du chính thanhP2;du parc palaceL2;du+kháchW1;du+lịchW1;\
    duarteP2;dubravkaP3;duck sooP2;dudaP2;dumfriesP3;dunkP2;duranP3;durovP2;dusan vlahovicP2;dusseldorfP2;duy anhP2;\
    duy hưngP3;duy khánhP2;duy mạnhP5;duy tiênL2;duy tânP3;duy xuyênL2;duy đăngP2;duy+nhấtW1;duy+trìW1;duyênN4;\
    duyên quỳnhP2;dybalaP4;dynP2;dàn+diễnW1;dàn+saoW1;dànhN5;dành+choW1;dày+đặcW1;dángN4;dânN7;dâng+caoW1;\
    dâng+hươngW1;dã quỳP2;dãy+sốW1;dính+chấnW1;dòng+xeW1;dông+cóW1;dông+rảiW1;dông+vàiW1;dõi+cácW1;dõngP2;dùN6;\
    dùi chiêngL2;dĩN5;dĩ anL4;dũngP6;dũng+cảmW1;dưN5;dư+luậnW1;dương bá trạcL2;dương domicP3;dương huyP2;\
    dương minh châuL2;dương mịchP2;dương quáP2;dương tửP3;dương+tínhW1;dướiN4;dườngN5;dường+nhưW1;dượcN4;dạN4;\
    dạ thảoP2;dạ+dàyW1;dạoN4;dải+phânW1;dấu+hiệuW1;dấu+ấnW1;dấy+lênW1;dầnN5;dầuN5;dẫn+đầuW1;dẫn+đếnW1;dập+tắtW1;\
    dậuN4;dậy+thìW1;dắt+củaW1;dễN4;dễ+dàngW1;dị+tậtW1;dị+vậtW1;dị+ứngW1;dịchN5;dịch vọngL2;dịch+vụW1;dịu+dàngW1;\
    dọcN4;dọc+theoW1;dọn+dẹpW1;dồn+épW1;dụ+nhưW1;dục nộiL2;dục+vàW1;dứtN4;dứt+điểmW1;dừngN4;dừng+lạiW1;dữN4;\
    dữ+dộiW1;dữ+liệuW1;dựN7;dự+kiếnW1;dự+ánW1;dựa+trênW1;dựa+vàoW1;e . pP2;e10N5;ea h'leoL2;ea kturL2;ea tuL2;\
    eberechi ezeP2;ec ursula von der leyenP2;ecbO3;economic timesO2;ecosocO2;edan diopP2;eddie howeP3;eden hazardP3;\
    ederP2;eder militaoP3;edersonP4;eduardo camavingaP3;edward snowdenP4;edwin kiptooP2;eileen guP3;\
    eintracht frankfurtP4;el clasicoP4;el khannoussP2;el mundoO2;el ninoP4;el pulgaP3;el shaarawyP2;elaibiP2;\
    elangaP3;elanga aP2;elfsborgP2;elga reyesP2;eliasP2;elite genP2;elland roadL2;elle fanningP3;ellen degeneresP2;\
    elliottP3;elliott andersonP2;elly trầnP2;elon muskP6;emN5;em danathP2;emailN5;emboloP2;emersonP3;emeryP3;\
    emiliano martinezP2;emma stoneP2;emmanuel macronP2;emre canP2;encisoP2;endoP3;endrickP3;enes unalP2;enriqueP4;\
    enzoP2;enzo fernandezP4;enzo marescaP3;eoN4;eo+biểnW1;epsN4;epsteinN4;eric cantonaP2;eric garciaP3;eric vươngP2;\
    erick thohirP2;erikP2;eriksenP4;erling haalandP6;ernesto valverdeP2;ertigaP2;escorts ltdO2;esgN4;esportsN4;\
    essugoP2;estupinanP2;etax mobileO2;etfO2;ethan nwaneriP2;etntO2;eun seoP2;euphoriaP2;european super leagueO4;\
    eustaquioP2;evanilsonP2;evansP3;evncpcO2;exequiel palaciosP2;ezeP2;ezequiel fernandezP2;ezri konsaP2;f . aP2;\
    faN5;fabian hurzelerP2;fabian ruizP3;fabian scharP2;fabinhoP2;fabregasP2;fabrizio romanoP4;facO2;faesP2;\
    faith kipyegonP2;faivreP2;falcaoP2;fanN5;farsiP2;fasanoP4;favoriteP4;faxN4;fbN4;fbnvN5;fc barcelonaO2;\
    fc cincinnatiO2;fc mobileO2;fc onlineO2;federico chiesaP3;federico dimarcoP2;federico redondoP2;\
    federico valverdeP2;fedor smolovP2;fedwatchP2;felipe viP2;felixP3;fellainiP2;ferdinandP3;ferencvarosP2;\
    fergusonP2;ferland mendyP2;fermin lopezP3;fernandesP4;fernandezP4;fernando torresP3;ferran torresP4;fichajesP2;\
    fidel castroP2;fifty shadesP2;fikayo tomoriP2;filip nguyễnP2;fivb nations leagueO2;five star eco cityL2;\
    flappy birdP2;flekkenP2;florentino perezP4;florenziP2;floresL2;florian wirtzP4;floyd mayweatherP2;fnO2;fodenP5;\
    fofanaP4;fohrenbachP2;folarin balogunP2;fonsecaP2;footballP2;foreign policyP2;forestP3;formosa hà tĩnhP2;fortP2;\
    fortuner gP2;fortuner vP2;fosterP2;fotmobP2;fox sports asiaO2;foythP2;fptplayN4;francesP2;frances mcdormandP2;\
    francisco conceicaoP2;frank bernhardtP2;frank rijkaardP2;fraser forsterP2;frattesiP4;frederic caudronP2;\
    freireP2;frenkie de jongP3;freulerP2;friendP2;frimpongP3;fuki yamadaP2;full hdN5;fullkrugP3;gabbiaP2;gabrielP4;\
    gabriel jesusP4;gabriel magalhaesP2;gabriel martinelliP2;gabriel tanP2;gakpoP4;gala tết nguyênP2;galacticosP2;\
    galanP2;galaxyN5;galaxy noteN4;galaxy s26N4;gallagherP4;galoP2;gam+màuW1;gameN4;game+thủW1;ganN4;gangwonP2;\
    gangwon fcO3;garciaP2;garden groveL2;gareth baleP4;gareth southgateP4;garnachoP4;gary nevilleP3;gary o'neilP2;\
    gary o’neilP2;gasN4;gattiP3;gaviP4;gay+gắtW1;gbN6;gccO2;gd & tđN4;gd - đtN4;gelora bung karnoL2;gem centerL2;\
    geminiN5;gen zP5;genkP2;gennady ziuganovP2;georgeP3;george clooneyP3;george wP2;georginaP2;georgina rodriguezP2;\
    georgina rodríguezP2;georginio rutterP2;geovane magnoP3;gerard deulofeuP2;gerard martinP2;geronimo rulliP2;\
    geumsanL2;ghareebP2;ghenN4;ghiN5;ghi+bànW1;ghi+nhậnW1;ghzN4;ghế+dựW1;giaN5;gia bìnhL4;gia bảoP3;gia hânP2;\
    gia lâmL4;gia lộcL3;gia nghĩaL3;gia rayL2;gia thịnhL2;gia tânL2;gia viễnL2;gia+đìnhW1;giaiN4;giai+đoạnW1;\
    giam+giữW1;gianN4;gianluca di marzioP2;gianluigi donnarummaP3;gianni infantinoP4;giaoN6;giao thủyL2;giao+dịchW1;\
    giao+thôngW1;gimberP2;gimenezP3;gio linhL3;gioan baotixita phạm minh mẫnP2;giorgio armaniP2;giroudP3;\
    gisele bundchenP2;giuliano simeoneP2;giving smileP2;giànhN4;giành+chiếnW1;giành+véW1;giành+đượcW1;giàu+cóW1;\
    giàu+nhấtW1;giáN6;giá+trịW1;giámN4;giám+sátW1;giám+đốcW1;gián+đoạnW1;giángN6;giáoN6;giáo+dụcW1;giáo+viênW1;\
    giápP2;giáp thìnP4;giáp thị sông hươngP2;giáp+tuổiW1;giây+phútW1;giêngN6;gió+giậtW1;giảiN9;giản+dịW1;giảngN4;\
    giảng+dạyW1;giảng+viênW1;giấcN5;giấc+mơW1;giấc+ngủW1;giấu+tênW1;giấyN6;giấy+chứngW1;giấy+phépW1;giấy+tờW1;\
    giật+cấpW1;giếtN5;giết+chếtW1;giết+mổW1;giết+ngườiW1;giọngN4;giọng+caW1;giọng+hátW1;giọt+nướcW1;giống+nhưW1;\
    giồng lớnL2;giồng trômL2;giỗ tổ hùng vươngN4;giới+thiệuW1;giờN6;giữ+chứcW1;giữa+haiW1;gladia heightsP2;gmtN8;\
    gnabryP3;golden gateL2;gomesP3;gomezP4;goncalo ramosP2;gondouP2;gong yooP2;gonzalezP2;goodison parkL3;gordonP3;\
    goretzkaP3;gorilla glassP3;grabbikeP2;graham potterP2;gravenberchP3;grayP2;grealishP3;greenwoodP3;\
    greg brockmanP2;grenfellL2;grenfell towerL2;gresselP3;griezmannP5;grimaldoP2;grossP2;growL2;guedesP2;guehiP3;\
    guendouziP2;guerreiroP4;guevaraP2;gueyeP2;guillermo hoyosP2;guimaraesP3;guinnessN4;guirassyP2;guiuP3;gulerP3;\
    gundoganP3;gunokP2;gustavoP2;gustoP3;gvardiolP4;gàN5;gánh+nặngW1;gâyN5;gây+raW1;gãN5;gìn+giữW1;gò côngL3;\
    gò vấpL5;gócN4;góc+nhìnW1;góiN4;gói+thầuW1;góp+mặtW1;góp+phầnW1;gương+mặtW1;gạoN4;gấp+đôiW1;gầnN4;gắnN4;\
    gắn+bóW1;gắn+kếtW1;gắn+liềnW1;gắn+vớiW1;gặpN4;gặt+háiW1;gọiN4;gọi+làW1;gỡN4;gỡ+hòaW1;gợi+cảmW1;gợi+ýW1;\
    gửi+lờiW1;h . e . rP2;h . lP2;h . longP2;h . nP2;h . o . l . yP2;h . xP2;h . đP2;h'hen niêP2;h1N6;ha ji wonP2;\
    hagN4;hahaL2;haiN7;hai bà trưngL6;hai longN4;haidaraP2;hailey baldwinP2;hailey bieberP2;hakimiP3;hallP4;\
    halseyP2;hamaL2;han so heeP2;hanckoP2;hanoiP4;hanoi cupP2;hansi flickP4;haraslinP2;hard rockL2;hari wonP4;\
    harimau malayaP2;haritP2;harrisonP2;harryP3;harry amassP2;harry kaneP5;harry maguireP3;harry potterP3;hartP2;\
    harvey elliottP2;harwood - bellisP2;hassanP2;havertzP4;haydenP2;hazardP3;hcN5;hcbN4;hcmuteO2;hcvN6;\
    hcv sea gamesN5;hcđN5;hdN4;hd . htmlN4;heatonP2;heidi klumP2;helenP2;hellas veronaP2;hendersonP3;hendrioP3;\
    henriqueP3;heo+hơiW1;hernandezP3;herrandoP2;herreraP4;herve renardP2;heung - minP2;hezzeP2;hiN4;hi+vọngW1;\
    hideki matsuyamaP2;highlightN5;highlight thể công viettelP2;highlight uP3;higuainP2;hillP2;hillary clintonP3;\
    him lamL2;hinduN4;hindustan timesO2;hinshelwoodP2;hirokiP2;hiroki itoP3;hiếmN4;hiếm+hoiW1;hiếnN5;hiến+choW1;\
    hiếp+dâmW1;hiếu côngP2;hiếu lươngP2;hiếu nguyễnP2;hiền hồP2;hiền lươngP2;hiền maiP2;hiền thụcP2;hiển+thịW1;\
    hiệnN5;hiệpN7;hiệp bìnhL3;hiệp phướcL2;hiệuN5;hiệu+quảW1;hjulmandP2;hlozekP2;hoaN7;hoa hồngP3;hoa namP3;\
    hoan+nghênhW1;hoan+phimW1;hoang+dãW1;hoang+mangW1;hocmaiN4;hoiana aquamanP2;hojbjergP2;hojlundP4;\
    hokkaido baked cheese tartP2;homeN4;hopeP2;hoseN4;hotlineN5;hoàiN4;hoài anP2;hoài anhP2;hoài linhP4;hoài lâmP2;\
    hoài nhơnL3;hoài phươngP2;hoài thuP2;hoài đứcL3;hoànN6;hoàn châuP2;hoàn cầuP3;hoàn cầu groupO2;hoàn+thiệnW1;\
    hoàn+thànhW1;hoàn+toànW1;hoàngN7;hoàng anhP3;hoàng cầmP2;hoàng diệuL3;hoàng dungP2;hoàng dũngP2;hoàng giaP3;\
    hoàng giangP2;hoàng hàP3;hoàng hênP4;hoàng hùngP2;hoàng hườngP3;hoàng kiềuP2;hoàng liệtL2;hoàng longP2;\
    hoàng lêP3;hoàng maiL5;hoàng namP3;hoàng nhưP2;hoàng phongP2;hoàng phúcP2;hoàng quyênP2;hoàng saoP2;\
    hoàng thiênP3;hoàng thùyP2;hoàng touliverP3;hoàng tâmP2;hoàng tônP2;hoàng văn thụL2;hoàng vũP3;hoàng xáL2;\
    hoàng yênP2;hoàng yếnP3;hoàng đếP2;hoàng đứcP5;hoành+trángW1;hoán+đổiW1;hoạt+độngW1;hoằng hóaL3;hpgN4;hpvN5;\
    hradeckyP2;hranacP2;hubnerP2;huddersfield townL2;hudson - odoiP3;huffington postO2;hugh jackmanP2;hughesP2;\
    hugo gomesP2;huiP2;huijsenP3;hummelsP2;hung+khíW1;husseinP3;huy bìnhP2;huy hoàngP2;huy hùngP2;huy khánhP2;\
    huy quốcP2;huy toànP2;huy+chươngW1;huy+độngW1;huyếtN4;huyết+ápW1;huyềnN6;huyền trangP3;huyền trânP2;\
    huyền+thoạiW1;huânN6;huê nghiêmL2;huấn hoa hồngP3;huấn+luyệnW1;huỳnh anhP2;huỳnh hiểu minhL2;huỳnh longP2;\
    huỳnh nhưP3;huỳnh tấn phátL2;huỳnh đứcP3;hwasongN4;hyN6;hy+sinhW1;hy+vọngW1;hyeon - wooP2;hysajP2;hzN4;\
    hà dũngP2;hà huy tậpL2;hà linhP3;hà lêP3;hà phươngP2;hà thànhP3;hà trangP2;hà trầnP2;hà tânL2;hà tăngP2;\
    hà vânP2;hà+mãW1;hài+cốtW1;hài+hướcW1;hài+lòngW1;hàm thuận bắcL2;hàm thuận namL2;hàm tânL2;hàm+lượngW1;\
    hàn thuyênP2;hàn đìnhP2;hàngN5;hàng bôngL2;hàng bạcL3;hàng cháoL3;hànhN8;hành+viW1;hàoN4;hào+hứngW1;hánN4;\
    háo+hứcW1;hâm+mộW1;hânN4;hãngN5;hãng+hàngW1;hãng+xeW1;hãyN4;hèN6;hé+lộW1;hìnhN5;hình xuất phát courtoisO2;\
    hình xuất phát vicarioO2;hình+ảnhW1;hò+vớiW1;hòa hiệpL3;hòa khánh namL2;hòa liênP2;hòa minzyP5;hòa phongL2;\
    hòa phúP2;hòa thuận tâyL2;hòa thắngL2;hòa vangL3;hòa xuânL4;hòa+bìnhW1;hònN4;hòn chảoL2;hòn+đảoW1;hóaN7;\
    hóa anL2;hóc mônL4;hô+hấpW1;hômN4;hôm+nayW1;hônN4;hôn+nhânW1;hôn+vớiW1;hùmN5;hùng anP2;hùng dũngP3;hùng huỳnhP3;\
    hùng sơnL2;hùng vươngP5;hút+sựW1;hơnN4;hư+hỏngW1;hưng nguyênL3;hưng thịnh vượngP2;hưng điền aL2;hưng đạoL2;\
    hưng+phấnW1;hương anL2;hương chi -P2;hương giangP4;hương khêL3;hương sơnL3;hương thủyL3;hương tràL2;hương+vịW1;\
    hướngN6;hướng hóaL2;hướng+dẫnW1;hườngP3;hưởngN4;hưởng+đếnW1;hạN6;hạ+tầngW1;hạc thànhL2;hạnN5;hạn+chếW1;hạnhN5;\
    hạnh chiP2;hạnh thôngL3;hạnh+phúcW1;hạo minhP2;hạt+giốngW1;hạt+nhânW1;hải châuL3;hải huyP2;hải hậuL2;hải longP2;\
    hải lăngL2;hải quânP2;hải túP2;hải tặcL2;hải yếnP2;hải đăngP2;hải đăng dooP2;hải+quânW1;hải+sảnW1;hấp+dẫnW1;\
    hầuN7;hầu+hếtW1;hầu+nhưW1;hậuN7;hậu lộcL2;hậu thànhL2;hậu+quảW1;hậu+vệW1;hắc long giangL2;hắnN4;hằng+ngàyW1;\
    hằng+nămW1;hẹnN4;hẹn+hòW1;hẹn+sẽW1;hết+sứcW1;hề+cóW1;hệN6;hệ+thốngW1;họa+sĩW1;họa+tiếtW1;họcN8;học+sinhW1;họpN4;\
    họp+báoW1;họp+thứW1;hỏaN6;hỏa+hoạnW1;hỏiN4;hố naiL3;hối+hậnW1;hối+lộW1;hồN6;hồ chí minhL6;hồ con rùaL3;\
    hồ quỳnh hươngP3;hồ sôngP2;hồ tràmP2;hồ vănP2;hồ+sơW1;hồiN8;hồi+thángW1;hồng anhP2;hồng bàngL3;hồng diễmP3;\
    hồng duyP4;hồng dươngL2;hồng hàP2;hồng kim bảoP2;hồng lamP2;hồng ngọcP2;hồng ngựL2;hồng nhungP4;hồng phongP3;\
    hồng phúP2;hồng phướcP2;hồng phượngP2;hồng quangP3;hồng quânP3;hồng sơnP2;hồng tiểu dũngP2;hồng vânP3;\
    hồng đàoP2;hồng đăngP3;hổ siberiaP2;hỗN5;hỗ+trợW1;hỗn+hợpW1;hỗn+loạnW1;hộN5;hộiN9;hộpN4;hộp+sốW1;hớn quảnL2;\
    hợpN5;hợp thànhL2;hợp+tácW1;hợp+vớiW1;hủy+bỏW1;hủy+diệtW1;hứa khảiP2;hứa+hẹnW1;hứng+chịuW1;hữuN4;hữu anhP2;\
    hữu bằngL3;hữu lũngL2;hữu sơnP2;hữu thànhP2;hữu thắngP3;hữu tuấnP2;hữu+nghịW1;ia graiL2;ian garryP2;\
    ian maatsenP2;ibraP2;ibrahim mazaP2;ibrahim sangareP2;ibrahimovicP4;icbmN4;iceN4;icloudN4;idahoL2;\
    idrissa gueyeP2;ieaO3;ieltsN5;ifaL2;ifengO2;iga swiatekP2;iglesiasP2;igor sechinP2;ihanoiO2;iker casillasP2;\
    ilaix moribaP2;ilkay gundoganP3;im+lặngW1;inaki penaP3;indexN7;indian expressP2;indian wellsP2;indianaP2;\
    infantinoP2;infoP4;iniestaP3;inigo martinezP3;inkooP2;innovation challengeP2;insead business schoolO2;\
    intelligent reading modeP2;international business timesO2;international executiveP2;internetN7;iosN6;iotN4;ipN4;\
    ipadN5;ipoN4;ippgO2;irgcN4;isaacP2;isakP3;iscoP3;isha ambaniP2;iskander - mP4;ismaila sarrP2;itoP4;\
    ivan schranzP2;ivankaP2;ivanka trumpP3;ivar jennerP2;ivfN4;iwateL2;izzoP2;jaap stamP2;jack grealishP3;jack maP2;\
    jackpotN4;jacksonP4;jacob ramseyP3;jadon sanchoP3;jaeP3;jaecooP2;jagielloniaP2;jaime mataP2;jakeP2;jake paulP2;\
    jalan besarL2;jaloliddinovP2;jamal musialaP4;jamesP4;james cameronP3;james comeyP4;james maddisonP3;\
    james milnerP2;james rodriguezP4;jamie carragherP2;jan oblakP2;janclesioP3;janeltP3;jang miP2;jang won youngP2;\
    janiceP2;janice phươngP2;jannik sinnerP5;jared kushnerP4;jared letoP2;jarrad branthwaiteP2;jashariP2;\
    javier mascheranoP2;javier tebasP2;javokhir sindarovP2;jawaharlal nehruP2;jd vanceP3;jean philippeP2;jefersonP2;\
    jeff bezosP2;jeff deanP2;jefferson lermaP2;jeffrey epsteinP3;jennifer anistonP2;jennifer garnerP2;jensenP2;\
    jensen huangP2;jeremy dokuP4;jerome powellP3;jessica albaP2;jesusP3;jhon duranP3;ji chang wookP3;\
    jim ratcliffeP2;jimenezP2;jimmy kimmelP2;jindoL2;jingle bellsP2;jjO2;joan laportaP2;joaoP2;joao canceloP2;\
    joao felixP3;joao fonsecaP2;joao palhinhaP3;joao pedroP4;joe bidenP2;joe gomezP2;joelintonP3;johan cruyffP2;\
    johnP3;john herdmanP2;john huy trầnP2;john isnerP2;john kirbyP2;john krasinskiP2;john stonesP3;johnny deppP2;\
    johnny trí nguyễnP2;johnsonP4;johnstonP2;joint stock commercial bankO2;jonathan davidP2;jonathan tahP3;jonesP4;\
    jonny evansP2;jordi albaP4;jorge mendesP2;jorgensenP3;jorginhoP4;jose gimenezP2;jose mourinhoP5;joseluP2;\
    joshua kimmichP3;joshua zirkzeeP3;josip stanisicP2;josko gvardiolP3;josé martíP2;jotaP3;jota silvaP2;jrP2;\
    juan mataP2;judeP2;jude bellinghamP5;jujutsu kaisenP2;julen lopeteguiP2;jules koundeP2;julian alvarezP4;\
    julian araujoP2;julian draxlerP2;julio encisoP3;jun phạmP3;jun vũP3;juniorP2;jurgen kloppP4;jurrien timberP3;\
    justin bieberP3;justin hubnerP3;justin kluivertP2;justin trudeauP2;k . t . mP2;ka nakP2;kadiogluP3;\
    kai havertzP3;kaity nguyễnP3;kajikiN4;kakaP3;kalmaegiN6;kalvin phillipsP3;kamala harrisP4;kamaraP3;kamchatkaL2;\
    kaneP5;kang konP2;kang tae ohP2;kannoP2;kansaiL3;kansas cityL2;kanteP3;kanye westP2;kaoru mitomaP2;kapoorP2;\
    karazorP2;kardashianL2;karen khachanovP2;karim adeyemiP2;karim benzemaP4;karinaP2;kasper schmeichelP2;\
    kate middletonP3;kate winsletP2;katinatP2;katy perryP4;kea visalP2;keanu reevesP2;kelleherP3;kellyP3;\
    kem+chốngW1;kenan yildizP2;kenneth taylorP2;kenny dalglishP2;kentP2;kepaP2;kepa arrizabalagaP2;kepongP2;\
    kerberP2;kerchL2;kerkezP4;keserciP2;kevinP2;kevin dansoP2;kevin de bruyneP4;kevin zenonP2;khaP3;kha lyP2;khaiN5;\
    khai+thácW1;khalifaL2;khameneiP2;khang điềnP3;khao+khátW1;khargL2;khe lauP2;khediraP2;khel nowP2;khen+ngợiW1;\
    khen+thưởngW1;khiN6;khiv chansireyrithP2;khiêm+tốnW1;khiêu+khíchW1;khiếu+nạiW1;khiển+xeW1;khmerN4;khmer timesO2;\
    khoN4;khoaN7;khoa ngôP2;khoa+họcW1;khoshimovP2;khoukhiP2;khoác+áoW1;khoáng+sảnW1;khoảnN5;khoảngN4;khoảnh+khắcW1;\
    khuN8;khu côngL2;khu diP3;khu+vựcW1;khung+thànhW1;khuyên+choW1;khuyếnN5;khuyến+cáoW1;khuyến+khíchW1;\
    khuyết+tậtW1;khuônN4;khuôn+khổW1;khuôn+mặtW1;khuôn+viênW1;khvicha kvaratskheliaP2;kháN4;khá+nhiềuW1;kháchN5;\
    khách+hàngW1;khái+niệmW1;khámN4;khám pháN4;khám+nghiệmW1;khám+pháW1;khán+giảW1;kháng+chiếnW1;kháng+cáoW1;\
    kháng+sinhW1;khánhN5;khánh bìnhL2;khánh hồngP2;khánh linhP2;khánh lêL4;khánh phươngP2;khánh sơnL3;khánh thiP3;\
    khánh vân nam việnL2;khánh+thànhW1;khátN4;khát+khaoW1;khát+vọngW1;khéo+léoW1;khépN4;khép+lạiW1;khíN5;\
    khía+cạnhW1;khích+cácW1;khó+khănW1;khóaN4;khóiN4;khôi+phụcW1;khôngN7;không vàoN4;khăn+trongW1;khơi+dậyW1;\
    khương ngọcP2;khả ngânP2;khả+năngW1;khải hoànP2;khải yếnP2;khảoN5;khảo+sátW1;khẩnN4;khẩn+cấpW1;khẩn+trươngW1;\
    khắc ngọcP2;khắc+phụcW1;khắp+cácW1;khắp+nơiW1;khắp+thếW1;khẳngN4;khẳng+địnhW1;khỏe+củaW1;khốc+liệtW1;khốiN4;\
    khối+lượngW1;khống+chếW1;khổng tửP2;khổng+lồW1;khởiN4;khởi+tốW1;khởi+đầuW1;khủngN4;khủng+bốW1;khủng+hoảngW1;\
    kia+chiếnW1;kiatisukP3;kickboxingP2;kickerO2;kielP2;kieran tierneyP3;kike garciaP2;kilmanP2;kim anhP3;kim chiP3;\
    kim chungP3;kim cươngP3;kim dongP2;kim dungP3;kim dậuP3;kim emP2;kim huệP2;kim hưngP2;kim ji wonP3;\
    kim jong - unP5;kim jong unP2;kim kardashianP4;kim liênP3;kim lýP3;kim minP4;kim mãP3;kim ngưuP2;kim oanhP3;\
    kim sangP4;kim soP2;kim soo hyunP3;kim tuyếnP2;kim tânL2;kim yoo jungP3;kim+cươngW1;kim+loạiW1;kim+ngạchW1;\
    kim+vôW1;kimmichP4;king abdullah sports cityL2;king powerL2;kingsley comanP3;kinhN7;kinh dương vươngL2;\
    kinh mônL3;kinh+doanhW1;kinh+tếW1;kinskyP2;kirian rodriguezP2;kitco . comP2;kitco newsO2;kiwiorP3;kizitoP2;\
    kiênN5;kiên hảiL3;kiên lươngL2;kiên+nhẫnW1;kiên+quyếtW1;kiên+trìW1;kiếnN4;kiến anL3;kiến giangL2;kiến thụyL3;\
    kiến thứcP2;kiềm+chếW1;kiềuN4;kiều anhP3;kiểmN6;kiểm+soátW1;kiểm+traW1;kiểu+dángW1;kk parkL2;kleindienstP2;\
    kloppP4;kluivertP4;knightP2;kobbie mainooP4;kobelP3;kokcuP2;kokeP3;kolN4;kolasinacP3;kolo muaniP3;kompanyP3;\
    kon braihL2;kon plôngL2;kon rẫyL2;konateP4;kondogbiaP2;koneP3;konopliaP2;konrad laimerP2;konsaP4;koopmeinersP3;\
    kopparnäsL2;kossounouP2;kosticP2;koundeP4;kovacicP4;kprfO2;kqxsN5;kqxsmnN5;krafthP2;kramaricP2;krejciP2;\
    kri nanggalaN4;kristen stewartP2;kristiansenP2;kroosP3;kryvtsovP2;krông bôngL2;ktN4;ktnnO2;kuckaP2;kudusP2;\
    kulusevskiP3;kumamotoL2;kumbh melaP2;kun marathonP2;kung fuP2;kurdN4;kurt zoumaP2;kvN4;kv bắcP2;kvaratskheliaP3;\
    kwN4;kwhN4;kyle walkerP4;kylianP2;kylian mbappeP6;kylian mbappéP2;kylie jennerP3;kymco agilityP2;\
    kymco x - townL2;kyushuL2;kèm+theoW1;kèm+vớiW1;kéoN4;kéo+dàiW1;kê+củaW1;kê+khaiW1;kênhN4;kênh gàL2;kênh tẻL2;\
    kêu+gọiW1;kíchN5;kích+thíchW1;kích+thướcW1;kínhN5;kýN5;ký+kếtW1;kẹt+trongW1;kếN7;kế+hoạchW1;kếtN7;kết+quảW1;\
    kềnN4;kể+từW1;kịch+bảnW1;kịch+tínhW1;kịp+thờiW1;kỳN8;kỳ anhL2;kỳ duyênP4;kỳ sơnL2;kỳ+vọngW1;kỷN5;kỷ+luậtW1;\
    kỷ+lụcW1;kỷ+niệmW1;kỹN5;kỹ+năngW1;kỹ+thuậtW1;l'équipeO2;la albicelesteP2;la laP2;la mãP3;la rojaP4;lacazetteP3;\
    lady gagaP3;laiP2;lai+củaW1;laimerP3;lajamiP2;laligaP2;lallanaP3;lamN4;lam trườngP3;lamineP3;lamine yamalP6;\
    lampardP2;lan anhP2;lan hươngP2;lan phươngP2;lan thươngP3;lan thạchL2;lan+truyềnW1;lan+tỏaW1;lando norrisP2;\
    lang ha branchP3;lanmarkL2;lanziniP2;laoN6;lao airlinesO2;lao+độngW1;laporteP3;laptopN4;larneP2;larsenP2;\
    laryeaP2;lassiterP2;lautaro martinezP3;laviaP2;lazaroP2;le normandP2;league aO3;league a uefa nations leagueO2;\
    league cO2;leagues cupP3;leandro trossardP3;leaoP3;learner tienP3;lebron jamesP3;leclercP2;leeP3;lee carsleyP2;\
    lee dong wookP2;lee hyoriP2;lee jae sungP2;lee min hoP2;lee myung jaeP2;lee nguyễnP2;lemarP2;lengletP3;lenoP2;\
    leny yoroP3;leo arturP2;leo xivP2;leo+lênW1;leo+thangW1;leonP2;leon baileyP2;leon goretzkaP2;leon marchandP2;\
    leonardo campanaP3;leonardo dicaprioP3;leonidas stergiouP2;lermaP2;leroy saneP3;les bleusP4;lewandowskiP5;\
    lewelingP2;lewisP3;lewis - potterP2;lewis - skellyP3;lewis cookP2;lewis dunkP2;lewis hamiltonP2;liam roseniorP2;\
    lieu giaiP3;ligaP3;ligue iP3;lily aldridgeP2;lim ji yeonP2;lin weiP2;lindelofP2;lingardP3;linh chiP2;linh đanP2;\
    linh đàmL2;linh ứngL2;linh+hoạtW1;linh+kiệnW1;linkN7;linoP3;lionel messiP7;liquid glassP2;lisa cookP2;\
    lisandro martinezP3;liu junP2;liveN4;liveleakO2;livermoreP2;liveshowN4;livramentoP3;liênN7;liên bỉnh phátN4;\
    liên chiểuL3;liên hồngL2;liên phongL2;liên sơnL2;liên+quanW1;liên+tiếpW1;liên+tụcW1;liền+vớiW1;liễuP2;liệt+sĩW1;\
    llorenteP2;lo+lắngW1;lo+ngạiW1;loanP3;loay+hoayW1;lobotkaP3;locatelliP3;loem vatanaP2;loftus - cheekP2;\
    logan paulP2;loiodiceP2;lois opendaP2;lola dodgeP2;london marathonP2;long biênL5;long bìnhL3;long châuP4;\
    long chẩnL2;long hảiP2;long hồL2;long khánhL3;long nhậtP2;long phúL2;long sơnL2;long vĩnhL2;long vũP2;lookmanP2;\
    lopesP2;lopezP3;lorenzo musettiP2;lorientP2;los blancosP5;los blaugranaP2;losillaP2;lotteriaP2;lou hoàngP2;\
    louis phạmP2;louis van gaalP2;loveN4;lovely runnerP2;loàiN4;loài+độngW1;lpbankN4;lpbank ninh bìnhP2;\
    lpbank v - leagueO4;lucas alvesP2;lucas paquetaP2;lucas silvaP2;lucas vazquezP3;luciano gondouP2;luganoP2;\
    lui+khỏiW1;luisP2;luis de la fuenteP2;luis diazP2;luis enriqueP4;luis figoP2;luis sinisterraP2;luis suarezP5;\
    luizP3;luiz antonioP2;luka modricP4;lukakuP4;luke shawP4;lukebaP2;lukebakioP2;lukicP2;luninP3;lutonP3;\
    luyện+viênW1;luân+lưuW1;luônN4;luận+vềW1;luậtN7;luật+sưW1;lvivL2;lyN4;ly+hônW1;làN4;làmN5;làm+việcW1;làn+daW1;\
    làn+sóngW1;làn+đườngW1;làngN5;làng nghề việtL2;làng nủL3;làng+giảiW1;lànhP3;lành+mạnhW1;láN4;lái+xeW1;\
    láng+giềngW1;lâm khánhP2;lâm thaoL3;lâm thắngP2;lâm đạoP2;lâm+vàoW1;lân nhãP2;lân+cậnW1;lâu+dàiW1;lây+lanW1;\
    lây+nhiễmW1;lây+truyềnW1;lãi+suấtW1;lãng+mạnW1;lãng+phíW1;lãnh+thổW1;lãnh+đạoW1;lãoN5;lão+hóaW1;lê anhP2;\
    lê chânL2;lê duẩnP3;lê giangP4;lê hồng phongL3;lê khánhP2;lê minhP2;lê mạnhP2;lê namP3;lê ngọc hânL2;\
    lê phươngP2;lê sơnP2;lê thịL3;lê thị riêngL4;lê traiP3;lê trung hiếuL2;lê tứP2;lê vănP2;lê văn thọL2;lê ánhP2;\
    lê đức thọL2;lênN5;línhN4;lòN4;lò xoL2;lòngN4;lôN5;lô+hàngW1;lô+đấtW1;lý bìnhP2;lý hảiP3;lý nhânL5;lý thái tổL3;\
    lý thường kiệtL3;lý tự trọngL2;lý đứcP2;lý+doW1;lăngN5;lăng+mộW1;lđbđN6;lđbđvnO2;lĩnh namL2;lĩnh+vựcW1;\
    lũy bán bíchL2;lưuN6;lưu lyP2;lưu+thôngW1;lưu+ýW1;lươngN5;lương cườngP3;lương hòaL2;lương ngọc quyếnL2;\
    lương sơnL3;lương văn canL3;lương định củaL2;lướiN4;lược+giaW1;lượngN6;lượtN5;lượt+trậnW1;lạc dươngL2;\
    lạc thịnhL2;lạc+bộW1;lạc+quanW1;lạmN5;lạm+dụngW1;lạm+phátW1;lấn+chiếmW1;lầm+củaW1;lần+thứW1;lần+đầuW1;\
    lẫn+nhauW1;lậpN6;lập+tứcW1;lậtN4;lật+đổW1;lắngN4;lắng+ngheW1;lắp+rápW1;lắp+đặtW1;lặng+lẽW1;lặp+lạiW1;lẽN4;lễN8;\
    lễ+hộiW1;lệ quyênP4;lệnhN4;lệnh+cấmW1;lịchN6;lịch+sửW1;lọc+nướcW1;lọtN4;lọt+vàoW1;lốiN5;lối+chơiW1;lối+sốngW1;\
    lỗiN4;lộN7;lộ tẻL2;lộc bìnhL2;lộc hàL3;lộc ninhL2;lộc thủyL2;lộc vượngL2;lội+ngượcW1;lớnN4;lớn+nhấtW1;lờiN4;\
    lỡ+cơW1;lợiN7;lợi+nhuậnW1;lợi+thếW1;lợi+íchW1;lụcN4;lục ngạnL2;lục+địaW1;lứa+tuổiW1;lừaN4;lừa+đảoW1;lửaN4;\
    lửa+đạnW1;lữN4;lựaN5;lựa+chọnW1;lực+lượngW1;m . aP2;m . q . tP2;maN4;ma dongP2;ma lù thàngL2;ma+túyW1;maatsenP2;\
    macN4;mac allisterP3;macbookN4;machine learningP2;macronP3;madam pangP3;madan mohan sethiP2;maddisonP4;madeN4;\
    madison beerP2;maduekeP4;maggieP2;magnus carlsenP4;maguireP3;mahN5;maharashtraL3;mahrezP3;mai anhP2;mai châmP2;\
    mai davikaP2;mai ngọcP2;mai nhậtP2;mai phươngP3;mai vàngP2;mai xáP2;maignanP4;mainP3;\
    main trận thắng h . số điểmP2;mainooP4;maksimovicP2;malaccaL2;malaciaP3;malagaP2;maldiniP2;malenP2;maloneyP2;\
    mamardashviliP2;manN4;man . cityL2;manchester evening newsO3;manchester utdP3;manciniP2;mandzukicP2;maneP2;\
    mang+lạiW1;mang+đếnW1;mangaP2;mangalaP2;manmohan singhP2;manningP2;manny pacquiaoP2;manu sanchezP2;\
    manu triguerosP2;manuel neuerP2;manuel ugarteP2;mar - a - lagoP4;marc - andre ter stegenP3;marc bernalP2;\
    marc chandlerP2;marc cucurellaP3;marc guiuP2;marceloP2;marcelo weigandtP2;marchandP2;marco asensioP2;\
    marco verrattiP2;marcos alonsoP2;marcos leonardoP2;marcos senesiP2;marcus rashfordP5;marcus tavernierP3;\
    marcus thuramP4;marescaP3;margot robbieP2;mariP2;mariah careyP2;marin cilicP2;marine le penP2;mario balotelliP2;\
    mark rutteP3;mark zuckerbergP4;marko arnautovicP2;marlonP2;marmolP2;marquinhosP4;marselinoP2;\
    marselino ferdinanP3;martialP4;martinP3;martin odegaardP3;martinelliP4;martinezP5;martínezP2;marvel studiosO2;\
    marvin parkL2;masan groupO2;masatada ishiiP2;mascheranoP3;mason mountP3;masovicP2;masterise groupO2;mat faribP2;\
    mataP3;matanP2;mateo kovacicP3;matetaP2;matheus nunesP2;mathys telP3;matias rojasP2;maticP2;matipP3;matmoN5;\
    mats hummelsP2;matteo guendouziP2;matthew johnsonP2;matthijs de ligtP3;mattisP2;matz selsP2;\
    mauricio pochettinoP3;mauro juniorP2;mauteO2;maxN4;mayN6;may+mắnW1;mazda cxN4;mazraouiP4;mbangulaP2;mbembaP2;\
    mbeumoP3;mccainP2;mcginnN4;mctominayN4;mecheleP2;media dayO3;medical news todayO2;medinaP2;megaN5;meghanP2;\
    meghan markleP3;mehdi tajP2;mehdi taremiP3;melaniaP2;melat kirosP2;memphis depayP2;mena gourmetP2;menas groupO2;\
    mendesP3;mendizorrozaL2;mendyP4;merinoP3;merkelP2;merry christmasP2;mesdames thanh sắcP2;messi .P2;mesut ozilP2;\
    met galaP4;metlifeL3;miN4;mi vânP5;miami openP2;micah richardsP2;michael carrickP3;michael chandlerP2;\
    michael jacksonP3;michael oliseP3;michael phelpsP2;michael schumacherP2;michelinN4;michelleP2;michelle obamaP2;\
    micky van de venP2;microsoft corpO2;miduP3;migN4;mignoletP2;miguel gutierrezP2;mike maignanP2;mike tysonP3;\
    mikel artetaP5;mikel merinoP3;milenkovicP3;milinkovic - savicP2;militaoP3;\
    military commercial joint stock bankO3;millerP2;milos kerkezP2;milos raonicP3;milos zemanP2;mimosaL2;\
    min - jaeP2;min hee jinP3;minabL2;mingsP3;minguezaP2;minh anhP2;minh chiếnP2;minh hoàngP3;minh hàP3;minh hưngL2;\
    minh hằngP4;minh khaiL4;minh khangP3;minh khoaP3;minh luânP2;minh nhậtP3;minh phươngP2;minh quyếtP2;minh quânP3;\
    minh thuậnP2;minh thúyP2;minh toànP2;minh tríP2;minh trọngP2;minh tuấnP3;minh tâmP2;minh tùngP3;minh túP3;\
    minh vươngP3;minh đạtP2;minigoodP2;mino raiolaP2;mintehP2;miss cosmoP3;miss internationalP3;missed own goalP4;\
    mitajP2;mitchellP3;mito hollyhockP2;mitomaP3;miu lêP2;miênP2;miễnN4;miễn+phíW1;miệt+màiW1;mkhitaryanP4;modricP4;\
    mohamed salahP5;mohammedP2;mohammed aliP2;mohammed bin nayefP2;mojicaP2;mojtaba khameneiP2;moldeP2;moleiroP2;\
    molinaP3;mong+muốnW1;monte - carloP2;montellaP2;montielP2;moonP4;moon jae - inP4;moon jae inP2;mooreP3;\
    moralesP2;morataP5;mordor intelligenceO2;morenoP2;morgan rogersP3;moribaP2;morning postO3;morskoi vokzalP2;\
    mortonP2;mosesP2;mosqueraP2;motorolaP2;mounir nasraouiP2;mounir nasrouiP2;mountP3;mourinoP2;moyesP2;mpN5;\
    mpandeP2;mpvN4;mr pipsP2;mscbvnvxbank nameP3;msnN4;muaN4;muangthongP2;mudrykP3;muhammad aliP2;mukesh ambaniP2;\
    mukieleP2;mullerP4;munozP4;muricP2;murilloP3;muriqiP2;murphyP3;musialaP4;mussoP2;mustafiP2;mxhN5;\
    mykhailo mudrykP3;mykolenkoP3;myles lewis - skellyP2;myra trầnP2;mà+cònW1;mànN4;màn+hìnhW1;màn+trìnhW1;\
    màu+sắcW1;màyN4;máiN5;mái+tócW1;máyN4;máy tơL2;máy+bayW1;mâmN4;mâm+cúngW1;mâm+xôiW1;mân tháiL2;mâuN5;\
    mâu+thuẫnW1;mãN5;mèo vạcL3;mê linhL4;mónN4;món+quàW1;món+ănW1;món+đồW1;mô+hìnhW1;môiN5;môi+trườngW1;mônN5;mùaN4;\
    mùa+giảiW1;mùiN5;mùngN4;măng bútL3;măng riL2;mũ+bảoW1;mơ+củaW1;mưaN4;mưa+ràoW1;mưu+sinhW1;mưu+trưởngW1;mườiN5;\
    mường látL2;mường tèL2;mạch+máuW1;mại+vàW1;mạngN6;mạng+xãW1;mạnh cườngP3;mạnh dũngP3;mạnh hùngP3;mạnh trườngP2;\
    mạnh+mẽW1;mạo+danhW1;mạo+hiểmW1;mảnhN4;mảnh+đấtW1;mấy+ngàyW1;mầmN5;mầm+nonW1;mẫnP2;mẫu+xeW1;mậtN4;mắcN5;\
    mắc+bệnhW1;mắc+kẹtW1;mắtN4;mặcN4;mặc+dùW1;mặc+áoW1;mặn+màW1;mặtN6;mặt trăngN4;mẹN5;mẹ mariaP2;mẹoN5;mẽ+củaW1;\
    mẽ+vàW1;mếnP2;mệnh+củaW1;mệnh+danhW1;mệtN4;mệt+mỏiW1;mọiN4;mọi+ngườiW1;mối+quanW1;mồ+côiW1;mồ+hôiW1;mổN4;mỗiN4;\
    mộ laoL2;mộ đứcL2;mộc miênP2;mộc tràP2;mộng tuyềnP2;mộtN7;một+sốW1;mớiN5;mờiN4;mời+củaW1;mởN5;mở+rộngW1;mụcN5;\
    mục+tiêuW1;mục+đíchW1;mừngN4;mực+nướcW1;mỹ anL3;mỹ bìnhL2;mỹ chiP2;mỹ hàoL2;mỹ kỳP2;mỹ linhP3;mỹ lệP2;mỹ sơnP2;\
    mỹ thủyP2;mỹ tâmP4;mỹ tânL2;mỹ uyênP2;mỹ xuyênL2;mỹ xuânL2;mỹ đứcL4;mỹ+nhânW1;mỹ+phẩmW1;mỹ+việnW1;n . hP2;\
    n . h . nP2;n . kP2;n . p . d - nasatiP2;n . v . hP2;n . v . kP2;n . v . đP2;nachoP3;nadalP4;najdP2;namN9;\
    nam a bankO3;nam hải vânP2;nam joo hyukP2;nam longP4;nam nha trangL3;nam sáchL3;nam trà myL2;nam trựcL2;\
    nam từ liêmL4;nam đànL3;nam đông hưngL2;nam định fcO2;nam đồngL3;naniP2;nano bananaP2;naomiP2;naomi osakaP2;\
    narutoP2;natalia veselnitskayaP2;nathan akeP3;nathan leeP2;nathan tellaP2;national geographicP2;natureO2;\
    navaraP2;navasP2;nbc newsO2;ncbO2;nctO2;ndhP3;ndiayeP2;ndickaP2;nedim bajramiP2;negriP2;neko lêP2;\
    nelson semedoP3;netoP4;neuerP4;never go backP2;nevesP3;new englandL2;new york daily newsO2;new york postO2;\
    newsN4;newtonL2;neymarP6;ngayN5;ngay+sauW1;ngay+từW1;ngheN4;nghi công namL2;nghi lộcL2;nghi sơnL3;nghi vănL2;\
    nghi xuânL2;nghi+ngờW1;nghi+phạmW1;nghiêm+trọngW1;nghiêm+túcW1;nghiênN7;nghiên+cứuW1;nghiêng+vềW1;nghìn+ngườiW1;\
    nghìn+tỷW1;nghĩN4;nghĩ+rằngW1;nghĩaN6;nghĩa hưngL2;nghĩa lộL3;nghĩa+làW1;nghẹt+thởW1;nghềN5;nghề+nghiệpW1;\
    nghệN6;nghệ+sĩW1;nghệ+thuậtW1;nghỉN4;nghỉ+dưỡngW1;nghịN8;ngon+nhấtW1;ngoàiN5;ngoạiN7;ngoại thươngO2;\
    ngoại+giaoW1;ngoạn+mụcW1;nguyN6;nguy+cơW1;nguy+hiểmW1;nguyênN8;nguyên khangP2;nguyên mạnhP3;nguyên+nhânW1;\
    nguyễn an ninhL2;nguyễn chí thanhL3;nguyễn cư trinhL2;nguyễn duyP3;nguyễn duy trinhL2;nguyễn dânP2;\
    nguyễn dươngP2;nguyễn filipP4;nguyễn hoàiP2;nguyễn huếP3;nguyễn huệP5;nguyễn hùngP2;nguyễn hằngP2;\
    nguyễn hữu cảnhL2;nguyễn khangP3;nguyễn khánhP3;nguyễn kimP2;nguyễn lựcP2;nguyễn nguyễnP3;nguyễn ngọc tuấnL2;\
    nguyễn phướcP2;nguyễn quỳnhP2;nguyễn thịP3;nguyễn thị minh khaiL3;nguyễn thị địnhL2;nguyễn tất thànhL4;\
    nguyễn vănP3;nguyễn văn cừL2;nguyễn văn khốiL2;nguyễn văn linhL3;nguyễn xíL2;nguyện+vọngW1;nguyệtP5;nguồnN8;\
    nguồn+tinW1;ngàn phốL2;ngàn+chôngW1;ngàn+ngườiW1;ngânN7;ngân hàP3;ngân+hàngW1;ngân+sáchW1;ngãN4;ngã nămL2;\
    ngã+tưW1;ngón+tayW1;ngô sỹ liênL2;ngôi+nhàW1;ngôi+saoW1;ngônN4;ngôn+ngữW1;ngôn+viênW1;ngănN5;ngăn+chặnW1;\
    ngũ hành sơnL3;ngũ+cánW1;ngưN4;ngư lộcL2;ngư+dânW1;ngườiN7;người bảoO2;ngưỡng+mộW1;ngược+chiềuW1;ngược+dòngW1;\
    ngạc+nhiênW1;ngạch+thươngW1;ngạch+xuấtW1;ngại+vềW1;ngần+ngạiW1;ngẫu+nhiênW1;ngậpN4;ngập+lụtW1;ngắn+hạnW1;ngọN5;\
    ngọc anhP3;ngọc bíchP2;ngọc diệpP2;ngọc hoaP2;ngọc hoàngP3;ngọc huyềnP3;ngọc hàoP2;ngọc hânP3;ngọc hảiP3;\
    ngọc hồiL3;ngọc kaylaP2;ngọc khánhP2;ngọc lanP3;ngọc linhP3;ngọc lêP2;ngọc lặcL2;ngọc mỹP2;ngọc quangP2;\
    ngọc sơnP4;ngọc thanhP2;ngọc thiệnL2;ngọc thànhP3;ngọc trinhP4;ngọc trạoL2;ngọc tânP2;ngọc tínP2;ngọc tốL2;\
    ngọc viễn đôngP2;ngọc xuânP2;ngọc đứcP3;ngọnN5;ngọn+lửaW1;ngọt+ngàoW1;ngộ+độcW1;ngỡ+ngàngW1;ngụy lôiP2;ngủN5;\
    ngừng+bắnW1;ngữN5;ngựaN4;nhaN4;nhan sángP5;nhan+sắcW1;nhanhN4;nhanh+chóngW1;nhi huỳnhP2;nhiếp+ảnhW1;nhiềuN6;\
    nhiều+ngườiW1;nhiệm+kỳW1;nhiệm+vụW1;nhiệtN6;nhiệt+độW1;nhiệt+đớiW1;nhmN4;nhuN5;nhu+cầuW1;nhuận đứcL3;\
    nhuận+sauW1;nhàN9;nhà bèL4;nhà thờL2;nhâm thânP2;nhânN9;nhãP3;nhã namP2;nhã phươngP3;nhãn+hiệuW1;nhìN5;\
    nhì+bảngW1;nhìn+thấyW1;nhímP2;nhómN5;nhơn trạchL4;nhưN5;như laiP2;như quỳnhP2;nhưngN5;nhưỡngP2;nhạP2;nhạcN4;\
    nhạc+sĩW1;nhạy+cảmW1;nhấnN4;nhấn+mạnhW1;nhấtN6;nhầm+lẫnW1;nhậm+chứcW1;nhậnN6;nhận+đượcW1;nhậpN4;nhập+khẩuW1;\
    nhật bắcP4;nhật linhP2;nhật minhP2;nhắc+nhởW1;nhắc+đếnW1;nhắm+vàoW1;nhắn+nhủW1;nhắn+tinW1;nhẹ+nhàngW1;\
    nhỉnh+hơnW1;nhị ngọcP2;nhị tiếnP2;nhịpN4;nhịp+sốngW1;nhồi+máuW1;nhổnN4;nhộn+nhịpW1;nhớN5;nhữ thịL2;nhữngN7;\
    niameyL2;nick jonasP2;nick popeP2;nicki minajP2;nickyP2;niclas fullkrugP2;nico gonzalezP3;nico o'reillyP2;\
    nico williamsP4;nicola peltzP2;nicolas jacksonP3;nicolas otamendiP2;nicole kidmanP3;night wolf v - leagueO2;\
    nikkei asiaP2;ninh bình fcO3;ninh giaL2;ninh phướcL2;nipahN4;nitaP2;niêm+yếtW1;niềm+tinW1;niềm+vuiW1;nketiahP2;\
    nkunkuP3;nmN5;nmechaP2;noN4;noahP2;noah allenP2;noah okaforP2;nobel hòaP4;nobel hóaP2;nobel vănP2;nobel vậtP2;\
    noem ovandaP2;noleP3;nolitoP2;noni maduekeP4;noo phước thịnhP2;nord streamP2;nordi mukieleP2;nottinghamP4;\
    noussair mazraouiP3;novak djokovicP5;novaworld phan thietP2;nsiP2;nubelP2;nunesP2;nunezP4;nuno borgesP2;\
    nuno mendesP3;nuno santoP2;nusO2;nuôiN5;nuốt+kiếmW1;nvccN4;nwaneriP3;nxbgdvnO2;nylandP2;nypostO2;nâng+caoW1;\
    nâng+cấpW1;némN4;nétN4;nét+đẹpW1;nêu+rõW1;nêu+trênW1;nóiN4;nôngN6;nông cốngL2;nông sơnL2;nông+dânW1;\
    nông+nghiệpW1;nông+thônW1;núiN4;núi thànhL3;núi+lửaW1;nútN4;nút+giaoW1;nămN7;năm cănL2;năngN4;nđO2;nơiN4;nướcN4;\
    nạn+nhânW1;nảy+sinhW1;nắmN5;nắm+bắtW1;nắm+giữW1;nắng+nóngW1;nằm+trongW1;nằm+ởW1;nặng+nềW1;nếuN6;nếu+khôngW1;\
    nền cộngO2;nền+kinhW1;nền+tảngW1;nốiN4;nối+vớiW1;nồng+độW1;nổi+bậtW1;nổi+tiếngW1;nỗ+lựcW1;nỗiN4;nỗi+loW1;\
    nỗi+đauW1;nộiN7;nội+dungW1;nộpN4;nộp+hồW1;nộp+thuếW1;nộp+đơnW1;nới+rộngW1;nợN5;nợ+xấuW1;nụ+cườiW1;nụ+hônW1;\
    nửaN5;nửa+đầuW1;nữN4;n’golo kanteP2;obamaP3;obispoP2;oblakP3;ocean cityL2;odegaardP4;odobertP2;ogbonnaP2;\
    oh se hunP2;oilP2;ojaimiP2;okaforP2;oklahoma city thunderL2;oleksandr zinchenkoP4;oliseP3;oliveraP2;\
    olivier giroudP3;ollie watkinsP3;olmoP3;omarP3;omar marmoushP3;omobamidele aP2;omorodionP2;omskL2;on footballO2;\
    on sportsO3;on sports newsO2;onanaP4;one championshipL2;one pieceN4;one uiN4;ong videsh ltdO2;onplusN4;\
    onyedikaP2;opal suchataP2;opendaP3;oprah winfreyP2;oranjeP3;oratmagoenP2;oratmangoenP2;orbanP2;ordetsP2;\
    ordonezP2;origi dP2;orlando cityL2;orlando nicolas hernandez guillenP2;orozP2;osmajićP2;osorioP2;otamendiP3;\
    otavioP3;otto warmbierP2;ouattaraP3;ousmane dembeleP5;oval roomP2;ovandaP2;owen cooperP2;oxy+hóaW1;oyarzabalP3;\
    ozcanP2;ozilP2;p . hạc thànhP2;p . hội phúP2;p . sP2;p . tP2;p . t . tP2;p . thiên hươngP2;p . tây nha trangP2;\
    p . vP3;p . v -P2;p . vườn làiP2;p . xuân hươngP3;paN4;pablo barriosP2;pablo carrenõ bustaP2;pablo torreP2;\
    pachoP3;pachucaP2;pacific airlinesO3;paco alcacerP2;paesP3;pageP2;pajuP2;pakansariL3;palaceP3;palhinhaP3;\
    palm beachL2;palmerP4;pamela andersonP2;panda cupP4;pantioP2;paquetaP3;parcP2;paredesP3;parejoP2;\
    paris haute couture weekP2;paris hiltonP2;paris mastersP3;paris saint germainP2;park bo gumL2;park geun - hyeP3;\
    park hang - seoP3;park hang seoP4;park ji - sungL2;park seo joonL2;parteyP3;passlackP2;patinoP2;\
    patrick bennettP3;patrick dorguP2;patrick kluivertP3;patrik lê giangP3;patrik schickP2;patriotN5;pau cubarsiP3;\
    pau torresP2;pau victorP3;paul manafortP3;paul mersonP2;paul pogbaP4;paul scholesP2;paul walkerP2;\
    paulo dybalaP3;pavardP3;pavel durovP3;pavlovicP4;pavlovićP2;payetP2;pcccN4;pedriP5;pedroP4;pedro netoP4;\
    pedro porroP2;pekarikP2;pellegriniP3;peltolaP2;penaP2;penaltyP2;people's dailyO2;pepN4;pep guardiolaP6;pepeP4;\
    pereiraP3;peretzP2;perezP4;perfect crownP2;perisicP2;perroneP2;persepolisP2;pessinaP2;peter schmeichelP2;\
    petkovicP2;petr cechP3;petrocubP2;petrovicP2;phaN6;pham dzoonlP2;phamexcilP2;phanP2;phan anhP4;phan bội châuL2;\
    phan huyP2;phan ngọc hiểnL2;phan vreakP2;phan vănP2;phan văn hớnL2;phan văn trịL2;phan đình phùngL2;phiN5;\
    phi nhungP2;phi phụngP2;phi sơnP3;phi thanh vânP3;phi+côngW1;phi+hànhW1;phil fodenP4;philadelphia unionO2;\
    philipp lahmP2;philippe chatrierL2;philippe coutinhoP2;philippe troussierP2;philipsP2;phillipinesP2;phillipsP3;\
    phimN4;phiênN4;phiên+bảnW1;phiếnN4;phiến+quânW1;phonearenaO3;phongN7;phong châuL2;phong thổL2;phong điềnL3;\
    phong+cáchW1;phong+độW1;phu+nhânW1;phàn+nànW1;pháiN4;phái+viênW1;phánN4;phán+quyếtW1;pháoN5;pháo+hoaW1;\
    pháp hoaL2;pháp vânL3;pháp+luậtW1;phátN6;phát đạtP3;phát+hiệnW1;phát+triểnW1;phânN6;phân+tíchW1;phêN4;\
    phê+duyệtW1;phíN4;phòngN7;phòng thươngN4;phóN5;phó chánhP2;phó phátP2;phó trưởngP2;phó+vớiW1;phóng+viênW1;phùN4;\
    phù cátL3;phù hóaL2;phù linhL2;phù lưuL2;phù mỹL3;phù ninhL2;phù+hợpW1;phùng chí kiênL2;phùng minhP2;phú anL2;\
    phú bìnhL3;phú diễnL3;phú giáoL2;phú hòaL2;phú lâmL2;phú lộcL4;phú mỹL5;phú mỹ hưngP4;phú nhuậnL5;phú phúcL2;\
    phú quốc united centerO2;phú thuậnL2;phú trạchL2;phú vangL3;phú xuyênL3;phú xuânL2;phú địnhL2;phúc châuL2;\
    phúc longP2;phúc thắngP2;phúc thọL2;phúc vũP2;phúc+củaW1;phơi+nhiễmW1;phương anhP3;phương anh đàoP3;\
    phương châuP2;phương dungP2;phương hoaP3;phương linhP3;phương liệtL2;phương lêP2;phương maiP3;phương mỹ chiP4;\
    phương namP3;phương ngaP3;phương nhiP2;phương nhungP2;phương oanhP2;phương quỳnhP2;phương thanhP3;\
    phương thiệnP2;phương thùyP2;phương thảoP3;phương trinh jolieP2;phương uyênP2;phương vinhP2;phương vyP2;\
    phương độP2;phương+tiệnW1;phương+ánW1;phước anL3;phước bìnhL2;phước hòaP2;phước longL2;phước lộcL2;phước mỹL2;\
    phước ninhL2;phước thànhL2;phước tânL2;phước tượngL2;phườngN5;phượngN4;phượng hằngP2;phạmN6;phạm duyP2;\
    phạm hươngP3;phạm hảiP2;phạm nguyễnP3;phạm ngọc thạchL2;phạm như xươngL2;phạm thắngP2;phạm thế hiểnL2;\
    phạm trangP2;phạm văn đồngL4;phạtN6;phản+ánhW1;phản+đốiW1;phản+ứngW1;phấnN4;phấn+khíchW1;phấn+đấuW1;phầnN5;\
    phẫn+nộW1;phẫuN4;phẫu+thuậtW1;phậtN6;phật quangL2;phật sơnL2;phỏng+vấnW1;phốN4;phốiN4;phối+hợpW1;phổN5;\
    phổ yênL3;phổ+biếnW1;phổ+thôngW1;phởN4;phụN5;phụ+huynhW1;phụ+nữW1;phụcN4;phục sinhP2;phục+vụW1;phụng thượngL2;\
    phủN6;phức+tạpW1;pi networkO3;piaggio beverlyP2;piaggio libertyP2;pickfordP3;pieringerP2;pietteP2;pinN4;\
    pinamontiP2;pinnockP2;pintoP2;piqueP3;pirloP2;pjanicP2;planetary science lettersP2;ploN4;plusN6;plvnN4;\
    plymouthP2;plzenP2;pochettinoP3;pocketP2;podenceP2;pogbaP4;politanoP2;popeP2;porroP4;port moresbyP2;\
    postecoglouP3;posterP2;powerN5;pppN4;pratama arhanP2;preah sihanoukL2;premierP2;premiumN4;press associationO2;\
    previous nextN4;prime mediaO2;princesP2;privacy displayP2;priyankaP2;priyanka chopraP2;proN6;pro leagueO5;\
    pro maxN5;psatO2;puN4;pueblaP2;pulisicP3;puma energyO2;puskinL2;pérezP2;q . hP3;q1L2;qarabagP3;ql1aN4;qlttO2;\
    qqO4;qrN5;quaN4;quanN5;quan hoaL2;quan nhânL2;quan+hệW1;quan+trọngW1;quang dũngP3;quang dươngP2;quang hiếuP4;\
    quang hiềnP2;quang huyP2;quang hùngP3;quang hùng masterdP4;quang hảiP6;quang khôiP2;quang kiệtP2;quang linhP3;\
    quang linh vlogsP2;quang liêmP2;quang lêP3;quang minhP2;quang nhựtP2;quang thắngP2;quang tuấnP4;quang vinhP3;\
    quaresmaP2;quay+lạiW1;quay+sốW1;quay+trởW1;quen+thuộcW1;quiet placeP2;quirosP2;quyN8;quy nhơn unitedO3;quy+môW1;\
    quy+địnhW1;quyên+gópW1;quyến+rũW1;quyếtN6;quyết thắngL2;quyết+địnhW1;quyềnN5;quyền linhP2;quàN4;quà+tặngW1;\
    quá+trìnhW1;quách tânP2;quán hàuL2;quán+càW1;quânN8;quân a . pP3;quân+sựW1;quân+độiW1;quãngN5;quãng+thờiW1;\
    quãng+đườngW1;quê+hươngW1;quảN5;quả+xổW1;quảnN7;quản bạL2;quản+lýW1;quảngN6;quảng hòaL2;quảng longL2;\
    quảng phúL2;quảng trạchL3;quảng xươngL3;quảng điềnL3;quảng đạiL2;quảng+báW1;quảng+cáoW1;quảng+trườngW1;quầnN5;\
    quần+áoW1;quần+đảoW1;quậnN6;quận ba đìnhL3;quế ngọc hảiP4;quế phongL2;quế sơnL3;quế võL3;quốcN8;quốc anhP3;\
    quốc bảoP3;quốc giaP2;quốc huyP2;quốc oaiL3;quốc phươngP2;quốc thiênP3;quốc trườngP3;quốc tử giámN4;quốc tựP3;\
    quốc việtP2;quốc đạiP2;quốc+giaW1;quốc+tếW1;quỳ hợpL2;quỳnh chiP2;quỳnh hoaP2;quỳnh koolP2;quỳnh lamP2;\
    quỳnh lưuL2;quỳnh maiP2;quỳnh nhưP2;quỳnh trangP2;quỳnh trầnP3;quỷN7;quỹN6;quỹ+đạoW1;quỹ+đấtW1;quỹ+đầuW1;\
    rabiotP3;radifP2;radu dragusinP2;rafael leaoP4;rafael nadalP4;rafael struickP3;rafaelsonP3;ragasaN4;\
    ragnar oratmagoenP2;ragnar oratmangoenP2;raheem sterlingP3;rahimiP2;rajamangalaL4;rak - sakyiP2;ramadaniP2;\
    ramirezP2;ramsdaleP2;ramseyP2;randal kolo muaniP3;ranh+giớiW1;ranieriP2;rao+bánW1;raphael guerreiroP2;\
    raphael varaneP2;raphinhaP5;rapid wienP2;rashfordP5;rashidiyahL2;rasmus hojlundP4;raspadoriP2;ratiuP2;rauN5;\
    rau+củW1;raul garciaP2;raul jimenezP2;raumP2;rayaP3;rayan cherkiP2;razvan marinP2;red bull arenaL2;redondoP2;\
    reece jamesP2;regal groupO2;reijndersP3;reiss nelsonP2;renato sanchesP2;reteguiP2;reviewN4;reze arcP2;rhodesL2;\
    riaO2;ribamarP2;riberyP2;riccardo calafioriP3;ricciP2;riceP5;richard w . smithP2;richardsP2;richarlisonP3;\
    richmondL2;rico lewisP2;riederP2;rihannaP3;rikiltP2;rintaroP2;rio ferdinandP2;rio ngumohaP2;rivaldoP2;\
    rizky ridhoP3;riêngN4;rob goldstoneP2;rob holdingP2;robbenP2;robert lewandowskiP4;robert lighthizerP2;\
    robert muellerP2;robert taylorP2;robertoP2;roberto bautista agutP3;roberto de zerbiP2;roberto manciniP2;\
    roberto martinezP2;robertsonP4;robot+hìnhW1;robothon quốcP2;robotics quốcP2;robusta londonP2;rodriP5;rodrigoP2;\
    rodrigo de paulP2;rodriguesP2;rodriguezP4;rodrygoP5;roem chetraP2;roerslevP2;rogerP2;roger federerP4;rogersP4;\
    rojasP3;rojoP2;rolling stoneP2;roman abramovichP2;romanoP2;rome mastersP3;romelu lukakuP4;romeroP4;romeuP3;\
    ronN4;ron desantisP2;ronald araujoP3;ronald koemanP3;ronaldinhoP3;rondonP2;rory mcilroyP2;rosN4;roseP3;\
    ross barkleyP2;rossiP3;rossoneriP3;rosé blackpinkP2;rotten tomatoesP3;rouaultP2;rox groupO2;roy keaneP3;\
    royal cityL3;royal hostelL2;rrahmaniP3;ruben amorimP4;ruben diasP3;ruben garciaP2;ruben loftus - cheekP2;\
    ruben nevesP2;rubyL2;rudigerP4;ruggeriP3;ruhrL2;ruizP3;rulliP2;runnerN4;rural developmentP3;ruth chepngetichP2;\
    rutterP2;ruud van nistelrooyP2;ryan giggsP2;ryan goslingP2;ryan reynoldsP2;ryan sessegnonP2;ryersonP3;ràN4;\
    rà+soátW1;rào+cảnW1;rào+vàW1;rácN4;rác+thảiW1;rèn+luyệnW1;ròN4;rò+rỉW1;rõ+ràngW1;rútN4;rút+khỏiW1;rút+ngắnW1;\
    rơiN4;rơi+vàoW1;rơi+xuốngW1;rượt+đuổiW1;rạch miễuL2;rạng+rỡW1;rạng+sángW1;rải+rácW1;rất+nhiềuW1;rắc+rốiW1;rằmN4;\
    rằm+thángW1;rẻ+hơnW1;rốiN4;rối+loạnW1;rối+trậtW1;rồngN4;rộN4;rộn+ràngW1;rờiN4;rời+khỏiW1;rỡ+tậpW1;rủ+nhauW1;\
    rủiN4;rủi+roW1;rừngN4;rửaN4;rực+rỡW1;s . nP2;saN4;sa pảL2;sa tyP2;sa đécL3;sa+sútW1;sa+thảiW1;saadonP2;\
    sabitzerP3;sacha boeyP2;sadilekP2;sadio maneP3;sahakoP2;sai+lầmW1;sai+phạmW1;saibariP2;saigon co . opO3;\
    saigontourist groupO4;saint peterburg pontavchenkoL2;sakaP5;salem al - dawsariP2;salibaP4;salih ozcanP2;\
    sam altmanP3;sam johnstoneP2;sam mostynP2;samdiL2;sami khediraP2;samsonP4;samuel chukwuezeP2;samuel eto'oP2;\
    samuel mbangulaP2;san miguelO2;san+bằngW1;sanaO2;sanchesP3;sanchezP5;sanchoP3;sander bergeP2;sandroP2;\
    sandro tonaliP2;sandy walshP2;saneP3;sanfrecce hiroshimaP2;sangareP2;sangare iP2;sankeiO2;santiago bernabéuP2;\
    santosP3;saoN5;sao hỏaN4;sara sampaioP2;sarabiaP2;sarah jane ramosP2;sarkicP2;sarrP4;satoshi nakamotoP2;sauN7;\
    sau+khiW1;saud abdulhamidP2;saulP2;savinhoP3;savioP2;savonaP2;say+hiW1;sayuriP2;scamaccaP3;scarlett johanssonP2;\
    schadeP2;scharP3;schickP2;schiphol amsterdamL2;schlotterbeckP3;schmidtP2;schneider electricP2;schoppnerP2;\
    schoutenP3;schranzP2;science alertP2;scott disickP2;scott mctominayP3;seachainsP2;seamus colemanP2;sean dycheP2;\
    sebastian kordaP2;secO2;seineL3;selecaoP4;selena gomezP2;selsP3;semedoP4;semenyoP4;semnanL2;sen vàngN4;senesiP3;\
    serena williamsP3;serge gnabryP4;sergi robertoP3;sergino destP2;sergio agueroP4;sergio busquetsP4;\
    sergio ramosP4;serhou guirassyP2;seriesN4;servetteP3;seskoP2;seth mohamatsorlesP2;seysP2;sforumP2;sgkN4;shN4;\
    shamrock roversP3;shamsudeenP2;shane longP2;shanghai compositeP2;shapovalovP2;shark bìnhP4;shark tankP2;\
    shark thủyP3;shawP3;shawal anuarP2;shayne pattynamaP2;sheffield utdP3;sheinP2;\
    sheraton saigon grand opera hotelL2;shinP2;shin min ahP2;show+diễnW1;siam sportO3;\
    sidelnikov nikolai ivanovichP2;silvaP4;simN5;simaP2;simeoneP3;simone inzaghiP2;simonsP3;sinhN6;sinh+viênW1;\
    sinnerN5;sinopecP2;sir alexP3;sir alex fergusonP3;sir jim ratcliffeP2;siêuN5;siêu cupN4;siếtN5;siết+chặtW1;\
    sj groupO2;sk picturesO2;skriniarP2;skybetP2;slavia pragueP3;slotN4;smN4;smallboneP2;smallingP3;smithP3;\
    smith roweP2;smolovP2;snapdragonN5;so ji subP2;so+vớiW1;sociedadP3;softP2;solankeP4;solerP3;solly marchP2;\
    solo levelingP2;sommerP3;sonN4;son heung - minN4;son heung minP4;son ye jinP2;songN7;song+phươngW1;songkhlaL3;\
    sony pictures entertainmentO2;soobin hoàng sơnP2;sorlothP3;sosaP3;soucekP3;southgateP3;southwoodP2;soạn+thảoW1;\
    spallettiP2;spenceP2;spider - manN4;spirit airlinesO2;sportN5;sporting newsO3;sportmailP2;sportmoleP2;\
    sports moleP2;sportsmoleP3;spursP4;sputnik newsO2;ssdN4;stade de franceL2;staffan de misturaP2;stan wawrinkaP2;\
    stanisicP3;starlinkN4;startupN4;stbN4;steaua bucurestiP2;stefan ortegaP2;stefano pioliP2;stephensP2;sterlingP4;\
    steve jobsP3;steven gerrardP3;steven nguyễnP3;stillerP2;stindlP2;stingrayP2;stonesP4;strahinja pavlovicP2;\
    strakoshaP2;stranger thingsP2;struickP3;sturridgeP2;suN5;suaP2;suarezP5;\
    substitution in substitution out red card yellow card secondN4;sucicP2;sudakovP2;sukthet sarawutP2;sulcP2;\
    suleP2;sulliP2;summervilleP2;sumyL2;sun chantholP2;sun phuquoc airwaysO3;sundar pichaiP2;sunday timesO2;\
    suni hạ linhP2;suntory pepsicoP2;supachokP2;supachok sarachatP2;suphanatP2;suphanat mueantaP2;sutaloP2;suyN5;\
    suy+giảmW1;suy+nghĩW1;suy+yếuW1;suzuki wagon rP3;suối tiênN4;sv leagueO3;svay riengL2;svilarP2;swift codeP3;\
    swissP2;sxmnN5;sydney sweeneyP2;szczesnyP3;szoboszlaiP3;sài gòn colaO2;sài gòn fcO2;sài gòn titans tp . hcmO2;\
    sànN4;sàn+giaoW1;sáchN5;sángN6;sáng+tạoW1;sánh+vớiW1;sáp+nhậpW1;sátN4;sáuN7;sânN7;sân+bayW1;sâu+sắcW1;\
    sét+đánhW1;sòngN4;sóc sơnL5;sóc+sứcW1;sôi+nổiW1;sôi+độngW1;sông cầuL3;sông hinhL2;sông lamP3;sông lôL2;sútN5;\
    sănN4;sĩN4;sĩ thanhP2;sơN5;sơn hòaL2;sơn trườngL2;sơn tâyL4;sơn tùngP4;sơn tùng m - tpN4;sơn tịnhL2;sưN5;\
    sưu+tậpW1;sương+mùW1;sạch+lướiW1;sạtN4;sạt+lởW1;sảnN5;sản+phẩmW1;sản+xuấtW1;sầu+riêngW1;sậpN4;sắp+tớiW1;\
    sắp+xếpW1;sắt+đôW1;sẵnN4;sẵn+sàngW1;sẻ+vềW1;sẻ+vớiW1;sếpN4;sốN6;sốcN4;sốc+khiW1;sớmN5;sởN7;sở+hữuW1;sợN5;\
    sợ+hãiW1;sợiN4;sợi+dâyW1;sụp+đổW1;sụt+giảmW1;sứN4;sứ+mệnhW1;sứ+quánW1;sứcN7;sức+khỏeW1;sửN7;sử+dụngW1;sửaN4;\
    sửa+chữaW1;sửa+đổiW1;sữaN4;sựN5;t . bìnhP2;t . hP2;t . luânP2;t . nP2;t . n . m . đP2;t . tP2;t . t . đP2;tahP3;\
    tahseenP2;taiN5;tai+nạnW1;tainy zvyozdP2;taiwo awoniyiP2;tajon buchananP2;takefusa kuboP2;takehiro tomiyasuP3;\
    takumi minaminoP3;talbiP2;taliscaP2;tamN6;tam bìnhL2;tam nôngL2;tam phướcL2;tam quanP2;tam sưN4;tam đườngL2;\
    tamezeP2;tammy abrahamP3;tampines roversP4;tanN4;tangN5;tang+lễW1;tang+vậtW1;tangoP2;taoN4;tapsobaP2;\
    tarek buchmannP2;taremiP2;targetP2;tarkowskiP2;tasco autoP2;tasmaniaL2;tasnimO2;taste atlasP2;tata martinoP2;\
    tavernierP2;taylorP3;taylor fritzP2;taylor swiftP4;tbN4;tc groupO2;tchouameniP4;team flashP2;tedescoP2;\
    tedros adhanom ghebreyesusP2;teerasil dangdaP2;temuP2;tenagliaP2;ter stegenP4;terence crawfordP2;terzicP2;\
    teun koopmeinersP2;thaadN4;thaiN4;tham+dựW1;tham+giaW1;thamesL2;thanhN8;thanh baL2;thanh bìnhL5;thanh chươngL4;\
    thanh hiềnP2;thanh hàL4;thanh hà niê kđămP2;thanh hàoP2;thanh hươngP3;thanh hảiP3;thanh hằngP4;thanh khêL3;\
    thanh khôiP2;thanh lamP3;thanh liêmL2;thanh longP3;thanh lãngL2;thanh lươngL2;thanh minhP2;thanh ngọcP2;\
    thanh nhànP3;thanh oaiL4;thanh sơnL3;thanh thanh huyềnP2;thanh thúyP4;thanh thảoP4;thanh trìL5;thanh trúcP2;\
    thanh trầnP2;thanh tuấnP3;thanh tâmP2;thanh tùngP3;thanh viễnP2;thanh vân hugoP2;thanh vũP3;thanh xuânL5;\
    thanh+niênW1;thanh+toánW1;thanhnien . vnP2;thanhuytphcm . vnP3;thayN5;thay+thếW1;thay+vìW1;thay+đổiW1;theN5;\
    the bank for foreign trade ofO3;the bluesN6;the citizensN5;the global cityL2;the kopN4;the sunN5;the timesO3;\
    the win cityL2;then+chốtW1;theoN8;theo dailymailP2;theo emdepP2;theo expressP2;theo hernandezP3;\
    theo medical dailyO2;theo sciencedailyP2;theo shanghaiistP2;theo straits timesO2;theo vnmediaP2;theo đờiN4;\
    thethaovanhoa . vnP4;thiN4;thi+đấuW1;thiagoP3;thiago almadaP2;thibaut courtoisP3;thierry henryP3;thiêmP2;\
    thiênN6;thiên longP2;thiên thanhP2;thiên+nhiênW1;thiên+taiW1;thiêng+liêngW1;thiêu+rụiW1;thiếtN5;thiết+bịW1;\
    thiết+kếW1;thiếuN4;thiềnN4;thiểu+sốW1;thiệnP2;thiện nhânP3;thiệp+vàoW1;thiệtN4;thiệt+hạiW1;thiệt+mạngW1;\
    thomasP2;thomas bachP2;thomas frankP2;thomas lemarP2;thomas mullerP3;thomas parteyP2;thomas tuchelP4;thomasonP2;\
    thorstvedtP2;thoái+hóaW1;thoái+vốnW1;thoátN4;thoát+khỏiW1;thoại sơnL2;thoải+máiW1;thu giangP2;thu hoàiP2;\
    thu huyềnP2;thu hàP3;thu hà ceriP2;thu hươngP2;thu hằngP2;thu minhP4;thu phươngP3;thu quỳnhP3;thu thảoP3;\
    thu thủyP2;thu trangP4;thu đôngP3;thu+hútW1;thu+nhậpW1;thuaN5;thungN4;thuramP4;thuyết+phụcW1;thuyền+trưởngW1;\
    thuêN4;thuê+baoW1;thuậnN4;thuận anL4;thuận châuL2;thuận hóaL3;thuận kiềuL2;thuận+lợiW1;thuếN4;thuốcN5;\
    thuốc+láW1;thànhN9;thành chungP3;thành hoàngP2;thành longP3;thành luânP2;thành manchesterP2;thành namP2;\
    thành nhânP2;thành trungP4;thành+phốW1;thác bàL2;tháchN5;thách+thứcW1;thái châuP3;thái hùngP2;thái hảiP2;\
    thái linhP2;thái nghĩaP2;thái sơnP3;thái thụyL2;thái tuếP2;thái tổP2;thái vũP2;thái+độW1;thángN5;thánhN4;\
    tháo+dỡW1;tháo+gỡW1;thápN4;tháp trumpP2;thânN5;thépN4;thêmN4;thìnN4;thíN4;thí+sinhW1;thí+điểmW1;thíchN4;\
    thói+quenW1;thôiN4;thôi+giữW1;thôngN7;thông nôngL2;thông tây hộiL2;thông+báoW1;thông+tinW1;thùy anhP2;\
    thùy chiP2;thùy dungP2;thùy dươngP3;thùy linhP4;thùy tiênP3;thùy trangP2;thúN4;thú+vịW1;thúcN4;thúc+đẩyW1;\
    thúyP4;thúy diễmP2;thúy hạnhP2;thúy hằngP2;thúy ngaP2;thămN4;thăm+chínhW1;thăng bìnhL2;thăng+hoaW1;thăng+hạngW1;\
    thơN4;thư kỳP2;thưaN4;thươngN7;thương bạcL2;thương tínP2;thương+hiệuW1;thương+mạiW1;thường tínL4;thường xuânL2;\
    thường+xuyênW1;thưởngN4;thưởng+tạiW1;thượngN5;thượng hải mastersP4;thượng+đỉnhW1;thạc+sĩW1;thạch hàL2;\
    thạch hãnL2;thạoP2;thảmN4;thảm+họaW1;thảm+đỏW1;thảo vyP2;thảo vânP2;thảo điềnP2;thảo+luậnW1;thấp+hơnW1;\
    thấp+nhiệtW1;thấp+nhấtW1;thất+bạiW1;thất+vọngW1;thấu+hiểuW1;thầnN7;thần tàiN5;thầy+côW1;thầy+tròW1;thẩmN5;\
    thẩm+mỹW1;thẩm+quyềnW1;thẩm+địnhW1;thậm+chíW1;thậnN4;thận+trọngW1;thập+kỷW1;thập+niênW1;thật+sựW1;thắc+mắcW1;\
    thắpN4;thắt+chặtW1;thằngN4;thẳng+vàoW1;thẻN6;thẻ vàngN4;thẻ+vàngW1;thẻ+đỏW1;thếN6;thế+giớiW1;thểN6;thể côngP2;\
    thể thaoP4;thể thiênP2;thỉnhN5;thỉnh+thoảngW1;thịN7;thị vảiL2;thị+trườngW1;thịnhP6;thịnh liệtL2;thịnh nguyễnP3;\
    thịnh vượngP3;thịnh+vượngW1;thịt+heoW1;thịt+lợnW1;thọ xuânL2;thỏN4;thỏaN4;thỏa+thuậnW1;thốngN4;thống nhấtL6;\
    thốt nốtL3;thổN4;thổ chuL2;thờiN7;thời+gianW1;thời+điểmW1;thủN8;thủng+lướiW1;thủy nguyênL4;thủy tiênP3;\
    thủy xuânL3;thủy+sảnW1;thủy+thủW1;thủy+điệnW1;thứN7;thứcN5;thừaN5;thừa+nhậnW1;thử+nghiệmW1;thử+tháchW1;\
    thửa+đấtW1;thựcN9;thực+hiệnW1;tielemansP4;tienphong . vnP2;tierneyP2;tiger cupP3;tijjani reijndersP2;tiktokerN4;\
    tiktoker lê tuấn khangP2;tilda swintonP2;timN4;tim cookP2;timberP4;timesN4;times squareL2;timiteP2;\
    timo wernerP3;timor lesteP5;timothée chalametP2;tinN6;tinhN6;tinh+thầnW1;titopL2;tiêm+chủngW1;tiêm+kíchW1;\
    tiêm+vắcW1;tiênN4;tiên cookieP2;tiên dượcL3;tiên hảiL2;tiên lãngL2;tiên nguyễnP2;tiên phướcL3;tiên sơnP3;\
    tiên+củaW1;tiếcN5;tiếc+nuốiW1;tiếnN6;tiến anhP3;tiến dũngP4;tiến dụngN4;tiến linhP5;tiến luậtP3;tiến minhP3;\
    tiến phátP2;tiến tuấnP3;tiến đạtP3;tiến+hànhW1;tiếpN6;tiếp+tụcW1;tiếtN4;tiết+kiệmW1;tiết+lộW1;tiềmN4;\
    tiềm+năngW1;tiềm+ẩnW1;tiềnN4;tiền hảiL3;tiền+đạoW1;tiểuN6;tiểu long nữP3;tiểu vyP3;tiểu+họcW1;tiệmN5;\
    tiệm+vàngW1;tiện+íchW1;tiệpP2;tkN4;tmvO2;tngtN4;tnsvN4;tnsv thacoN5;to+lớnW1;to+vàW1;toalP2;toffolo hP2;\
    tokyo gasP2;tom cruiseP4;tom hanksP2;tom hollandP2;tomahawkN4;tomas avilesP2;tomiyasuP2;tomoriP2;tonaliP3;\
    toneyP2;toni kroosP3;toni martinezP2;topN7;torreP2;torresP5;torroP2;tosinP2;tosin adarabioyoP2;toureP2;toànN6;\
    toàn+bộW1;toánN7;tp . hcm iO2;trailerN4;trangN7;trang anP3;trang nhungP2;trang phápP2;trang theP2;trang trầnP2;\
    trang twitterP2;trang+bịW1;trang+phụcW1;tranh+cãiW1;traoN4;trao+giảiW1;trao+đổiW1;traoreP2;travis kelceP3;\
    tren de araguaO2;trent alexander - arnoldP3;treo+giòW1;triN4;tri thứcP2;tri tônL3;tri+ânW1;trinh+sátW1;\
    trippierP3;trithuctreO4;triếtN4;triết+lýW1;triềuN5;triều châuP2;triều quânP2;triều+đạiW1;triểnN6;triển+khaiW1;\
    triệt+pháW1;triệt+đểW1;triệu longL2;triệu phongL2;triệu vyP3;triệu+đồngW1;trongN7;trossardP4;true wirelessP2;\
    trumpP6;trump jrP3;trung dânP2;trung dũngP2;trung hiếuP3;trung hoaP4;trung hòaL3;trung hưngL2;trung kiênP3;\
    trung lươngP3;trung namP2;trung quânP2;trung sơnP3;trung trung bộL3;trung tựP2;trung+tâmW1;truth socialO2;\
    truy+cậpW1;truy+tốW1;truyềnN5;truyền+hìnhW1;truyền+thôngW1;truyền+thốngW1;truyệnN4;tràN4;trà bồngL2;trà giangP2;\
    trà khúcL3;trà linhL2;trà thái nguyênP2;tràn+ngậpW1;tràn+đầyW1;tràoN4;trào+lưuW1;trào+thiW1;tráchN5;\
    trách+nhiệmW1;tráiN6;trái đấtN6;trái+phépW1;trái+timW1;tránhN5;trâmP2;trân+trọngW1;trênN5;tríN5;trí dũngP2;\
    trí thức trẻN4;tríchN4;trò+củaW1;trôi+quaW1;trông+chờW1;trùng hoaL2;trú+tạiW1;trúc lâmP3;trúc nhânP3;trúngN4;\
    trúng+tuyểnW1;trăm+triệuW1;trưa+ngàyW1;trưng+bàyW1;trưng+choW1;trưng+củaW1;trươngP3;trương hằngP2;\
    trương quỳnhP3;trướcN6;trước+khiW1;trường giangP4;trường hảiP2;trường sơnP3;trường thptN4;trường tiềnL2;\
    trường tiểuP2;trường xuânL2;trường+hợpW1;trưởngN6;trạiN4;trạmN6;trạm+thuW1;trạm+yW1;trạng quỳnhP2;trạng+tháiW1;\
    trảN4;trả+lờiW1;trải+nghiệmW1;trải+quaW1;trảng bomL3;trấn quốcL2;trầm+cảmW1;trầm+trọngW1;trần bình trọngL2;\
    trần bạch đằngL2;trần chíP2;trần duy hưngL3;trần hiểuP2;trần hưng đạoL3;trần mạnhP2;trần nghĩaP2;trần ngọcP2;\
    trần nhân tôngL3;trần nãoP2;trần quang khảiL2;trần sỹ thanhL2;trần thái bìnhL2;trần thái tôngL2;trần thườngP2;\
    trần tiếnP2;trần văn thờiL2;trậnN5;trận+đấuW1;trật+tựW1;trắc+nghiệmW1;trắngN4;trẻN4;trị+giáW1;trịnh liênP2;\
    trịnh sảngP2;trọn+vẹnW1;trọng hiếuP3;trọng hoàngP3;trọng nhânP2;trọng tấnP3;trốn+khỏiW1;trồngN4;trộmN5;\
    trộm+cắpW1;trờiN5;trở+lạiW1;trở+nênW1;trở+thànhW1;trụN6;trụ+cộtW1;trụ+sởW1;trục+xuấtW1;trừng+phạtW1;trựcN6;\
    trực ninhL2;trực+tiếpW1;trực+tuyếnW1;tsygankovP2;tsyhankovP2;ttnd nguyễn văn mùiP2;tuanzebeP2;tung+cúW1;\
    tung+lướiW1;tung+raW1;tunku ismail sultan ibrahimP2;turatiP2;turner mP2;tuyN5;tuy anL3;tuy hòaL3;tuy+nhiênW1;\
    tuyênN7;tuyên hóaL3;tuyên+bốW1;tuyến+đườngW1;tuyển+sinhW1;tuyệtN5;tuyệt+vờiW1;tuyệt+đốiW1;tuân+thủW1;tuấnP6;\
    tuấn anhP5;tuấn bảoP2;tuấn dươngP2;tuấn hưngP3;tuấn hảiP3;tuấn linhP2;tuấn ngọcP2;tuấn trầnP3;tuấn tàiP3;\
    tuấn túP3;tuấn việtP2;tuấn vũP2;tuầnN4;tuệ+nhânW1;tuổiN4;tv360N6;twenteP2;ty sopheakP2;tylerP2;tyrell malaciaP3;\
    tysonP3;tyson furyP2;tzolisP2;tài lộcP2;tài+chínhW1;tài+khoảnW1;tài+sảnW1;tàn+pháW1;tàuN7;tácN6;tách+thửaW1;\
    táiN5;tái+địnhW1;támN6;tán+thànhW1;táoN5;táo+bạoW1;tâm hươngP2;tânN7;tân anL3;tân biênL3;tân bìnhL5;tân hiệpL2;\
    tân huê viênL2;tân hòaL3;tân hưngL3;tân khánhL2;tân kỳL2;tân lạcL2;tân lậpL2;tân lộcL2;tân minhL2;tân nhựtL2;\
    tân nobitaP2;tân phúL4;tân quangL2;tân sơnL3;tân thànhL4;tân thạnhL2;tân thọL2;tân uyênL2;tân vĩnh lộcL3;\
    tân vạnP2;tân yênL3;tân địnhL3;tân+binhW1;tâyN7;tây bengalL2;tây hòaL2;tây hồL5;tây khánh sơnL2;tây londonO2;\
    tây papuaP2;tây sơnL3;tây thái bình dươngL2;tây tây bắcP2;tây tây namP2;tây tựuL2;tây ấnL2;tây+namW1;tênN5;\
    tên+lửaW1;tìmN4;tìm+kiếmW1;tìnhN6;tình+huốngW1;tình+hìnhW1;tình+trạngW1;tíchN4;tích+cựcW1;tín+dụngW1;tín+hiệuW1;\
    tínhN4;tính+năngW1;tò+mòW1;tòaN7;tòa+nhàW1;tòa+ánW1;tòngP2;tómN4;tóm+tắtW1;tô lịchL3;tôiN5;tômN4;tônN5;\
    tôn ngộP2;tôn thầnP3;tôn đức thắngL3;tôn+trọngW1;tôn+vinhW1;tù+vềW1;tùng dươngP4;tùng nguyênP2;tùng quốcP3;\
    tùy+chọnW1;tùy+theoW1;tú sươngP2;túiN4;túi+xáchW1;týN4;tăngN5;tăng bạt hổL2;tăng nhơn phúL3;tăng phúcP2;\
    tăng+cườngW1;tĩnh giaL3;tưN7;tư hườngP2;tưng+bừngW1;tươngN8;tương dươngL2;tương maiL2;tương+laiW1;tương+tựW1;\
    tương+đươngW1;tường+thuậtW1;tượngN5;tạ hiềnP2;tạiN6;tại đâyN4;tạm+dừngW1;tạm+giamW1;tạm+giữW1;tạm+thờiW1;\
    tạo+raW1;tạp+chíW1;tạt+bóngW1;tảiN4;tấm+lòngW1;tấm+véW1;tấnN5;tấn dũngP2;tấn trườngP2;tấn tàiP3;tấn+côngW1;\
    tất+cảW1;tầmN5;tầm+nhìnW1;tầm+quanW1;tần trực đạoL2;tần+suấtW1;tần+sốW1;tầngN4;tẩy+chayW1;tậnN5;tận+dụngW1;\
    tận+hưởngW1;tập+trungW1;tắcN4;tắmN4;tặngN5;tặng+quàW1;tếtN9;tết bính ngọN6;tết dươngN5;tết trungN4;tết ất tỵN4;\
    tệ+nhấtW1;tỉN6;tỉ+sốW1;tỉ+đồngW1;tị+nạnW1;tịch+nướcW1;tịnh biênL2;tọaN5;tọa+đàmW1;tỏ+raW1;tỏ+sựW1;tỏa+sángW1;\
    tỏiN4;tố hữuP2;tố+cáoW1;tốc+độW1;tốiN4;tối+đaW1;tốn+kémW1;tống+tiềnW1;tốtN5;tốt+nghiệpW1;tốt+nhấtW1;tồi+tệW1;\
    tồn+tạiW1;tổN8;tổ+chứcW1;tổn+hạiW1;tổn+thươngW1;tổn+thấtW1;tổngN9;tổng+sốW1;tổng+thốngW1;tộc+thiểuW1;tộiN4;\
    tội+phạmW1;tờN4;tờ+báoW1;tụ+tậpW1;tủN4;tủ+lạnhW1;tứN5;tứ kỳL2;tứ xãL2;tứ+kếtW1;từN6;từ chiếnP2;từ liêmL2;từngN4;\
    tửN5;tử+vongW1;tựN6;tựa+gameW1;tỷN7;tỷ+lệW1;tỷ+sốW1;tỷ+đồngW1;u17 world cupN4;u50N4;u80P2;ub thườngP2;uchidaP2;\
    udogieP3;uedaP2;uefa champions leagueO5;uefa conference leagueO2;uefa europa conference leagueO2;\
    uefa europa leagueO2;ugarteP4;umaro sissoco embalóP2;unai emeryP3;unai simonP2;unalP2;ungN5;ung+thưW1;unitedP2;\
    united airlinesO2;unpackedP2;upamecanoP4;usain boltP3;usilk cityL2;uss gerald rL2;ussuriL2;uttar pradeshL2;\
    uttarakhandL2;uvN4;uy+tínW1;uyên linhP2;uông bíL3;vaN4;va+chạmW1;vai+diễnW1;vai+tròW1;valentin vacherotP2;\
    valentineN5;valverdeP4;van de beekP2;van de venP3;van den bergP2;van dijkP4;van nistelrooyP3;van phuc cityL2;\
    vanakenP2;vanessa hudgensP2;vardyP3;varelaP2;vargasP3;vasquezP2;vavroP2;vazquezP2;vbf lưu tú bảoP2;vcbN4;\
    vck u20 world cupL2;vdN4;veermanP2;veermerenP2;veigaP3;velazquezP2;veltmanP2;ven+biểnW1;ven+sôngW1;venomP2;\
    venus williamsP2;verbruggenP3;verdonkP2;veretoutP2;vermeerenP2;vermontL2;verrattiP3;verywell healthP2;\
    vespa sprintP2;vestergaardP3;vfb stuttgartP2;vi+phạmW1;vicN5;vicarioP3;vicente calderonP2;victor bonifaceP2;\
    victor lindelofP3;victoria beckhamP3;victoria's secretP2;victoria’s secretP3;vidalP2;vietravel airlinesO2;\
    viettinbankO2;viktor gyokeresP3;viktor lêP2;viktoria plzenP2;villasantiP2;vincent kompanyP2;vincom retailP2;\
    vinfutureN4;vinh hiểnP2;vinh+danhW1;vinh+dựW1;viniP2;vinicius juniorP4;vinidO2;vinschool central parkL2;viosP3;\
    virgil van dijkP3;virginL2;virusN4;vitalityL2;vitalk . vnO2;vitamin aP2;vitamin cP2;vitinhaP4;vitoloP2;\
    vitor reisP2;vitor roqueP2;vivienne westwoodP2;viz mediaO2;viêm+ganW1;viết longP2;viết túP2;viễnN4;viễn+thôngW1;\
    việcN5;việnN6;việt anhP4;việt bắcP2;việt cườngP3;việt dũngP2;việt hoaP2;việt hươngP3;việt longP3;việt phápP3;\
    việt thắngP2;việt trinhP2;việt xuyênL2;việt đứcP4;vkontakteO2;vksN5;vladimir goshinP2;vladimir putinP3;\
    vlahovicP3;vlasicP2;vn30N4;vn30 - indexN4;vnmN4;vnukovoL2;vogueO2;voiN4;volodymyr zelenskyP2;vong+tạiW1;\
    vothuat . vnP2;vp miền namP2;vp miền nam totalmãP2;vp miền nammãP2;vtc14O3;vtv newsO2;vtvcabN5;vu giaL3;\
    vui+mừngW1;vui+vẻW1;vun+đắpW1;vydraP2;vàN4;vàm thuậtL2;vàngN6;vànhN5;vàoN6;váyN4;vân dungP2;vân nộiL2;\
    vân phongP3;vân đìnhP2;véN6;vé+sốW1;vé+vàoW1;vìN5;ví+dụW1;ví+nhưW1;vòngN6;vòng+loạiW1;vóc+dángW1;vôN5;vô+cùngW1;\
    vô+địchW1;võ chí côngL3;võ nguyên giápL2;võ văn kiệtL3;võ+sĩW1;võ+thuậtW1;vùngN6;vùng+biểnW1;vănN8;văn báchP3;\
    văn bìnhP2;văn caoP2;văn côngP3;văn cườngP2;văn dũngP2;văn giangL4;văn hiếnP3;văn hoànP2;văn hưngP2;văn hậuP3;\
    văn khangP4;văn khoaP2;văn khánhP2;văn kiênP4;văn longP2;văn luânP2;văn lýL2;văn miếuP4;văn nghĩaP2;văn phongP3;\
    văn phươngP2;văn quanL2;văn quyếnP2;văn quyếtP4;văn quánL3;văn sơnP2;văn thanhP4;văn thuậnP3;văn thànhP2;\
    văn thắngP2;văn toànP5;văn toảnP2;văn triềnP2;văn tùngP2;văn vĩP3;văn vũP3;văn điệpP2;văn đượcP2;văn đạtP3;\
    văn đứcP3;văn+bảnW1;văn+hóaW1;vđqgN6;vĩ bắcP3;vĩ hàoP3;vĩ+đạiW1;vĩnh hyL2;vĩnh hưngL2;vĩnh hảiL2;vĩnh linhL2;\
    vĩnh lợiL2;vĩnh nguyênP2;vĩnh ninhL2;vĩnh phúP2;vĩnh tuyL3;vĩnh tườngL2;vũ hàP2;vũ linhP2;vũ luânP2;vũ phongP2;\
    vũ thúyP2;vũ thưL2;vũ thịnhP2;vũ tínP2;vũ yênL2;vũ+khíW1;vươn+lênW1;vương+miệnW1;vướng+mắcW1;vườnN5;vượngP3;\
    vượt+quaW1;vạnN4;vạn thịnh phátP4;vảiN4;vải+thiềuW1;vấnN7;vấn+đềW1;vấp+phảiW1;vất+vảW1;vậnN5;vận+chuyểnW1;\
    vận+hànhW1;vận+độngW1;vậtN6;vắc+xinW1;vắng mbappeP2;vắng+mặtW1;vẻ+ngoàiW1;vẻ+đẹpW1;vếtN4;vết+thươngW1;vềN6;vệN5;\
    vỉa+hèW1;vị xuyênL2;vị+tríW1;vỏN4;vỏn+vẹnW1;vốn+đầuW1;vội+vàngW1;vớiN6;vỡN4;vợ+chồngW1;vợt+sốW1;vụN5;vữngN4;\
    vững+chắcW1;wagP2;wagon rP3;waka wakaP2;walkerP4;walker - petersP2;wallL2;wallaceP2;wallpapersP2;\
    wan - bissakaP3;wan bissakaP2;wang shunP2;wannerP2;warner brosP2;warren buffettP2;warren zaire - emeryP2;\
    wataru endoP2;watermanP2;watkinsP4;wayne rooneyP4;weahP2;websterP2;weghorstP2;weigandtP3;welbeckP3;wernerP3;\
    wesleyP2;wesley nataP2;westP3;west palmP2;westminsterL2;whiteN4;white cityL2;wi - fiP4;widmerP2;wifiN4;\
    wikipediaN4;william hP2;william salibaP3;williamsP4;willianP3;willy kambwalaP2;wilsonP2;wilson odobertP2;\
    windowsN5;wipro ltdO2;wirtzP2;wissaP2;witselP3;wittekP2;wiz khalifaP2;wojciech szczesnyP3;wolverineP2;woo heeP2;\
    woodP3;woodmanP2;world bankO2;wout weghorstP2;wrexhamP2;xaN4;xabi alonsoP3;xanhN5;xaviP4;xavi hernandezP2;\
    xavi simonsP2;xeN4;xemN7;xem+làW1;xem+xétW1;xgN4;xhakaP3;xi+măngW1;xinN4;xin+lỗiW1;xinh+đẹpW1;xoay+quanhW1;\
    xoắn+cựcW1;xsagN4;xsbdN4;xsblN4;xsbpN4;xsbtN4;xsbthN4;xscmN4;xsctN4;xsdlN4;xsdnN4;xsdtN4;xshcmN4;xshgN4;xskgN4;\
    xskt kiên giangO2;xslaN4;xsmbN5;xsmnN7;xsmn+sẽW1;xsmtN5;xsstN4;xstgN4;xstnN4;xstvN4;xsvlN4;xsvtN4;xu+hướngW1;\
    xu+thếW1;xungN4;xung+quanhW1;xung+độtW1;xuyênN4;xuyên việt oilP2;xuyếnP3;xuânN5;xuân bắcP2;xuân hoàngP2;\
    xuân hòaL3;xuân hùngP2;xuân hưngP2;xuân lanP3;xuân lộcL2;xuân maiP3;xuân namP2;xuân nghiP2;xuân sonN6;\
    xuân thới sơnL3;xuân thới thượngL2;xuân tràngL2;xuân trườngL5;xuân đàiL2;xuấtN5;xuất+hiệnW1;xuất+sắcW1;xviN6;\
    xà+ngangW1;xác+nhậnW1;xác+địnhW1;xâm+hạiW1;xâm+nhậpW1;xâm+phạmW1;xâyN5;xây+dựngW1;xãN6;xã vĩnh tuyL2;xã+hộiW1;\
    xét+nghiệmW1;xét+tuyểnW1;xóa+bỏW1;xóm chiếuL2;xótN4;xô viết nghệ tĩnhL2;xô+xátW1;xôn+xaoW1;xông+vàoW1;xúcN4;\
    xúc+độngW1;xăngN4;xăng+dầuW1;xương+khớpW1;xảN4;xả+lũW1;xả+súngW1;xảy+raW1;xấp+xỉW1;xế+xeW1;xếp+hạngW1;xếp+thứW1;\
    xổN6;xổ số miền namN4;xổ+sốW1;xứ+sởW1;xứng+vớiW1;xứng+đángW1;xửN4;xử+lýW1;xử+phạtW1;y+tếW1;yagiN4;yamaguchiL2;\
    yamaha cupP2;yan diomandeP2;yankuba mintehP2;yann sommerP2;yannick carrascoP2;yaris crossP2;yarmoliukP2;yatesP3;\
    yaya toureP2;yellow card goal goal missed goal penalty goal penaltyN4;yildizP3;yilmazP2;yoko onsen quang hanhP2;\
    yomiuri shimbunO2;yorkP2;yoroP2;young - wooP2;yudo margonoP3;yênN4;yên bìnhL2;yên châuL2;yên mỹL3;yên phongL4;\
    yên thànhL3;yên thếL3;yên thủyL3;yên trungL2;yên địnhL2;yên+tâmW1;yêuN4;yêu+cầuW1;yến anhP2;yến trangP2;\
    yến vyP2;yết+giáW1;yết+ởW1;yếuN4;yếu+tốW1;zabarnyiP4;zaid tahseenP2;zakariaP2;zakynthosL2;zaloN5;zamaL2;\
    zamoraP2;zapataP2;zaporizhzhiaL4;zappacostaP3;zaragozaP3;zaw min tunP2;zawadzkiP2;zayn malikP2;zenonP2;zeusP2;\
    zhangP3;zicoP3;zidaneP4;zinchenkoP3;zinedine zidaneP3;zippoP2;zirkzeeP3;ziuganovP2;zivkovicP2;zizouP2;\
    zlatan ibrahimovicP3;zogbeP2;zoumaP2;zubimendiP2;áN5;á đôngN4;á+quânW1;ái nghĩaL2;ámN4;ám+chỉW1;ám+sátW1;\
    ám+ảnhW1;ánN4;ánhN5;ánh viênP2;ánh+sángW1;ápN7;áp+dụngW1;áp+lựcW1;âmN6;âm+nhạcW1;ân thiL2;ân độP2;âuN4;âu cơP2;\
    ích+choW1;ích+củaW1;ít+nhấtW1;ôN6;ô loanL2;ô thướcL2;ô+nhiễmW1;ô+tôW1;ôiN4;ômN4;ôn+thiW1;ôtôN5;ôxyP3;ùn+tắcW1;\
    ý nhiP2;ý yênL3;ý+kiếnW1;ý+nghĩaW1;đaN7;đa nhimL2;đa thôngL2;đa+dạngW1;đakrôngL2;đam+mêW1;đan phượngL3;\
    đan trườngP3;đbN4;đe+dọaW1;đem+lạiW1;đem+vềW1;đem+đếnW1;đenN5;đen vâuP2;đeo+khẩuW1;đhđcđN4;điN5;đinh dậuP4;\
    đinh hoàngP2;đinh hươngP2;đinh tiên hoàngL2;điềnN4;điền+kinhW1;điềuN10;điều+kiệnW1;điều+traW1;điểmN6;\
    điểm breakP2;điểnN6;điển+hìnhW1;điển+traiW1;điệnN7;điện bànL3;điện capitolP3;điện elyseeP2;điện phongL2;\
    điện+thoạiW1;điện+tửW1;đkvđN5;đkvđ man cityL2;đkvđ premier leagueO2;đoan hùngL2;đoànN8;đoàn bắcP2;đoàn thanhP3;\
    đoàn thểP3;đoàn vănP2;đoán+kếtW1;đoạt+giảiW1;đoạt+tàiW1;đtqgN5;đuaN5;đuối+nướcW1;đàN5;đà lạt palace golf clubL2;\
    đà+tăngW1;đàiN5;đàm thủyP2;đàm trúcP2;đàm+phánW1;đàm+vớiW1;đànN6;đàn+ôngW1;đàoN5;đào tríL2;đào+tạoW1;đáN4;\
    đá sậpL2;đám+cháyW1;đám+cướiW1;đáng+chúW1;đánhN4;đánh+bạiW1;đánh+giáW1;đáp+trảW1;đáp+ứngW1;đâmN4;đâm+vàoW1;\
    đâyN6;đây+làW1;đãN4;đè+bẹpW1;đê la thànhL2;đêmN4;đìnhN5;đình bắcP6;đình khươngP2;đình triệuP2;đình trọngP2;\
    đình vănP2;đình vũP2;đòi+hỏiW1;đònN4;đóN4;đó+cóW1;đó+làW1;đóng+cửaW1;đóng+gópW1;đóng+vaiW1;đôN5;đô lươngL3;\
    đô+thịW1;đôiN4;đôlaP2;đôn+đốcW1;đôngN8;đông anhL5;đông cuôngL2;đông giangL2;đông hòaL3;đông hùngP2;đông hưngL2;\
    đông hưng thuậnL2;đông hảiL3;đông hồP2;đông hộiL2;đông javaP2;đông namP4;đông nhiP3;đông phươngP2;đông thạnhL2;\
    đông triềuL4;đông trù tư mệnh táo phủ thần quânP2;đông xuânP2;đông+đảoW1;đúng+quyW1;đăk hrinhL3;đăk hàL2;\
    đăk nhauL2;đăk rơ waL2;đăngN5;đăng khoaP2;đăng khôiP2;đăng+kýW1;đăng+tảiW1;đơnN5;đơn dươngL2;đơn+giảnW1;\
    đơn+vịW1;đưaN4;đưa+raW1;đương+kimW1;đườngN6;đưởngP2;đượcN5;đạiN8;đại dươngP2;đại hòaL2;đại lãnhL2;đại lộcL4;\
    đại nghĩaP3;đại nguyên dươngO2;đại ngãiL2;đại ninhP3;đại phátP3;đại từL2;đại vươngP2;đại đồngL2;đại+biểuW1;\
    đại+diệnW1;đại+họcW1;đạn+đạoW1;đạo lýL3;đạo thạnhL2;đạp+xeW1;đạp+điệnW1;đạtN5;đạt+đượcW1;đảmN5;đảm+bảoW1;\
    đảng+viênW1;đảoN4;đấtN6;đất đỏL2;đất+nướcW1;đấuN5;đấyN5;đầm dơiL2;đầuN5;đầu+tiênW1;đầu+tưW1;đầy+đủW1;đẩuP2;\
    đẩy+mạnhW1;đậm+chấtW1;đậuN4;đắc sơnL2;đắc+cửW1;đắkP2;đắt+giáW1;đắt+đỏW1;đằngN5;đằng giangL2;đằng+sauW1;\
    đẳng+cấpW1;đẳng+giớiW1;đặcN5;đặc+biệtW1;đặng thùyP2;đặng viP2;đặt+raW1;đẹpN4;đếnN5;đềN6;đề+nghịW1;đề+xuấtW1;\
    đều+cóW1;đểN5;đệN4;đệm+bóngW1;đỉnhN5;đỉnh+caoW1;địaN6;địa+bànW1;địa+phươngW1;địnhN5;định hảiL2;đọcN4;đỏN5;đốiN7;\
    đối+thủW1;đối+tượngW1;đối+vớiW1;đống đaL6;đồN6;đồnN4;đồn+đoánW1;đồngN5;đồng bàiP2;đồng lýL2;đồng lạcP2;\
    đồng phúL2;đồng thanL2;đồng vănL2;đồng xuânL3;đồng đăngP3;đồng+thờiW1;đổN4;đổ+bộW1;đổ+vềW1;đổiN4;đổi+mớiW1;\
    đỗ mườiL2;đỗ quyênP2;đỗ xuân hợpL2;đỗ+xeW1;độN5;độ mixiP2;độcN5;độc lậpL2;độiN7;đội ttgtP2;đội+bóngW1;\
    đội+tuyểnW1;độngN4;đột+ngộtW1;đột+pháW1;đờiN5;đời+sốngW1;đỡ+củaW1;đợiN4;đụng+độW1;đứaN4;đứa+conW1;đứa+trẻW1;\
    đức anhP4;đức bà sài gònL2;đức chinhP4;đức chiếnP2;đức duyP2;đức huyP3;đức hòaL2;đức phápP2;đức phúcP4;\
    đức phổL2;đức thọL3;đức toànP2;đức trọngL3;đức tám - ttxvnbáoP2;đức đồngP2;đứng+thứW1;đứng+đầuW1;ưa+chuộngW1;\
    ưa+thíchW1;ưuN5;ưu+tiênW1;ưu+đãiW1;ước+mơW1;ước+tínhW1;ảnh+hưởngW1;ấm+ápW1;ấnN5;ấn+tượngW1;ấn+địnhW1;ất tỵN5;\
    ấyN4;ẩm+thựcW1;ống+kínhW1;ồ+ạtW1;ồn+àoW1;ổN4;ổ+cứngW1;ổn+địnhW1;ởN5;ủng+hộW1;ủyN6;ứngN4;ứng hòaL3;ứng+dụngW1;\

    """
}
