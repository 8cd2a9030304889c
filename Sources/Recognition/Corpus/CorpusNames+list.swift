// SPDX-License-Identifier: Apache-2.0

extension CorpusNames {
  /// The names that `Training` counted.
  static let list: StaticString = """
    a . iP2;a1N4;a2N4;a80N5;aaron ramsdaleP2;aaron wan - bissakaP2;aaronsP2;abadiP2;abbosbek fayzullaevP2;\
    abdukodir khusanovP2;abdurakhmanovP2;abrahamP3;absN4;abu bakrP3;abu omarP2;account nameP3;account numberP3;\
    acerP2;acerbiP3;acesP2;achillesP2;achraf hakimiP2;adamP2;adarabioyoP2;adccO2;adeboyejoP2;adeyemiP2;adliP2;\
    adolf hitlerP2;adrianP2;adrianoP2;adrien rabiotP2;adurizP2;aebischerP2;afc champions leagueO5;\
    afc champions league eliteO3;afc champions league twoO4;agbadouP2;agnelliP2;agueroP3;agustoP2;ahmedP2;\
    aic trần mạnh hàP2;ailenP2;ainaP3;airN4;ajerP3;ajetiP2;akanjiP4;akeP2;aklioucheP2;akram afifP2;akturkogluP2;\
    al - reeshaweeP2;al fatehP2;al feihaP2;al ghanamP2;al gharafaP2;al hamdanP2;al ittihadP4;al kassarP2;\
    al khaibariP2;al najdiP2;al qahtaniP2;al saddP2;al shehriP2;al taawounP2;al waslP2;al wehdaP2;alabaP2;alanP2;\
    alan grafiteP2;alan shearerP2;albaP3;alberto moleiroP2;albiolP2;albumN4;alcarazN5;aldereteP2;alejandro baldeP2;\
    alejandro dominguezP2;alejandro garnachoP4;aleksander ceferinP3;aleksandr golovinP2;alessandro florenziP2;\
    alex de minaurP2;alex grimaldoP2;alex munozP2;alex sandroP2;alex scottP2;alex shawP2;alex suarezP2;alexanderP2;\
    alexander - arnoldP4;alexander arnoldP2;alexander isakP3;alexander lukashenkoP2;alexander mcqueenP2;\
    alexander zverevP3;alexis sanchezP4;alfredo di stefanoP2;ali hoàng dươngP3;ali jasimP3;ali khameneiP4;\
    alicia keysP2;alisher usmanovP2;alissonP4;allegiantL2;allisonP2;allisterP2;almadaP2;almeriaP2;almironP2;\
    alonsoP3;alphonso daviesP3;alvarezP4;alvaro morataP5;alvesP3;amadP3;amad dialloP3;amadou onanaP3;\
    amanda anisimovaP2;amarildoP2;amaviP2;american airlinesO2;amexL2;amine adliP2;amine haritP2;amsO2;amynP2;\
    an dươngL2;an dương vươngL2;an hiệpL2;an hàL2;an hạP2;an hội tâyL2;an khangP2;an khánhL4;an lãoL2;an môL2;\
    an nguyênP2;an nhiênP3;an nhơnL3;an phúL5;an phú đôngL2;an se youngP2;an sơnL2;an sươngP3;an teg won - giámP2;\
    an tháiL2;an toànP2;an tânL2;ander herreraP2;andersenP2;andersonP3;andoni iraolaP2;andreP2;andre agassiP2;\
    andre onanaP4;andre silvaP2;andrea agnelliP2;andrea belottiP2;andrea cambiasoP2;andreas christensenP3;\
    andrej kramaricP2;andres iniestaP2;andrichP2;androidN6;andyP3;andy murrayP3;ange postecoglouP3;\
    angela phương trinhP3;angelababyP3;angelina jolieP4;angelinoP2;angeloP2;anguissaP2;anh huyP2;anh khoaP3;\
    anh quânP2;anh quốcP3;anh sơnL3;anh thưP2;anh tuấnP2;anh tàiP2;anh túP3;anh tú atusP3;anh đứcP4;aniO2;ankerP2;\
    anna wintourP2;anne hathawayP2;ansu fatiP2;anthony elangaP3;anthony gordonP3;anthony hudsonP2;anthony joshuaP2;\
    anthony martialP2;antoine griezmannP4;antoine semenyoP2;antonP2;antonioP3;antonio conteP3;antonio guterresP2;\
    antonio rudigerP2;antonyP4;aogoP2;apollo englishP2;apollo goP2;app storeN4;apple intelligenceO3;aqua cityL2;\
    aramburuP2;araujoP3;araújoP2;archerP2;arda gulerP3;arenaP2;arena ciudad de mexicoL2;areolaP2;aresoP2;arfieldP2;\
    ariana grandeP3;ariboP2;arjen robbenP2;armand duplantisP2;armando brojaP2;armstrongP3;arne slotP3;arnoldP3;\
    arsene wengerP3;artemis iiN4;artetaN5;aryna sabalenkaP3;asanoP2;asensioP3;ashleyP2;ashley youngP2;asllaniP2;\
    aston martinP2;astrakhanL2;atN4;atlanta unitedO3;atpN4;attapeuP2;auO2;aubameyangP4;audrey hepburnP2;augustoP2;\
    aurelien tchouameniP2;austinP2;autobytelO2;avatarN4;avcO2;avilesP2;avivaL2;axel disasiP2;ayewP2;ayhanP2;\
    aymen husseinP3;aymeric laporteP2;azovL2;azpilicuetaP3;azzurriP2;b . cP2;b1N4;baN7;ba dinh distP3;ba na hillsP2;\
    ba triL2;ba đồnL3;bacary sagnaP2;badiashileP3;bahP2;baileyP4;baillyP2;bajramiP2;bakayokoP3;bakicP2;balbuenaP2;\
    baldeP4;baleP3;balebaP2;balerdiP2;balotelliP2;bamboo capitalO2;banN9;ban chấpN4;ban chỉN5;ban quảnN5;\
    ban thườngN4;bang alaskaP2;bang bangP2;bang si hyukP2;bangkok postO3;bangkok utdP2;bank for foreign trade ofO2;\
    bank nameO3;bannockburn global forexP2;baoquocte . vnP2;barackP2;barack obamaP2;barakP2;barcolaP4;bardakciP2;\
    barellaP4;barriosP2;barronP2;bartraP2;basqueP2;basseyP2;bastoniP3;batshuayiP2;baumP2;baumgartnerP2;bavariaP4;\
    bayeshP2;bbc newsO2;bcons newskyP2;beckerP2;bednarekP2;beierP2;beijing guoanP2;belgorodL2;bella hadidP2;\
    bellanovaP2;bellerinP3;bellinghamP5;belottiP2;beltranP2;ben affleckP2;ben chilwellP2;ben daviesP2;ben johnsP3;\
    benitezP2;benjamin netanyahuP2;benjamin seskoP2;bentancurP3;bentoP2;benzemaP3;benzylaminopurineP2;bergeP2;\
    bergvallP2;bernalP2;bernardoP3;bernardo silvaP5;bertrandP2;betoP3;beyonceP3;beyoncéP3;bftvvnvxbank nameP3;bhlN4;\
    bhumjaithaiO2;bhxhN5;bhytN5;biN4;bi rainP3;bidenP3;bidvvnvx261bank nameP3;bigN4;bildO2;billO2;bill gatesP3;\
    billiardsN4;billie eilishP2;binhN6;binzP2;bissoumaP4;bitcoinN6;bitgetP2;bizotP2;biênN5;biếnN6;biểnN6;\
    biển ngọcP2;biệtN5;bksN6;blanca cityL2;blaugranaP3;block bP2;boP2;bob dylanP2;bobbP3;bodo glimtP2;boeyP2;\
    bondiL3;bondoP2;bongda . com . vnP2;bonifaceP3;bonucciP2;booking . comP2;boonsak ponsanaP2;borac banja lukaP2;\
    borgesP2;boris beckerP2;boris johnsonP2;boris yeltsinP2;borneoL3;boroP2;boroughL2;boston dynamicsP2;botmanP2;\
    bouchardP2;boushalP2;bowenP3;box officeO3;brad pittP4;bradleyP3;bradley barcolaP2;brahim diazP3;brahim díazP2;\
    brand financeP3;brandtP2;branislav ivanovicP2;bravoP2;breeP2;breel emboloP2;bremerP2;brendon lucasP2;brenesP2;\
    brennan johnsonP2;brereton diazP2;bretonesP2;british airwaysO2;britney spearsP3;brnovićP2;brobbeyP2;brojaP3;\
    brooklyn beckhamP2;brooksP2;brownP2;brozovicP2;brumaP2;brunoP3;bruno fernandesP5;bruno guimaraesP3;bruno marsP4;\
    bryanskL2;btN4;bualoiN5;budimirP3;buenoP2;buffonP3;bukayo sakaP4;buongiornoP3;burnP4;burnsP2;busquetsP3;\
    buôn hồL3;buồnN4;bvhN4;bxhN6;bxh premier leagueO2;bxh v . leagueO2;byeon woo seokP3;bà nà hillsP2;bàiN5;bànN5;\
    bàn thạchL2;bàu bàngL4;bàu trắngL2;bàyN5;bá ngọcP2;bácN5;bác hồN5;báchN4;bách khoaL2;bánN4;báoN8;bát xátL2;\
    bãiN5;bãi tiênL2;bêN4;bênN5;bìnhN7;bình chánhL5;bình chọn xemN4;bình giangL2;bình hưngL3;bình hưng hòaL3;\
    bình kiếnL3;bình liêuL2;bình lươngL2;bình lợi trungL2;bình lụcL3;bình phúL3;bình sơnL3;bình thạnhL5;bình thủyL2;\
    bình tinhP2;bình triệuL3;bình trưngL3;bình trị đông bL2;bình tânL5;bình tâyL2;bình xuyênL3;bình đạiL2;\
    bình định fcO2;bíN6;bí quyết ôn thi thptN4;bích ngọcP2;bích phươngP2;bích thùyP3;bích trâmP2;bích tuyềnP3;\
    bính ngọN6;bòN4;bóngN5;bôngN5;bùN4;bù đăngL3;bùi lượngP2;bùi việnP2;búnN4;băngN5;băng châuP3;bưuN5;\
    bưu điện hoa nam buổi sángO2;bướcN4;bạchN4;bạch long vĩL2;bạch lộcP2;bạch đếP2;bạnN5;bảnN5;bản giốcL2;\
    bản khoangL2;bảngN4;bảoN7;bảo anhP3;bảo duyP3;bảo longP2;bảo lộcL4;bảo ngọcP4;bảo thanhP2;bảo toànP2;\
    bảo tín minh châuN5;bảo yênL3;bảo yến rosieP2;bảo đạiP2;bảyN6;bấmN4;bấtN4;bầyN4;bẫyN4;bậtN5;bắcN8;\
    bắc biển đôngL2;bắc blingP2;bắc bìnhL2;bắc hàL3;bắc khêL2;bắc luânL2;bắc làoL3;bắc namP2;bắc nha trangL3;\
    bắc quangL2;bắc sơnL3;bắc thái bình dươngL2;bắc thăng longP3;bắc tân uyênL2;bắc từ liêmL4;bắc đới hàL2;bằngN7;\
    bằng kiềuP3;bằng tườngP2;bếN4;bếnN4;bến cátL2;bến thủyL2;bến vân đồnL3;bệnhN8;bỉm sơnL3;bỉnhP2;bịN4;bọnN4;bốN4;\
    bốiN4;bồN4;bổN5;bộN9;bờN4;bựcN4;c . pP3;c . ronaldoP3;c . t . pP2;c00O2;c02O2;cabinet roomP2;cabo verdeP4;\
    caceresP2;café sángP2;cahillP3;caicedoP3;caio cesarP3;calafioriP4;calhanogluP3;callenderP3;calvert - lewinP2;\
    calvin verdonkP2;calvoP2;camN4;cam lâmL4;cam lộL2;cam túcL2;camachoP2;camaraP2;camavingaP3;cambiasoP2;\
    camila cabelloP2;campanaP3;campbellP2;canN4;can lộcL3;canceloP3;canelo alvarezP2;caoN7;cao cườngP3;cao lãnhL4;\
    cao sơnP2;capital squareL2;captainP3;captain americaP3;caqueretP2;car testP2;cara delevingneP2;carboniP2;\
    carlo ancelottiP3;carlo biadoP2;carlosP3;carlos alcarazP5;carlos vicenteP2;carmonaP2;carnesecchiP2;carrascoP2;\
    carsleyP2;carvajalP4;carvalhoP2;casO4;casadoP4;casemiroP4;cashP3;casino trực tuyến châu áP2;casper ruudP2;\
    castagneP2;catalanP5;cataloniaP3;catalunyaP4;catenaP2;cavan sullivanP2;cavaniP2;ceballosP2;celikP2;\
    celine dionP3;central retailP2;cesc fabregasP3;cf montrealO2;chagosL2;challengersP2;chalobahP3;chambersP2;\
    champassakL2;championsP3;championshipP3;championship nottinghamP2;chanathip songkrasinP3;chardonnetP2;charlesP2;\
    charles iiiP2;charlie kirkP4;charlie puthP2;charlotteP2;charmora cityL2;chatgptN5;chelsea fcO2;chen zhiP2;\
    chevrolet coloradoP2;chevrolet cruzeP2;chiN7;chi lăngL3;chiaN5;chibaL2;chibiP2;chiesaP3;chilwellP2;chimN4;\
    chinese super leagueO2;chiêmN4;chiêuN4;chiếcN4;chiếmN4;chiếnN9;chiến thắngP2;chiềuN5;chiểuP3;chloeP2;choN4;\
    choiP2;choiniereP2;chong wei fengP2;chosunO2;choupo - motingP2;choángN4;chris evansP2;chris woodP3;\
    christensenP4;christian eriksenP3;christian pulisicP3;christieP4;christina aguleraP2;christina kochP2;\
    christine lagardeP2;christopher nkunkuP3;christopher nolanP3;chu binP2;chu laiP3;chukwuemekaP2;chukwuezeP3;\
    chungN7;chungcheongnam - doL2;chuyênN5;chuyếnN4;chuyểnN4;chuyệnN4;chuốiN4;chà vàL2;chánh hưngL3;chânN6;\
    chân mâyL3;châu bùiP3;châu thànhL4;châu tấnP2;châu đứcL2;chênhN4;chìaN4;chí anhP2;chí hòaP2;chí linhL3;\
    chí trungP2;chóN4;chùmN4;chúaN5;chúa giêsuP2;chúa jesusP2;chúngN5;chămN5;chơn thànhL3;chư sêL2;chưaN4;chươngN8;\
    chương mỹL3;chạmN4;chạpN5;chảiN4;chấmN4;chấpN4;chấtN4;chậmN4;chặngN4;chếN4;chỉN5;chịuN4;chốngN5;chởN4;chợN5;\
    chợ gạoL2;chủN9;chủ nhậtN6;chứN4;chứcN5;chứngN5;chừngN4;chữN4;ciemO2;cillessenP3;cincinnati mởP2;cinemaconL2;\
    citroenP2;cityN4;city groundL3;city millenniaL2;cki tống thị ngọc cầmP2;classicP2;claude makeleleP2;\
    claude puelP2;claudio ranieriP2;claussP2;clement lengletP2;clintonP3;club americaO2;clyneP2;cnaO2;cnttN4;coN4;\
    co . opO2;co2N5;cobie smuldersP2;coca colaP2;cody gakpoP4;coin metricsP2;cold plasmaP2;cole palmerP4;collinsP3;\
    columbusP2;colwillP3;comanP4;community shieldP2;conN5;conceicaoP3;concertN4;confed cupP2;confederations cupP3;\
    conor bradleyP2;conor gallagherP4;conor mcgregorP3;consumer reportsP2;conteP4;contehP2;converseP2;cookP4;copaP2;\
    coppolaP2;cordobaP2;corolla crossP2;correaP2;costaP4;coufalP2;coulibalyP2;courtoisP4;coutinhoP3;covN5;cpiN4;\
    cpi doraisamy rajaP2;cr7N5;craven cottageP2;cremaschiP3;cresswellP2;cristanteP2;cristian romeroP2;\
    cristiano rolandP2;cristiano ronaldoP7;criticsP2;cruise controlP2;cruzP2;crypto . comP2;csđtN5;ctvN4;\
    ctv hoàng thanhP2;ctv lê tùngP2;cua bac strP3;cubarsiP3;cucurellaP3;cungN5;cung gỗP2;cung thểP2;cung vănP3;\
    cung độcP2;cunhaP2;cupN6;cup ziajaP2;cupertinoP2;curtis jonesP2;cuốiN4;cuốnN4;cuộcN5;cvN4;cvtN4;cynthia erivoP3;\
    càN6;cà lồL2;càiN4;cáN7;cácN7;cáchN7;cái bèL2;cái mép hạL2;cái nướcL3;cái răngL2;cámN4;cánN6;cáoN4;cátN4;\
    cát hảiL3;cát linhP4;cát lâmL2;cát phượngP2;cát tiếnL2;cát tườngO3;câuN4;câyN6;cóN6;côN5;cô tôL3;côngN10;\
    công bínhP2;công dươngP2;công phươngP2;công phượngP5;công thànhL2;công thươngP4;công vinhP4;cù môngL2;cùngN5;\
    cúN7;cúc phươngP2;cúpN6;cănN4;cđN5;cđvN7;cđv man cityL2;cđv man unitedO2;cũngN4;cơN7;cơmN4;cưN5;cư m'garL2;\
    cướiN4;cướpN5;cườiN4;cường phátP2;cưỡngN4;cạnhN5;cảN4;cảiN5;cảngN6;cảnhN7;cấmN5;cầmN4;cần giuộcL2;cần giờL6;\
    cần đướcL2;cầuN5;cầu giấyL6;cầu kiệuL2;cầu ông lãnhL3;cẩmN4;cẩm giàngL3;cẩm lyP3;cẩm lệL2;cẩm mỹL2;cẩm sơnL2;\
    cẩm thăngL2;cẩm tiênP2;cẩm vânP3;cẩm vịnhL2;cẩm xuyênL3;cẩnN4;cậpN6;cốN6;cổ còL2;cổ linhL2;cổngN5;cộngN7;\
    cộng hòaL3;cộtN4;cờN4;cờ đỏL3;cụcN6;cụmN5;củ chiL5;cửN6;cửaN4;cửa bắcL3;cửa lòL3;cửa ôngL2;cửuP2;cựuN4;c’landL2;\
    d . aP3;d . h . hP2;d'ranL3;dacres - cogleyP2;daesungP2;daily starO2;daisoP2;dak prescottP2;dakota johnsonP2;\
    dalotP4;damsgaardP2;dan ashworthP2;dan triaccount numberP3;danhN7;dani alvesP2;dani carvajalP4;dani ceballosP2;\
    dani olmoP3;daniel maldiniP2;daniel passiraP2;daniil medvedevP3;daniloP4;danjumaP2;dannsP2;danteP2;daoN4;\
    darmianP3;darren fletcherP3;darwin nunezP3;davidP3;david alabaP3;david beckhamP4;david brooksP2;david de geaP2;\
    david guettaP2;david luizP2;david moyesP3;david rayaP3;david silvaP2;davide frattesiP2;daviesP4;davisP3;\
    dawsonP2;dayot upamecanoP2;dc unitedO2;de bruyneP5;de cuyperP2;de geaP3;de jongP3;de ketelaereP2;de ligtP3;\
    de paulP4;de roonP3;de vrijP3;dean hendersonP2;debastP2;decimaP2;declan riceP4;deirL3;dejan kulusevskiP2;\
    delapP2;delcy rodriguezP2;dembeleP4;demiralP2;demon huntersP3;demon slayerP2;dempseyP2;denis lazavikP2;\
    denis shapovalovP2;denis suarezP2;dennis rodmanP2;denzel dumfriesP2;depayP2;deportesP2;derby manchesterP2;\
    desa aman putriP2;desire doueP3;destP2;destiny udogieP2;deutsche bankO2;devin bookerP2;dewsbury - hallP2;\
    dhg pharmaO2;diN6;di cesareP2;di gregorioP2;di linhL3;di lorenzoP3;di mariaP3;di stefanoP2;diabyP2;dialloP3;\
    diamond bay cityL2;diasP3;diazP4;diblingP2;didier deschampsP3;diego costaP3;diego gomezP2;diego maradonaP2;\
    diego simeoneP3;dierP4;digneP4;dimarcoP4;dingteaP2;dinhN4;diogo costaP3;diogo dalotP3;diogo jotaP3;disasiP3;\
    diênP2;diên khánhL3;diễmP3;diễm hằngP2;diễnN7;diễn châuL4;diễn hạnhL2;diễn mỹL2;diệnN5;diệp vyP2;diệu linhP2;\
    djimsitiP3;djuricP2;dmO4;dmitry peskovP3;dnipropetrovskL3;dntuO2;doN5;doakP2;doanhN5;doctor strangeP2;dohertyP2;\
    doji hà nộiP2;dokuP4;dolby atmosP2;dolceP2;domenico tedescoP2;dominguezP2;dominic solankeP3;dominic thiemP3;\
    dominik szoboszlaiP3;don balonP2;donald trumpP6;donald trump jrP3;dong da branchP2;donnarummaP4;donyell malenP3;\
    doucoureP3;douglas costaP2;douglas luizP2;dovbykP2;downesP2;doãn tấnP3;dragonN4;dragusinP3;drakeP2;draxlerP2;\
    droneN4;drone hezbollahP2;dtP2;duN7;du chính thanhP2;du parc palaceL2;duarteP2;dubravkaP3;duck sooP2;dudaP2;\
    dumfriesP3;dunkP2;duranP3;durovP2;dusan vlahovicP2;dusseldorfP2;duy anhP2;duy hưngP3;duy khánhP2;duy mạnhP5;\
    duy tiênL2;duy tânP3;duy xuyênL2;duy đăngP2;duyênN4;duyên quỳnhP2;dybalaP4;dynP2;dànhN5;dángN4;dânN7;dã quỳP2;\
    dõngP2;dùN5;dùi chiêngL2;dĩN5;dĩ anL4;dũngP6;dưN5;dươngN5;dương bá trạcL2;dương domicP3;dương huyP2;\
    dương minh châuL2;dương mịchP2;dương quáP2;dương đình nghệL2;dướiN4;dườngN5;dượcN4;dạN4;dạ thảoP2;dạoN4;dầnN5;\
    dầuN4;dầu tiếngL2;dậuN4;dễN4;dịchN5;dịch vọngL2;dọcN4;dục nộiL2;dứtN4;dừngN4;dựN7;e . pP2;e10N5;ea h'leoL2;\
    ea kturL2;ea tuL2;eberechi ezeP2;ec ursula von der leyenP2;ecbO3;economic timesO2;ecosocO2;edan diopP2;\
    eddie howeP3;eden hazardP3;ederP2;eder militaoP3;edersonP4;eduardo camavingaP3;edward snowdenP4;edwin kiptooP2;\
    eileen guP3;eintracht frankfurtP4;el clasicoP4;el khannoussP2;el mundoO2;el ninoP4;el pulgaP3;el shaarawyP2;\
    elaibiP2;elangaP3;elanga aP2;elfsborgP2;elga reyesP2;eliasP2;elite genP2;elland roadL2;elle fanningP3;\
    ellen degeneresP2;elliottP3;elliott andersonP2;elly trầnP2;elon muskP6;emN5;em danathP2;emailN5;emboloP2;\
    emersonP3;emeryP3;emiliano martinezP2;emma stoneP2;emmanuel macronP2;emre canP2;encisoP2;endoP3;endrickP3;\
    enes unalP2;enriqueP4;enzoP2;enzo fernandezP4;enzo marescaP3;epsN4;epsteinN4;eric cantonaP2;eric garciaP3;\
    eric vươngP2;erick thohirP2;erikP2;eriksenP4;erling haalandP6;ernesto valverdeP2;ertigaP2;escorts ltdO2;esgN4;\
    esportsN4;essugoP2;estupinanP2;etax mobileO2;etfO2;ethan nwaneriP2;etntO2;eun seoP2;euphoriaP2;\
    european super leagueO4;eustaquioP2;evanilsonP2;evansP3;evncpcO2;exequiel palaciosP2;ezeP2;ezequiel fernandezP2;\
    ezri konsaP2;f . aP2;faN5;fabian hurzelerP2;fabian ruizP3;fabian scharP2;fabinhoP2;fabregasP2;fabrizio romanoP4;\
    facO2;faesP2;faith kipyegonP2;faivreP2;falcaoP2;fanN5;farsiP2;fasanoP4;favoriteP4;faxN4;fbnvN5;fc barcelonaO2;\
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
    galanP2;galaxyN5;galaxy noteN4;galaxy s26N4;gallagherP4;galoP2;ganN4;gangwonP2;gangwon fcO3;garciaP2;\
    garden groveL2;gareth baleP4;gareth southgateP4;garnachoP4;gary nevilleP3;gary o'neilP2;gary o’neilP2;gasN4;\
    gattiP3;gaviP4;gbN6;gccO2;gd & tđN4;gd - đtN4;gelora bung karnoL2;gem centerL2;geminiN5;gen zP5;genkP2;\
    gennady ziuganovP2;georgeP3;george clooneyP3;george wP2;georginaP2;georgina rodriguezP2;georgina rodríguezP2;\
    georginio rutterP2;geovane magnoP3;gerard deulofeuP2;gerard martinP2;geronimo rulliP2;geumsanL2;ghareebP2;\
    ghenN4;ghiN4;ghzN4;giaN5;gia bìnhL4;gia bảoP3;gia hânP2;gia lâmL4;gia lộcL3;gia nghĩaL3;gia rayL2;gia thịnhL2;\
    gia tânL2;gia viễnL2;giaiN4;gianN4;gianluca di marzioP2;gianluigi donnarummaP3;gianni infantinoP4;giaoN6;\
    giao thủyL2;gimberP2;gimenezP3;gio linhL3;gioan baotixita phạm minh mẫnP2;giorgio armaniP2;giroudP3;\
    gisele bundchenP2;giuliano simeoneP2;giving smileP2;giànhN4;giáN6;giámN4;giángN6;giáoN6;giápP2;giáp thìnP4;\
    giáp thị sông hươngP2;giêngN6;giảiN9;giảngN4;giấcN5;giấyN6;giếtN5;giọngN4;giồng lớnL2;giồng trômL2;\
    giỗ tổ hùng vươngN4;giờN4;gladia heightsP2;gmtN8;gnabryP3;golden gateL2;gomesP3;gomezP4;goncalo ramosP2;\
    gondouP2;gong yooP2;gonzalezP2;goodison parkL3;gordonP3;goretzkaP3;gorilla glassP3;grabbikeP2;graham potterP2;\
    gravenberchP3;grayP2;grealishP3;greenwoodP3;greg brockmanP2;grenfellL2;grenfell towerL2;gresselP3;griezmannP5;\
    grimaldoP2;grossP2;growL2;guedesP2;guehiP3;guendouziP2;guerreiroP4;guevaraP2;gueyeP2;guillermo hoyosP2;\
    guimaraesP3;guinnessN4;guirassyP2;guiuP3;gulerP3;gundoganP3;gunokP2;gustavoP2;gustoP3;gvardiolP4;gàN5;gâyN5;\
    gãN5;gò côngL3;gò vấpL5;gócN4;góiN4;gạoN4;gầnN4;gắnN4;gặpN4;gọiN4;gỡN4;h . e . rP2;h . lP2;h . longP2;h . nP2;\
    h . o . l . yP2;h . xP2;h'hen niêP2;h1N6;ha ji wonP2;hagN4;hahaL2;haiN7;hai bà trưngL6;hai longN4;haidaraP2;\
    hailey baldwinP2;hailey bieberP2;hakimiP3;hallP4;halseyP2;hamaL2;han so heeP2;hanckoP2;hanoiP4;hanoi cupP2;\
    hansi flickP4;haraslinP2;hard rockL2;hari wonP4;harimau malayaP2;haritP2;harrisonP2;harryP3;harry amassP2;\
    harry kaneP5;harry maguireP3;harry potterP3;hartP2;harvey elliottP2;harwood - bellisP2;hassanP2;havertzP4;\
    haydenP2;hazardP3;hcN5;hcbN4;hcmuteO2;hcvN6;hcv sea gamesN5;hcđN5;hdN4;hd . htmlN4;heatonP2;heidi klumP2;\
    helenP2;hellas veronaP2;hendersonP3;hendrioP3;henriqueP3;hernandezP3;herrandoP2;herreraP4;herve renardP2;\
    heung - minP2;hezzeP2;hiN4;hideki matsuyamaP2;highlightN5;highlight thể công viettelP2;highlight uP3;higuainP2;\
    hillP2;hillary clintonP3;him lamL2;hinduN4;hindustan timesO2;hinshelwoodP2;hirokiP2;hiroki itoP3;hiếmN4;hiếnN5;\
    hiếu côngP2;hiếu lươngP2;hiếu nguyễnP2;hiền hồP2;hiền lươngP2;hiền maiP2;hiền thụcP2;hiệnN5;hiệpN7;hiệp bìnhL3;\
    hiệp phướcL2;hiệuN5;hjulmandP2;hlozekP2;hoaN7;hoa hồngP3;hoa namP2;hocmaiN4;hoiana aquamanP2;hojbjergP2;\
    hojlundP4;hokkaido baked cheese tartP2;homeN4;hopeP2;hoseN4;hotlineN5;hoàiN4;hoài anP2;hoài anhP2;hoài linhP4;\
    hoài lâmP2;hoài nhơnL3;hoài phươngP2;hoài thuP2;hoài đứcL3;hoànN6;hoàn châuP2;hoàn cầuP3;hoàn cầu groupO2;\
    hoàngN7;hoàng anhP3;hoàng cầmP2;hoàng diệuL3;hoàng dungP2;hoàng dũngP2;hoàng giaP3;hoàng giangP2;hoàng hàP3;\
    hoàng hênP4;hoàng hùngP2;hoàng hườngP3;hoàng kiềuP2;hoàng liệtL2;hoàng longP2;hoàng lêP3;hoàng maiL5;\
    hoàng namP3;hoàng nhưP2;hoàng phongP2;hoàng phúcP2;hoàng quyênP2;hoàng saoP2;hoàng thiênP3;hoàng thùyP2;\
    hoàng touliverP3;hoàng tâmP2;hoàng tônP2;hoàng văn thụL2;hoàng vũP3;hoàng xáL2;hoàng yênP2;hoàng yếnP3;\
    hoàng đếP2;hoàng đứcP5;hoằng hóaL3;hpgN4;hpvN5;hradeckyP2;hranacP2;hubnerP2;huddersfield townL2;hudson - odoiP3;\
    huffington postO2;hugh jackmanP2;hughesP2;hugo gomesP2;huiP2;huijsenP3;hummelsP2;husseinP3;huy bìnhP2;\
    huy hoàngP2;huy hùngP2;huy khánhP2;huy quốcP2;huy toànP2;huyếtN4;huyềnN6;huyền trangP3;huyền trânP2;huânN6;\
    huê nghiêmL2;huấn hoa hồngP3;huỳnh anhP2;huỳnh hiểu minhL2;huỳnh longP2;huỳnh nhưP3;huỳnh tấn phátL2;\
    huỳnh đứcP3;hwasongN4;hyN6;hyeon - wooP2;hysajP2;hzN4;hà dũngP2;hà huy tậpL2;hà linhP2;hà lêP3;hà thànhP3;\
    hà trangP2;hà trầnP2;hà tânL2;hà tăngP2;hà vânP2;hàm thuận bắcL2;hàm thuận namL2;hàm tânL2;hàn thuyênP2;\
    hàn đìnhP2;hàngN5;hàng bôngL2;hàng bạcL3;hàng cháoL3;hànhN8;hàoN4;hánN4;hânN4;hãngN5;hãyN4;hèN6;hìnhN4;\
    hình xuất phát courtoisO2;hình xuất phát vicarioO2;hòa hiệpL3;hòa khánh namL2;hòa liênP2;hòa minzyP5;\
    hòa phongL2;hòa phúP2;hòa thuận tâyL2;hòa thắngL2;hòa vangL3;hòa xuânL4;hònN4;hòn chảoL2;hóaN7;hóa anL2;\
    hóc mônL5;hômN4;hônN4;hùmN5;hùng anP2;hùng dũngP3;hùng huỳnhP3;hùng sơnL2;hùng vươngP5;hơnN4;hưng nguyênL3;\
    hưng thịnh vượngP2;hưng điền aL2;hưng đạoL2;hương anL2;hương giangP4;hương khêL3;hương sơnL3;hương thủyL3;\
    hương tràL2;hướngN6;hướng hóaL2;hườngP3;hưởngN4;hạN5;hạ mônL2;hạc thànhL2;hạnN5;hạnhN5;hạnh chiP2;hạnh thôngL3;\
    hạo minhP2;hải châuL3;hải huyP2;hải hậuL2;hải longP2;hải lăngL2;hải quânP2;hải túP2;hải tặcL2;hải yếnP2;\
    hải đăngP2;hải đăng dooP2;hầuN7;hậuN7;hậu lộcL2;hậu thànhL2;hắc long giangL2;hắnN4;hẹnN4;hệN6;họcN8;họpN4;hỏaN6;\
    hỏiN4;hố naiL3;hồN6;hồ chí minhL6;hồ con rùaL3;hồ quỳnh hươngP3;hồ tràmP2;hồ vănP2;hồiN8;hồng anhP2;hồng bàngL3;\
    hồng diễmP3;hồng duyP4;hồng dươngL2;hồng hàP2;hồng kim bảoP2;hồng lamP2;hồng ngọcP2;hồng ngựL2;hồng nhungP4;\
    hồng phongP3;hồng phúP2;hồng phướcP2;hồng phượngP2;hồng quangP3;hồng quânP3;hồng sơnP2;hồng tiểu dũngP2;\
    hồng vânP3;hồng đàoP2;hồng đăngP3;hổ siberiaP2;hỗN4;hộN5;hộiN9;hộpN4;hớn quảnL2;hợpN5;hợp thànhL2;hứa khảiP2;\
    hữuN4;hữu anhP2;hữu bằngL3;hữu lũngL2;hữu sơnP2;hữu thànhP2;hữu thắngP3;hữu tuấnP2;ia graiL2;ian garryP2;\
    ian maatsenP2;ibraP2;ibrahim mazaP2;ibrahim sangareP2;ibrahimovicP4;icbmN4;iceN4;icloudN4;idahoL2;\
    idrissa gueyeP2;ieaO3;ieltsN5;ifaL2;ifengO2;iga swiatekP2;iglesiasP2;igor sechinP2;ihanoiO2;iker casillasP2;\
    ilaix moribaP2;ilkay gundoganP3;inaki penaP3;indexN7;indian expressP2;indian wellsP2;indianaP2;infantinoP2;\
    infoP4;iniestaP3;inigo martinezP3;inkooP2;innovation challengeP2;insead business schoolO2;\
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
    kenan yildizP2;kenneth taylorP2;kenny dalglishP2;kentP2;kepaP2;kepa arrizabalagaP2;kepongP2;kerberP2;kerchL2;\
    kerkezP4;keserciP2;kevinP2;kevin dansoP2;kevin de bruyneP4;kevin zenonP2;khaP3;kha lyP2;khaiN4;khalifaL2;\
    khameneiP2;khang điềnP3;khargL2;khe lauP2;khediraP2;khel nowP2;khiN6;khiv chansireyrithP2;khmerN4;khmer timesO2;\
    khoN4;khoaN7;khoa ngôP2;khoshimovP2;khoukhiP2;khoảnN5;khoảngN4;khuN8;khu côngL2;khu diP3;khuyếnN5;khuônN4;\
    khvicha kvaratskheliaP2;kháN4;kháchN5;khámN4;khám pháN4;khánhN5;khánh bìnhL2;khánh hồngP2;khánh linhP2;\
    khánh lêL4;khánh phươngP2;khánh sơnL3;khánh thiP3;khánh vân nam việnL2;khátN4;khépN4;khíN5;khóaN4;khóiN4;\
    khôngN7;không vàoN4;khương ngọcP2;khả ngânP2;khải hoànP2;khải yếnP2;khảoN5;khẩnN4;khắc ngọcP2;khẳngN4;khốiN4;\
    khổng tửP2;khủngN4;kiatisukP3;kickboxingP2;kickerO2;kielP2;kieran tierneyP3;kike garciaP2;kilmanP2;kim anhP3;\
    kim chiP3;kim chungP3;kim cươngP3;kim dongP2;kim dungP3;kim dậuP3;kim emP2;kim huệP2;kim hưngP2;kim ji wonP3;\
    kim jong - unP5;kim jong unP2;kim kardashianP4;kim liênP3;kim lýP3;kim minP4;kim mãP3;kim ngưuP2;kim oanhP3;\
    kim sangP4;kim soP2;kim soo hyunP3;kim tuyếnP2;kim tânL2;kim yoo jungP3;kimmichP4;king abdullah sports cityL2;\
    king powerL2;kingsley comanP3;kinhN6;kinh dương vươngL2;kinh mônL3;kinskyP2;kirian rodriguezP2;kitco . comP2;\
    kitco newsO2;kiwiorP3;kizitoP2;kiênN5;kiên hảiL3;kiên lươngL2;kiếnN4;kiến anL3;kiến giangL2;kiến thụyL3;\
    kiến thứcP2;kiềuN4;kiều anhP3;kiểmN6;kk parkL2;kleindienstP2;kloppP4;kluivertP4;knightP2;kobbie mainooP4;\
    kobelP3;kokcuP2;kokeP3;kolN4;kolasinacP3;kolo muaniP3;kompanyP3;kon braihL2;kon plôngL2;kon rẫyL2;konateP4;\
    kondogbiaP2;koneP3;konopliaP2;konrad laimerP2;konsaP4;koopmeinersP3;kopparnäsL2;kossounouP2;kosticP2;koundeP4;\
    kovacicP4;kprfO2;kqxsN5;kqxsmnN5;krafthP2;kramaricP2;krejciP2;kri nanggalaN4;kristen stewartP2;kristiansenP2;\
    kroosP3;kryvtsovP2;krông bôngL2;ktN4;ktnnO2;kuckaP2;kudusP2;kulusevskiP3;kumamotoL2;kumbh melaP2;kun marathonP2;\
    kung fuP2;kurdN4;kurt zoumaP2;kvN4;kv bắcP2;kvaratskheliaP3;kwN4;kwhN4;kyle walkerP4;kylianP2;kylian mbappeP6;\
    kylian mbappéP2;kylie jennerP3;kymco agilityP2;kymco x - townL2;kyushuL2;kéoN4;kênhN4;kênh gàL2;kênh tẻL2;\
    kíchN5;kínhN5;kýN5;kếN7;kếtN7;kềnN4;kỳN8;kỳ anhL2;kỳ cùngL2;kỳ duyênP4;kỳ sơnL2;kỷN5;kỹN5;l'équipeO2;\
    la albicelesteP2;la laP2;la mãP3;la rojaP4;lacazetteP3;lady gagaP3;laiP2;laimerP3;lajamiP2;laligaP2;lallanaP3;\
    lamN4;lam trườngP3;lamineP3;lamine yamalP6;lampardP2;lan anhP2;lan hươngP2;lan phươngP2;lan thươngP3;\
    lan thạchL2;lando norrisP2;lang ha branchP3;lanmarkL2;lanziniP2;laoN6;lao airlinesO2;laporteP3;laptopN4;larneP2;\
    larsenP2;laryeaP2;lassiterP2;lautaro martinezP3;laviaP2;lazaroP2;le normandP2;league aO3;\
    league a uefa nations leagueO2;league cO2;leagues cupP3;leandro trossardP3;leaoP3;learner tienP3;lebron jamesP3;\
    leclercP2;leeP3;lee carsleyP2;lee dong wookP2;lee hyoriP2;lee jae sungP2;lee min hoP2;lee myung jaeP2;\
    lee nguyễnP2;lemarP2;lengletP3;lenoP2;leny yoroP3;leo arturP2;leo xivP2;leonP2;leon baileyP2;leon goretzkaP2;\
    leon marchandP2;leonardo campanaP3;leonardo dicaprioP3;leonidas stergiouP2;lermaP2;leroy saneP3;les bleusP4;\
    lewandowskiP5;lewelingP2;lewisP3;lewis - potterP2;lewis - skellyP3;lewis cookP2;lewis dunkP2;lewis hamiltonP2;\
    liam roseniorP2;lieu giaiP3;ligaP3;ligue iP3;lily aldridgeP2;lim ji yeonP2;lin weiP2;lindelofP2;lingardP3;\
    linh chiP2;linh đanP2;linh đàmL2;linh ứngL2;linkN7;linoP3;lionel messiP7;liquid glassP2;lisa cookP2;\
    lisandro martinezP3;liu junP2;liveN4;liveleakO2;livermoreP2;liveshowN4;livramentoP3;liênN7;liên bỉnh phátN4;\
    liên chiểuL3;liên hồngL2;liên phongL2;liên sơnL2;liễuP2;llorenteP2;loanP3;lobotkaP3;locatelliP3;loem vatanaP2;\
    loftus - cheekP2;logan paulP2;loiodiceP2;lois opendaP2;lola dodgeP2;london marathonP2;long biênL5;long bìnhL3;\
    long châuP4;long chẩnL2;long hảiP2;long hồL2;long khánhL3;long nhậtP2;long phúL2;long sơnL2;long vĩnhL2;\
    long vũP2;lookmanP2;lopesP2;lopezP3;lorenzo musettiP2;lorientP2;los blancosP5;los blaugranaP2;losillaP2;\
    lotteriaP2;lou hoàngP2;louis phạmP2;louis van gaalP2;loveN4;lovely runnerP2;loàiN4;lpbankN4;lpbank ninh bìnhP2;\
    lpbank v - leagueO4;lucas alvesP2;lucas paquetaP2;lucas silvaP2;lucas vazquezP3;luciano gondouP2;luganoP2;\
    luisP2;luis de la fuenteP2;luis diazP2;luis enriqueP4;luis figoP2;luis sinisterraP2;luis suarezP5;luizP3;\
    luiz antonioP2;luka modricP4;lukakuP4;luke shawP4;lukebaP2;lukebakioP2;lukicP2;luninP3;lutonP3;luônN4;luậtN7;\
    lvivL2;lyN4;làN4;làmN5;làngN5;làng nghề việtL2;làng nủL3;lànhP3;láN4;lâm khánhP2;lâm thaoL3;lâm thắngP2;\
    lâm đạoP2;lân nhãP2;lãoN5;lê anhP2;lê chânL2;lê duẩnP3;lê giangP4;lê hồng phongL3;lê khánhP2;lê mạnhP2;lê namP3;\
    lê ngọc hânL2;lê phươngP2;lê sơnP2;lê thị riêngL4;lê traiP3;lê trung hiếuL2;lê tứP2;lê văn thọL2;lê ánhP2;\
    lê đức thọL2;lênN5;línhN4;lòN4;lò xoL2;lòngN4;lôN5;lý bìnhP2;lý hảiP3;lý nhânL5;lý thái tổL3;lý thường kiệtL3;\
    lý tự trọngL2;lý đứcP2;lăngN5;lđbđN6;lđbđvnO2;lĩnh namL2;lũy bán bíchL2;lưuN6;lưu lyP2;lươngN5;lương cườngP3;\
    lương hòaL2;lương ngọc quyếnL2;lương sơnL3;lương văn canL3;lương định củaL2;lướiN4;lượngN6;lượtN5;lạc dươngL2;\
    lạc thịnhL2;lạmN5;lậpN6;lậtN4;lắngN4;lẽN4;lễN8;lệ quyênP4;lệnhN4;lịchN6;lọtN4;lốiN5;lỗiN4;lộN7;lộ tẻL2;\
    lộc bìnhL2;lộc hàL3;lộc ninhL2;lộc thủyL2;lộc vượngL2;lớnN4;lờiN4;lợiN7;lụcN4;lục ngạnL2;lừaN4;lửaN4;lữN4;lựaN5;\
    m . aP2;m . q . tP2;maN4;ma dongP2;ma lù thàngL2;maatsenP2;macN4;mac allisterP3;macbookN4;machine learningP2;\
    macronP3;madam pangP3;madan mohan sethiP2;maddisonP4;madeN4;madison beerP2;maduekeP4;maggieP2;magnus carlsenP4;\
    maguireP3;mahN5;maharashtraL3;mahrezP3;mai anhP2;mai châmP2;mai davikaP2;mai ngọcP2;mai nhậtP2;mai phươngP3;\
    mai vàngP2;mai xáP2;maignanP4;mainP3;main trận thắng h . số điểmP2;mainooP4;maksimovicP2;malaccaL2;malaciaP3;\
    malagaP2;maldiniP2;malenP2;maloneyP2;mamardashviliP2;manN4;man . cityL2;manchester evening newsO3;\
    manchester utdP3;manciniP2;mandzukicP2;maneP2;mangaP2;mangalaP2;manmohan singhP2;manningP2;manny pacquiaoP2;\
    manu sanchezP2;manu triguerosP2;manuel neuerP2;manuel ugarteP2;mar - a - lagoP4;marc - andre ter stegenP3;\
    marc bernalP2;marc chandlerP2;marc cucurellaP3;marc guiuP2;marceloP2;marcelo weigandtP2;marchandP2;\
    marco asensioP2;marco verrattiP2;marcos alonsoP2;marcos leonardoP2;marcos senesiP2;marcus rashfordP5;\
    marcus tavernierP3;marcus thuramP4;marescaP3;margot robbieP2;mariP2;mariah careyP2;marin cilicP2;\
    marine le penP2;mario balotelliP2;mark rutteP3;mark zuckerbergP4;marko arnautovicP2;marlonP2;marmolP2;\
    marquinhosP4;marselinoP2;marselino ferdinanP3;martialP4;martinP3;martin odegaardP3;martinelliP4;martinezP5;\
    martínezP2;marvel studiosO2;marvin parkL2;masan groupO2;masatada ishiiP2;mascheranoP3;mason mountP3;masovicP2;\
    masterise groupO2;mat faribP2;mataP3;matanP2;mateo kovacicP3;matetaP2;matheus nunesP2;mathys telP3;\
    matias rojasP2;maticP2;matipP3;matmoN5;mats hummelsP2;matteo guendouziP2;matthew johnsonP2;matthijs de ligtP3;\
    mattisP2;matz selsP2;mauricio pochettinoP3;mauro juniorP2;mauteO2;maxN4;mayN6;mazda cxN4;mazraouiP4;mbangulaP2;\
    mbembaP2;mbeumoP3;mccainP2;mcginnN4;mctominayN4;mecheleP2;media dayO3;medical news todayO2;medinaP2;megaN5;\
    meghanP2;meghan markleP3;mehdi tajP2;mehdi taremiP3;melaniaP2;melat kirosP2;memphis depayP2;mena gourmetP2;\
    menas groupO2;mendesP3;mendizorrozaL2;mendyP4;merinoP3;merkelP2;merry christmasP2;mesdames thanh sắcP2;\
    mesut ozilP2;met galaP4;metlifeL3;miN4;mi vânP5;miami mởP2;miami openP2;micah richardsP2;michael carrickP3;\
    michael chandlerP2;michael jacksonP3;michael oliseP3;michael phelpsP2;michael schumacherP2;michelinN4;\
    michelleP2;michelle obamaP2;micky van de venP2;microsoft corpO2;miduP3;migN4;mignoletP2;miguel gutierrezP2;\
    mike maignanP2;mike tysonP3;mikel artetaP5;mikel merinoP3;milenkovicP3;milinkovic - savicP2;militaoP3;\
    military commercial joint stock bankO3;millerP2;milos kerkezP2;milos raonicP3;milos zemanP2;mimosaL2;\
    min - jaeP2;min hee jinP3;minabL2;mingsP3;minguezaP2;minh anhP2;minh chiếnP2;minh hoàngP3;minh hàP3;minh hưngL2;\
    minh hằngP4;minh khaiL4;minh khangP3;minh khoaP3;minh luânP2;minh nhậtP3;minh phươngP2;minh quyếtP2;minh quânP3;\
    minh thuậnP2;minh thúyP2;minh toànP2;minh tríP2;minh trọngP2;minh tuấnP3;minh tâmP2;minh tùngP3;minh túP3;\
    minh vươngP3;minh đạtP2;minigoodP2;mino raiolaP2;mintehP2;miss cosmoP3;miss internationalP3;\
    missed own goal độiP4;mitajP2;mitchellP3;mito hollyhockP2;mitomaP3;miu lêP2;miênP2;miễnN4;mkhitaryanP4;modricP4;\
    mohamed salahP5;mohammedP2;mohammed aliP2;mohammed bin nayefP2;mojicaP2;mojtaba khameneiP2;moldeP2;moleiroP2;\
    molinaP3;monte - carloP2;montellaP2;montielP2;moonP4;moon jae - inP4;moon jae inP2;mooreP3;moralesP2;morataP5;\
    mordor intelligenceO2;morenoP2;morgan rogersP3;moribaP2;morning postO3;morskoi vokzalP2;mortonP2;mosesP2;\
    mosqueraP2;motorolaP2;mounir nasraouiP2;mounir nasrouiP2;mountP3;mourinoP2;moyesP2;mpN5;mpandeP2;mpvN4;\
    mr pipsP2;mscbvnvxbank nameP3;msnN4;muangthongP2;mudrykP3;muhammad aliP2;mukesh ambaniP2;mukieleP2;mullerP4;\
    munozP4;muricP2;murilloP3;muriqiP2;murphyP3;musialaP4;mussoP2;mustafiP2;mxhN5;mykhailo mudrykP3;mykolenkoP3;\
    myles lewis - skellyP2;myra trầnP2;mànN4;màyN4;máiN5;máyN4;máy tơL2;mâmN4;mân tháiL2;mâuN5;mãN5;mãiP2;mèo vạcL3;\
    mê linhL4;môiN5;mônN4;mùaN4;mùiN5;mùngN4;măng bútL3;măng riL2;mưaN4;mườiN4;mường látL2;mường thanL3;mường tèL2;\
    mạngN6;mạnh cườngP3;mạnh dũngP3;mạnh hùngP3;mạnh trườngP2;mảnhN4;mầmN5;mẫnP2;mậtN4;mắcN5;mắtN4;mặcN4;mặtN6;\
    mặt trăngN4;mặt trờiN4;mẹN5;mẹ mariaP2;mẹoN5;mếnP2;mệtN4;mọiN4;mổN4;mỗiN4;mộ laoL2;mộ đứcL2;mộc miênP2;\
    mộc tràP2;mộng tuyềnP2;mộtN7;mớiN5;mờiN4;mởN4;mụcN4;mừngN4;mỹ anL3;mỹ bìnhL2;mỹ chiP2;mỹ hàoL2;mỹ kỳP2;\
    mỹ linhP3;mỹ lệP2;mỹ sơnP2;mỹ thủyP2;mỹ tâmP4;mỹ tânL2;mỹ uyênP2;mỹ xuyênL2;mỹ xuânL2;mỹ đứcL4;n . hP2;\
    n . h . nP2;n . kP2;n . p . d - nasatiP2;n . v . hP2;n . v . kP2;n . v . đP2;nachoP3;nadalP4;najdP2;namN9;\
    nam a bankO3;nam hải vânP2;nam joo hyukP2;nam longP4;nam nha trangL3;nam sáchL3;nam trà myL2;nam trựcL2;\
    nam từ liêmL4;nam đànL3;nam đông hưngL2;nam định fcO2;nam đồngL3;naniP2;nano bananaP2;naomiP2;naomi osakaP2;\
    narutoP2;natalia veselnitskayaP2;nathan akeP3;nathan leeP2;nathan tellaP2;national geographicP2;natureO2;\
    navaraP2;navasP2;nbc newsO2;ncbO2;nctO2;ndhP3;ndiayeP2;ndickaP2;nedim bajramiP2;negriP2;neko lêP2;\
    nelson semedoP3;netoP4;neuerP4;never go backP2;nevesP3;new englandL2;new york daily newsO2;new york postO2;\
    newsN4;newtonL2;neymarP6;ngayN5;ngheN4;nghi công namL2;nghi lộcL2;nghi sơnL3;nghi vănL2;nghi xuânL2;nghiênN7;\
    nghĩN4;nghĩaN6;nghĩa hưngL2;nghĩa lộL3;nghềN5;nghệN5;nghỉN4;nghịN8;ngoàiN5;ngoạiN7;ngoại thươngO2;nguyN6;\
    nguyênN8;nguyên khangP2;nguyên mạnhP3;nguyễn an ninhL2;nguyễn chí thanhL3;nguyễn cư trinhL2;nguyễn duyP3;\
    nguyễn duy trinhL2;nguyễn dânP2;nguyễn filipP4;nguyễn hoàiP2;nguyễn huếP3;nguyễn huệP5;nguyễn hùngP2;\
    nguyễn hằngP2;nguyễn hữu cảnhL2;nguyễn khangP3;nguyễn khánhP3;nguyễn kimP2;nguyễn lựcP2;nguyễn nguyễnP3;\
    nguyễn ngọc tuấnL2;nguyễn phướcP2;nguyễn quỳnhP2;nguyễn thị minh khaiL3;nguyễn thị địnhL2;nguyễn tất thànhL4;\
    nguyễn vănP2;nguyễn văn cừL2;nguyễn văn khốiL2;nguyễn văn linhL3;nguyễn xíL2;nguyệtP5;nguồnN8;ngàn phốL2;ngânN7;\
    ngân hàP3;ngãN4;ngã nămL2;ngô kinhP2;ngô sỹ liênL2;ngônN4;ngănN5;ngũ hành sơnL3;ngưN4;ngư lộcL2;ngườiN7;\
    người bảoO2;ngậpN4;ngọN5;ngọc anhP3;ngọc bíchP2;ngọc diệpP2;ngọc hoaP2;ngọc hoàngP3;ngọc huyềnP3;ngọc hàoP2;\
    ngọc hânP3;ngọc hảiP3;ngọc hồiL3;ngọc kaylaP2;ngọc khánhP2;ngọc lanP3;ngọc linhP3;ngọc lêP2;ngọc lặcL2;\
    ngọc mỹP2;ngọc quangP2;ngọc sơnP4;ngọc thanhP2;ngọc thiệnL2;ngọc thànhP2;ngọc trinhP4;ngọc trạoL2;ngọc tânP2;\
    ngọc tínP2;ngọc tốL2;ngọc viễn đôngP2;ngọc xuânP2;ngọc đứcP3;ngọnN5;ngụy lôiP2;ngủN5;ngữN5;ngựaN4;nhaN4;\
    nhan sángP5;nhanhN4;nhi huỳnhP2;nhiềuN6;nhiệtN6;nhmN4;nhuN5;nhuận đứcL3;nhàN9;nhà bèL4;nhà thờL2;nhâm thânP2;\
    nhânN9;nhãP3;nhã namP2;nhã phươngP3;nhìN5;nhímP2;nhómN5;nhơn trạchL4;nhưN5;như laiP2;như quỳnhP2;nhưngN4;\
    nhưỡngP2;nhạP2;nhạcN4;nhấnN4;nhấtN6;nhậnN6;nhậpN4;nhật bắcP4;nhật linhP2;nhật minhP2;nhị ngọcP2;nhị tiếnP2;\
    nhịpN4;nhổnN4;nhớN5;nhữ thịL2;nhữngN7;niameyL2;nick jonasP2;nick popeP2;nicki minajP2;nickyP2;niclas fullkrugP2;\
    nico gonzalezP3;nico o'reillyP2;nico williamsP4;nicola peltzP2;nicolas jacksonP3;nicolas otamendiP2;\
    nicole kidmanP3;night wolf v - leagueO2;nikkei asiaP2;ninh bình fcO3;ninh giaL2;ninh phướcL2;nipahN4;nitaP2;\
    nketiahP2;nkunkuP3;nmN5;nmechaP2;noN4;noahP2;noah allenP2;noah okaforP2;nobel hòaP4;nobel hóaP2;nobel vănP2;\
    nobel vậtP2;noem ovandaP2;noleP3;nolitoP2;noni maduekeP4;noo phước thịnhP2;nord streamP2;nordi mukieleP2;\
    nottinghamP4;noussair mazraouiP3;novak djokovicP5;novaworld phan thietP2;nsiP2;nubelP2;nunesP2;nunezP4;\
    nuno borgesP2;nuno mendesP3;nuno santoP2;nusO2;nuôiN5;nvccN4;nwaneriP3;nxbgdvnO2;nylandP2;nypostO2;némN4;nétN4;\
    nóiN4;nôngN6;nông cốngL2;nông sơnL2;núiN4;núi thànhL3;nútN4;nămN7;năm cănL2;năngN4;nđO2;nơiN4;nắmN5;nếuN6;\
    nền cộngO2;nốiN4;nộiN7;nộpN4;nợN5;nửaN5;nữN4;n’golo kanteP2;obamaP3;obispoP2;oblakP3;ocean cityL2;odegaardP4;\
    odobertP2;ogbonnaP2;oh se hunP2;oilP2;ojaimiP2;okaforP2;oklahoma city thunderL2;oleksandr zinchenkoP4;oliseP3;\
    oliveraP2;olivier giroudP2;ollie watkinsP3;olmoP3;omarP3;omar marmoushP3;omobamidele aP2;omorodionP2;omskL2;\
    on footballO2;on sportsO3;on sports newsO2;onanaP4;one championshipL2;one pieceN4;one uiN4;ong videsh ltdO2;\
    onplusN4;onyedikaP2;opal suchataP2;opendaP3;oprah winfreyP2;oranjeP3;oratmagoenP2;oratmangoenP2;orbanP2;\
    ordetsP2;ordonezP2;origi dP2;orlando cityL2;orlando nicolas hernandez guillenP2;orozP2;osmajićP2;osorioP2;\
    otamendiP3;otavioP3;otto warmbierP2;ouattaraP3;ousmane dembeleP5;oval roomP2;ovandaP2;owen cooperP2;oyarzabalP3;\
    ozcanP2;ozilP2;p . hạc thànhP2;p . hội phúP2;p . sP2;p . tP2;p . t . tP2;p . thiên hươngP2;p . tây nha trangP2;\
    p . vP3;p . v - thứP2;p . vườn làiP2;p . xuân hươngP3;pablo barriosP2;pablo carrenõ bustaP2;pablo torreP2;\
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
    phi nhungP2;phi phụngP2;phi sơnP3;phi thanh vânP3;phil fodenP4;philadelphia unionO2;philipp lahmP2;\
    philippe chatrierL2;philippe coutinhoP2;philippe troussierP2;philipsP2;phillipinesP2;phillipsP3;phimN4;phiênN4;\
    phiếnN4;phonearenaO3;phongN7;phong châuL2;phong thổL2;phong điềnL3;pháiN4;phánN4;pháoN5;pháp hoaL2;pháp vânL3;\
    phátN6;phát đạtP3;phânN6;phêN4;phíN4;phòngN7;phòng thươngN4;phóN5;phó chánhP2;phó phátP2;phó trưởngP2;phùN4;\
    phù cátL3;phù hóaL2;phù linhL2;phù lưuL2;phù mỹL3;phù ninhL2;phùng chí kiênL2;phùng minhP2;phú anL2;phú bìnhL3;\
    phú diễnL3;phú giáoL2;phú hòaL2;phú lâmL2;phú lộcL4;phú mỹL5;phú mỹ hưngP4;phú nhuậnL5;phú phúcL2;\
    phú quốc united centerO2;phú thuậnL2;phú trạchL2;phú vangL3;phú xuyênL3;phú xuânL2;phú địnhL2;phúc longP2;\
    phúc thắngP2;phúc thọL2;phúc vũP2;phương anhP3;phương anh đàoP3;phương châuP2;phương dungP2;phương hoaP3;\
    phương linhP3;phương liệtL2;phương lêP2;phương maiP3;phương mỹ chiP4;phương namP3;phương ngaP3;phương nhiP2;\
    phương nhungP2;phương oanhP2;phương quỳnhP2;phương thanhP3;phương thiệnP2;phương thùyP2;phương thảoP3;\
    phương trinh jolieP2;phương uyênP2;phương vinhP2;phương vyP2;phương độP2;phước anL3;phước bìnhL2;phước hòaP2;\
    phước longL2;phước mỹL2;phước ninhL2;phước thànhL2;phước tânL2;phước tượngL2;phườngN5;phượngN4;phượng hằngP2;\
    phạmN6;phạm duyP2;phạm hươngP3;phạm nguyễnP3;phạm ngọc thạchL2;phạm như xươngL2;phạm thắngP2;phạm thế hiểnL2;\
    phạm trangP2;phạm văn đồngL4;phạtN6;phấnN4;phầnN5;phẫuN4;phậtN6;phật quangL2;phật sơnL2;phốN4;phốiN4;phổN5;\
    phổ yênL3;phởN4;phụN5;phụcN4;phục sinhP2;phụng thượngL2;phủN6;pi networkO3;piaggio beverlyP2;piaggio libertyP2;\
    pickfordP3;pieringerP2;pietteP2;pinN4;pinamontiP2;pinnockP2;pintoP2;piqueP3;pirloP2;pjanicP2;\
    planetary science lettersP2;ploN4;plusN6;plvnN4;plymouthP2;plzenP2;pochettinoP3;pocketP2;podenceP2;pogbaP4;\
    politanoP2;popeP2;porroP4;port moresbyP2;postecoglouP3;posterP2;powerN5;pppN4;pratama arhanP2;preah sihanoukL2;\
    premierP2;premiumN4;press associationO2;previous nextN4;prime mediaO2;princesP2;privacy displayP2;priyankaP2;\
    priyanka chopraP2;proN6;pro leagueO5;pro maxN5;psatO2;puN4;pueblaP2;pulisicP3;puma energyO2;puskinL2;pérezP2;\
    q . hP3;q1L2;qarabagP3;ql1aN4;qlttO2;qqO4;qrN5;quanN5;quan hoaL2;quan nhânL2;quang dũngP3;quang dươngP2;\
    quang hiếuP3;quang hiềnP2;quang huyP2;quang hùngP3;quang hùng masterdP4;quang hảiP6;quang khôiP2;quang kiệtP2;\
    quang linhP3;quang linh vlogsP2;quang liêmP2;quang lêP3;quang minhP2;quang nhựtP2;quang thắngP2;quang tuấnP4;\
    quang vinhP3;quaresmaP2;quiet placeP2;quirosP2;quyN8;quy nhơn unitedO3;quyếtN6;quyết thắngL2;quyềnN5;\
    quyền linhP2;quàN4;quách tânP2;quán hàuL2;quânN8;quân a . pP3;quãngN5;quảN4;quảnN7;quản bạL2;quảngN6;\
    quảng hòaL2;quảng longL2;quảng phúL2;quảng trạchL3;quảng xươngL3;quảng điềnL3;quảng đạiL2;quầnN5;quậnN6;\
    quận ba đìnhL3;quế ngọc hảiP4;quế phongL2;quế sơnL3;quế võL3;quốcN9;quốc anhP3;quốc bảoP3;quốc giaP2;quốc huyP2;\
    quốc oaiL3;quốc phươngP2;quốc thiênP3;quốc trườngP3;quốc tử giámN4;quốc tựP3;quốc việtP2;quốc đạiP2;quỳ hợpL2;\
    quỳnh chiP2;quỳnh hoaP2;quỳnh koolP2;quỳnh lamP2;quỳnh lưuL2;quỳnh maiP2;quỳnh nhưP2;quỳnh trangP2;quỳnh trầnP3;\
    quỷN7;quỹN6;rabiotP3;radifP2;radu dragusinP2;rafael leaoP4;rafael nadalP4;rafael struickP3;rafaelsonP3;ragasaN4;\
    ragnar oratmagoenP2;ragnar oratmangoenP2;raheem sterlingP3;rahimiP2;rajamangalaL4;rak - sakyiP2;ramadaniP2;\
    ramirezP2;ramsdaleP2;ramseyP2;randal kolo muaniP3;ranieriP2;raphael guerreiroP2;raphael varaneP2;raphinhaP5;\
    rapid wienP2;rashfordP5;rashidiyahL2;rasmus hojlundP4;raspadoriP2;ratiuP2;rauN5;raul garciaP2;raul jimenezP2;\
    raumP2;rayaP3;rayan cherkiP2;razvan marinP2;red bull arenaL2;redondoP2;reece jamesP2;regal groupO2;reijndersP3;\
    reiss nelsonP2;renato sanchesP2;reteguiP2;reviewN4;reze arcP2;rhodesL2;riaO2;ribamarP2;riberyP2;\
    riccardo calafioriP3;ricciP2;riceP5;richard w . smithP2;richardsP2;richarlisonP3;richmondL2;rico lewisP2;\
    riederP2;rihannaP3;rikiltP2;rintaroP2;rio ferdinandP2;rio ngumohaP2;rivaldoP2;rizky ridhoP3;rob goldstoneP2;\
    rob holdingP2;robbenP2;robert lewandowskiP4;robert lighthizerP2;robert muellerP2;robert taylorP2;robertoP2;\
    roberto bautista agutP3;roberto de zerbiP2;roberto manciniP2;roberto martinezP2;robertsonP4;robothon quốcP2;\
    robotics quốcP2;robusta londonP2;rodriP5;rodrigoP2;rodrigo de paulP2;rodriguesP2;rodriguezP4;rodrygoP5;\
    roem chetraP2;roerslevP2;rogerP2;roger federerP4;rogersP4;rojasP3;rojoP2;rolling stoneP2;roman abramovichP2;\
    romanoP2;rome mastersP3;romelu lukakuP4;romeroP4;romeuP3;ronN4;ron desantisP2;ronald araujoP3;ronald koemanP3;\
    ronaldinhoP3;rondonP2;rory mcilroyP2;rosN4;roseP3;ross barkleyP2;rossiP3;rossoneriP3;rosé blackpinkP2;\
    rotten tomatoesP3;rouaultP2;rox groupO2;roy keaneP3;royal cityL3;royal hostelL2;rrahmaniP3;ruben amorimP4;\
    ruben diasP3;ruben garciaP2;ruben loftus - cheekP2;ruben nevesP2;rubyL2;rudigerP4;ruggeriP3;ruhrL2;ruizP3;\
    rulliP2;runnerN4;rural developmentP3;ruth chepngetichP2;rutterP2;ruud van nistelrooyP2;ryan giggsP2;\
    ryan goslingP2;ryan reynoldsP2;ryan sessegnonP2;ryersonP3;ràN4;rácN4;ròN4;rútN4;rơiN4;rạch miễuL2;rằmN4;rốiN4;\
    rồngN4;rộN4;rờiN4;rủiN4;rừngN4;rửaN4;saN4;sa pảL2;sa tyP2;sa đécL3;saadonP2;sabitzerP3;sacha boeyP2;sadilekP2;\
    sadio maneP3;sahakoP2;saibariP2;saigon co . opO3;saigontourist groupO4;saint peterburg pontavchenkoL2;sakaP5;\
    salem al - dawsariP2;salibaP4;salih ozcanP2;sam altmanP3;sam johnstoneP2;sam mostynP2;samdiL2;sami khediraP2;\
    samsonP4;samuel chukwuezeP2;samuel eto'oP2;samuel mbangulaP2;san miguelO2;sanaO2;sanchesP3;sanchezP5;sanchoP3;\
    sander bergeP2;sandroP2;sandro tonaliP2;sandy walshP2;saneP3;sanfrecce hiroshimaP2;sangareP2;sangare iP2;\
    sankeiO2;santiago bernabéuP2;santosP3;saoN5;sao hỏaN4;sara sampaioP2;sarabiaP2;sarah jane ramosP2;sarkicP2;\
    sarrP4;satoshi nakamotoP2;sauN7;saud abdulhamidP2;saulP2;savinhoP3;savioP2;savonaP2;sayuriP2;scamaccaP3;\
    scarlett johanssonP2;schadeP2;scharP3;schickP2;schiphol amsterdamL2;schlotterbeckP3;schmidtP2;\
    schneider electricP2;schoppnerP2;schoutenP3;schranzP2;science alertP2;scott disickP2;scott mctominayP3;\
    seachainsP2;seamus colemanP2;sean dycheP2;sebastian kordaP2;secO2;seineL3;selecaoP4;selena gomezP2;selsP3;\
    semedoP4;semenyoP4;semnanL2;sen vàngN4;senesiP3;serena williamsP3;serge gnabryP4;sergi robertoP3;sergino destP2;\
    sergio agueroP4;sergio busquetsP4;sergio ramosP4;serhou guirassyP2;seriesN4;servetteP3;seskoP2;\
    seth mohamatsorlesP2;seysP2;sforumP2;sgkN4;shN4;shamrock roversP3;shamsudeenP2;shane longP2;\
    shanghai compositeP2;shanghaiistO2;shapovalovP2;shark bìnhP4;shark tankP2;shark thủyP3;shawP3;shawal anuarP2;\
    shayne pattynamaP2;sheffield utdP3;sheinP2;sheraton saigon grand opera hotelL2;shinP2;shin min ahP2;\
    siam sportO3;sidelnikov nikolai ivanovichP2;silvaP4;simN5;simaP2;simeoneP3;simone inzaghiP2;simonsP3;sinhN6;\
    sinnerN5;sinopecP2;sir alexP3;sir alex fergusonP3;sir jim ratcliffeP2;siêuN5;siêu cupN4;siếtN5;sj groupO2;\
    sk picturesO2;skriniarP2;skybetP2;slavia pragueP3;slotN4;smN4;smallboneP2;smallingP3;smithP3;smith roweP2;\
    smolovP2;snapdragonN5;so ji subP2;sociedadP3;softP2;solankeP4;solerP3;solly marchP2;solo levelingP2;sommerP3;\
    sonN4;son heung - minN4;son heung minP4;son ye jinP2;songN7;songkhlaL3;sony pictures entertainmentO2;\
    soobin hoàng sơnP2;sorlothP3;sosaP3;soucekP3;southgateP3;southwoodP2;spallettiP2;spenceP2;spider - manN4;\
    spirit airlinesO2;sportN5;sporting newsO3;sportmailP2;sportmoleP2;sports moleP2;sportsmoleP3;spursP4;\
    sputnik newsO2;ssdN4;stade de franceL2;staffan de misturaP2;stan wawrinkaP2;stanisicP3;starlinkN4;startupN4;\
    stbN4;steaua bucurestiP2;stefan ortegaP2;stefano pioliP2;stephensP2;sterlingP4;steve jobsP3;steven gerrardP3;\
    steven nguyễnP3;stillerP2;stindlP2;stingrayP2;stonesP4;strahinja pavlovicP2;strakoshaP2;stranger thingsP2;\
    struickP3;sturridgeP2;suN5;suaP2;suarezP5;substitution in substitution out red card yellow card secondN4;\
    sucicP2;sudakovP2;sukthet sarawutP2;sulcP2;suleP2;sulliP2;summervilleP2;sumyL2;sun chantholP2;\
    sun phuquoc airwaysO3;sundar pichaiP2;sunday timesO2;suni hạ linhP2;suntory pepsicoP2;supachokP2;\
    supachok sarachatP2;suphanatP2;suphanat mueantaP2;sutaloP2;suyN5;suzuki wagon rP3;suối tiênN4;sv leagueO3;\
    svay riengL2;svilarP2;swift codeP3;swissP2;sxmnN5;sydney sweeneyP2;szczesnyP3;szoboszlaiP3;sài gòn colaO2;\
    sài gòn fcO2;sài gòn titans tp . hcmO2;sànN4;sáchN5;sángN6;sátN4;sáuN6;sânN7;sòngN4;sóc sơnL5;sông cáiL2;\
    sông cầuL3;sông hinhL2;sông lamP3;sông lôL2;sútN5;sănN4;sĩN4;sĩ thanhP2;sơN5;sơn hòaL2;sơn trườngL2;sơn tâyL4;\
    sơn tùngP4;sơn tùng m - tpN4;sơn tịnhL2;sưN5;sạtN4;sảnN4;sậpN4;sẵnN4;sếpN4;sốN6;sốcN4;sớmN5;sởN7;sợN5;sợiN4;\
    sứN4;sứcN7;sửN7;sửaN4;sữaN4;sựN5;t . bìnhP2;t . hP2;t . luânP2;t . nP2;t . n . m . đP2;t . tP2;t . t . đP2;\
    tahP3;tahseenP2;taiN5;tainy zvyozdP2;taiwo awoniyiP2;tajon buchananP2;takefusa kuboP2;takehiro tomiyasuP3;\
    takumi minaminoP3;talbiP2;taliscaP2;tamN6;tam bìnhL2;tam nôngL2;tam phướcL2;tam quanP2;tam sưN4;tam đườngL2;\
    tamezeP2;tammy abrahamP3;tampines roversP4;tanN4;tangN5;tangoP2;taoN4;tapsobaP2;tarek buchmannP2;taremiP2;\
    targetP2;tarkowskiP2;tasco autoP2;tasmaniaL2;tasnimO2;taste atlasP2;tata martinoP2;tavernierP2;taylorP3;\
    taylor fritzP2;taylor swiftP4;tbN4;tc groupO2;tchouameniP4;team flashP2;tedescoP2;tedros adhanom ghebreyesusP2;\
    teerasil dangdaP2;temuP2;tenagliaP2;ter stegenP4;terence crawfordP2;terzicP2;teun koopmeinersP2;thaadN4;thaiN4;\
    thamesL2;thanhN8;thanh baL2;thanh bìnhL5;thanh chươngL4;thanh hiềnP2;thanh hàL4;thanh hà niê kđămP2;thanh hàoP2;\
    thanh hươngP3;thanh hảiP3;thanh hằngP4;thanh khêL3;thanh khôiP2;thanh lamP3;thanh liêmL2;thanh longP3;\
    thanh lãngL2;thanh lươngL2;thanh minhP2;thanh ngọcP2;thanh nhànP3;thanh oaiL4;thanh sơnL3;thanh thanh huyềnP2;\
    thanh thúyP4;thanh thảoP4;thanh trìL5;thanh trúcP2;thanh trầnP2;thanh tuấnP3;thanh tâmP2;thanh tùngP3;\
    thanh viễnP2;thanh vân hugoP2;thanh vũP3;thanh xuânL5;thanhnien . vnP2;thanhuytphcm . vnP3;thayN5;theN5;\
    the bank for foreign trade ofO3;the bluesN6;the citizensN5;the global cityL2;the kopN4;the sunN5;the timesO3;\
    the win cityL2;theoN7;theo dailymailP2;theo emdepP2;theo expressP2;theo hernandezP3;theo medical dailyO2;\
    theo sciencedailyP2;theo shanghaiistP2;theo straits timesO2;theo vnmediaP2;theo đờiN4;thethaovanhoa . vnP4;\
    thiN4;thiagoP3;thiago almadaP2;thibaut courtoisP3;thierry henryP3;thiêmP2;thiênN6;thiên longP2;thiên thanhP2;\
    thiếtN5;thiếuN4;thiềnN4;thiệnP2;thiện nhânP3;thiệtN4;thomasP2;thomas bachP2;thomas frankP2;thomas lemarP2;\
    thomas mullerP3;thomas parteyP2;thomas tuchelP4;thomasonP2;thorstvedtP2;thoátN4;thoại sơnL2;thu giangP2;\
    thu hoàiP2;thu huyềnP2;thu hàP3;thu hà ceriP2;thu hươngP2;thu hằngP2;thu minhP4;thu phươngP3;thu quỳnhP3;\
    thu thảoP3;thu thủyP2;thu trangP4;thu đôngP3;thuaN5;thungN4;thuramP4;thuêN4;thuậnN4;thuận anL4;thuận châuL2;\
    thuận hóaL3;thuận kiềuL2;thuếN4;thuốcN5;thànhN9;thành chungP3;thành hoàngP2;thành longP3;thành luânP2;\
    thành manchesterP2;thành namP2;thành nhânP2;thành trungP4;thác bàL3;tháchN5;thái châuP3;thái hùngP2;thái hảiP2;\
    thái linhP2;thái nghĩaP2;thái sơnP3;thái thụyL2;thái tuếP2;thái tổP2;thái vũP2;tháng támN5;thánhN4;thápN4;\
    tháp trumpP2;thânN5;thépN4;thêmN4;thíN4;thíchN4;thôiN4;thôngN7;thông nôngL2;thông tây hộiL2;thùy anhP2;\
    thùy chiP2;thùy dungP2;thùy dươngP3;thùy linhP4;thùy tiênP3;thùy trangP2;thúN4;thúcN4;thúyP4;thúy diễmP2;\
    thúy hạnhP2;thúy hằngP2;thúy ngaP2;thămN4;thăng bìnhL2;thơN4;thư kỳP2;thưaN4;thươngN7;thương bạcL2;thương tínP2;\
    thường tínL4;thường xuânL2;thưởngN4;thượngN5;thượng hải mastersP4;thạch hàL2;thạch hãnL2;thạoP2;thảmN4;\
    thảo vyP2;thảo vânP2;thảo điềnP2;thầnN7;thần tàiN5;thẩmN5;thậnN4;thắpN4;thằngN4;thẻN6;thẻ vàngN4;thếN6;thểN6;\
    thể côngP2;thể thaoP4;thể thiênP2;thỉnhN5;thịN7;thị vảiL2;thịnh liệtL2;thịnh nguyễnP3;thịnh vượngP3;thọ xuânL2;\
    thỏN4;thỏaN4;thốngN4;thống nhấtL6;thốt nốtL3;thổN4;thổ chuL2;thờiN7;thủN8;thủy nguyênL4;thủy tiênP3;thủy xuânL3;\
    thứN7;thứcN5;thừaN5;thựcN9;tielemansP4;tienphong . vnP2;tierneyP2;tiger cupP3;tijjani reijndersP2;tiktokerN4;\
    tiktoker lê tuấn khangP2;tilda swintonP2;timN4;tim cookP2;timberP4;timesN4;times squareL2;timiteP2;\
    timo wernerP3;timor lesteP5;timothée chalametP2;tinN6;tinhN6;titopL2;tiênN4;tiên cookieP2;tiên dượcL3;\
    tiên hảiL2;tiên lãngL2;tiên nguyễnP2;tiên phướcL3;tiên sơnP3;tiếcN5;tiếnN6;tiến anhP3;tiến dũngP4;tiến dụngN4;\
    tiến linhP5;tiến luậtP3;tiến minhP3;tiến phátP2;tiến tuấnP3;tiến đạtP3;tiếpN6;tiếtN4;tiềmN4;tiềnN4;tiền hảiL3;\
    tiểuN6;tiểu long nữP3;tiểu vyP3;tiệmN5;tiệpP2;tkN4;tmvO2;tngtN4;tnsvN4;tnsv thacoN5;toalP2;toffolo hP2;\
    tokyo gasP2;tom cruiseP4;tom hanksP2;tom hollandP2;tomahawkN4;tomas avilesP2;tomiyasuP2;tomoriP2;tonaliP3;\
    toneyP2;toni kroosP3;toni martinezP2;topN7;torreP2;torresP5;torroP2;tosinP2;tosin adarabioyoP2;toureP2;toànN6;\
    toánN7;tp . hcm iO2;trailerN4;trangN7;trang anP3;trang nhungP2;trang phápP2;trang theP2;trang trầnP2;\
    trang twitterP2;traoN4;traoreP2;travis kelceP3;tren de araguaO2;trent alexander - arnoldP3;triN4;tri thứcP2;\
    tri tônL3;trippierP3;trithuctreO4;triếtN4;triềuN5;triều châuP2;triều quânP2;triểnN6;triệu longL2;triệu phongL2;\
    triệu vyP3;trongN7;trossardP4;true wirelessP2;trumpP6;trump jrP3;trung dânP2;trung dũngP2;trung hiếuP3;\
    trung hoaP4;trung hòaL3;trung hưngL2;trung kiênP3;trung lươngP3;trung namP2;trung quânP2;trung sơnP3;\
    trung trung bộL3;trung tựP2;truth socialO2;truyềnN5;truyệnN4;tràN4;trà bồngL2;trà giangP2;trà khúcL3;trà linhL2;\
    trà thái nguyênP2;tràoN4;tráchN5;tráiN6;trái đấtN6;tránhN5;trâmP2;trênN5;tríN5;trí dũngP2;trí thức trẻN4;\
    tríchN4;trùng hoaL2;trúc lâmP3;trúc nhânP3;trúngN4;trươngP3;trương hằngP2;trương quỳnhP3;trướcN6;trường giangP4;\
    trường hảiP2;trường sơnP3;trường thptN4;trường tiềnL2;trường tiểuP2;trường xuânL2;trưởngN6;trạiN4;trạmN6;\
    trạng quỳnhP2;trảN4;trảng bomL3;trấn quốcL2;trầnN4;trần bình trọngL2;trần bạch đằngL2;trần chíP2;\
    trần duy hưngL3;trần hiểuP3;trần hưng đạoL3;trần nghĩaP2;trần ngọcP2;trần nhân tôngL3;trần nãoP2;\
    trần quang khảiL2;trần sỹ thanhL2;trần thái bìnhL2;trần thái tôngL2;trần tiếnP2;trần văn thờiL3;trậnN5;trắngN4;\
    trẻN4;trịnh liênP2;trịnh sảngP2;trọng hiếuP3;trọng hoàngP3;trọng nhânP2;trọng tấnP3;trồngN4;trộmN5;trờiN4;trụN6;\
    trựcN6;trực ninhL2;tsygankovP2;tsyhankovP2;ttnd nguyễn văn mùiP2;tuanzebeP2;tunku ismail sultan ibrahimP2;\
    turatiP2;turner mP2;tuyN5;tuy anL3;tuy hòaL3;tuyênN7;tuyên hóaL3;tuyệtN5;tuấnP6;tuấn anhP5;tuấn bảoP2;\
    tuấn dươngP2;tuấn hưngP3;tuấn hảiP3;tuấn linhP2;tuấn ngọcP2;tuấn trầnP3;tuấn tàiP3;tuấn túP3;tuấn việtP2;\
    tuấn vũP2;tuầnN4;tuổiN4;tv360N6;twenteP2;ty sopheakP2;tylerP2;tyrell malaciaP3;tysonP3;tyson furyP2;tzolisP2;\
    tài lộcP2;tàuN7;tácN6;táiN5;támN5;táoN5;tâm hươngP2;tânN6;tân anL3;tân biênL3;tân bìnhL5;tân hiệpL2;\
    tân huê viênL2;tân hòaL3;tân hưngL3;tân khánhL2;tân kỳL2;tân lạcL2;tân lậpL2;tân lộcL2;tân minhL2;tân nhựtL2;\
    tân nobitaP2;tân phúL4;tân quangL2;tân sơnL3;tân thànhL4;tân thạnhL2;tân thọL2;tân uyênL2;tân vĩnh lộcL3;\
    tân vạnP2;tân yênL3;tân địnhL3;tâyN7;tây bengalL2;tây hòaL2;tây hồL5;tây khánh sơnL2;tây londonO2;tây papuaP2;\
    tây sơnL3;tây thái bình dươngL2;tây tây bắcP2;tây tây namP2;tây tựuL2;tây ấnL2;tênN5;tìmN4;tìnhN6;tíchN4;tínhN4;\
    tòaN7;tòngP2;tómN4;tô lịchL3;tôiN5;tômN4;tônN5;tôn thầnP3;tôn đức thắngL3;tùng dươngP4;tùng nguyênP2;\
    tùng quốcP3;tú sươngP2;túiN4;týN4;tăngN5;tăng bạt hổL2;tăng nhơn phúL3;tăng phúcP2;tĩnh giaL3;tưN7;tư hườngP2;\
    tươngN8;tương dươngL2;tương maiL2;tượngN5;tạ hiềnP2;tạiN6;tại đâyN4;tảiN4;tấnN5;tấn dũngP2;tấn trườngP2;\
    tấn tàiP3;tầmN5;tần trực đạoL2;tầngN4;tậnN5;tắcN4;tắmN4;tặngN5;tếtN9;tết bính ngọN6;tết dươngN5;tết trungN4;\
    tết ất tỵN4;tỉN6;tịnh biênL2;tọaN5;tỏiN4;tố hữuP2;tốiN4;tốtN5;tổN8;tổngN9;tộiN4;tờN4;tủN4;tứN5;tứ kỳL2;tứ xãL2;\
    từN6;từ chiếnP2;từ liêmL2;tựN6;tỷN7;u17 world cupN4;u50N4;u80P2;ub cácP2;ub thườngP2;uchidaP2;udogieP3;uedaP2;\
    uefa champions leagueO5;uefa conference leagueO2;uefa europa conference leagueO2;uefa europa leagueO2;ugarteP4;\
    umaro sissoco embalóP2;unai emeryP3;unai simonP2;unalP2;ungN5;unitedP2;united airlinesO2;unpackedP2;upamecanoP4;\
    usain boltP3;usilk cityL2;uss gerald rL2;ussuriL2;uttar pradeshL2;uttarakhandL2;uvN4;uyên linhP2;uông bíL3;vaN4;\
    valentin vacherotP2;valentineN5;valverdeP4;van de beekP2;van de venP3;van den bergP2;van dijkP4;\
    van nistelrooyP3;van phuc cityL2;vanakenP2;vanessa hudgensP2;vardyP3;varelaP2;vargasP3;vasquezP2;vavroP2;\
    vazquezP2;vbf lưu tú bảoP2;vcbN4;vck u20 world cupL2;vdN4;veermanP2;veermerenP2;veigaP3;velazquezP2;veltmanP2;\
    venomP2;venus williamsP2;verbruggenP3;verdonkP2;veretoutP2;vermeerenP2;vermontL2;verrattiP3;verywell healthP2;\
    vespa sprintP2;vestergaardP3;vfb stuttgartP2;vicN5;vicarioP3;vicente calderonP2;victor bonifaceP2;\
    victor lindelofP3;victoria beckhamP3;victoria's secretP2;victoria’s secretP3;vidalP2;vietravel airlinesO2;\
    viettinbankO2;viktor gyokeresP3;viktor lêP2;viktoria plzenP2;villasantiP2;vincent kompanyP2;vincom retailP2;\
    vinfutureN4;vinh hiểnP2;viniP2;vinicius juniorP4;vinidO2;vinschool central parkL2;viosP3;virgil van dijkP3;\
    virginL2;virusN4;vitalityL2;vitalk . vnO2;vitamin aP2;vitamin cP2;vitinhaP4;vitoloP2;vitor reisP2;vitor roqueP2;\
    vivienne westwoodP2;viz mediaO2;viết longP2;viết túP2;viễnN4;việcN5;việnN5;viện kiểmN4;việt anhP4;việt bắcP2;\
    việt cườngP3;việt dũngP2;việt hoaP2;việt hươngP3;việt longP3;việt phápP3;việt thắngP2;việt trinhP2;việt xuyênL2;\
    việt đứcP4;vkontakteO2;vksN5;vladimir goshinP2;vladimir putinP3;vlahovicP3;vlasicP2;vn30N4;vn30 - indexN4;vnmN4;\
    vnukovoL2;vogueO2;voiN4;volodymyr zelenskyP2;vothuat . vnP2;vp miền namP2;vp miền nam totalmãP2;vp miền nammãP2;\
    vtc14O3;vtvcabN5;vu giaL3;vydraP2;vàN4;vàm thuậtL2;vàngN6;vànhN5;vàoN5;váyN4;vân dungP2;vân nộiL2;vân phongP3;\
    vân đìnhP2;véN6;vìN5;vòngN6;vôN4;võ chí côngL3;võ nguyên giápL2;võ thị sáuL2;võ văn kiệtL3;vùngN6;vănN8;\
    văn báchP3;văn bìnhP2;văn caoP2;văn côngP3;văn cườngP2;văn dũngP2;văn giangL4;văn hiếnP3;văn hoànP2;văn hưngP2;\
    văn hậuP3;văn khangP4;văn khoaP2;văn khánhP2;văn kiênP4;văn longP2;văn luânP2;văn lýL2;văn miếuP4;văn nghĩaP2;\
    văn phongP3;văn phươngP2;văn quanL2;văn quyếnP2;văn quyếtP4;văn quánL3;văn sơnP2;văn thanhP4;văn thuậnP3;\
    văn thànhP2;văn thắngP2;văn toànP5;văn toảnP2;văn triềnP2;văn tùngP2;văn vĩP3;văn vũP3;văn điệpP2;văn đượcP2;\
    văn đạtP3;văn đứcP3;vđqgN6;vĩ bắcP3;vĩ hàoP3;vĩnh hyL2;vĩnh hưngL2;vĩnh hảiL2;vĩnh linhL2;vĩnh lợiL2;\
    vĩnh nguyênP2;vĩnh ninhL2;vĩnh phúP2;vĩnh tuyL3;vĩnh tườngL2;vũ hàP2;vũ linhP2;vũ luânP2;vũ phongP2;vũ thúyP2;\
    vũ thưL2;vũ thịnhP2;vũ tínP2;vũ yênL2;vườnN5;vượngP3;vạnN4;vạn thịnh phátP4;vảiN4;vấnN7;vậnN4;vậtN6;\
    vắng mbappeP2;vếtN4;vềN5;vệN5;vị xuyênL2;vỏN4;vớiN5;vỡN4;vụN5;vữngN4;wagP2;wagon rP3;waka wakaP2;walkerP4;\
    walker - petersP2;wallL2;wallaceP2;wallpapersP2;wan - bissakaP3;wan bissakaP2;wang shunP2;wannerP2;\
    warner brosP2;warren zaire - emeryP2;wataru endoP2;watermanP2;watkinsP4;wayne rooneyP4;weahP2;websterP2;\
    weghorstP2;weigandtP3;welbeckP3;wernerP3;wesleyP2;wesley nataP2;westP3;west palmP2;westminsterL2;whiteN4;\
    white cityL2;wi - fiP4;widmerP2;wifiN4;wikipediaN4;william hP2;william salibaP3;williamsP4;willianP3;\
    willy kambwalaP2;wilsonP2;wilson odobertP2;windowsN5;wipro ltdO2;wirtzP2;wissaP2;witselP3;wittekP2;\
    wiz khalifaP2;wojciech szczesnyP3;wolverineP2;woo heeP2;woodP3;woodmanP2;world bankO2;wout weghorstP2;wrexhamP2;\
    xaN4;xabi alonsoP3;xanhN5;xaviP4;xavi hernandezP2;xavi simonsP2;xeN4;xemN6;xgN4;xhakaP3;xinN4;xsagN4;xsbdN4;\
    xsblN4;xsbpN4;xsbtN4;xsbthN4;xscmN4;xsctN4;xsdlN4;xsdnN4;xsdtN4;xshcmN4;xshgN4;xskgN4;xskt kiên giangO2;xslaN4;\
    xsmbN5;xsmnN7;xsmtN5;xsstN4;xstgN4;xstnN4;xstvN4;xsvlN4;xsvtN4;xungN4;xuyênN4;xuyên việt oilP2;xuyếnP3;xuânN5;\
    xuân bắcP2;xuân hoàngP2;xuân hòaL3;xuân hùngP2;xuân hưngP2;xuân lanP3;xuân lộcL2;xuân maiP3;xuân namP2;\
    xuân nghiP2;xuân sonN6;xuân thới sơnL3;xuân thới thượngL2;xuân tràngL2;xuân trườngL5;xuân đàiL2;xuấtN5;xviN6;\
    xâyN5;xãN6;xã vĩnh tuyL2;xóm chiếuL2;xótN4;xô viết nghệ tĩnhL2;xúcN4;xăngN4;xảN4;xổN6;xổ số miền namN4;xửN4;\
    yagiN4;yamaguchiL2;yamaha cupP2;yan diomandeP2;yankuba mintehP2;yann sommerP2;yannick carrascoP2;yaris crossP2;\
    yarmoliukP2;yatesP3;yaya toureP2;yellow card goal goal missed goal penalty goal penaltyN4;yildizP3;yilmazP2;\
    yoko onsen quang hanhP2;yomiuri shimbunO2;yorkP2;yoroP2;young - wooP2;yudo margonoP3;yênN4;yên bìnhL2;\
    yên châuL2;yên mỹL3;yên phongL4;yên thànhL3;yên thếL3;yên thủyL3;yên trungL2;yên địnhL2;yêuN4;yến anhP2;\
    yến trangP2;yến vyP2;yếuN4;zabarnyiP4;zaid tahseenP2;zakariaP2;zakynthosL2;zaloN5;zamaL2;zamoraP2;zapataP2;\
    zaporizhzhiaL4;zappacostaP3;zaragozaP3;zaw min tunP2;zawadzkiP2;zayn malikP2;zenonP2;zeusP2;zhangP3;zicoP3;\
    zidaneP4;zinchenkoP3;zinedine zidaneP3;zippoP2;zirkzeeP3;ziuganovP2;zivkovicP2;zizouP2;zlatan ibrahimovicP3;\
    zogbeP2;zoumaP2;zubimendiP2;áN5;á đôngN4;ái nghĩaL2;ámN4;ánN4;ánhN5;ánh viênP2;ápN7;âmN6;ân thiL2;ân độP2;âuN4;\
    âu cơP2;ôN6;ô loanL2;ô thướcL2;ôiN4;ômN4;ôtôN5;ôxyP3;ý nhiP2;ý yênL3;đaN7;đa nhimL2;đa thôngL2;đakrôngL2;\
    đan phượngL3;đan trườngP3;đbN4;đenN5;đen vâuP2;đhđcđN4;điN5;đinh dậuP4;đinh hoàngP2;đinh hươngP2;\
    đinh tiên hoàngL2;điềnN4;điềuN10;điểmN6;điểm breakP2;điểnN6;điệnN7;điện bànL3;điện capitolP3;điện elyseeP2;\
    điện phongL2;đkvđN5;đkvđ man cityL2;đkvđ premier leagueO2;đoan hùngL2;đoànN8;đoàn bắcP2;đoàn thanhP3;đoàn thểP3;\
    đtqgN5;đuaN5;đàN5;đà lạt palace golf clubL2;đàiN6;đàm thủyP2;đàm trúcP2;đànN6;đàoN5;đào tríL2;đáN4;đá bànL2;\
    đá sậpL2;đánhN4;đâmN4;đâyN5;đãN4;đê la thànhL2;đêmN4;đìnhN4;đình bắcP6;đình khươngP2;đình triệuP2;đình trọngP2;\
    đình vănP2;đình vũP2;đònN4;đóN4;đôN5;đô lươngL3;đôiN4;đôlaP2;đôngN8;đông anhL5;đông cuôngL2;đông giangL2;\
    đông hòaL3;đông hùngP2;đông hưngL2;đông hưng thuậnL2;đông hảiL3;đông hồP2;đông hộiL2;đông javaP2;đông namP4;\
    đông nhiP3;đông phươngP2;đông thạnhL2;đông triềuL4;đông trù tư mệnh táo phủ thần quânP2;đông xuânP2;đăk hrinhL3;\
    đăk hàL2;đăk nhauL2;đăk rơ waL2;đăngN5;đăng khoaP2;đăng khôiP2;đơnN5;đơn dươngL2;đưaN4;đườngN5;đưởngP2;đượcN4;\
    đạiN8;đại dươngP2;đại hòaL2;đại lãnhL2;đại lộcL4;đại nghĩaP3;đại nguyên dươngO2;đại ngãiL2;đại ninhP3;\
    đại phátP3;đại từL2;đại vươngP2;đại đồngL2;đạo lýL3;đạo thạnhL2;đạtN5;đảmN5;đảoN4;đấtN6;đất đỏL2;đấuN5;đấyN5;\
    đầm dơiL2;đầuN5;đẩuP2;đậuN4;đắc sơnL2;đắkP2;đằngN5;đằng giangL2;đặcN5;đặng thùyP2;đặng viP2;đẹpN4;đếnN5;đềN6;\
    đểN5;đệN4;đỉnhN5;địaN6;địnhN5;định hảiL2;đỏN5;đốiN7;đống đaL6;đồN6;đồnN4;đồngN5;đồng bàiP2;đồng khởiL2;\
    đồng lýL2;đồng lạcP2;đồng phúL2;đồng thanL2;đồng tháp mườiL2;đồng vănL2;đồng xuânL3;đồng đăngP3;đổN4;đổiN4;\
    đỗ mườiL2;đỗ quyênP2;đỗ xuân hợpL2;độN5;độ mixiP2;độcN5;độc lậpL2;độiN7;đội ttgtP2;đờiN5;đợiN4;đứaN4;đức anhP4;\
    đức bà sài gònL2;đức chinhP4;đức chiếnP2;đức duyP2;đức huyP3;đức hòaL2;đức phápP2;đức phúcP4;đức phổL2;\
    đức thọL3;đức trọngL3;đức tám - ttxvnbáoP2;đức đồngP2;ưuN5;ấnN5;ất tỵN5;ấyN4;ổN4;ởN5;ủyN6;ứngN4;ứng hòaL3;\

    """
}
