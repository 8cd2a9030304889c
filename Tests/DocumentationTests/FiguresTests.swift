// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// The figures on the pages come from runs that are kept, and from nowhere else.
@Suite struct FiguresTests {
  /// Lines between `<!-- figures: --markdown FILE -->` and `<!-- end -->` are what `Benchmarks --markdown FILE` prints.
  @Test(arguments: ["README.md", "Sources/Benchmarks/README.md"])
  func tablesComeFromRunsThatAreKept(_ name: String) throws {
    let mark = "<!-- figures: "
    var page = try Page(name)
    let starts = page.lines.indices.filter { page.lines[$0].hasPrefix(mark) }
    #expect(!starts.isEmpty)
    for start in starts.reversed() {
      let words = page.lines[start].dropFirst(mark.count).dropLast(" -->".count)
      let end = try #require(page.lines[start...].firstIndex(of: "<!-- end -->"))
      let lines = try DocumentationTests.run("Benchmarks \(words)").components(separatedBy: "\n").dropLast()
      if isRecording {
        page.lines.replaceSubrange(start + 1..<end, with: lines)
      } else {
        #expect(Array(page.lines[start + 1..<end]) == Array(lines), "\(name): \(words)")
      }
    }
    if isRecording {
      try page.write()
      Issue.record("recorded the figures of \(name)")
    }
  }

  /// The first page shows the newest run that is kept, and the picture of a run is drawn from its figures.
  @Test func thePageShowsTheNewestRun() throws {
    let folder = Page.root + "Sources/Benchmarks/runs"
    let runs = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
      FileManager.default.fileExists(atPath: "\(folder)/\($0)/results.json")
    }
    let newest = try #require(runs.max())
    let text = try Page("README.md").lines.joined(separator: "\n")
    #expect(Set(text.matches(of: /runs\/([^\/\s]+)\//).map { String($0.1) }) == [newest])
    for run in runs {
      let picture = try String(contentsOfFile: "\(folder)/\(run)/growth.svg", encoding: .utf8)
      #expect(try DocumentationTests.run("Benchmarks --plot \(folder)/\(run)/results.json") == picture, "\(run)")
    }
  }
}
