// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Reports

@Suite struct MarkdownTests {
  /// The part of the page that a Markdown text becomes.
  static func html(_ text: String) -> String {
    let report = Report(name: [], blocks: [.markdown(Array(text.utf8))])
    let page = String(decoding: report.rendered(as: .html), as: UTF8.self)
    let parts = page.components(separatedBy: "<main>\n")
    return parts[1].components(separatedBy: "</main>\n")[0]
  }

  @Test(arguments: [
    ("a", "<p>a</p>\n"), ("a\nb\r\n\r\nc", "<p>a b</p>\n<p>c</p>\n"), ("## A *b*", "<h1>A <em>b</em></h1>\n"),
    ("#no", "<p>#no</p>\n"), ("a\n# b", "<p>a</p>\n<h1>b</h1>\n"),
    ("*a* _b_ **c** __d__ ***", "<p><em>a</em> <em>b</em> <strong>c</strong> <strong>d</strong> ***</p>\n"),
    ("**a *b* c**", "<p><strong>a <em>b</em> c</strong></p>\n"), ("2 * 3 * 4", "<p>2 * 3 * 4</p>\n"),
    ("a_b_c", "<p>a_b_c</p>\n"), ("tô_lâm_", "<p>tô_lâm_</p>\n"), (#"\*a\* \a"#, #"<p>*a* \a</p>"# + "\n"),
    ("`a *b* <`", "<p><code>a *b* &lt;</code></p>\n"), ("``a`b``", "<p><code>a`b</code></p>\n"), ("`a", "<p>`a</p>\n"),
    ("[a *b*](https://x.vn/?a=1&b)", "<p><a href=\"https://x.vn/?a=1&amp;b\">a <em>b</em></a></p>\n"),
    ("[a](b_(c))d)", "<p><a href=\"b_(c)\">a</a>d)</p>\n"), ("[a](b c)", "<p>[a](b c)</p>\n"),
    ("[a](JavaScript:alert)", "<p>a</p>\n"), ("[a](data:text/html,x)", "<p>a</p>\n"),
    ("[a](b.html#c:d)", "<p><a href=\"b.html#c:d\">a</a></p>\n"),
    ("[a](mailto:a@b.vn)", "<p><a href=\"mailto:a@b.vn\">a</a></p>\n"),
    ("[a](\"><b>)", "<p><a href=\"&quot;&gt;&lt;b&gt;\">a</a></p>\n"), ("[a] (b)", "<p>[a] (b)</p>\n"),
    ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"), ("* a\n\n* b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("2. a\n3) b", "<ol start=\"2\">\n<li>a</li>\n<li>b</li>\n</ol>\n"), ("-a", "<p>-a</p>\n"),
    ("- a\n  - b\n- c", "<ul>\n<li>a<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>\n"),
    ("- a\n\n  b", "<ul>\n<li>a<p>b</p>\n</li>\n</ul>\n"), ("- a\nb", "<ul>\n<li>a b</li>\n</ul>\n"),
    ("- a\n\nb", "<ul>\n<li>a</li>\n</ul>\n<p>b</p>\n"),
    ("> a\n> b\n\nc", "<blockquote>\n<p>a b</p>\n</blockquote>\n<p>c</p>\n"),
    ("```\na < b\n\n  c\n```\nd", "<pre><code>a &lt; b\n\n  c</code></pre>\n<p>d</p>\n"),
    ("```\na", "<pre><code>a</code></pre>\n"),
    ("    a\n    b", "<pre><code>a\nb</code></pre>\n"), ("a\n\n---\n* * *", "<p>a</p>\n<hr>\n<hr>\n"),
    ("<script>", "<p>&lt;script&gt;</p>\n"), ("", ""), ("\n\n", ""),
  ])
  func subsetIsRead(text: String, expected: String) {
    #expect(Self.html(text) == expected)
  }

  @Test(arguments: [
    String(repeating: "> ", count: 50_000), String(repeating: "- ", count: 50_000),
    String(repeating: "*a ", count: 50_000),
    String(repeating: "**_", count: 50_000), String(repeating: "[", count: 100_000),
    String(repeating: "[a](", count: 50_000),
    String(repeating: "`a``", count: 50_000), String(repeating: "- a\n", count: 5_000),
  ])
  func hostileTextIsRead(text: String) {
    #expect(!MarkdownReader.read(Array(text.utf8)).isEmpty)
  }
}
