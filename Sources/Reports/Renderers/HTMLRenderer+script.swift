// SPDX-License-Identifier: Apache-2.0

extension HTMLRenderer {
  /// What the page may do: use its own style and script, known by their digests, and nothing else.
  static let policy: StaticString = """
    default-src 'none'; base-uri 'none'; form-action 'none'; \
    style-src 'sha256-2m78vb3qM8VFpH10L61zjlf1MRIJGEcN/+eAQ1YgMm4='; \
    script-src 'sha256-unti1g494dQHoWUHjXfWotmEd8NgERU01nAh5TWZ86M='
    """

  /// Sorts a table by a column when its name is pressed; without the script it is a table all the same.
  ///
  /// Numbers go by value, text as in a Vietnamese dictionary, empty cells last; equal rows stay as they were.
  static let script: StaticString = """

    "use strict";
    for (const table of document.querySelectorAll("table")) {
      const body = table.tBodies[0];
      if (!body || body.rows.length < 2) continue;
      table.querySelectorAll("thead th").forEach((head, column) => {
        const button = document.createElement("button");
        button.append(...head.childNodes);
        head.append(button);
        button.addEventListener("click", () => {
          const down = head.getAttribute("aria-sort") === "ascending";
          table.querySelectorAll("thead th").forEach(other => other.removeAttribute("aria-sort"));
          head.setAttribute("aria-sort", down ? "descending" : "ascending");
          const isNumber = head.classList.contains("n");
          const order = new Intl.Collator("vi", { numeric: true });
          const rows = [...body.rows].map(row => {
            const text = row.cells[column].textContent;
            return { row, key: isNumber ? parseFloat(text) : text, none: isNumber ? !/[0-9]|inf/.test(text) : text === "" };
          });
          rows.sort((a, b) => {
            if (a.none || b.none) return a.none - b.none;
            const way = isNumber ? a.key - b.key : order.compare(a.key, b.key);
            return down ? -way : way;
          });
          body.append(...rows.map(one => one.row));
        });
      });
    }

    """
}
