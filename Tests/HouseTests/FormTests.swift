// SPDX-License-Identifier: Apache-2.0

import Testing

/// What a file may look like, beyond what `swift format` checks.
@Suite struct FormTests {
  @Test(arguments: SourceFile.all.filter { $0.kind != "json" })
  func filesAreShort(file: SourceFile) {
    #expect(file.lines.count - 1 <= 600)  // the last line ends with a line feed
  }

  @Test(arguments: SourceFile.all)
  func cStandsOnlyInItsRoom(file: SourceFile) {
    switch file.kind {
    case "c": #expect(Room.ofC.contains(file.room))
    case "h": #expect(Room.ofC.contains(file.room) || Room.systemLibraries.contains(file.room))
    case "modulemap": #expect(Room.systemLibraries.contains(file.room))
    case "swift": #expect(!Room.ofC.contains(file.room) && !Room.systemLibraries.contains(file.room))
    default:
      // Peers are measured in their own languages, and runs are kept as data.
      let isMeasured = ["Peers/", "runs/"].contains { file.path.contains("Benchmarks/\($0)") }
      #expect(file.kind == "md" || isMeasured, "no other kind of file stands in Sources")
    }
  }

  @Test(arguments: SourceFile.all.filter { ["swift", "c", "h"].contains($0.kind) })
  func filesNameTheLicence(file: SourceFile) {
    #expect(file.lines.prefix(4).contains { $0.contains("SPDX-License-Identifier: Apache-2.0") })
  }

  @Test(arguments: SourceFile.swift.filter { Room.bytesOnly.contains($0.room) })
  func textIsBytes(file: SourceFile) {
    #expect(file.lines(with: /\b(String|Character|Substring)\b/) == [])
  }

  @Test(arguments: SourceFile.swift.filter { !Room.programs.contains($0.room) })
  func librariesPrintNothing(file: SourceFile) {
    #expect(file.lines(with: /(^|[^\w.])(print|debugPrint|dump)\(/) == [])
  }

  /// What may bring the process down or past the compiler's checks says why on its line, or on the line above.
  @Test(arguments: SourceFile.swift)
  func dangersGiveAReason(file: SourceFile) {
    let lines = file.lines(with: /\btry!|\bfatalError\(|@unchecked\b|nonisolated\(unsafe\)|\[unchecked:|\bunsafe\b/)
    let bare = lines.filter { number in
      let above = number > 1 ? file.lines[number - 2] : ""
      return !file.lines[number - 1].contains("//") && !above.contains("// ")
    }
    #expect(bare == [])
  }

  @Test func commentsAndLiteralsAreNoCode() {
    let text = #"""
      let a = "String // no comment" // String
      /* Character
      */ let b: Int
      let c = "a \" String"
      """#
    let file = SourceFile(path: "Text/a.swift", text: text)
    #expect(file.code.map { $0.trimmingPrefix(" ") } == ["let a = \"\" ", "", "let b: Int", "let c = \"\""])
    #expect(file.lines(with: /\bString\b/) == [])
  }
}
