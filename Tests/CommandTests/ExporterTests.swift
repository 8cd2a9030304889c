// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

extension CommandTests {
  /// What the stock exporters write, read by programs that are not ours. Each test is skipped where its program is not
  /// there; exact bytes are in the specs beside the exporters.
  @Suite struct ExporterTests {
    /// An article that would break out of any format that forgets to escape.
    static let hostile = """
      =cmd|'/C calc'!A0 <script>alert("1")</script>

      Chiều 3/2/2025, tại Hà Nội, Bộ trưởng Tô Lâm đã tiếp ông Ludwig "Lu\\ke" Huber, [[Bộ Công an]] ]]> & {Huế} \u{7F} $x$.

      - Đà Nẵng #1 | `kết thúc` \u{2028} -- và 𝔐 hết.

      """

    /// Writes the seeds and the hostile article by an exporter, and gives the folder it is in.
    static func export(_ exporter: String, set settings: [String] = []) throws -> ScratchFolder {
      let scratch = try ScratchFolder()
      let path = try scratch.write(hostile, to: "in/a\"b,<c>&#2.txt")
      let options = settings.flatMap { ["--set", $0] }
      let result = try Command.run(["run", "seeds", path, "--exporter", exporter, "-o", scratch.path] + options)
      #expect(result.status == 0, "\(result.messages)")
      return scratch
    }

    /// Runs a script of Python in the folder of an export.
    static func check(_ scratch: ScratchFolder, with python: Tool?, _ script: String) throws -> String {
      let answer = try #require(python).run(["-c", script], in: scratch.path)
      #expect(answer.status == 0, "\(answer.output)")
      return answer.output
    }

    /// Exact outputs of exporters and reports, and that they are the same however the corpus is cut.
    @Test func stockPluginsPassTheirSpecs() throws {
      let result = try Command.run(["test"])
      #expect(result.status == 0, "\(result.output)")
      #expect(result.output.split(separator: "\n").count { $0.hasSuffix(" passed") } > 18)
    }

    @Test(.enabled(if: Tool("xmllint") != nil)) func xmllintReadsTheFeed() throws {
      let scratch = try Self.export("atom")
      let count = "count(/*[local-name()='feed']/*[local-name()='entry'])"
      let answer = try #require(Tool("xmllint")).run(["--nonet", "--xpath", count, "atom.xml"], in: scratch.path)
      #expect(answer.status == 0 && answer.output.trimmingCharacters(in: .newlines) == "4", "\(answer.output)")
    }

    @Test(.enabled(if: Tool.python(with: "feedparser") != nil)) func feedparserReadsTheFeed() throws {
      let script = """
        import feedparser
        feed = feedparser.parse('atom.xml')
        print(feed.bozo, feed.version, len(feed.entries), feed.entries[-1].title)
        """
      let answer = try Self.check(try Self.export("atom"), with: Tool.python(with: "feedparser"), script)
      #expect(answer.hasPrefix("False atom10 4 =cmd|'/C calc'!A0"))
    }

    @Test(.enabled(if: Tool("rapper") != nil)) func rapperReadsTheTurtle() throws {
      let scratch = try Self.export("rdf")
      let answer = try #require(Tool("rapper")).run(["-i", "turtle", "-o", "ntriples", "rdf.ttl"], in: scratch.path)
      #expect(answer.status == 0 && !answer.output.contains("Warning") && !answer.output.contains("Error"))
      let articles = answer.output.split(separator: "\n").filter { $0.hasSuffix("<https://schema.org/NewsArticle> .") }
      #expect(articles.count == 4)
      #expect(articles.contains { $0.hasPrefix("<urn:tam:article:a%22b%2C%3Cc%3E%26%232.txt> ") })
    }

    @Test(.enabled(if: Tool.python(with: "rdflib") != nil)) func rdflibReadsTheTurtle() throws {
      let script = """
        import rdflib
        graph = rdflib.Graph()
        graph.parse('rdf.ttl', format='turtle')
        query = '''PREFIX s: <https://schema.org/> SELECT (COUNT(?a) AS ?n) {
          ?a s:mentions ?p . ?p a s:Person ; s:name "Tô Lâm" }'''
        print(list(graph.query(query))[0].n)
        """
      let answer = try Self.check(try Self.export("rdf"), with: Tool.python(with: "rdflib"), script)
      #expect(answer == "2\n")
    }

