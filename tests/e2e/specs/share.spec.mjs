// Passing an article on, by what the device has, from screen to phone, and on paper.
//
// It is deliberately without services: nobody is told but the one whom the reader tells.

import assert from "node:assert/strict";
import { test } from "node:test";
import jsQR from "jsqr";
import { openNewsroom, until } from "../browser.mjs";
import { stories } from "../demo.mjs";
import { ArticlePage } from "../pages/article-page.mjs";
import { FrontPage } from "../pages/front-page.mjs";

async function openFirstStory(t, options) {
  const newsroom = await openNewsroom(t, options);
  const front = new FrontPage(newsroom.page);
  await front.ready();
  const title = await front.openFirstStory();
  const article = new ArticlePage(newsroom.page);
  await article.ready(title);
  return { ...newsroom, article, story: stories.find((it) => it.title === title) };
}

/** Gives the page a sheet of apps that answers as told: with nothing, or with an error of a name. */
function giveSheet(context, errorName) {
  return context.addInitScript((name) => {
    window.shared = [];
    Object.defineProperty(Navigator.prototype, "share", {
      configurable: true,
      value: async (data) => {
        window.shared.push({ ...data });
        if (name) throw new DOMException("As the test wants it", name);
      },
    });
  }, errorName);
}

const withoutSheet = (_host, context) => context.addInitScript(() => {
  delete Navigator.prototype.share;
});

/** What a phone reads off the picture that `locator` finds. */
async function readCode(locator) {
  const { width, height, pixels } = await locator.evaluate(async (image) => {
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: 480, height: 480 });
    const brush = canvas.getContext("2d");
    brush.drawImage(image, 0, 0, 480, 480);
    return { width: 480, height: 480, pixels: [...brush.getImageData(0, 0, 480, 480).data] };
  });
  return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data;
}

test("the code is the story's address, and a second press folds it away", async (t) => {
  // The worker has every part at hand before it is wanted.
  const { article, story, host } = await openFirstStory(t, {
    context: { serviceWorkers: "block" },
    prepare: withoutSheet,
  });
  const nBefore = host.count("share-");
  await article.passing.getByRole("button", { name: "QR code" }).click();
  const picture = article.passing.getByRole("img", { name: "QR code of the address below" });
  await picture.waitFor();
  assert.equal(await readCode(picture), story.url);
  assert.ok(await article.passing.getByText(story.url, { exact: true }).isVisible());
  assert.ok(host.count("share-") > nBefore, "what draws it came only now");
  await article.passing.getByRole("button", { name: "QR code", expanded: true }).click();
  await picture.waitFor({ state: "detached" });
});

test("a code can be read on a dark page too", async (t) => {
  const { article, story } = await openFirstStory(t, { context: { colorScheme: "dark" } });
  await article.passing.getByRole("button", { name: "QR code" }).click();
  const picture = article.passing.getByRole("img");
  await picture.waitFor();
  assert.equal(await readCode(picture), story.url);
  assert.equal(await picture.evaluate((it) => getComputedStyle(it).backgroundColor), "rgb(255, 255, 255)");
});

test("without what draws it, the code is said to be missing, and the link still can be copied", async (t) => {
  const { article, complaints } = await openFirstStory(t, {
    context: { serviceWorkers: "block" },
    prepare: (_host, context) => context.route(/share-[^/]*\.wasm$/, (route) => route.abort()),
  });
  complaints.allow(/share-|Failed to load resource|ERR_FAILED/);
  await article.passing.getByRole("button", { name: "QR code" }).click();
  await article.passing.getByText(/^The code could not be drawn/).waitFor();
});

test("the device's sheet gets title and address", async (t) => {
  const { page, article, story } = await openFirstStory(t, { prepare: (_host, context) => giveSheet(context) });
  await article.passing.getByRole("button", { name: "Share…" }).click();
  await until(async () => await page.evaluate(() => window.shared.length) === 1);
  assert.deepEqual(await page.evaluate(() => window.shared[0]), { title: story.title, url: story.url });
});

test("who closes the sheet hears nothing of it, and who is refused is told what else there is", async (t) => {
  const closed = await openFirstStory(t, { prepare: (_host, context) => giveSheet(context, "AbortError") });
  await closed.article.passing.getByRole("button", { name: "Share…" }).click();
  await until(async () => await closed.page.evaluate(() => window.shared.length) === 1);
  assert.equal(await closed.page.getByText(/^The list of apps/).count(), 0);
  const refused = await openFirstStory(t, { prepare: (_host, context) => giveSheet(context, "NotAllowedError") });
  await refused.article.passing.getByRole("button", { name: "Share…" }).click();
  await refused.page.getByText(/^The list of apps could not be opened/).waitFor();
});

test("where the device has no sheet, nobody is offered one", async (t) => {
  const { article } = await openFirstStory(t, { prepare: withoutSheet });
  await article.copyLink.waitFor();
  assert.equal(await article.passing.getByRole("button", { name: "Share…" }).count(), 0);
});

test("mail has the title as its subject and the address in it", async (t) => {
  const { article, story } = await openFirstStory(t);
  const href = await article.passing.getByRole("link", { name: "Send by e-mail" }).getAttribute("href");
  const mail = new URL(href);
  assert.equal(mail.searchParams.get("subject"), story.title);
  assert.equal(mail.searchParams.get("body"), story.url);
});

test("on paper there is the story, where it is from, and the addresses of its links, and nothing to press", async (t) => {
  const { page, article, story } = await openFirstStory(t);
  await page.emulateMedia({ media: "print" });
  await page.getByText(`This story is at ${story.url}`).waitFor();
  for (const control of await page.locator("button, summary, nav").all()) {
    assert.equal(await control.isVisible(), false, await control.innerText());
  }
  const links = article.text.locator(".rich-text a[href^=http]");
  for (const link of await links.all()) {
    const { href, after } = await link.evaluate((it) => ({
      href: it.getAttribute("href"), after: getComputedStyle(it, "::after").content,
    }));
    assert.ok(after.includes(href), after);
  }
  const { text, background } = await article.paragraphs.first().evaluate((it) => ({
    text: getComputedStyle(it).color, background: getComputedStyle(document.documentElement).backgroundColor,
  }));
  assert.deepEqual([text, background], ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
});
