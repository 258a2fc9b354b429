// What a reader saves and reads is marked on cards and articles, stays on the device, and is said not to where it does not.
//
// It is deliberately without a look into how the device keeps it; what a reader sees after a reload is what counts.

import assert from "node:assert/strict";
import { test } from "node:test";
import { appReady, openNewsroom, reconfigure, until, workerReady } from "../browser.mjs";
import { RSS_SOURCE, rssOfExcerptsOn } from "../backends/syndication.mjs";
import { ArticlePage } from "../pages/article-page.mjs";
import { Device } from "../pages/device.mjs";
import { FrontPage } from "../pages/front-page.mjs";
import { SavedPage } from "../pages/saved-page.mjs";

async function openFront(t, options) {
  const newsroom = await openNewsroom(t, options);
  const front = new FrontPage(newsroom.page);
  await front.ready();
  return { ...newsroom, front, article: new ArticlePage(newsroom.page) };
}

/** Until the button says that its story is kept, or is not. */
function pressed(button, isPressed) {
  return button.and(button.page().locator(`[aria-pressed=${isPressed}]`)).waitFor();
}

/** Opens a story of the list and reads it, until the list would say so. */
async function read({ front, article }, title) {
  await front.storyLink(title).click();
  await article.ready(title);
  await article.readToTheEnd();
  await article.markUnread.waitFor();
}

test("a story that is saved stays so, on its card and on its page, until it is let go", async (t) => {
  const { front, article, page } = await openFront(t);
  const [title] = await front.titles();
  await pressed(front.saveButton(title), false);
  await front.saveButton(title).click();
  await pressed(front.saveButton(title), true);
  await new Device(page).hasSaved(1);
  await page.reload();
  await front.ready();
  await pressed(front.saveButton(title), true);
  await front.storyLink(title).click();
  await article.ready(title);
  await pressed(article.save, true);
  await article.save.click();
  await pressed(article.save, false);
  await new Device(page).hasSaved(0);
  await page.reload();
  await article.ready(title);
  await appReady(page);
  await pressed(article.save, false);
});

test("pressed twice in a hurry, a story is as it was", async (t) => {
  const { front, page } = await openFront(t);
  const [title] = await front.titles();
  await front.saveButton(title).dblclick();
  await pressed(front.saveButton(title), false);
  await front.saveButton(title).press("Enter");
  await pressed(front.saveButton(title), true);
  assert.equal(await front.saveButton(title).evaluate((it) => it === document.activeElement), true);
  await new Device(page).hasSaved(1);
  await page.reload();
  await front.ready();
  await pressed(front.saveButton(title), true);
});

test("however a story's button is pressed, the device keeps what the last press meant", async (t) => {
  const { front, page } = await openFront(t);
  const [title] = await front.titles();
  const device = new Device(page);
  // Paced so that a press comes while the device is at any step of keeping the ones before it.
  const pressEvery = (milliseconds, nPresses) => front.saveButton(title).evaluate(async (button, [pause, n]) => {
    for (let press = 0; press < n; press += 1) {
      button.click();
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }, [milliseconds, nPresses]);
  let isSaved = false;
  for (const [milliseconds, nPresses] of [[0, 9], [1, 12], [2, 9], [3, 12], [5, 9], [8, 12], [1, 9], [2, 12]]) {
    await pressEvery(milliseconds, nPresses);
    isSaved = isSaved !== (nPresses % 2 === 1);
    await device.hasSettled();
    await device.hasSaved(isSaved ? 1 : 0);
    await page.reload();
    await front.ready();
    await pressed(front.saveButton(title), isSaved);
  }
});

test("an article that was read to its end says so in lists, until it shall not", async (t) => {
  const newsroom = await openFront(t);
  const { front, article, page } = newsroom;
  const title = (await front.titles())[2];
  await read(newsroom, title);
  await page.goBack();
  await front.card(title).getByText("Read", { exact: true }).waitFor();
  assert.equal(await front.stories.getByText("Read", { exact: true }).count(), 1);
  await page.reload();
  await front.ready();
  await front.card(title).getByText("Read", { exact: true }).waitFor();
  await front.storyLink(title).click();
  await article.markUnread.click();
  await article.markUnread.waitFor({ state: "detached" });
  await page.goBack();
  await front.storyLink(title).waitFor();
  assert.equal(await front.card(title).getByText("Read", { exact: true }).count(), 0);
});

test("that stories were read moves nothing when it becomes known", async (t) => {
  const newsroom = await openFront(t, { context: { viewport: { width: 390, height: 844 } } });
  const { front, page, context } = newsroom;
  const [lead, second] = await front.titles();
  await read(newsroom, lead);
  await page.goBack();
  await read(newsroom, second);
  const returned = await context.newPage();
  await returned.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map((it) => it.value)))
      .observe({ type: "layout-shift", buffered: true });
  });
  await returned.goto(newsroom.host.url);
  const again = new FrontPage(returned);
  await again.ready();
  await again.card(second).getByText("Read", { exact: true }).waitFor();
  const shifts = await returned.evaluate(() => window.shifts);
  assert.ok(shifts.reduce((sum, it) => sum + it, 0) < 0.01, `${shifts}`);
});

