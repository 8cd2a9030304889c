// SPDX-License-Identifier: Apache-2.0

extension HTMLRenderer {
  /// The page's looks: the reader's own fonts, light or dark as the reader has it, black on white in print.
  static let style: StaticString = """
    <style>
    :root { color-scheme: light dark; --ink: #1d1d1f; --soft: #5f6368; --line: #d5d7db; --ground: #fff; --stripe: #f6f7f8;
      --link: #0b57a4; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e6e6e8; --soft: #a3a7ad; --line: #3b3e44; --ground: #17181b; --stripe: #1f2125; --link: #8ab8f0; }
    }
    body { margin: 0; background: var(--ground); color: var(--ink);
      font: 16px/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
    main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
    h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1.25rem; }
    h2 { font-size: 1.3rem; margin: 2.2rem 0 .6rem; }
    h3, h4, h5, h6 { font-size: 1.05rem; margin: 1.8rem 0 .5rem; }
    a { color: var(--link); }
    .table { overflow-x: auto; margin: 1.25rem 0 2rem; }
    table { border-collapse: collapse; font-size: .95rem; }
    caption { text-align: left; font-weight: 600; padding: 0 0 .5rem; }
    th, td { padding: .35rem .9rem .35rem .5rem; text-align: left; vertical-align: top;
      border-bottom: 1px solid var(--line); }
    th { color: var(--soft); font-weight: 600; border-bottom-width: 2px; white-space: nowrap; }
    tbody tr:nth-child(even) { background: var(--stripe); }
    .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    blockquote { margin: 1rem 0; padding: .1rem 1rem; border-left: 3px solid var(--line); color: var(--soft); }
    pre { overflow-x: auto; padding: .75rem 1rem; background: var(--stripe); }
    hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
    @media print {
      :root { --ink: #000; --soft: #333; --line: #999; --ground: #fff; --stripe: #fff; --link: #000; }
      main { max-width: none; padding: 0; }
      .table { overflow: visible; }
      tr, blockquote, pre { break-inside: avoid; }
      h1, h2, h3, caption { break-after: avoid; }
    }
    </style>

    """
}
