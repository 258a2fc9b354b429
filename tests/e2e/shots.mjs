// Makes the pictures of the product: every kind of page at a phone's, a tablet's and a desk's width, light and dark and
// from right to left; states that pages can be in, alike; the newsletter form in each of its own; and those that browsers
// show when they ask whether to install the app, which are kept in public/screenshots/. `shots.mjs [folder]`, by default
// target/screenshots.
//
// It is deliberately not a test: people look at these. What must not change unseen, looks.spec holds.

import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { launch } from "./browser.mjs";
import { ALL_SCENES, LOOKS, MIRRORED, openScene, photograph, slugOf } from "./looks/scenes.mjs";
import { LanguageSwitch } from "./pages/language-switch.mjs";
import { shootForInstallation } from "./shots/installation.mjs";
import { shootSignupStates } from "./shots/signup-states.mjs";
import { openState, STATES } from "./states.mjs";

const folder = process.argv[2] ?? new URL("../../target/screenshots/", import.meta.url).pathname;
/** The one picture that is kept in the repository: README's. */
const README_PICTURE = "front-page-1440-light";
const DOCUMENTS = new URL("../../docs/screenshots/", import.meta.url).pathname;

/** Pictures below the fold load when they are scrolled to; a hidden one never does, so that it is not waited for. */
async function showAll(page) {
  for (const image of await page.locator("img:visible").all()) {
    await image.scrollIntoViewIfNeeded();
    await image.evaluate((it) => it.decode().catch(() => {}));
  }
}

await mkdir(folder, { recursive: true });
for (const scene of ALL_SCENES) {
  const ends = [];
  const page = await openScene({ after: (end) => ends.unshift(end) }, scene);
  for (const look of scene.looks) {
    const name = `${scene.slug}-${look.width}-${look.colorScheme}`;
    await writeFile(path.join(folder, `${name}.png`), await photograph(page, look));
    await showAll(page);
    await page.screenshot({ path: path.join(folder, `${name}-whole.png`), fullPage: true });
    process.stdout.write(`${name}\n`);
  }
  for (const end of ends) await end();
}
for (const state of STATES) {
  const ends = [];
  const page = await openState({ after: (end) => ends.unshift(end) }, state);
  const shoot = async (look, direction) => {
    const name = `state-${slugOf(state.name)}-${look.width}-${look.colorScheme}${direction}`;
    await photograph(page, look);
    await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
    process.stdout.write(`${name}\n`);
  };
  for (const look of LOOKS) await shoot(look, "");
  // A change of the language leaves a page in its state.
  const arabic = new LanguageSwitch(page).button("العربية");
  if (await arabic.isVisible()) {
    await arabic.click();
    await page.locator("html[lang=ar]").waitFor();
    for (const look of MIRRORED) await shoot(look, "-rtl");
  }
  for (const end of ends) await end();
}
await shootSignupStates(folder);
await shootForInstallation();
await (await launch()).close();
await mkdir(DOCUMENTS, { recursive: true });
await copyFile(path.join(folder, `${README_PICTURE}.png`), path.join(DOCUMENTS, `${README_PICTURE}.png`));
