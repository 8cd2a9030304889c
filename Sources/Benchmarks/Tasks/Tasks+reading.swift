// SPDX-License-Identifier: Apache-2.0

extension Tasks {
  /// From bytes to articles with names in them.
  func reading() throws -> [[Workload]] {
    let bytes = lines.bytes
    let pages = try inputs.pages(300)
    return [
      [
        Workload(
          task: "read", tool: "cat", command: ["cat", plain], bytes: bytes,
          proof: { _ in "bytes only" }),
        words("read", plain, bytes),
        stage(.read, "read", over: lines.path, bytes),
      ],
      [
        words("sentences", plain, bytes),
        stage(.read, "sentences", over: lines.path, bytes),
        programs.peer("sentences", "underthesea", few.path, bytes: few.bytes),
        programs.peer("sentences", "spacy", few.path, bytes: few.bytes),
      ],
      [
        words("recognise", plain, bytes),
        stage(.recognise, "recognise", over: lines.path, bytes),
        programs.peer(
          "recognise", "underthesea", fewest.path, bytes: fewest.bytes,
          remark: "no dates, entities, meetings"),
        programs.peer(
          "recognise", "vinlp", few.path, bytes: few.bytes, remark: "no dates, entities, meetings"),
      ],
      try gazetteer(),
      [
        Workload(
          task: "read web pages", tool: "tam",
          command: [programs.benchmarks, "--stage", "read", pages.path],
          bytes: pages.bytes, isFloor: true, proof: \.output.firstLine),
        programs.peer("read web pages", "trafilatura", pages.path, bytes: pages.bytes),
      ],
    ]
  }

  /// 200,000 names of one's own, beside none, and what it takes to load them.
  private func gazetteer() throws -> [Workload] {
    let names = try inputs.gazetteer(200_000)
    let rows = [
      ("tam", lines, []), ("tam, 200,000 names", lines, ["--gazetteer", names]),
      ("tam, 200,000 names over little", fewest, ["--gazetteer", names]),
    ]
    return rows.map { tool, lines, more in
      Workload(
        task: "names of one's own", tool: tool,
        command: run([lines.path, "--filter", "about", "--set", "about.any=LHQ"] + more),
        bytes: lines.bytes, isFloor: more.isEmpty,
        proof: { "\($0.errors.documentsRead ?? "no") articles" })
    }
  }
}
