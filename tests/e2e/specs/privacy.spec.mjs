// Whom the page contacts and what it keeps on the device is listed, as the browser itself has it; and one button leaves
// nothing of it.
//
// It is deliberately without trust in the page: what is left is asked of the browser.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openNewsroom, reconfigure, until, workerReady } from "../browser.mjs";
import { Device } from "../pages/device.mjs";
import { FrontPage } from "../pages/front-page.mjs";
import { SettingsPage } from "../pages/settings-page.mjs";

/** All that the browser stores for the page. */
function left(page) {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map((it) => it.name),
    caches: await caches.keys(),
    lasting: Object.keys(localStorage),
    forThisVisit: Object.keys(sessionStorage),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));
}

/** A visit that leaves something everywhere. */
async function visit(t, options) {
  const newsroom = await openNewsroom(t, options);
  const front = new FrontPage(newsroom.page);
  await front.ready();
  await workerReady(newsroom.page);
  const [title] = await front.titles();
  await front.saveButton(title).click();
  await new Device(newsroom.page).hasSaved(1);
  return { ...newsroom, front, settings: new SettingsPage(newsroom.page) };
}

test("every place that the settings name is listed, with what it is for and whether it was contacted", async (t) => {
  const { settings, host } = await visit(t, {
    prepare: (host) => reconfigure(host, (it) => ({
      ...it,
      newsletter: undefined,
      newsroom: { ...it.newsroom, logo: undefined },
      campaigns: [{ ...it.campaigns[0], ticker: { url: "https://till.example/raised.json", value: "raised", goal: 1000 } }],
    })),
  });
  await settings.enter("Privacy");
  // They come with the page's part of the app.
  await settings.hosts.first().waitFor();
  const rows = await settings.hosts.allInnerTexts();
  const own = rows.find((it) => it.includes(new URL(host.url).origin));
  assert.match(own, /this page itself\s+contacted/);
  for (const row of rows.filter((it) => it !== own)) assert.match(row, /^https:\/\//);
});

test("every key that is kept is listed with its size", async (t) => {
  const { settings, page } = await visit(t);
  await settings.enter("Privacy");
  const marks = settings.stored.filter({ hasText: "What you saved and read" });
  await marks.getByText("What you saved and read").click();
  const { lasting, caches } = await left(page);
  const [key] = Object.keys(await new Device(page).table("marks"));
  assert.ok((await marks.innerText()).includes(key.trim()));
  const values = settings.stored.filter({ hasText: /^Small values [^,]*$/m });
  const listed = await values.first().locator("th").allTextContents();
  assert.deepEqual(listed.toSorted(), lasting.toSorted());
  assert.ok(caches.length > 2 && await settings.stored.count() >= caches.length);
});

test("one button deletes everything, after a question, and nothing is left", async (t) => {
  const { settings, page } = await visit(t);
  await settings.enter();
  await settings.wipe.click();
  await settings.holds(/cannot be undone/);
  await settings.declineWipe.click();
  assert.notDeepEqual((await left(page)).databases, []);
  await settings.deleteEverything();
  await until(async () => (await left(page)).workers === 0);
  assert.deepEqual(await left(page), {
    databases: [], caches: [], lasting: [], forThisVisit: [], workers: 0, cookies: "",
  });
  await page.getByRole("link", { name: "Start anew" }).click();
  const front = new FrontPage(page);
  await front.ready();
  const [title] = await front.titles();
  assert.equal(await front.saveButton(title).getAttribute("aria-pressed"), "false");
});

test("another tab does not keep the database alive", async (t) => {
  const { settings, page, context, host } = await visit(t);
  const other = new FrontPage(await context.newPage());
  await other.page.goto(host.url);
  await other.ready();
  await settings.enter("Privacy");
  await settings.deleteEverything();
  assert.deepEqual((await left(page)).databases, []);
});

test("what another deployment below the same origin keeps is left to it", async (t) => {
  const { settings, page } = await visit(t);
  await page.evaluate(async () => {
    localStorage.setItem("broadside:/festival/:keys", "off");
    sessionStorage.setItem("broadside:/festival/:signup-address", "reader@example.org");
    await (await caches.open("broadside:/festival/:img-1")).put("festival/lamp.jpg", new Response("lamp"));
    const opening = indexedDB.open("broadside:/festival/", 1);
    await new Promise((resolve) => { opening.onsuccess = resolve; });
    opening.result.close();
  });
  await settings.enter();
  await settings.deleteEverything();
  await until(async () => (await left(page)).workers === 0);
  assert.deepEqual(await left(page), {
    databases: ["broadside:/festival/"], caches: ["broadside:/festival/:img-1"], lasting: ["broadside:/festival/:keys"],
    forThisVisit: ["broadside:/festival/:signup-address"], workers: 0, cookies: "",
  });
});
