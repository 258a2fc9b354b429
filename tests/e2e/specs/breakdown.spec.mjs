// The app that cannot start, for reasons that lie in its delivery: scripts or styles that do not come or come as something
// else, and a host whose pages still name files that are gone. What can be read stays readable, the page says what to do,
// and once the host is mended it works.
//
// It is deliberately not about the wasm, which boot.spec has, nor about parts that come later (parts.spec).

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { appReady, openNewsroom, until, workerReady } from "../browser.mjs";
import { assetNamed, laterBuild } from "../edition.mjs";
import { ArticlePage } from "../pages/article-page.mjs";
import { FrontPage } from "../pages/front-page.mjs";

const STOPPED = { name: "This page stopped working" };
const GLUE = /\/broadside-[0-9a-f]+\.js$/;

function openBroken(t, pattern, kind) {
  return openNewsroom(t, {
    context: { serviceWorkers: "block" },
    prepare: (host, context) => {
      context.setDefaultTimeout(20_000);
      host.fault(pattern, kind);
    },
  });
}

for (const [name, kind] of [["is gone", 404], ["is answered with a page", "login"], ["breaks off", "truncated"]]) {
  test(`when the app's script ${name}, what was printed can be read, and after the repair the app works`, async (t) => {
    const { page, host, complaints } = await openBroken(t, GLUE, kind);
    complaints.allow(/.*/);
    await page.getByRole("heading", STOPPED).waitFor();
    assert.ok(await page.getByRole("article").count() > 5, "the printed stories stay");
    assert.equal(host.requests.filter((it) => it.path === "/").length, 2, "one repair, no loop");
    host.mend();
    await page.getByRole("button", { name: "Reload the page" }).click();
    await appReady(page);
  });
}

test("without its style sheet the page is plain, and works", async (t) => {
  const { page, complaints } = await openBroken(t, /\.css$/, 404);
  complaints.allow(/\.css|stylesheet/);
  const front = new FrontPage(page);
  await front.ready();
  const title = await front.openFirstStory();
  await new ArticlePage(page).ready(title);
});

test("from a host that calls wasm something else the app starts all the same", async (t) => {
  const { page } = await openBroken(t, /\.wasm$/, "mistyped");
  const front = new FrontPage(page);
  await front.ready();
  const title = await front.openFirstStory();
  await new ArticlePage(page).ready(title);
});

test("of yesterday's page, which a cache in between still has, what was printed can be read; today's works", async (t) => {
  const { page, host, complaints } = await openNewsroom(t, { path: "robots.txt", context: { serviceWorkers: "block" } });
  complaints.allow(/.*/);
  const yesterdays = readFileSync(path.join(host.folder, "index.html"), "utf8");
  host.deploy(await laterBuild("second"));
  let isStale = true;
  host.edit(/^(index\.html)?$/, (text) => (isStale ? yesterdays : text));
  await page.goto(host.url);
  await until(() => host.isIdle);
  // Not even the script that would say so is there any more.
  await page.getByRole("article").nth(5).waitFor();
  isStale = false;
  await page.reload();
  await page.locator("html[data-app=ready] meta[name=build-mark][content=second]").waitFor({ state: "attached" });
});

test("an installed app that lost some of its files to the browser fetches them again", async (t) => {
  const { page, host } = await openNewsroom(t);
  const front = new FrontPage(page);
  await front.ready();
  await workerReady(page);
  const wasm = await assetNamed(host.folder, /_bg\.wasm$/);
  await page.evaluate(async (name) => {
    for (const key of await caches.keys()) await (await caches.open(key)).delete(new URL(name, document.baseURI).href);
  }, wasm);
  await page.reload();
  await front.ready();
});

test("an installed app that lost all of its files opens from the network, and is kept anew", async (t) => {
  const { page, host } = await openNewsroom(t);
  const front = new FrontPage(page);
  await front.ready();
  await workerReady(page);
  await page.evaluate(async () => {
    for (const key of await caches.keys()) await caches.delete(key);
  });
  await page.goto(`${host.url}?source=pwa`);
  await front.ready();
  host.deploy(await laterBuild("second"));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await front.updateButton.click();
  await page.locator("html[data-app=ready] meta[name=build-mark][content=second]").waitFor({ state: "attached" });
  await until(() => host.isIdle);
  await host.stop();
  await page.reload();
  await front.ready();
});
