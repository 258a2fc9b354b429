// Saving data: no picture is asked for until it is pressed, nothing moves when it comes, the page says what it saved, and
// the reader decides before browser and device do.
//
// It is deliberately about pictures, which are nearly all of a page's bytes; a printed page's first visit shows those that
// stand in the window before any code can hold them back.

import assert from "node:assert/strict";
import { test } from "node:test";
import { appReady, openNewsroom, reconfigure, until } from "../browser.mjs";
import { printedArticles } from "../demo.mjs";
import { FrontPage } from "../pages/front-page.mjs";

/** Pictures of stories, not the icons of the app. */
const asked = (host) => host.requests.filter((it) => /\.(png|jpe?g|webp|svg)$/.test(it.path) && it.path.includes("demo/"));

const saver = (context) => context.addInitScript(() => {
  Object.defineProperty(navigator, "connection", { value: { saveData: true, addEventListener() {} } });
});

/** The neutral shell, as it is on every visit but the first. */
function unprinted(host) {
  reconfigure(host, (it) => it);
}

/** Where something stands on the page, however far that is scrolled. */
function placeOf(locator) {
  return locator.evaluate((it) => {
    const { top, height } = it.getBoundingClientRect();
    return { top: top + scrollY, height };
  });
}

test("where the browser saves data no picture is asked for until it is pressed", async (t) => {
  const { page, host } = await openNewsroom(t, {
    context: { serviceWorkers: "block" },
    prepare: async (host, context) => {
      unprinted(host);
      await saver(context);
    },
  });
  const front = new FrontPage(page);
  await front.ready();
  await until(() => host.isIdle);
  assert.deepEqual(asked(host), []);
  const foot = page.getByRole("contentinfo");
  await foot.getByText(/\d+ pictures on this page were not loaded/).waitFor();
  const nBefore = Number.parseInt(await foot.getByText(/pictures on this page/).innerText(), 10);
  const button = front.stories.first().getByRole("button", { name: /^Show picture/ });
  const room = await placeOf(button);
  await button.click();
  const picture = front.stories.first().locator("img");
  await picture.waitFor();
  await until(() => picture.evaluate((it) => it.complete && it.naturalWidth > 0));
  assert.equal(asked(host).length, 1);
  const shown = await placeOf(picture);
  assert.ok(Math.abs(room.height - shown.height) < 1 && Math.abs(room.top - shown.top) < 1, "nothing moved");
  assert.equal(new URL(page.url()).pathname, "/", "the story was not opened");
  await foot.getByText(new RegExp(`^${nBefore - 1} pictures`)).waitFor();
});

test("the reader's choice holds before the browser's, from one page to the next and for the next visit", async (t) => {
  const { page, host } = await openNewsroom(t, {
    context: { serviceWorkers: "block" },
    prepare: (host) => unprinted(host),
  });
  const front = new FrontPage(page);
  await front.ready();
  assert.equal(await page.getByRole("button", { name: /^Show picture/ }).count(), 0);
  await page.getByRole("contentinfo").getByRole("button", { name: "Save data" }).click();
  await front.stories.first().getByRole("button", { name: /^Show picture/ }).waitFor();
  assert.equal(await page.getByRole("main").locator("img:not([src^='data:'])").count(), 0);
  await page.goto(`${host.url}${printedArticles[0]}`);
  await appReady(page);
  assert.equal(await page.getByRole("main").locator("img:not([src^='data:'])").count(), 0);
  await page.getByRole("contentinfo").getByRole("button", { name: "Save data" }).click();
  await until(async () => await page.getByRole("button", { name: /^Show picture/ }).count() === 0);
});
