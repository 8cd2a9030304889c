// SPDX-License-Identifier: Apache-2.0

/// How sentences of Vietnamese news open.
enum Openers {
  /// Whether a sentence opens with a verb of speech or thought, whose subject the main clause brings.
  ///
  /// `Khẳng định Luật An ninh mạng không làm ảnh hưởng đến môi trường đầu tư... Bộ trưởng Tô Lâm đề nghị` is one
  /// sentence: who affirms stands behind the ellipsis.
  static func waitsForSubject(_ bytes: Span<UInt8>, from start: Int, to stop: Int) -> Bool {
    verbs.contains { verb in
      let count = verb.utf8CodeUnitCount
      guard start + count < stop, bytes[start + count] == 0x20 else { return false }
      return verb.withUTF8Buffer { letters in
        for index in letters.indices where letters[index] != bytes[start + index] { return false }
        return true
      }
    }
  }

  private static let verbs: [StaticString] = [
    "Khẳng định", "Nhấn mạnh", "Đánh giá", "Cho rằng", "Bày tỏ", "Hoan nghênh", "Đồng tình", "Chia sẻ", "Cảm ơn",
    "Trân trọng cảm ơn", "Ghi nhận", "Đề cập", "Biểu dương", "Chúc mừng", "Chỉ rõ", "Nêu rõ", "Thông tin",
  ]
}
