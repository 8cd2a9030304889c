// SPDX-License-Identifier: Apache-2.0

import Reading
public import Reports
import Scripting
import Text

/// Where a line of an output comes from, as far as the report that wrote it told.
///
/// ```swift
/// let trace = try RowTrace(output: Array("out/people.csv".utf8), line: 12)
/// let articles = trace.articles()
/// ```
public struct RowTrace {
  /// The output as it was named.
  public let output: [UInt8]
  /// The row that the line belongs to.
  public let origin: RowOrigin
  /// The folder that the run worked in, to which the paths of its inputs are relative; nil when the record does not tell,
  /// and it is taken to be the one at hand.
  public let workingFolder: [UInt8]?
  /// Whether the run read standard input, whose articles nobody can read again.
  public var readStandardInput: Bool { run.inputs.contains(Self.standardInput) }
  private let run: KeptRun
  private static let standardInput: [UInt8] = [0x2D]

  /// Looks up a line, the first of a file being 1.
  ///
  /// - Throws: `TraceError` when nobody can tell, `ReadingError` when the file cannot be read.
  public init(output: [UInt8], line: Int) throws {
    let (run, place) = try KeptRun.of(output, line: line)
    self.output = output
    self.run = run
    workingFolder = run.workingFolder
    origin = try Self.row(output, line, run, place)
  }

  private static func row(_ path: [UInt8], _ line: Int, _ run: KeptRun, _ place: [UInt8]) throws -> RowOrigin {
    func error(_ code: TraceError.Code) -> TraceError { TraceError(code: code, path: path, line: line) }
    let bytes = try FileBytes.read(place)
    guard let output = run.output(at: place), hex(ContentHash.of(bytes.span)) == output.digest else {
      throw error(.changed(file: path, record: run.recordPath))
    }
    let step = run.step(writing: place)
    guard let step, step.kind == .report else {
      throw error(step.map { .exporter(name: $0.name) } ?? .ownList)
    }
    guard [.csv, .tsv, .markdown].contains(ReportFormat(path: place)) else { throw error(.otherFormat) }
    let count = bytes.count { $0 == 0x0A } + (bytes.last == 0x0A || bytes.isEmpty ? 0 : 1)
    guard (1...max(1, count)).contains(line), count > 0 else { throw error(.pastTheEnd(lines: count)) }
    guard let sources = output.sources else { throw error(.noSources(report: step.name)) }
    guard let kept = try? FileBytes.read(sources), run.digest(at: sources) == hex(ContentHash.of(kept.span)) else {
      throw error(.changed(file: sources, record: run.recordPath))
    }
    let rows = [RowOrigin](jsonLines: kept, of: place) { run.place(of: $0) }
    if let row = rows.first(where: { $0.lines.contains(line) }) { return row }
    // The names of the columns stand before the first row, in Markdown with a rule below them.
    let above = ReportFormat(path: place) == .markdown ? 2 : 1
    if let first = rows.first(where: {
      $0.row == 1 && ($0.lines.lowerBound - above..<$0.lines.lowerBound).contains(line)
    }
    ) {
      throw error(.header(firstRow: first.lines.lowerBound))
    }
    throw error(.noRow(known: rows.lineRanges))
  }

  /// The articles that the row comes from, in the order in which its sources name them.
  ///
  /// The inputs are looked through for them, all but standard input; one that is there no more has no document.
  public func articles() -> [TracedArticle] {
    var ranges: [[UInt8]: [Range<Int>]] = [:]
    var order: [[UInt8]] = []
    for source in origin.sources {
      if ranges[source.article] == nil { order.append(source.article) }
      ranges[source.article, default: []] += source.range.map { [$0] } ?? []
    }
    var found: [[UInt8]: TracedArticle] = [:]
    let reader = ArticleReader(encoding: run.reading.encoding)
    // Standard input is another one now: a terminal, on which the trace would wait.
    var corpus = Plan(inputs: run.inputs.filter { $0 != Self.standardInput }, steps: [])
    corpus.reading = run.reading
    var chunks = ChunkReader(corpus)
    var listing = InputListing()
    var files: [[UInt8]: String] = [:]
    // Files of articles are read to their end, to see whether they are as they were.
    var isInside = false
    while found.count < ranges.count || isInside, let chunk = chunks.next() {
      for (item, input) in zip(chunk.items, InputListing.items(of: chunk, contents: chunk.contents)) {
        if let file = listing.add(input) { files[file.path] = file.digest.map(hex) }
        guard case .document(let document) = item else { continue }
        let id = [UInt8](repairing: document.id.span)
        if let wanted = ranges[id], found[id] == nil {
          found[id] = TracedArticle(document, ranges: wanted, reader)
        }
      }
      isInside = found.values.contains { $0.path == listing.path }
    }
    if let file = listing.finish() { files[file.path] = file.digest.map(hex) }
    let known = digests(of: Set(found.values.compactMap(\.path)))
    return order.map { id in
      guard var article = found[id], let path = article.path else { return TracedArticle(missing: id) }
      article.isChanged = known[path] != nil && known[path] != files[path]
      return article
    }
  }

  /// What the run's own list says of some files.
  private func digests(of paths: Set<[UInt8]>) -> [[UInt8]: String] {
    var known: [[UInt8]: String] = [:]
    for line in (run.inputList ?? []).split(separator: 0x0A) {
      let line = Array(line)
      guard let file = try? JSONReader.read(line.span), case .text(let path)? = file.part("path"), paths.contains(path)
      else { continue }
      known[path] = file.word("digest")
    }
    return known
  }
}

extension [RowOrigin] {
  /// Reads what `jsonLines` wrote, or of a file for several outputs what stands below the line that names this one.
  fileprivate init(jsonLines bytes: [UInt8], of place: [UInt8], _ resolve: ([UInt8]) -> [UInt8]) {
    self = []
    var isOther = false
    for line in bytes.split(separator: 0x0A) {
      let line = [UInt8](line)
      guard let value = try? JSONReader.read(line.span) else { continue }
      if case .text(let output)? = value.part("output") {
        isOther = resolve(output) != place
      } else if !isOther, let row = RowOrigin(value) {
        append(row)
      }
    }
  }

  /// The lines of all rows, those of neighbours put together.
  fileprivate var lineRanges: [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    for row in self {
      let last = row.lines.upperBound - 1
      if let before = ranges.last, before.upperBound + 1 == row.lines.lowerBound {
        ranges[ranges.count - 1] = before.lowerBound...last
      } else {
        ranges.append(row.lines.lowerBound...last)
      }
    }
    return ranges
  }
}

extension RowOrigin {
  /// Reads a line of `jsonLines`.
  fileprivate init?(_ value: PlainValue) {
    guard let first = value.int("line"), let last = value.int("last"), first <= last, let row = value.int("row"),
      case .list(let list)? = value.part("sources")
    else { return nil }
    var table: [UInt8]?
    if case .text(let title)? = value.part("table") { table = title }
    let sources = list.compactMap { source -> Source? in
      guard case .text(let article)? = source.part("article") else { return nil }
      guard let start = source.int("start"), let finish = source.int("finish"), 1 <= start, start <= finish + 1 else {
        return Source(article: article)
      }
      return Source(article: article, range: start - 1..<finish)
    }
    self.init(lines: first..<last + 1, table: table, row: row, sources: sources)
  }
}
