// Runs the specs one after another and prints what they say. Needs BROADSIDE_DIST (default ../../dist) and,
// where it is not /usr/bin/chromium, CHROMIUM. Names on the command line choose specs: `run.mjs offline`; a name with a
// slash at its end is a folder of specs that need more than the built demo, and are run by that name alone.
//
// It is deliberately no more than node's own runner with our order: two browsers at once on a small machine
// only make slow tests slower.

import { readdirSync } from "node:fs";
import process from "node:process";
import { run } from "node:test";
import { spec } from "node:test/reporters";

const words = process.argv.slice(2);
const folder = new URL(words.find((it) => it.endsWith("/")) ?? "", new URL("specs/", import.meta.url));
const wanted = words.filter((it) => !it.endsWith("/"));
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".spec.mjs"))
  .filter((name) => wanted.length === 0 || wanted.some((it) => name.includes(it)))
  .sort()
  .map((name) => new URL(name, folder).pathname);

run({ files, concurrency: 1, timeout: 900_000 })
  .on("test:fail", ({ todo }) => {
    // A known fault is run and shown, and is no news.
    if (todo === undefined) process.exitCode = 1;
  })
  .compose(new spec())
  .pipe(process.stdout);
