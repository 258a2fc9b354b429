// Where a page begins: at its top the first time; back and forward, where the reader was and with what had the focus.
//
// It is deliberately without filters, which filters.spec has, and without places in long stories, which reading.spec has.

import assert from "node:assert/strict";
import { test } from "node:test";
import { appReady, openNewsroom } from "../browser.mjs";
import { config } from "../demo.mjs";
import { ArticlePage } from "../pages/article-page.mjs";
import { FrontPage } from "../pages/front-page.mjs";
import { ROUTES } from "../routes.mjs";

/** Until the window has stood still at `top`. */
function standsAt(page, top) {
  return page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 2, top);
}

/** Scrolls there, and waits until the browser has told that it is done. */
function scrollTo(page, top) {
  return page.evaluate((wanted) => new Promise((resolve) => {
    document.addEventListener("scrollend", resolve, { once: true });
    scrollTo({ top: wanted, behavior: "instant" });
  }), top);
}

test("by keyboard, back from a story leads to the link that was followed, and Tab goes on from there", async (t) => {
  const { page } = await openNewsroom(t);
  const front = new FrontPage(page);
  await front.ready();
  const link = front.stories.nth(9).getByRole("heading").getByRole("link");
  const title = await link.innerText();
  await link.focus();
  await page.keyboard.press("Enter");
  await new ArticlePage(page).ready(title);
  await page.goBack();
  await front.storyLink(title).waitFor();
  await page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, title);
  await page.keyboard.press("Tab");
  const next = await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent);
  assert.ok(next.includes(title), `after the title comes what saves the story, not the top of the page: ${next}`);
});

test("forward finds the place where the reader was, as back does", async (t) => {
  const { page } = await openNewsroom(t);
  const front = new FrontPage(page);
  await front.ready();
  await scrollTo(page, 700);
  const [topic] = config.topics;
  await front.topics.getByRole("link", { name: topic.title }).evaluate((it) => it.click());
  await page.getByRole("heading", { level: 1, name: topic.title }).waitFor();
  await front.stories.nth(5).waitFor();
  await scrollTo(page, 900);
  await page.goBack();
  await standsAt(page, 700);
  await page.goForward();
  await page.getByRole("heading", { level: 1, name: topic.title }).waitFor();
  await standsAt(page, 900);
});

for (const javaScriptEnabled of [false, true]) {
  const how = javaScriptEnabled ? "in the app" : "as it was printed";
  test(`on a phone the last topic is in sight in the row of topics on its own page, ${how}`, async (t) => {
    const last = config.topics.at(-1);
    const context = { viewport: { width: 390, height: 844 }, javaScriptEnabled };
    const { page } = await openNewsroom(t, { path: `topics/${last.slug}/`, context });
    if (javaScriptEnabled) await appReady(page);
    const link = page.getByRole("navigation", { name: "Topics" }).getByRole("link", { name: last.title });
    await page.waitForFunction((it) => {
      const row = it.closest("ul").getBoundingClientRect();
      const place = it.getBoundingClientRect();
      return place.left >= row.left - 1 && place.right <= row.right + 1;
    }, await link.elementHandle());
  });
}

test("on a phone a topic that was followed from a story's card is in sight in the row of topics", async (t) => {
  const { page } = await openNewsroom(t, { context: { viewport: { width: 390, height: 844 }, hasTouch: true } });
  const front = new FrontPage(page);
  await front.ready();
  const last = config.topics.at(-1);
  await front.stories.getByRole("link", { name: last.title, exact: true }).first().click();
  await page.getByRole("heading", { level: 1, name: last.title }).waitFor();
  const link = front.topics.getByRole("link", { name: last.title });
  await page.waitForFunction((it) => {
    const row = it.closest("ul").getBoundingClientRect();
    return it.getBoundingClientRect().right <= row.right + 1;
  }, await link.elementHandle());
});

for (const { name, path } of ROUTES) {
  test(`the ${name} begins at its top`, async (t) => {
    const { page, complaints } = await openNewsroom(t, { path, context: { viewport: { width: 390, height: 844 } } });
    // A page that is not there is answered as such.
    complaints.allow(/404/);
    await appReady(page);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    assert.equal(await page.evaluate(() => scrollY), 0);
  });
}
