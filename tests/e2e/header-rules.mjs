// Reads the `_headers` file that the press writes, in the form the common static hosts take: a path
// pattern on a line of its own, the headers of it indented below, `*` for anything.
//
// It is deliberately not complete: placeholders and detached headers are not used by the press.

import { readFile } from "node:fs/promises";

/** @returns {Promise<{ pattern: RegExp, headers: Record<string, string> }[]>} */
export async function readHeaderRules(file) {
  const text = await readFile(file, "utf8").catch(() => "");
  const rules = [];
  for (const line of text.split("\n")) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (!/^\s/.test(line)) {
      const escaped = line.trim().replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
      rules.push({ pattern: new RegExp(`^${escaped}$`), headers: {} });
      continue;
    }
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    rules.at(-1).headers[name] = line.slice(colon + 1).trim();
  }
  return rules;
}

/** The headers of every rule that matches; a later rule wins over an earlier one. */
export function headersFor(rules, path) {
  const matching = rules.filter(({ pattern }) => pattern.test(path));
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}
