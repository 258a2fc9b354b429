// Deployment after deployment as hosts really make them, with new names for every file that has changed and the old ones
// gone: tabs that stay open over several, a way back, deliveries that break off, hosts that answer everything with a page,
// networks that answer everything with a login, and worker scripts that do not come.
//
// It is deliberately without imitations: folders on a host and real workers. One update by itself is update.spec.

import assert from "node:assert/strict";
import { copyFile, rm } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { appReady, openNewsroom, until, workerReady } from "../browser.mjs";
import { assetNamed, laterBuild } from "../edition.mjs";
import { ArticlePage } from "../pages/article-page.mjs";
import { DoctorPage } from "../pages/doctor-page.mjs";
import { FrontPage } from "../pages/front-page.mjs";

async function firstVisit(t, options) {
  const newsroom = await openNewsroom(t, options);
  const front = new FrontPage(newsroom.page);
  await front.ready();
  await workerReady(newsroom.page, "/demo/feed.json");
  return { ...newsroom, front };
}

function buildOf(page) {
  return page.evaluate(() => document.querySelector("meta[name=build-mark]")?.content ?? "first");
}

function runs(page, mark) {
  return page.locator(`html[data-app=ready] meta[name=build-mark][content=${mark}]`).waitFor({ state: "attached" });
}

/** What the browser does by itself now and then; a worker that cannot be had is an error to whoever asked. */
function lookForUpdate(page) {
  return page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration()).update().catch(() => {});
  });
}

/** Until no worker is being installed any more, well or ill. */
function settled(page) {
  return until(() => page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.getRegistration();
    return installing === null;
  }));
}

async function takeUpdate(page, mark) {
  await lookForUpdate(page);
  await new FrontPage(page).updateButton.click();
  await runs(page, mark);
}

/** With nothing to be had from anywhere, the front page and a story open as they did. */
async function opensWithoutHost({ host, page, front }) {
  await host.stop();
  await page.goto(host.url);
  await front.ready();
  const title = await front.openFirstStory();
  await new ArticlePage(page).ready(title);
  await host.resume();
}

test("from the first version over the second to the third and back to the first, everything kept opens", async (t) => {
  const newsroom = await firstVisit(t);
  const { host, page, front } = newsroom;
  const first = host.folder;
  for (const mark of ["second", "third"]) {
    host.deploy(await laterBuild(mark));
    await page.goto(host.url);
    await front.ready();
    await takeUpdate(page, mark);
    await opensWithoutHost(newsroom);
    assert.equal(await buildOf(page), mark);
  }
  host.deploy(first);
  await lookForUpdate(page);
  await front.updateButton.click();
  await page.locator("meta[name=build-mark]").waitFor({ state: "detached" });
  await appReady(page);
  await opensWithoutHost(newsroom);
  assert.equal(await buildOf(page), "first");
});

test("a tab that stays open over one deployment finds its own files; over two it says what to do", async (t) => {
  const { complaints, host, page, context } = await firstVisit(t);
  // The service that the demo's newsletter belongs to is not what this is about.
  complaints.allow(/\.wasm|demo\/newsletter/);
  const left = await context.newPage();
  await left.goto(host.url);
  const leftFront = new FrontPage(left);
  await leftFront.ready();
  host.deploy(await laterBuild("second"));
  await takeUpdate(page, "second");
  // The tab is told, and what it had not loaded yet comes from what is kept of its version.
  await leftFront.updateButton.waitFor();
  await left.getByRole("button", { name: "Later" }).click();
  const title = await leftFront.openFirstStory();
  await new ArticlePage(left).ready(title);
  host.deploy(await laterBuild("third"));
  await takeUpdate(page, "third");
  await leftFront.updateButton.waitFor();
  await left.getByRole("button", { name: "Later" }).click();
  // What the browser keeps by itself it may drop at any time.
  await (await context.newCDPSession(left)).send("Network.clearBrowserCache");
  await new DoctorPage(left).enter();
  await left.getByRole("alert").waitFor();
  await leftFront.updateButton.click();
  await runs(left, "third");
  await new DoctorPage(left).finished();
});

for (const [name, kind] of [["says that its files are gone", 404], ["answers with its front page in their place", "login"]]) {
  test(`a page without a worker whose host has moved on and ${name} offers to load the new version`, async (t) => {
    const { host, page, complaints } = await openNewsroom(t, { context: { serviceWorkers: "block" } });
    complaints.allow(/\.wasm/);
    const front = new FrontPage(page);
    await front.ready();
    const later = await laterBuild("second");
    const gone = await assetNamed(host.folder, /^article-\w+\.wasm$/);
    host.deploy(later);
    host.fault(new RegExp(gone), kind);
    const title = await front.openFirstStory();
    await page.getByRole("alert").waitFor();
    await front.updateButton.click();
    await runs(page, "second");
    await new ArticlePage(page).ready(title);
  });
}

for (const [name, kind] of [
  ["is cut off in the middle", "truncated"],
  ["breaks the connection", "reset"],
  ["is answered with a page, as hosts of single pages do", "login"],
  ["is answered with a fault", 503],
  ["has the right name and nothing in it", "empty"],
]) {
  test(`a version of which one file ${name} is not offered, harms nothing, and is offered once it is whole`, async (t) => {
    const newsroom = await firstVisit(t);
    const { host, page, front } = newsroom;
    const later = await laterBuild("second");
    host.deploy(later);
    const wanted = await assetNamed(later, /^newsroom-\w+\.wasm$/);
    host.fault(new RegExp(wanted), kind);
    await lookForUpdate(page);
    await until(() => host.count(wanted) > 0);
    await settled(page);
    assert.equal(await front.updateButton.count(), 0);
    host.mend();
    await opensWithoutHost(newsroom);
    assert.equal(await buildOf(page), "first");
    await takeUpdate(page, "second");
  });
}

