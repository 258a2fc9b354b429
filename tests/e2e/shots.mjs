// Makes the pictures of the product: every kind of page at a phone's and a desk's width, light and dark, and
// an article from right to left; and the newsletter form in each state. `shots.mjs [folder]`, by default docs/screenshots.
//
// It is deliberately not a test: people look at these.

import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { appReady, DIST, launch, NOW, setDate } from "./browser.mjs";
import { printedArticles, stories, topic } from "./demo.mjs";
import { Host } from "./server.mjs";
import { shootSignupStates } from "./shots/signup-states.mjs";

const folder = process.argv[2] ?? new URL("../../target/screenshots/", import.meta.url).pathname;
/** The one picture that is kept in the repository: README's. */
const README_PICTURE = "front-1280-light";
const DOCUMENTS = new URL("../../docs/screenshots/", import.meta.url).pathname;
const PAGES = [["front", ""], ["topic", `topics/${topic.slug}/`], ["article", printedArticles[0]]];
const WIDTHS = [390, 1280];

async function shoot(page, name) {
  // Pictures below the fold load when they are scrolled to.
  // A hidden one never does, so that it is not waited for.
  for (const image of await page.locator("img:visible").all()) {
    await image.scrollIntoViewIfNeeded();
    await image.evaluate((it) => it.decode().catch(() => {}));
  }
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.screenshot({ path: path.join(folder, `${name}-whole.png`), fullPage: true });
  process.stdout.write(`${name}\n`);
}

async function shootAll(browser, host, width, colorScheme) {
  const viewport = { width, height: width < 600 ? 844 : 900 };
  const context = await browser.newContext({ viewport, colorScheme, serviceWorkers: "block" });
  await setDate(context, NOW);
  await context.addInitScript(() => {
    document.addEventListener("broadside:rendered", () => {
      document.documentElement.dataset.app = "ready";
    });
  });
  const page = await context.newPage();
  for (const [name, address] of PAGES) {
    await page.goto(host.url + address);
    await appReady(page);
    await shoot(page, `${name}-${width}-${colorScheme}`);
  }
  const arabic = stories.find((it) => it.language?.startsWith("ar"));
  await page.goto(host.url);
  await appReady(page);
  const link = page.getByRole("link", { name: arabic.title, exact: true });
  while (await link.count() === 0) await page.getByRole("button", { name: "More stories" }).click();
  await link.click();
  await page.getByRole("heading", { level: 1, name: arabic.title }).waitFor();
  await shoot(page, `article-rtl-${width}-${colorScheme}`);
  await context.close();
}

await mkdir(folder, { recursive: true });
const host = await Host.start(DIST);
const browser = await launch();
for (const width of WIDTHS) {
  for (const colorScheme of ["light", "dark"]) await shootAll(browser, host, width, colorScheme);
}
await shootSignupStates(folder);
await browser.close();
await host.stop();
await mkdir(DOCUMENTS, { recursive: true });
await copyFile(path.join(folder, `${README_PICTURE}.png`), path.join(DOCUMENTS, `${README_PICTURE}.png`));
