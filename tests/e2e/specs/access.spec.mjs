// No rule of axe is broken on any kind of page, in light, dark, high contrast and forced colours, nor at 400 % zoom.
//
// It is deliberately no substitute for reading the pages with a screen reader: machines find a third of it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { appReady, openNewsroom } from "../browser.mjs";
import { overflowPx } from "../probes.mjs";
import { ROUTES } from "../routes.mjs";

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

for (const { name, path } of ROUTES) {
  test(`the ${name} breaks no rule, in whatever look`, async (t) => {
    const { page, complaints } = await openNewsroom(t, { path });
    complaints.allow(/404/);
    await appReady(page);
    await page.evaluate(axe);
    for (const [look, size, media, withoutRules = []] of LOOKS) {
      await page.setViewportSize(size);
      await page.emulateMedia(media);
      assert.deepEqual(await broken(page, withoutRules), [], look);
      assert.ok(await overflowPx(page) <= 0, `in ${look} the page is wider than the window`);
    }
  });
}

test("on an address that leads nowhere, skipping to the content does not leave the page", async (t) => {
  const { page, complaints } = await openNewsroom(t, { path: "no/such/page/" });
  complaints.allow(/404/);
  await appReady(page);
  const before = new URL(page.url()).pathname;
  await page.getByRole("link", { name: "Skip to content" }).focus();
  await page.keyboard.press("Enter");
  await page.locator("main:focus").waitFor();
  assert.equal(new URL(page.url()).pathname, before);
  assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "There is no such page");
});
