// SPDX-License-Identifier: Apache-2.0

extension WordLists {
  /// Words that end the name of a law, an event or a programme.
  static let stops: StaticString = """
    đã đang sẽ được bị là có do từ vào tại trong năm ngày này đó nhằm để khi mà cũng như nhưng nếu sau trước trên dưới
    theo đến tới diễn khai bế tổ sáng chiều tối hôm nói cho với tiếp phải cần vừa mới không chưa khẳng nhấn cùng đồng
    gồm nên thì vẫn còn sớm đặt đánh quy nêu ban ông bà các những một hai giữa bằng ra qua lại đi nhận góp ký ghi tham
    dự sắp vì tuy vẫn thông đáp sau thuộc kết dẫn giúp đề yêu chỉ gửi trao xem bao lần khóa đưa dành trình xét lấy hết
    thực tạo mang đạt
    """

  /// Words that follow the name of somebody who speaks or acts.
  static let speech: StaticString = """
    nói cho chia khẳng nhấn phát tuyên bày đã đang sẽ cũng vẫn kể tâm bật thừa thăm tiếp cảm chúc yêu đề mong hy tin
    tỏ giải trả được bị từng còn vừa có là không ghi sút đá cười khóc viết đăng nhận đến
    """

  /// Lower-case words inside foreign names.
  static let particles: StaticString = """
    de van von bin bint al el der den la le du da dos di del ibn abu ul della zu ten ter e y
    """

  /// Rimes of Vietnamese syllables without marks.
  static let rimes: StaticString = """
    a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ieng iep iet ieu
    im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oem oen oeo oet oi om on ong oong op
    ot u ua uan uang uat uay uc ue uech uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych
    uyen uyet uynh uyt uyu y yem yen yeng yet yeu uoa uoai uoan
    """

  /// English words of titles, products and programmes.
  static let foreignWords: StaticString = """
    the of and in on at for with my your his her our you me we it is are be to from by up out off no not all new old
    big little good bad best first last next top hot cool super star stars girl girls boy boys man men woman women
    baby love lover heart life live living day days night nights time times year years world home house city town
    street road game games play player players music song songs dance show movie film story stories dream dreams fire
    ice water sun moon sky sea ocean star light dark black white red blue green gold golden silver diamond king queen
    prince princess hero heroes war wars battle fight power energy force system systems watcher viewer suite band
    phone smart watch pad tab pro max plus mini ultra lite note edge galaxy iphone ipad macbook air book windows
    office cloud data web net online digital mobile app apps store studio edition early access chart charts corn syrup
    sugar coffee tea milk food beauty fashion style design magazine awards award prize fast furious mission impossible
    avengers kingdom island legend legends monster monsters ghost angel devil one two three four five six seven eight
    nine ten hour hours minute second ransomware malware android linux windows chrome firefox bitcoin blockchain
    fintech startup covid corona virus delta omicron vaccine petya wannacry smartphone laptop internet wifi facebook
    zalo viber skype photoshop ultra hybrid sedan turbo sport racing tour concert album single track remix version
    live street view maps drive earth amazon prime video tv radio channel camera model series generation class type
    zone line level master chef idol talent voice mask singer next got talent running business economic economy market
    trade shop mall plaza land garden park view tower center centre complex residence riverside premium luxury royal
    grand imperial vip gift card fan fans kpop vpop hallyu rock pop jazz rap hip hop link index full review preview
    update online futsal livestream trailer teaser hashtag group logo
    """

  /// Words of names of bodies in English.
  static let bodyWords: StaticString = """
    fc sc cf ac club united group bank corp corporation inc ltd company co holdings entertainment studio studios media
    news times post university college institute school airlines airways motors gaming association federation council
    committee foundation fund capital securities partners agency ministry department office center centre society
    union league party press journal daily gazette herald tribune insurance pharma technologies technology labs lab
    research intelligence television network records pictures hospital forum organization organisation organisation
    commission laboratory solutions consulting ventures industries energy petroleum
    """

  /// Words of names of places in English.
  static let siteWords: StaticString = """
    arena stadium park hotel resort tower street avenue square airport beach island islands bay lake river mountain
    hill valley plaza palace castle bridge county town village city gate theatre theater museum mall cathedral
    """

  /// Words that end names of events in English.
  static let eventWords: StaticString = """
    day days week weekend expo summit forum festival fest awards award cup games open marathon fair conference
    championship championships tour show contest olympiad challenge
    """
}
