// Prints an edition of another newsroom than the demo's, or of its archive, with the press that printed the demo: BROADSIDE_PRESS
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

/** Where a newsroom's edition is made: the app with `files` in it, by their paths in the deployment. */
class Workshop {
  static async with(files) {
    const workshop = new Workshop();
    workshop.folder = await mkdtemp(path.join(tmpdir(), "broadside-pressed-"));
    folders.push(workshop.folder);
    [workshop.app, workshop.out] = ["app", "out"].map((it) => path.join(workshop.folder, it));
    await cp(APP, workshop.app, { recursive: true });
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(workshop.app, name)), { recursive: true });
      await writeFile(path.join(workshop.app, name), JSON.stringify(content));
    }
    return workshop;
  }

  /** Has the press do its work `command` for the newsroom `config`. */
  async press(command, config, ...more) {
    const file = path.join(this.folder, "broadside.json");
    await writeFile(file, JSON.stringify(config));
    await promisify(execFile)(PRESS, [command, "--app", this.app, "--config", file, "--out", this.out, ...more]);
  }
}

/**
 * The folder of an edition of the newsroom `config`, whose sources are in `files`, by their paths in the deployment.
 * @param {object} config
 * @param {Record<string, object>} files
 * @param {string} [site] The address that it will be read at, for what has to say it.
 */
export async function printedEdition(config, files, site) {
  const workshop = await Workshop.with(files);
  await workshop.press("print", config, ...(site === undefined ? [] : ["--site", site]));
  return workshop.out;
}

/**
 * The folder of an edition of the newsroom `config` that is printed from its own archive, which is made of `sources`; those
 * are in `files` and are not deployed.
 * @param {object} config
 * @param {object[]} sources
 * @param {Record<string, object>} files
 */
export async function archivedEdition(config, sources, files) {
  const workshop = await Workshop.with(files);
  await workshop.press("archive", { ...config, sources });
  await Promise.all(Object.keys(files).map((name) => rm(path.join(workshop.app, name))));
  await workshop.press("print", config, "--pages", "1");
  return workshop.out;
}
