// Runs the specs and prints what they say. Needs BROADSIDE_DIST (default ../../dist) and, where it is not
// /usr/bin/chromium, CHROMIUM; most run in CHROMIUM_HEADLESS, a browser without windows, where that is named. Names on the
// command line choose specs: `run.mjs offline`; a name with a slash at its end is a folder of specs that need more than the
// built demo, and are run by that name alone.
//
// Two files at a time, each with a browser of its own. A file in which a test failed is run once more with nothing beside
// it: a test that fails there as well fails the run, and one that passes is named as unsteady in the closing lines, as
// something to mend. It is deliberately no more than node's own runner with our order.

import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import process from "node:process";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { finished } from "node:stream/promises";

/** More browsers than this only make each other slow on the machines that check this project. */
const MAX_AT_ONCE = 2;

const words = process.argv.slice(2);
const folder = new URL(words.find((it) => it.endsWith("/")) ?? "", new URL("specs/", import.meta.url));
const wanted = words.filter((it) => !it.endsWith("/"));
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".spec.mjs"))
  .filter((name) => wanted.length === 0 || wanted.some((it) => name.includes(it)))
  .sort()
  .map((name) => new URL(name, folder).pathname);

/** Runs files, prints what they say, and answers with how many tests passed and which failed, as «file: name». */
async function runFiles(files, concurrency) {
  const result = { nPassed: 0, nSkipped: 0, failed: new Map() };
  const events = run({ files, concurrency, timeout: 900_000 })
    .on("test:pass", ({ skip }) => {
      if (skip === undefined) result.nPassed += 1;
      else result.nSkipped += 1;
    })
    .on("test:fail", ({ todo, file, name }) => {
      // A known fault is run and shown, and is no news.
      if (todo === undefined) result.failed.set(`${file}: ${name}`, file);
    });
  const printed = events.compose(new spec());
  printed.pipe(process.stdout, { end: false });
  await finished(printed);
  return result;
}

const first = await runFiles(files, Math.min(MAX_AT_ONCE, availableParallelism()));
const doubtful = [...new Set(first.failed.values())];
const failed = doubtful.length === 0 ? first.failed : (await runFiles(doubtful, 1)).failed;
const unsteady = [...first.failed.keys()].filter((it) => !failed.has(it));
for (const name of unsteady) console.log(`unsteady, passed when run alone: ${name}`);
// The counts of the whole, in the form in which the runner ends.
console.log(`ℹ pass ${first.nPassed + unsteady.length}`);
console.log(`ℹ fail ${failed.size}`);
console.log(`ℹ skipped ${first.nSkipped}`);
if (failed.size > 0) process.exitCode = 1;
