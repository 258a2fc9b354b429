// What a reader decides of every list: titles alone, and older stories while scrolling with a foot that can be reached.
//
// It is deliberately without the list's own buttons; front.spec has those.

import assert from "node:assert/strict";
import { test } from "node:test";
import { JsonFeed } from "../backends/json-feed.mjs";
import { appReady, openNewsroom, reconfigure, until } from "../browser.mjs";
import { topic } from "../demo.mjs";
import { FrontPage } from "../pages/front-page.mjs";
import { SettingsPage } from "../pages/settings-page.mjs";

/** Chooses what is called `name` on the page of settings and goes to the front page, without loading anything anew. */
async function choose(page, name) {
  const settings = new SettingsPage(page);
  await settings.enter();
  await settings.list(name).check();
  const front = new FrontPage(page);
  await front.siteName.click();
  await front.stories.first().waitFor();
  return front;
}

/** Scrolls down as a hand does, until `isEnough`. */
async function scrollUntil(page, isEnough) {
  await until(async () => {
    await page.mouse.wheel(0, 500);
    return isEnough();
  });
}

/** A newsroom of `n` stories, twenty to a page. */
const newsroomOf = (n) => (host) => {
  reconfigure(host, (it) => ({ ...it, sources: [JsonFeed.SOURCE], topics: [], campaigns: [] }));
  new JsonFeed(host, n);
};

test("titles alone: no picture and no summary, at once, and from the first frame of a printed page on", async (t) => {
  const { page } = await openNewsroom(t);
  await appReady(page);
  const front = await choose(page, "Titles alone, without pictures and summaries");
  const card = front.stories.nth(3);
  const excerpt = card.locator(".story-card-excerpt");
  assert.equal(await excerpt.isVisible(), false);
  assert.equal(await front.stories.getByRole("img").filter({ visible: true }).count(), 0);
  assert.equal(await card.getByRole("heading").isVisible(), true);
  const lefts = await front.stories.evaluateAll((all) => all.map((it) => Math.round(it.getBoundingClientRect().left)));
  assert.equal(new Set(lefts).size, 1, "under one another, also where there would be columns");
  // Of the app it is the page of settings alone that marks the document; here it is the printed page itself.
  await page.goto(new URL(`topics/${topic.slug}/`, page.url()).href, { waitUntil: "domcontentloaded" });
  await front.stories.first().waitFor();
  assert.equal(await front.stories.first().locator(".story-card-excerpt").isVisible(), false);
  const settings = new SettingsPage(page);
  await settings.enter();
  await settings.list("Titles alone, without pictures and summaries").uncheck();
  await front.siteName.click();
  await excerpt.waitFor();
});

test("nobody gets older stories without asking who did not choose it", async (t) => {
  const { page } = await openNewsroom(t);
  const front = new FrontPage(page);
  await front.ready();
  const n = await front.stories.count();
  await front.moreButton.scrollIntoViewIfNeeded();
  await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
  assert.equal(await front.moreButton.getAttribute("aria-disabled"), null);
  assert.equal(await front.stories.count(), n);
});

test("older stories come while scrolling; after five pages the button waits, and a press goes on", async (t) => {
  const { page } = await openNewsroom(t, { prepare: newsroomOf(300) });
  await appReady(page);
  const front = await choose(page, "Fetch older stories while I scroll");
  const n = await front.stories.count();
  await scrollUntil(page, async () => await front.stories.count() >= 6 * n);
  // The foot of the page is reached by scrolling on.
  const foot = page.getByRole("contentinfo").getByRole("link", { name: "Privacy" });
  await scrollUntil(page, () => foot.evaluate((it) => it.getBoundingClientRect().bottom <= innerHeight));
  assert.equal(await front.stories.count(), 6 * n);
  await front.moreButton.click();
  await front.stories.nth(6 * n).waitFor();
  await scrollUntil(page, async () => await front.stories.count() >= 8 * n);
});

test("while the focus is below the list nothing comes between", async (t) => {
  const { page } = await openNewsroom(t, { prepare: newsroomOf(300) });
  await appReady(page);
  const front = await choose(page, "Fetch older stories while I scroll");
  const n = await front.stories.count();
  // As Tab does: the focus moves, and the page scrolls to it.
  await front.moreButton.focus();
  await page.keyboard.press("Tab");
  const foot = page.getByRole("contentinfo").getByRole("link", { name: "Privacy" });
  await foot.focus();
  await page.mouse.wheel(0, -200);
  await page.mouse.wheel(0, 200);
  await page.waitForFunction(() => scrollY > 1000);
  assert.equal(await front.stories.count(), n);
  assert.equal(await foot.evaluate((it) => it === document.activeElement), true);
});
