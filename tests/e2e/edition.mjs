// Makes further deployments out of the built one, in temporary folders: a second version, one whose wasm is
// broken, one with the kill switch.
//
// It is deliberately not the press: it changes a byte and does the worker's two facts over, no more.

import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after } from "node:test";
import { DIST } from "./browser.mjs";

const folders = [];

// After the tests and not after each: a page that is being closed may still be loading pictures from its host.
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A copy of the built folder that is removed at the end. */
export async function copyOfDist() {
  const folder = await mkdtemp(path.join(tmpdir(), "broadside-"));
  folders.push(folder);
  await cp(DIST, folder, { recursive: true });
  return folder;
}

/** A deployment whose shell differs by a mark, with the worker that belongs to it. */
export async function nextVersion(t, mark) {
  const folder = await copyOfDist(t);
  const shell = path.join(folder, "shell.html");
  const html = await readFile(shell, "utf8");
  await writeFile(shell, html.replace("</head>", `<meta name="build-mark" content="${mark}"></head>`));
  await restampWorker(folder, mark);
  return folder;
}

/** A deployment whose policy names further hosts, as the press prints it for a configuration that does. */
export async function editionNaming(t, { contacted = [], postedTo = [] }) {
  const folder = await copyOfDist(t);
  for (const name of ["_headers", "shell.html", "index.html"]) {
    const file = path.join(folder, name);
    const text = await readFile(file, "utf8");
    await writeFile(file, text
      .replaceAll("connect-src 'self'", ["connect-src 'self'", ...contacted].join(" "))
      .replaceAll("form-action 'self'", ["form-action 'self'", ...postedTo].join(" ")));
  }
  await restampWorker(folder, "named-hosts");
  return folder;
}

/** Does the digests of the worker's list over, as a new build would. */
export async function restampWorker(folder, buildId) {
  const file = path.join(folder, "sw.js");
  const text = await readFile(file, "utf8");
  const list = /const ASSETS = (\[[\s\S]*?\]);\n/.exec(text)[1];
  const assets = await Promise.all(JSON.parse(list.replace(/,(\s*\])/g, "$1")).map(async ([url]) => {
    const digest = createHash("sha256").update(await readFile(path.join(folder, url))).digest("base64");
    return [url, `sha256-${digest}`];
  }));
  await writeFile(file, text
    .replace(list, () => JSON.stringify(assets))
    .replace(/const BUILD_ID = "[^"]*"/, () => `const BUILD_ID = ${JSON.stringify(buildId)}`));
}

/** The built file whose name matches, such as the wasm. */
export async function assetNamed(folder, pattern) {
  const names = await readdir(folder);
  return names.find((name) => pattern.test(name));
}
