// SPDX-License-Identifier: Apache-2.0

extension WordLists {
  /// Short forms inside names and what they stand for, for comparing names.
  static let abbreviations: StaticString = """
    UBND=ủy ban nhân dân; HĐND=hội đồng nhân dân; TP=thành phố; ĐH=đại học; BV=bệnh viện; ĐSQ=đại sứ quán; LHQ=liên
    hợp quốc; TW=trung ương; GD-ĐT=giáo dục và đào tạo; GD&ĐT=giáo dục và đào tạo; GDĐT=giáo dục và đào tạo; GTVT=giao
    thông vận tải; KH-ĐT=kế hoạch và đầu tư; KH&ĐT=kế hoạch và đầu tư; TT&TT=thông tin và truyền thông; VHTT&DL=văn
    hóa , thể thao và du lịch; VH-TT&DL=văn hóa , thể thao và du lịch; VHTTDL=văn hóa , thể thao và du lịch;
    NN&PTNT=nông nghiệp và phát triển nông thôn; TN&MT=tài nguyên và môi trường; TN-MT=tài nguyên và môi trường;
    KH&CN=khoa học và công nghệ; LĐ-TB&XH=lao động - thương binh và xã hội; CSĐT=cảnh sát điều tra; CSGT=cảnh sát giao
    thông; TAND=tòa án nhân dân; VKSND=viện kiểm sát nhân dân; CAND=công an nhân dân; CHQS=chỉ huy quân sự; T.Ư=trung
    ương
    """
}
