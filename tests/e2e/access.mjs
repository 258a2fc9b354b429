// What axe finds on a page, in every look that a reader may have it in: light, dark, with more contrast, in forced colours
// and at 400 % zoom.
//
// It is deliberately only a report; what a page may break, its spec says: nothing. What axe cannot see, probes.mjs measures.

import { readFile } from "node:fs/promises";
import { overflowPx } from "./probes.mjs";

const axe = await readFile(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const DESK = { width: 1000, height: 800 };
const LOOKS = [
  ["light", DESK, { colorScheme: "light" }],
  ["dark", DESK, { colorScheme: "dark" }],
  ["more contrast", DESK, { colorScheme: "light", contrast: "more" }],
  // Here the colours are the reader's own, and axe takes them for the page's.
  ["forced colours", DESK, { contrast: "no-preference", forcedColors: "active" }, ["color-contrast"]],
  ["400 % zoom", { width: 320, height: 256 }, { forcedColors: "none" }],
];

/** The rules that the page breaks as it is now, with what breaks them. */
async function broken(page, withoutRules) {
  const rules = Object.fromEntries(withoutRules.map((it) => [it, { enabled: false }]));
  const { violations } = await page.evaluate((it) => window.axe.run({ rules: it }), rules);
  return violations.flatMap(({ id, nodes }) => nodes.map((it) => `${id}: ${it.html} ${it.failureSummary}`));
}

/** What is wrong with the page as it is now, in whatever look. */
export async function faults(page) {
  await page.evaluate(axe);
  const found = [];
  for (const [look, size, media, withoutRules = []] of LOOKS) {
    await page.setViewportSize(size);
    await page.emulateMedia(media);
    found.push(...(await broken(page, withoutRules)).map((it) => `${look}: ${it}`));
    if (await overflowPx(page) > 0) found.push(`${look}: the page is wider than the window`);
  }
  return found;
}
