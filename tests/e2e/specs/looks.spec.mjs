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
/** A line of text more or less on a phone is some 3 % of the window; what is less is somebody's caret. */
const MAX_DIFFERENCE = 0.005;

const browser = await launch();
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

test("a picture that differs is told from one that does not", async () => {
  const [first] = SCENES;
  const name = fileName(first, first.looks[0]);
  const light = await readFile(path.join(EXPECTED, name));
  const dark = await readFile(path.join(EXPECTED, name.replace("light", "dark")));
  assert.equal(await difference(table, light, light), 0);
  assert.ok(await difference(table, light, dark) > 0.5);
});
