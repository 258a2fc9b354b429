// The pictures of the app that browsers show when they ask whether to install it: the front page in a phone's window and
// in a desk's, small enough to be fetched for a question.
//
// It is deliberately only the demo's; a newsroom puts its own into `screenshots/` of its deployment.

import { mkdir } from "node:fs/promises";
import path from "node:path";
import { openScene, photograph } from "../looks/scenes.mjs";

const FOLDER = new URL("../../../public/screenshots/", import.meta.url).pathname;
const SIZES = [[390, 844], [1280, 800]];

/** Makes them anew. */
export async function shootForInstallation() {
  await mkdir(FOLDER, { recursive: true });
  const ends = [];
  const page = await openScene({ after: (end) => ends.unshift(end) }, { path: "" });
  for (const [width, height] of SIZES) {
    // It waits for every picture in the window.
    await photograph(page, { width, height, colorScheme: "light" });
    await page.screenshot({ path: path.join(FOLDER, `front-page-${width}x${height}.jpg`), type: "jpeg", quality: 60 });
  }
  for (const end of ends) await end();
}
