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
}
