// The filter of a printed page while no file of code has come: all are held back until a test lets them go.
//
// It is deliberately not about the filter of the app; see front.spec.mjs.

import assert from "node:assert/strict";
import { test } from "node:test";
import { appReady, openNewsroom, until } from "../browser.mjs";
import { config, topic } from "../demo.mjs";
import { FrontPage } from "../pages/front-page.mjs";

const other = config.topics.find((it) => it.slug !== topic.slug);

/** The front page as it was printed, and what lets the app come. */
async function openPrinted(t, prepare) {
  let letGo;
  const isLetGo = new Promise((resolve) => {
    letGo = resolve;
  });
  const { page } = await openNewsroom(t, {
    // All else is said to have come only when the files have.
    waitUntil: "commit",
    prepare: async (host, context) => {
      await context.route(/\.(js|wasm)$/, async (route) => {
        await isLetGo;
        await route.continue();
      });
      await context.addInitScript(() => {
        window.shifts = [];
        new PerformanceObserver((list) => {
          // A filter moves what is below it, as it is asked to.
          window.shifts.push(...list.getEntries().filter((it) => !it.hadRecentInput).map((it) => it.value));
        }).observe({ type: "layout-shift", buffered: true });
      });
      prepare?.(host);
    },
  });
  t.after(letGo);
  await page.waitForFunction(() => document.readyState !== "loading");
  return { page, front: new FrontPage(page), letGo };
}

/** The topics that each story in the list stands under. */
async function topicsOfStories(front) {
  const stories = await front.stories.all();
  return Promise.all(stories.map((it) => it.getByRole("listitem").allInnerTexts()));
}

const asked = (page) => new URL(page.url()).searchParams.get("topics");

test("a topic chosen before the code has come shows its stories at once, and another joins it", async (t) => {
  const { page, front } = await openPrinted(t);
  const all = await front.titles();
  await page.evaluate(() => {
    window.isSamePage = true;
  });
  await front.chooseTopic(topic.title);
  assert.equal(asked(page), topic.slug);
  const first = await front.titles();
  assert.ok(first.length > 0 && first.length < all.length, `${first.length} of ${all.length}`);
  assert.deepEqual(first, all.filter((it) => first.includes(it)), "in the printed order");
  assert.ok((await topicsOfStories(front)).every((it) => it.includes(topic.title)));
  const link = front.filter.getByRole("link", { name: topic.title });
  assert.equal(await link.getAttribute("aria-current"), "true");

  await front.chooseTopic(other.title);
  assert.equal(asked(page), `${topic.slug},${other.slug}`);
  const isUnderOne = (topics) => topics.includes(topic.title) || topics.includes(other.title);
  assert.ok((await topicsOfStories(front)).every(isUnderOne));
  assert.ok(await front.stories.count() > first.length);
  await front.filter.getByRole("link", { name: "Clear filter" }).click();
  assert.deepEqual([asked(page), await front.titles()], [null, all]);

  await page.goBack({ waitUntil: "commit" });
  await page.goBack({ waitUntil: "commit" });
  assert.deepEqual(await front.titles(), first);
  await page.goBack({ waitUntil: "commit" });
  assert.deepEqual(await front.titles(), all);
  assert.equal(await link.getAttribute("aria-current"), null);
  assert.equal(await page.evaluate(() => window.isSamePage), true, "no page was loaded");
});

test("the app takes over the filter where it stands", async (t) => {
  const { page, front, letGo } = await openPrinted(t);
  await front.chooseTopic(topic.title);
  const printed = await front.titles();
  const link = front.filter.getByRole("link", { name: new RegExp(`^${topic.title}`) });
  const topOfFirst = () => front.stories.first().evaluate((it) => Math.round(it.getBoundingClientRect().top));
  const before = await topOfFirst();
  letGo();
  await appReady(page);
  assert.deepEqual((await front.titles()).slice(0, printed.length), printed);
  assert.equal(asked(page), topic.slug);
  assert.ok(await link.evaluate((it) => it === document.activeElement), "the focus stays on the topic");
  assert.equal(await topOfFirst(), before, "nothing moves");
  assert.deepEqual(await page.evaluate(() => window.shifts), []);
  await link.click();
  await until(() => asked(page) === null);
  assert.ok(await front.stories.count() > printed.length);
});

test("a topic that no printed story has leads to its page", async (t) => {
  const { page, front } = await openPrinted(t, (host) => {
    host.edit(/^(index\.html)?$/, (html) => html.replaceAll(/<ul [^>]*topic-links.*?<\/ul>/g, ""));
  });
  await front.chooseTopic(topic.title);
  await page.waitForURL(new RegExp(`topics/${topic.slug}/$`), { waitUntil: "commit" });
  assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), topic.title);
});
