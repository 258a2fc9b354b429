// Pages can be read and worked by people who see, move or concentrate differently: at 320 px, with wide spacing, without
// movement, with targets that a shaking hand meets. WCAG 2.2: 1.4.10, 1.4.12, 2.3.3, 2.5.8.
//
// It is deliberately without axe, which access.spec runs; none of this can it see.

import assert from "node:assert/strict";
import { test } from "node:test";
import { JsonFeed } from "../backends/json-feed.mjs";
import { appReady, openNewsroom, reconfigure } from "../browser.mjs";
import { ArticlePage } from "../pages/article-page.mjs";
import { FrontPage } from "../pages/front-page.mjs";
import { cutOff, moving, overflowPx, smallTargets, WIDE_SPACING } from "../probes.mjs";
import { ROUTES } from "../routes.mjs";

async function openRoute(t, { path }, context = {}) {
  const newsroom = await openNewsroom(t, { path, context });
  newsroom.complaints.allow(/404/);
  await appReady(newsroom.page);
  return newsroom.page;
}

for (const route of ROUTES) {
  test(`the ${route.name} fits a window of 320 px, also with wide spacing, and cuts no word off`, async (t) => {
    const page = await openRoute(t, route, { viewport: { width: 320, height: 640 }, bypassCSP: true });
    assert.ok(await overflowPx(page) <= 0, `${await overflowPx(page)} px too wide`);
    await page.addStyleTag({ content: WIDE_SPACING });
    assert.ok(await overflowPx(page) <= 0, `${await overflowPx(page)} px too wide with wide spacing`);
    assert.deepEqual(await cutOff(page), []);
  });

  test(`everything to press on the ${route.name} is large enough, or far enough from the next`, async (t) => {
    const page = await openRoute(t, route, { viewport: { width: 390, height: 844 }, hasTouch: true });
    assert.deepEqual(await smallTargets(page), []);
  });

  test(`who wants no movement gets none on the ${route.name}`, async (t) => {
    const page = await openRoute(t, route, { reducedMotion: "reduce" });
    assert.deepEqual(await moving(page), []);
  });
}

test("a topic of one endless word widens neither a card nor its article", async (t) => {
  const word = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz".repeat(2);
  const prepare = (host) => {
    reconfigure(host, (it) => ({ ...it, sources: [JsonFeed.SOURCE], topics: [], campaigns: [] }));
    new JsonFeed(host, 1).newest.tags = [word];
  };
  const { page } = await openNewsroom(t, { prepare, context: { viewport: { width: 320, height: 640 } } });
  const front = new FrontPage(page);
  await front.ready();
  assert.ok(await overflowPx(page) <= 0, `${await overflowPx(page)} px too wide`);
  await new ArticlePage(page).ready(await front.openFirstStory());
  await page.getByRole("main").getByRole("link", { name: word }).first().waitFor();
  assert.ok(await overflowPx(page) <= 0, `${await overflowPx(page)} px too wide`);
});

test("a lead's title of three hundred letters leaves room for the story in the first window of a phone", async (t) => {
  const title = "What the harbour office knew of the second crane, and since when, and why none of it was ever written down "
    + "where those who worked below could read it, as four hundred pages that a clerk kept in her kitchen now show, "
    + "line by line and year by year, beginning with the winter in which the old winch gave way at last.";
  const prepare = (host) => {
    reconfigure(host, (it) => ({ ...it, sources: [JsonFeed.SOURCE], campaigns: [] }));
    new JsonFeed(host, 3).newest.title = title;
  };
  const { page } = await openNewsroom(t, { prepare, context: { viewport: { width: 390, height: 720 } } });
  const front = new FrontPage(page);
  await front.ready();
  const lead = front.stories.first();
  assert.equal(await lead.getByRole("heading").innerText(), title);
  const excerpt = await lead.locator("p").first().boundingBox();
  assert.ok(excerpt.y < 720, `the story begins ${excerpt.y} px down`);
});

test("what is too wide, cut off, too small or moving is found", async (t) => {
  const page = await openRoute(t, ROUTES[0]);
  assert.notDeepEqual(await moving(page), [], "links glide where movement is welcome");
  await page.evaluate(() => {
    const put = (name, words, style) => {
      const element = Object.assign(document.createElement(name), { className: "probe", textContent: words });
      Object.assign(element.style, style);
      document.querySelector("main").append(element);
    };
    const small = { inlineSize: "12px", blockSize: "12px", padding: "0", minBlockSize: "0", fontSize: "4px" };
    put("button", "a", small);
    put("button", "b", small);
    put("p", "Words that find no room here", { inlineSize: "40px", overflow: "hidden", whiteSpace: "nowrap" });
    put("div", "", { inlineSize: "3000px", blockSize: "1px" });
  });
  assert.equal((await smallTargets(page)).filter((it) => it.includes("probe")).length, 2);
  assert.equal((await cutOff(page)).filter((it) => it.includes("probe")).length, 1);
  assert.ok(await overflowPx(page) > 1000);
});
