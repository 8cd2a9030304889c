// SPDX-License-Identifier: Apache-2.0

// The codes of the Vietnamese letters, in the order of `letters`, in hexadecimal; two dots stand for a letter without code.
// Compiled letter by letter: VISCII from RFC 1456, TCVN 5712 from its chart, the fonts' codes (VPS, BKHCM, Vietware, VNI)
// from text of known wording.
extension LegacyTable {
  static let letters: StaticString = """
    àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ\
    ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ
    """

  // One byte a letter.
  static let tcvn3: StaticString = """
    b5b8b6b7b9a8bbbebcbdc6a9c7cac8c9cbccd0cecfd1aad2d5d3d4d6d7ddd8dcdedfe3e1e2e4abe5e8e6e7e9aceaedebeceeeff3f1f2f4ad\
    f5f8f6f7f9fafdfbfcfeae8083818284a1afc0babf85a2c1c4c2c386878a88898ba3c5dacdd98c8d908e8f919295939496a4dbffe0f097a5\
    989b999a9c9d019e9f02a604110506121316141517a7
    """
  static let viscii: StaticString = """
    e0e1e4e3d5e5a2a1c6c7a3e2a5a4a6e7a7e8e9eba8a9eaabaaacadaeecedefeeb8f2f3f6f5f7f4b0afb1b2b5bdb6beb7defef9fafcfbf8df\
    d7d1d8e6f1cffdd6dbdcf0c0c1c4c380c58281020583c28584860687c8c9cb8889ca8b8a8c8d8ecccd9bce98d2d399a09ad4908f919293b4\
    969597b394d9da9c9d9ebfbbbabcffb99fdd14191ed0
    """
  static let vps: StaticString = """
    e0e1e4e3e5e6a2a1a3a4a5e2c0c3c4c5c6e8e9c8ebcbea8a898bcd8cecedccefcef2f3d5f586f4d2d3b087b6d6a9a7aaabaef9fafbdbf8dc\
    d8d9babbbfff9a9bcf9cc780c18182..888e8d8f....c2848385....d7c9defe....93909495..b5b4b7b8..bcb9bdbe..d497969899..f7\
    9e9d9fa6..a8dad1ac..d0afadb1....b2ddfdb3..f1
    """
  static let bkhcm1: StaticString = """
    bfbec0c1c2d7d9d8dadbdcdddfdee0e1e2c4c3c5c6c7e3e5e4e6e7e8c9c8cacbcccecdcfd0d1e9ebeaecedeeeff1f0f2f3f4d3d2d4d5d6f5\
    f7f6f8f9fafcfbfdfeffbd8180828384999b9a9c9d9e9fa17ea2a3a48685878889a5a7a6a8a9aa8b8a8c8d8e908f919293abadacaeafb0b1\
    b3b2b4b5b69594969798b7b9b8babbbc5e7b607c..7d
    """
  static let vietwareF: StaticString = """
    aac0b6bac19fc2c5c3c4c6a1c7cac8c9cbcccfcdced1a3d2d5d3d4d6d8dbd9dadcdfe2e0e1e3a4e4e7e5e6e8a5e9eceaebedeef2eff1f3a7\
    f4f7f5f6f8f9fcfafbffa2..........96..........97....................................................9a............\
    ..........................................98
    """

  // A letter and its mark, small letters alone: capitals have the codes without the bit of 0x20.
  static let vni: StaticString = """
    61f8 61f9 61fb 61f5 61ef 61ea 61e8 61e9 61fa 61fc 61eb 61e2 61e0 61e1 61e5 61e3 61e4 65f8 65f9 65fb 65f5 \
    65ef 65e2 65e0 65e1 65e5 65e3 65e4 ec ed e6 f3 f2 6ff8 6ff9 6ffb 6ff5 6fef 6fe2 6fe0 6fe1 6fe5 6fe3 6fe4 f4 \
    f4f8 f4f9 f4fb f4f5 f4ef 75f8 75f9 75fb 75f5 75ef f6 f6f8 f6f9 f6fb f6f5 f6ef 79f8 79f9 79fb 79f5 ee f1
    """
  static let bkhcm2: StaticString = """
    61e2 61e1 61e3 61e4 61e5 f9 f9e7 f9e6 f9e8 f9e9 f9e5 ea eaec eaeb eaed eaee eae5 65e2 65e1 65e3 65e4 65e5 ef \
    efec efeb efed efee efe5 f2 f1 f3 f4 f5 6fe2 6fe1 6fe3 6fe4 6fe5 f6 f6ec f6eb f6ed f6ee f6e5 fa fae2 fae1 \
    fae3 fae4 fae5 75e2 75e1 75e3 75e4 75e5 fb fbe2 fbe1 fbe3 fbe4 fbe5 79e2 79e1 79e3 79e4 79e5 e0
    """
  static let vietwareX: StaticString = """
    61ec 61ef 61ed 61ee 61fb e0 e0f2 e0f5 e0f3 e0f4 e0fb e1 e1f6 e1fa e1f8 e1f9 e1fb 65ec 65ef 65ed 65ee 65fb e3 \
    e3f6 e3fa e3f8 e3f9 e3fb e7 ea e8 e9 eb 6fec 6fef 6fed 6fee 6ffc e4 e4f6 e4fa e4f8 e4f9 e4fc e5 e5ec e5ef \
    e5ed e5ee e5fc 75ec 75ef 75ed 75ee 75fb e6 e6ec e6ef e6ed e6ee e6fb 79ec 79ef 79ed 79ee 79f1 e2
    """

  /// Bytes 80 to FF of Mac Roman.
  static let macRoman: StaticString = """
    ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø\
    ¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ
    """
  /// Bytes 80 to 9F of windows-1252; a middle dot for those without a sign, which stay control codes.
  static let windows1252: StaticString = "€·‚ƒ„…†‡ˆ‰Š‹Œ·Ž··‘’“”•–—˜™š›œ·žŸ"
}