test("what one tab saves, another shows when it is seen again", async (t) => {
  const { front, context, host } = await openFront(t);
  const [title] = await front.titles();
  const other = new FrontPage(await context.newPage());
  await other.page.goto(host.url);
  await other.ready();
  await other.saveButton(title).click();
  await pressed(other.saveButton(title), true);
  await front.page.bringToFront();
  await front.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await pressed(front.saveButton(title), true);
});

test("saved stories are listed, and open without a connection", async (t) => {
  const { front, article, page, context } = await openFront(t);
  const [, first, , second] = await front.titles();
  for (const title of [first, second]) {
    await front.saveButton(title).click();
    await pressed(front.saveButton(title), true);
  }
  await workerReady(page);
  const device = new Device(page);
  await until(async () => (await device.pictures()).length >= 2);
  const saved = new SavedPage(page);
  await saved.enter();
  for (const title of [first, second]) await saved.storyLink(title).waitFor();
  assert.equal((await saved.titles()).length, 2);
  await context.setOffline(true);
  await page.reload();
  await saved.heading.waitFor();
  await saved.storyLink(first).click();
  await article.ready(first);
  assert.ok((await article.text.innerText()).length > 500, "the whole text");
});

test("a saved story of a newsroom that gives excerpts opens without a connection, and says what it is", async (t) => {
  const { front, page, context, host } = await openFront(t, {
    prepare: (it) => {
      rssOfExcerptsOn(it, 5);
      reconfigure(it, (config) => ({ ...config, sources: [RSS_SOURCE], topics: [] }));
    },
  });
  await front.saveButton("Bar 3 turns").click();
  await pressed(front.saveButton("Bar 3 turns"), true);
  await workerReady(page);
  await until(() => host.isIdle);
  await context.setOffline(true);
  const saved = new SavedPage(page);
  await saved.enter();
  await saved.storyLink("Bar 3 turns").click();
  await page.getByRole("heading", { level: 1, name: "Bar 3 turns" }).waitFor();
  await page.getByRole("main").getByText("Who pushed bar 3.").waitFor();
  await page.getByRole("main").getByText("This is the beginning").waitFor();
});

test("a saved story that is let go can be taken back, and is gone when the page is left", async (t) => {
  const { front, page } = await openFront(t);
  const [, first, second] = await front.titles();
  for (const title of [first, second]) await front.saveButton(title).click();
  const saved = new SavedPage(page);
  await saved.enter();
  await saved.saveButton(first).click();
  await saved.undo.click();
  await pressed(saved.saveButton(first), true);
  await saved.undo.waitFor({ state: "detached" });
  await saved.saveButton(second).click();
  await saved.undo.waitFor();
  assert.deepEqual((await saved.titles()).toSorted(), [first, second].toSorted(), "it stays in its place");
  await page.goBack();
  await front.ready();
  await page.goForward();
  await saved.storyLink(second).waitFor({ state: "detached" });
  assert.deepEqual(await saved.titles(), [first]);
});

test("with nothing saved, the page says how to save", async (t) => {
  const { page, complaints } = await openNewsroom(t, { path: "saved/" });
  // No such page was printed; the host answers with the app all the same.
  complaints.allow(/404/);
  await page.getByRole("heading", { name: "Nothing saved yet" }).waitFor();
  await page.getByRole("main").getByRole("link", { name: "To the front page" }).click();
  await new FrontPage(page).ready();
});

test("when the part with the reader's own pages does not come, the reader is told and can try again", async (t) => {
  const { front, page, host, complaints } = await openFront(t, { context: { serviceWorkers: "block" } });
  complaints.allow(/library-\w+\.wasm/);
  host.fault(/library-\w+\.wasm$/, 404);
  const saved = new SavedPage(page);
  await saved.enter();
  await page.getByRole("heading", { name: "This page did not come whole" }).waitFor();
  host.mend();
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("heading", { name: "Nothing saved yet" }).waitFor();
  await front.siteName.click();
});

test("where nothing can be kept, a story does not look saved, and that is said", async (t) => {
  const { front } = await openFront(t, {
    prepare: (_host, context) => context.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException("denied", "SecurityError");
      };
    }),
  });
  const [title] = await front.titles();
  await front.saveButton(title).click();
  await front.page.getByRole("alert").getByText("This browser did not keep that.").waitFor();
  await pressed(front.saveButton(title), false);
});
