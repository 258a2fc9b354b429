// The moment in which the app takes the printed page's place: nothing moves, and neither the place on the
// page nor the focus is lost.
//
// It is deliberately measured by the browser's own layout-shift entries, not by pictures.

import assert from "node:assert/strict";
import { test } from "node:test";
import { appReady, openNewsroom } from "../browser.mjs";
import { campaign, printedArticles, topic } from "../demo.mjs";
import { shifts, watchShifts } from "../probes.mjs";

const PAGES = [
  ["front page", ""],
  ["topic page", `topics/${topic.slug}/`],
  ["article", printedArticles[0]],
  ["campaign's page", `campaigns/${campaign.id}/`],
];
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** Until what the app changes after its first frame has been laid out too. */
function twoFrames(page) {
  return page.evaluate(() => new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  }));
}

for (const [name, path] of PAGES) {
  for (const [device, options] of [["a desk", {}], ["a phone", PHONE]]) {
    test(`on ${device}, nothing on the ${name} moves when the app takes over`, async (t) => {
      const { page } = await openNewsroom(t, {
        path,
        context: options,
        prepare: (_host, context) => watchShifts(context),
      });
      await appReady(page);
      assert.deepEqual(await shifts(page), []);
    });
  }

  test(`place and focus on the ${name} survive the takeover`, async (t) => {
    let release;
    const { page } = await openNewsroom(t, {
      path,
      prepare: (_host, context) => context.route(/_bg\.wasm$/, async (route) => {
        await new Promise((resolve) => {
          release = resolve;
        });
        await route.continue();
      }),
    });
    const link = page.getByRole("main").getByRole("link").last();
    await link.scrollIntoViewIfNeeded();
    await link.focus();
    const href = await link.evaluate((it) => it.href);
    // What the reader looks at is a place in the window: dates above it take other room in print.
    const top = () => link.evaluate((it) => it.getBoundingClientRect().top);
    const before = await top();
    release();
    await appReady(page);
    await twoFrames(page);
    assert.equal(await page.evaluate(() => document.activeElement.href), href);
    assert.ok(Math.abs(await top() - before) < 2);
  });
}

test("the title stays what it was", async (t) => {
  const { page } = await openNewsroom(t, { path: `topics/${topic.slug}/` });
  const printed = await page.evaluate(async () => {
    const html = await (await fetch(location.href)).text();
    return /<title>([^<]*)/.exec(html)[1];
  });
  await appReady(page);
  assert.equal(await page.title(), printed.replaceAll("&amp;", "&"));
});
