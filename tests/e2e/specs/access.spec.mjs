// No rule of axe is broken on any kind of page, in light, dark and forced colours, nor at 400 % zoom.
//
// It is deliberately no substitute for reading the pages with a screen reader: machines find a third of it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { appReady, openNewsroom } from "../browser.mjs";
import { printedArticles, topic } from "../demo.mjs";

const axe = await readFile(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const PAGES = [
  ["front page", ""],
  ["filtered front page", `?topics=${topic.slug}`],
  ["topic page", `topics/${topic.slug}/`],
  ["article", printedArticles[0]],
];
const LOOKS = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  // Here the colours are the reader's own, and axe takes them for the page's.
  ["forced colours", { forcedColors: "active" }, ["color-contrast"]],
  ["400 % zoom", { viewport: { width: 320, height: 256 } }],
];

for (const [name, path] of PAGES) {
  for (const [look, options, withoutRules = []] of LOOKS) {
    test(`the ${name} in ${look} breaks no rule`, async (t) => {
      const { page } = await openNewsroom(t, { path, context: options });
      await appReady(page);
      await page.evaluate(axe);
      const rules = Object.fromEntries(withoutRules.map((it) => [it, { enabled: false }]));
      const { violations } = await page.evaluate((it) => window.axe.run({ rules: it }), rules);
      const found = violations.flatMap(({ id, nodes }) => {
        return nodes.map((it) => `${id}: ${it.html} ${it.failureSummary}`);
      });
      assert.deepEqual(found, []);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `the page is ${overflow} px wider than the window`);
    });
  }
}
