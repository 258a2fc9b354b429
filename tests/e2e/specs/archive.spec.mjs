// An archive of two thousand stories, read to its end by keyboard: the page does not grow without bound, nothing jumps,
// and what has left the top is told and can be had again.
//
// It is deliberately one format; how each is paged to its end is tested natively, in core.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openNewsroom, reconfigure } from "../browser.mjs";
import { JsonFeed } from "../backends/json-feed.mjs";
import { FrontPage } from "../pages/front-page.mjs";

const N_STORIES = 2_000;
const N_PER_PAGE = 20;
/** As many as core's shelf holds. */
const N_ON_PAGE = 1_000;

async function openArchive(t) {
  const newsroom = await openNewsroom(t, {
    prepare: (host) => {
      reconfigure(host, (it) => ({ ...it, sources: [JsonFeed.SOURCE], topics: [], campaigns: [] }));
      new JsonFeed(host, N_STORIES);
    },
  });
  const front = new FrontPage(newsroom.page);
  await front.ready();
  return { ...newsroom, front };
}

/** Presses «More stories» on the keyboard, whose focus must never be lost, and looks when the page has been painted. */
async function readOn(page, front, number) {
  await page.keyboard.press("Enter");
  await front.storyLink(`Launch number ${number}`).waitFor();
  await page.evaluate(() => new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(done));
  }));
}

/** Where a story stands in the window. */
function topOf(front, number) {
  return front.storyLink(`Launch number ${number}`).evaluate((it) => it.getBoundingClientRect().top);
}

test("two thousand stories are read to the end by keyboard on a page that does not grow without bound", async (t) => {
  const { page, front } = await openArchive(t);
  await front.moreButton.focus();
  let most = 0;
  for (let last = N_STORIES - 2 * N_PER_PAGE + 1; last >= 1; last -= N_PER_PAGE) {
    await readOn(page, front, last);
    most = Math.max(most, await page.evaluate(() => document.querySelectorAll("*").length));
  }
  await page.getByText("That was all: 2,000 stories.").waitFor();
  assert.equal(await front.stories.count(), N_ON_PAGE);
  const perStory = await front.stories.nth(5).evaluate((it) => it.querySelectorAll("*").length + 1);
  assert.ok(most < (N_ON_PAGE + N_PER_PAGE) * (perStory + 4), `${most} elements`);

  await page.getByText("The 1,000 newest stories of this list are no longer on this page.").waitFor();
  await page.getByRole("button", { name: "Back to the newest" }).click();
  await front.storyLink(`Launch number ${N_STORIES}`).waitFor();
  await page.waitForFunction(() => scrollY === 0 && document.activeElement?.id === "main");
  assert.equal(await page.getByText(/no longer on this page/).count(), 0);
});

/** Links and the focus glide to their places; until the page has come to rest in one. */
function atRest(page) {
  return page.evaluate(() => new Promise((resolve) => {
    let before = Number.NaN;
    const look = () => {
      if (scrollY === before && scrollY > 0) return resolve();
      before = scrollY;
      requestAnimationFrame(() => requestAnimationFrame(look));
    };
    look();
  }));
}

test("the story above the button stays where it is when more come", async (t) => {
  const { page, front } = await openArchive(t);
  await front.moreButton.focus();
  await atRest(page);
  const jumps = [];
  for (let last = N_STORIES - N_PER_PAGE + 1; last > N_STORIES - 6 * N_PER_PAGE; last -= N_PER_PAGE) {
    const before = await topOf(front, last);
    await readOn(page, front, last - N_PER_PAGE);
    const moved = await topOf(front, last) - before;
    if (Math.abs(moved) > 2) jumps.push({ last, moved });
  }
  assert.deepEqual(jumps, []);
});