    @Test(.enabled(if: Tool.python(with: "nltk") != nil)) func nltkReadsTheTags() throws {
      let script = """
        from nltk.corpus.reader import ConllCorpusReader
        from nltk.chunk import conlltags2tree
        names = set()
        for sentence in ConllCorpusReader('.', ['conll.conll'], ('words', 'pos')).tagged_sents():
            for node in conlltags2tree([(word, '-', tag) for word, tag in sentence]):
                if hasattr(node, 'label'):
                    names.add(node.label() + ' ' + ' '.join(word for word, tag in node))
        print('PER Tô Lâm' in names, 'LOC Đà Nẵng' in names, 'ORG Bộ Công an' in names, 'DATE 3/2/2025' in names)
        """
      let answer = try Self.check(try Self.export("conll"), with: Tool.python(with: "nltk"), script)
      #expect(answer == "True True True True\n")
    }

    @Test(.enabled(if: Tool.python(with: "yaml") != nil)) func yamlReadsWhatStandsBeforeNotes() throws {
      let script = """
        import glob, yaml
        heads = {}
        for path in glob.glob('markdown/*.md'):
            text = open(path, encoding='utf-8').read()
            head = yaml.safe_load(text[4:text.index('\\n---\\n', 4)])
            heads[head['id']] = head
        head = heads['a"b,<c>&#2.txt']
        print(len(heads), head['aliases'], head['people'], heads['000_57ab9634338abd2b.txt']['date'])
        """
      let answer = try Self.check(try Self.export("markdown"), with: Tool.python(with: "yaml"), script)
      #expect(answer.hasPrefix("4 ['=cmd|\\'/C calc\\'!A0 <script>alert(\"1\")</script>'] ['[[Tô Lâm]]'"), "\(answer)")
      #expect(answer.hasSuffix("2022-04-27\n"))
    }

    @Test(arguments: ["articles", "mentions", "meetings", "positions"])
    func pythonReadsTheTable(_ what: String) throws {
      guard let python = Tool("python3") else { return }
      let script = """
        import csv
        rows = list(csv.reader(open('csv.csv', newline='', encoding='utf-8'), strict=True))
        print(len(rows) > 1, len(set(map(len, rows))), [cell for row in rows for cell in row if cell[:1] in ('=', '@')])
        """
      #expect(try Self.check(try Self.export("csv", set: ["csv.what=\(what)"]), with: python, script) == "True 1 []\n")
    }

    /// The whole file is sound, and its words are found with and without their signs.
    @Test(
      .enabled(if: Tool("sqlite3") != nil),
      arguments: [
        ("PRAGMA integrity_check", "ok"), ("PRAGMA foreign_key_check", ""), ("SELECT count(*) FROM articles", "4"),
        ("INSERT INTO articles_fts (articles_fts) VALUES ('integrity-check')", ""),
        (found("\"da nang\""), hostileName), (found("\"Đà Nẵng\""), hostileName), (found("\"đà nang\""), hostileName),
        (found("title : \"da nang\""), ""), (found("alert AND ket"), hostileName),
        (
          "SELECT person_name, office, former FROM who_holds_what WHERE article = '\(hostileName)'",
          "Tô Lâm|Bộ trưởng|0"
        ),
        (
          "SELECT side, entity_name, meeting_verb, meeting_date, meeting_place_name FROM who_met WHERE article LIKE 'a%'",
          "who|Tô Lâm|tiếp|2025-02-03|Hà Nội\nwith|Ludwig|tiếp|2025-02-03|Hà Nội"
        ),
      ])
    func sqliteReadsTheDatabase(_ sql: String, _ expected: String) throws {
      let scratch = try Self.export("sqlite")
      let answer = try #require(Tool("sqlite3")).run(["sqlite.sqlite", sql], in: scratch.path)
      #expect(answer.status == 0 && answer.output.trimmingCharacters(in: .newlines) == expected, "\(answer.output)")
    }

    static let hostileName = "a\"b,<c>&#2.txt"

    private static func found(_ words: String) -> String {
      "SELECT id FROM articles WHERE rowid IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH '\(words)')"
    }

    /// Python counts code points, as brat does.
    @Test(.enabled(if: Tool("python3") != nil)) func mentionsOfBratLieWhereItLooks() throws {
      let script = """
        import glob
        count = 0
        for path in sorted(glob.glob('brat/*.ann')):
            text = open(path[:-4] + '.txt', newline='', encoding='utf-8').read()
            for line in open(path, encoding='utf-8'):
                if line.startswith('T'):
                    _, place, words = line.rstrip('\\n').split('\\t')
                    pieces = [piece.split() for piece in place.split(' ', 1)[1].split(';')]
                    assert ' '.join(text[int(a):int(b)] for a, b in pieces) == words, line
                    count += 1
        print(count > 100)
        """
      #expect(try Self.check(try Self.export("brat"), with: Tool("python3"), script) == "True\n")
    }
  }
}
