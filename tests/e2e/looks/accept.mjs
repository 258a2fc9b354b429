// Keeps how every kind of page looks now, for looks.spec to compare with: `accept.mjs`, called by
// `cargo xtask shots --accept`, after somebody has looked.
//
// It is deliberately no judge: what is wrong in a page is wrong in its picture.

import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { launch } from "../browser.mjs";
import { openTable, pen, shrunk } from "./comparison.mjs";
import { fileName, openScene, photograph, SCENES } from "./scenes.mjs";

const EXPECTED = new URL("expected/", import.meta.url).pathname;

// The one that people have, with its way of drawing letters.
const browser = await launch({ isWhole: true });
const table = await openTable(browser);
await rm(EXPECTED, { recursive: true, force: true });
await mkdir(EXPECTED, { recursive: true });
await writeFile(path.join(EXPECTED, "pen.json"), `${JSON.stringify(await pen(browser, table))}\n`);
for (const scene of SCENES) {
  const ends = [];
  const page = await openScene({ after: (end) => ends.unshift(end) }, scene);
  for (const look of scene.looks) {
    await writeFile(path.join(EXPECTED, fileName(scene, look)), await shrunk(table, await photograph(page, look)));
  }
  for (const end of ends) await end();
  process.stdout.write(`${scene.name}\n`);
}
await browser.close();
