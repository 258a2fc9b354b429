// Real upgrades from one deployed folder to another: offered, taken, left for later, broken half way, rolled
// back, and the switch that takes the worker away.
//
// It is deliberately made with folders on a host and real workers: nothing of the worker is imitated.

import assert from "node:assert/strict";
import { copyFile, rm, unlink } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { appReady, openNewsroom, until, workerReady } from "../browser.mjs";
import { assetNamed, copyOfDist, nextVersion } from "../edition.mjs";
import { FrontPage } from "../pages/front-page.mjs";

const WORKER = new URL("../../../sw/", import.meta.url).pathname;

async function firstVisit(t) {
  const newsroom = await openNewsroom(t);
  const front = new FrontPage(newsroom.page);
  await front.ready();
  await workerReady(newsroom.page);
  return { ...newsroom, front };
}

function mark(page) {
  return page.evaluate(() => document.querySelector("meta[name=build-mark]")?.content ?? "first");
}

/** What the browser does by itself now and then. */
function lookForUpdate(page) {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
}

/** Until no worker is being installed any more, well or ill. */
function installed(page) {
  return until(() => page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration.installing === null;
  }));
}

function hasCache(page, name) {
  return page.evaluate(async (end) => (await caches.keys()).some((it) => it.endsWith(end)), name);
}

test("a new version is offered, taken by one press, and the page reloads once", async (t) => {
  const { host, page, front } = await firstVisit(t);
  host.deploy(await nextVersion(t, "second"));
  await lookForUpdate(page);
  await front.updateButton.waitFor();
  assert.equal(await mark(page), "first", "nothing is swapped unasked");
  let nLoads = 0;
  page.on("load", () => {
    nLoads += 1;
  });
  await front.updateButton.click();
  await page.locator("meta[name=build-mark][content=second]").waitFor({ state: "attached" });
  await front.ready();
  assert.equal(nLoads, 1);
  assert.equal(await front.updateButton.count(), 0);
});

test("left for later, the version stays as it was for the whole visit, also after a reload", async (t) => {
  const { host, page, front } = await firstVisit(t);
  host.deploy(await nextVersion(t, "second"));
  await lookForUpdate(page);
  await page.getByRole("button", { name: "Later" }).click();
  await page.reload();
  await front.ready();
  assert.equal(await mark(page), "first");
});

test("of two deployments in a row the reader gets the last", async (t) => {
  const { host, page, front } = await firstVisit(t);
  host.deploy(await nextVersion(t, "second"));
  await lookForUpdate(page);
  await front.updateButton.waitFor();
  const second = await page.evaluateHandle(async () => (await navigator.serviceWorker.getRegistration()).waiting);
  host.deploy(await nextVersion(t, "third"));
  await lookForUpdate(page);
  await until(() => page.evaluate(async (earlier) => {
    const { waiting } = await navigator.serviceWorker.getRegistration();
    return waiting !== null && waiting !== earlier;
  }, second));
  await front.updateButton.click();
  await page.locator("meta[name=build-mark][content=third]").waitFor({ state: "attached" });
  await appReady(page);
  assert.equal(await hasCache(page, "shell-second"), false);
});

test("a rollback is an update like any other", async (t) => {
  const { host, page, front } = await firstVisit(t);
  const original = host.folder;
  host.deploy(await nextVersion(t, "second"));
  await lookForUpdate(page);
  await front.updateButton.click();
  await page.locator("meta[name=build-mark][content=second]").waitFor({ state: "attached" });
  await front.ready();
  host.deploy(original);
  await lookForUpdate(page);
  await front.updateButton.click();
  await page.locator("meta[name=build-mark]").waitFor({ state: "detached" });
  await front.ready();
  assert.equal(await mark(page), "first");
});

test("a deployment that lacks a file is never offered, and what runs goes on", async (t) => {
  const { host, page, front } = await firstVisit(t);
  const broken = await nextVersion(t, "broken");
  await unlink(path.join(broken, await assetNamed(broken, /\.css$/)));
  await unlink(path.join(broken, "shell.html"));
  host.deploy(broken);
  const nAsked = host.count("shell.html");
  await lookForUpdate(page).catch(() => {});
  await until(() => host.count("shell.html") > nAsked);
  await until(async () => !await hasCache(page, "shell-broken"));
  await installed(page);
  assert.equal(await front.updateButton.count(), 0);
  await page.reload();
  await front.ready();
});

test("an update taken in one tab leaves the other tab alone", async (t) => {
  const { host, page, front, context } = await firstVisit(t);
  const other = await context.newPage();
  await other.goto(host.url);
  const otherFront = new FrontPage(other);
  await otherFront.ready();
  host.deploy(await nextVersion(t, "second"));
  await lookForUpdate(page);
  await front.updateButton.click();
  await page.locator("meta[name=build-mark][content=second]").waitFor({ state: "attached" });
  await front.ready();
  assert.equal(await mark(other), "first");
  await otherFront.openFirstStory();
  await other.getByRole("navigation", { name: "More to read" }).waitFor();
});

test("the kill switch takes the worker and its caches away; the page comes from the network", async (t) => {
  const { host, page, front } = await firstVisit(t);
  const folder = await copyOfDist(t);
  await rm(path.join(folder, "sw.js"));
  await copyFile(path.join(WORKER, "sw-kill.js"), path.join(folder, "sw.js"));
  host.deploy(folder);
  const reloaded = page.waitForEvent("load");
  await lookForUpdate(page);
  await reloaded;
  await front.ready();
  assert.equal(await page.evaluate(() => navigator.serviceWorker.controller), null);
});