test("a browser that ends the worker in the middle of an update begins it anew", async (t) => {
  const newsroom = await firstVisit(t);
  const { host, page, front, context } = newsroom;
  const later = await laterBuild("second");
  const wanted = await assetNamed(later, /^newsroom-\w+\.wasm$/);
  host.deploy(later);
  host.fault(new RegExp(wanted), "stalled");
  void lookForUpdate(page);
  await until(() => host.count(wanted) > 0);
  const session = await context.newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  host.mend();
  await settled(page);
  assert.equal(await front.updateButton.count(), 0);
  await opensWithoutHost(newsroom);
  await takeUpdate(page, "second");
});

for (const [name, kind] of [["is not there", 404], ["is a fault", 500], ["is a page", "login"], ["breaks off", "truncated"]]) {
  test(`when what should be the worker's script ${name}, the app that is installed goes on`, async (t) => {
    const newsroom = await firstVisit(t);
    const { complaints, host, page, front } = newsroom;
    complaints.allow(/sw\.js/);
    host.fault(/\/sw\.js$/, kind);
    await lookForUpdate(page);
    await page.reload();
    await front.ready();
    await settled(page);
    await opensWithoutHost(newsroom);
    host.mend();
    host.deploy(await laterBuild("second"));
    await takeUpdate(page, "second");
  });
}

test("without a worker's script a first visit works, and a later one is installed", async (t) => {
  const { complaints, host, page } = await openNewsroom(t, { prepare: (host) => host.fault(/\/sw\.js$/, 404) });
  complaints.allow(/when fetching the script/);
  const front = new FrontPage(page);
  await front.ready();
  const title = await front.openFirstStory();
  await new ArticlePage(page).ready(title);
  host.mend();
  await page.goto(host.url);
  await front.ready();
  await workerReady(page);
});

test("a network that answers everything with its login page leaves the installed app as it was", async (t) => {
  const newsroom = await firstVisit(t);
  const { complaints, host, page, front } = newsroom;
  complaints.allow(/sw\.js|Failed to load resource|expected JSON/);
  const titles = await front.titles();
  host.fault(/./, "login");
  await page.goto(host.url);
  await front.ready();
  assert.deepEqual(await front.titles(), titles);
  await page.getByText(/Newer stories could not be fetched/).waitFor();
  const title = await front.openFirstStory();
  await new ArticlePage(page).ready(title);
  host.mend();
  await page.goBack();
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText(/Newer stories could not be fetched/).waitFor({ state: "detached" });
});

for (const [name, kind] of [["a fault", 500], ["nothing", 404], ["half of them", "truncated"], ["a login page", "login"]]) {
  test(`a host that has ${name} in the place of the newsroom's settings does not take them from who has them`, async (t) => {
    const { complaints, host, page, front } = await firstVisit(t);
    complaints.allow(/Failed to load resource|broadside\.json/);
    host.fault(/broadside\.json/, kind);
    await page.goto(host.url);
    await front.ready();
    host.mend();
    await host.stop();
    await page.reload();
    await front.ready();
  });
}

test("what a reader saved outlives deployments, a rollback and the kill switch", async (t) => {
  const { complaints, host, page, front } = await firstVisit(t);
  // The page was not printed, and without a worker the host says so.
  complaints.allow(/404 .*\/saved\//);
  const first = host.folder;
  const [title] = await front.titles();
  await front.stories.first().getByRole("button", { name: /^Save/ }).click();
  await front.stories.first().locator("button[aria-pressed=true]").waitFor();
  const isSaved = async () => {
    await page.goto(`${host.url}saved/`);
    await page.getByRole("main").getByRole("link", { name: title, exact: true }).waitFor();
  };
  const later = await laterBuild("second");
  host.deploy(later);
  await takeUpdate(page, "second");
  await isSaved();
  host.deploy(first);
  await lookForUpdate(page);
  await front.updateButton.click();
  await page.locator("meta[name=build-mark]").waitFor({ state: "detached" });
  await isSaved();
  await rm(path.join(later, "sw.js"));
  await copyFile(new URL("../../../sw/sw-kill.js", import.meta.url), path.join(later, "sw.js"));
  host.deploy(later);
  const reloaded = page.waitForEvent("load");
  await lookForUpdate(page);
  await reloaded;
  await page.waitForFunction(() => navigator.serviceWorker.controller === null);
  await page.goto(host.url);
  await runs(page, "second");
  await isSaved();
});

test("a host that lost its folder leaves the installed app as it was, and the app comes back with it", async (t) => {
  const newsroom = await firstVisit(t);
  const { complaints, host, page, front } = newsroom;
  complaints.allow(/Failed to load resource|sw\.js/);
  const lost = await laterBuild("lost");
  host.deploy(lost);
  await rm(lost, { recursive: true });
  await lookForUpdate(page);
  await page.goto(host.url);
  await front.ready();
  const title = await front.openFirstStory();
  await new ArticlePage(page).ready(title);
  host.deploy(await laterBuild("second"));
  await takeUpdate(page, "second");
});
