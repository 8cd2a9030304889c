// SPDX-License-Identifier: Apache-2.0

import Text

extension HTMLRenderer {
  /// The page's looks: the reader's own fonts, light or dark as the reader has it, black on white in print.
  static let style: [UInt8] = {
    var style: [UInt8] = []
    style.append("\n:root { color-scheme: light dark; --stripe: #f6f7f8; --link: #0b57a4;\n")
    style.append(DrawingStyle.variables)
    style.append(markVariables)
    style.append(" }\n@media (prefers-color-scheme: dark) { :root { --stripe: #1f2125; --link: #8ab8f0;\n")
    style.append(DrawingStyle.darkVariables)
    style.append(darkMarkVariables)
    style.append(" } }\n")
    style.append(rules)
    style.append(DrawingStyle.rules)
    // In print the page is light, whatever the reader's screen is.
    style.append("@media print { :root { color-scheme: light; --stripe: #fff; --link: #000;\n")
    style.append(DrawingStyle.variables)
    style.append(markVariables)
    style.append(" } }\n")
    style.append(printRules)
    return style
  }()

  private static let markVariables: StaticString = """

    --m-person: #dbe9fb; --m-organisation: #fde6cc; --m-place: #d6efe2; --m-date: #ececee; --m-document: #e8e0f7;
    --m-event: #f9dbe6;
    """

  private static let darkMarkVariables: StaticString = """

    --m-person: #1f3f63; --m-organisation: #5a3a10; --m-place: #1d4a38; --m-date: #3a3c41; --m-document: #40336a;
    --m-event: #5c2740;
    """

  private static let rules: StaticString = """
    body { margin: 0; background: var(--ground); color: var(--ink);
      font: 16px/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
    main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
    h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1.25rem; }
    h2 { font-size: 1.3rem; margin: 2.2rem 0 .6rem; }
    h3, h4, h5, h6 { font-size: 1.05rem; margin: 1.8rem 0 .5rem; }
    a { color: var(--link); }
    .table { overflow-x: auto; margin: 1.25rem 0 2rem; }
    table { border-collapse: collapse; font-size: .95rem; }
    caption { text-align: left; font-weight: 600; padding: 0 0 .5rem; white-space: nowrap; }
    th, td { padding: .35rem .9rem .35rem .5rem; text-align: left; vertical-align: top;
      border-bottom: 1px solid var(--line); overflow-wrap: break-word; max-width: 38rem; }
    th { color: var(--soft); font-weight: 600; border-bottom-width: 2px; white-space: nowrap; }
    th button { all: unset; cursor: pointer; }
    th button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
    th[aria-sort="ascending"] button::after { content: " ▲"; font-size: .7em; }
    th[aria-sort="descending"] button::after { content: " ▼"; font-size: .7em; }
    tbody tr:nth-child(even) { background: var(--stripe); }
    tfoot td { font-weight: 600; border-bottom: 0; border-top: 2px solid var(--line); }
    .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .d { font-variant-numeric: tabular-nums; white-space: nowrap; }
    .src, .none td { color: var(--soft); font-size: .85rem; }
    .note { color: var(--soft); font-size: .85rem; margin: .3rem 0; }
    summary { cursor: pointer; color: var(--soft); }
    figure { margin: 1.25rem 0 2rem; }
    figure > figcaption { font-weight: 600; margin-bottom: .5rem; }
    figure > svg { display: block; max-width: 100%; height: auto; }
    .data { font-size: .85rem; } .data .table { margin: .5rem 0; }
    blockquote { margin: 1rem 0; padding: .1rem 1rem; border-left: 3px solid var(--line); color: var(--soft); }
    .quote { margin: 1rem 0; } .quote blockquote { color: var(--ink); margin: 0; } .quote p { margin: .3rem 0; }
    .quote > figcaption { font-weight: 400; font-size: .85rem; color: var(--soft); margin: .2rem 0 0 1.2rem; }
    mark { color: inherit; background: var(--m-date); border-radius: 3px; padding: 0 .15em; }
    mark.person { background: var(--m-person); } mark.organisation { background: var(--m-organisation); }
    mark.place { background: var(--m-place); } mark.document { background: var(--m-document); }
    mark.event { background: var(--m-event); }
    .timeline ol { list-style: none; margin: 1rem 0 2rem; padding: 0; }
    .timeline li { display: grid; grid-template-columns: 7.5rem 1fr; }
    .timeline .when { color: var(--soft); font-variant-numeric: tabular-nums; padding: .35rem .8rem .35rem 0;
      text-align: right; font-size: .9rem; }
    .timeline li > div { border-left: 2px solid var(--line); padding: .3rem 0 .6rem 1.1rem; position: relative; }
    .timeline li > div::before { content: ""; position: absolute; left: -6px; top: .72rem; width: 10px; height: 10px;
      border-radius: 50%; background: var(--c0); }
    .timeline p { margin: .2rem 0 0; }
    .kind { color: var(--soft); border: 1px solid var(--line); border-radius: 3px; padding: 0 .35em; font-size: .8rem; }
    pre { overflow-x: auto; padding: .75rem 1rem; background: var(--stripe); }
    hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }

    """

  private static let printRules: StaticString = """
    @media print {
      body { font-size: 11pt; }
      main { max-width: none; padding: 0; }
      .table { overflow: visible; }
      table { font-size: 9pt; } td.src { font-size: 8pt; }
      th, td { padding: .2rem .6rem .2rem .2rem; white-space: normal; }
      .data { display: none; }
      tr, blockquote, pre, figure, .timeline li { break-inside: avoid; }
      h1, h2, h3, caption { break-after: avoid; }
      th button::after { content: none !important; }
      mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """
}
