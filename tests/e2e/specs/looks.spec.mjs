// Every kind of page looks as it did when somebody last looked at it and took it: `cargo xtask shots --accept` keeps the
// pictures that this compares with.
//
// It is deliberately held on the browser and the fonts that those were drawn with. On others it is skipped, and says so.

import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { launch } from "../browser.mjs";
import { difference, openTable, pen, shrunk } from "../looks/comparison.mjs";
import { fileName, openScene, photograph, SCENES } from "../looks/scenes.mjs";

const EXPECTED = new URL("../looks/expected/", import.meta.url).pathname;
const SEEN = new URL("../../../target/looks/", import.meta.url).pathname;
/** Drawn twice by the same pen, pages differ in nothing; the last test says what this still sees. */
const MAX_DIFFERENCE = 0.005;

// The one that people have, with its way of drawing letters.
const browser = await launch({ isWhole: true });
const table = await openTable(browser);
const here = await pen(browser, table);
const expectedPen = JSON.parse(await readFile(path.join(EXPECTED, "pen.json"), "utf8"));
const skip = JSON.stringify(here) === JSON.stringify(expectedPen)
  ? false
  : `drawn by Chromium ${expectedPen.browser} and its fonts; this is Chromium ${here.browser}, or has others`;

for (const scene of SCENES) {
  test(`the ${scene.name} looks as it was accepted`, { skip }, async (t) => {
    const page = await openScene(t, scene);
    const changed = [];
    for (const look of scene.looks) {
      const name = fileName(scene, look);
      const seen = await shrunk(table, await photograph(page, look));
      const expected = await readFile(path.join(EXPECTED, name));
      const part = await difference(table, seen, expected);
      if (part <= MAX_DIFFERENCE) continue;
      await mkdir(SEEN, { recursive: true });
      await writeFile(path.join(SEEN, name), seen);
      changed.push(`${name}: ${(100 * part).toFixed(1)} % of it, see target/looks/${name}`);
    }
    assert.deepEqual(changed, []);
  });
}

test("letters that are a tenth larger, or a page that stands eight points lower, are seen in every look", async (t) => {
  const [front] = SCENES;
  const page = await openScene(t, front);
  for (const look of front.looks) {
    const before = await shrunk(table, await photograph(page, look));
    assert.equal(await difference(table, before, await shrunk(table, await photograph(page, look))), 0);
    for (const [property, value] of [["fontSize", "110%"], ["paddingBlockStart", "8px"]]) {
      await page.evaluate(([name, it]) => (document.documentElement.style[name] = it), [property, value]);
      const part = await difference(table, before, await shrunk(table, await photograph(page, look)));
      assert.ok(part > MAX_DIFFERENCE, `${property} in ${fileName(front, look)}: ${part}`);
      await page.evaluate((name) => (document.documentElement.style[name] = ""), property);
    }
  }
});
