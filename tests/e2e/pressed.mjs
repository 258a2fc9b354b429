// Prints an edition of another newsroom than the demo's, with the press that printed the demo: BROADSIDE_PRESS
// (default ../../target/debug/broadside-press) out of the assembled app BROADSIDE_APP (default ../../target/app).
//
// It is deliberately only for what a printed page has to show; what broadside.json alone can change, `reconfigure`
// changes.

import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after } from "node:test";
import { promisify } from "node:util";

const PRESS = process.env.BROADSIDE_PRESS ?? new URL("../../target/debug/broadside-press", import.meta.url).pathname;
const APP = process.env.BROADSIDE_APP ?? new URL("../../target/app", import.meta.url).pathname;

const folders = [];

after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/**
 * The folder of an edition of the newsroom `config`, whose sources are in `files`, by their paths in the deployment.
 * @param {object} config
 * @param {Record<string, object>} files
 * @param {string} [site] The address that it will be read at, for what has to say it.
 */
export async function printedEdition(config, files, site) {
  const folder = await mkdtemp(path.join(tmpdir(), "broadside-pressed-"));
  folders.push(folder);
  const [app, out, file] = ["app", "out", "broadside.json"].map((it) => path.join(folder, it));
  await cp(APP, app, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(app, name)), { recursive: true });
    await writeFile(path.join(app, name), JSON.stringify(content));
  }
  await writeFile(file, JSON.stringify(config));
  const address = site === undefined ? [] : ["--site", site];
  await promisify(execFile)(PRESS, ["print", "--app", app, "--config", file, "--out", out, ...address]);
  return out;
}
