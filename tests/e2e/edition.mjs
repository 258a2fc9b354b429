// Makes further deployments out of the built one, in temporary folders: one whose shell differs, one of which every file
// of the app has another content and another name, one whose policy names further hosts.
//
// It is deliberately not the press: it changes as little as a test needs and does the worker's two facts over.

import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
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

/** Files named by what is in them, those first that are named in others. */
const HASHED = [/^[\w-]+-[0-9a-f]{12,16}(_bg)?\.wasm$/, /^snippets\/.*\.js$/, /^[\w-]+-[0-9a-f]{12,16}\.(js|css)$/];

/**
 * A deployment as the next build would make it: every file of the app differs by `mark` and is called otherwise, and the
 * old ones are gone.
 */
export async function laterBuild(mark) {
  const folder = await copyOfDist();
  const names = (await readdir(folder, { recursive: true })).sort();
  const changes = [];
  const changed = (text) => changes.reduce((it, [pattern, after]) => it.replace(pattern, () => after), text);
  for (const pattern of HASHED) {
    for (const name of names.filter((it) => pattern.test(it))) {
      const before = await readFile(path.join(folder, name));
      const after = name.endsWith(".wasm")
        ? Buffer.concat([before, customSection(mark)])
        : Buffer.from(`${changed(before.toString())}\n/* ${mark} */\n`);
      const laterName = name.replace(/-[0-9a-f]{12,16}/, `-${digest("sha256", after, "hex").slice(0, 16)}`);
      await writeFile(path.join(folder, name), after);
      await rename(path.join(folder, name), path.join(folder, laterName));
      // A key of the glue is what the wasm calls the script, and stays.
      changes.push([new RegExp(`${path.basename(name)}(?!":)`, "g"), path.basename(laterName)]);
      // The page vouches for its files, and the script that loads the parts for those. Lines that stand in pages stay, and
      // so does what the policy names them by, in quotes of its own.
      const [vouched, laterVouched] = [before, after].map((it) => integrity("sha256", it));
      changes.push([new RegExp(`(?<!')${literally(vouched)}`, "g"), laterVouched]);
    }
  }
  for (const name of names.filter((it) => /\.html$|^_headers$|^sw\.js$/.test(it))) {
    const text = changed(await readFile(path.join(folder, name), "utf8"));
    await writeFile(path.join(folder, name), text.replace("</head>", `<meta name="build-mark" content="${mark}"></head>`));
  }
  await restampWorker(folder, mark);
  return folder;
}

/** A section of a wasm file that says nothing to anybody. */
function customSection(mark) {
  const name = Buffer.from(mark);
  return Buffer.from([0, name.length + 1, name.length, ...name]);
}

function digest(algorithm, bytes, encoding) {
  return createHash(algorithm).update(bytes).digest(encoding);
}

function integrity(algorithm, bytes) {
  return `${algorithm}-${digest(algorithm, bytes, "base64")}`;
}

function literally(text) {
  return text.replace(/[+/]/g, "\\$&");
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
    return [url, integrity("sha256", await readFile(path.join(folder, url)))];
  }));
  await writeFile(file, text
    .replace(list, () => JSON.stringify(assets))
    .replace(/const BUILD_ID = "[^"]*"/, () => `const BUILD_ID = ${JSON.stringify(buildId)}`));
}

/** The built file whose name matches, such as the wasm. */
export async function assetNamed(folder, pattern) {
  const [names, worker] = await Promise.all([readdir(folder), readFile(path.join(folder, "sw.js"), "utf8")]);
  // The files of the release before may lie there too.
  const isPresent = (name) => !/-[0-9a-f]{12,16}(_bg)?\.\w+$/.test(name) || worker.includes(name);
  return names.find((name) => pattern.test(name) && isPresent(name));
}
