// Searching what the device holds: from the first letter, offline, in the address, back and forward.
//
// It is deliberately not about the grammar and the order of what is found; core's tables have those.

import assert from "node:assert/strict";
import { test } from "node:test";
import { appReady, openNewsroom, reconfigure, until, workerReady } from "../browser.mjs";
import { JsonFeed } from "../backends/json-feed.mjs";
import { WORDPRESS_SOURCE, wordPressOn } from "../backends/wordpress.mjs";
import { stories } from "../demo.mjs";
import { holdStories } from "../held-stories.mjs";
import { ArticlePage } from "../pages/article-page.mjs";
import { Device } from "../pages/device.mjs";
import { FrontPage } from "../pages/front-page.mjs";
import { SearchPage } from "../pages/search-page.mjs";

/** A story with a word in its title that no other story has. */
const { story, rare } = stories.filter((it) => !it.language)
  .flatMap((it) => it.title.split(/\P{L}+/u).map((word) => ({ story: it, rare: word })))
  .find(({ rare: word }) => word.length > 5 && stories.filter((it) => mentions(it, word)).length === 1);

function mentions(it, word) {
  return JSON.stringify(it).toLowerCase().includes(word.toLowerCase());
}

async function openSearch(t, options = {}) {
  const newsroom = await openNewsroom(t, options);
  const front = new FrontPage(newsroom.page);
  await front.ready();
  const search = new SearchPage(newsroom.page);
  await search.link.click();
  await search.ready();
  return { ...newsroom, front, search };
}

test("the way to searching is on every page, and leads into the field", async (t) => {
  const { page, search } = await openSearch(t);
  await until(() => search.field.evaluate((it) => it === document.activeElement));
  assert.match(page.url(), /\/search\/$/);
  assert.match(await page.title(), /^Search · /);
});

test("each letter is answered, what answers is marked, and the address says it", async (t) => {
  const { page, search } = await openSearch(t);
  const entries = await page.evaluate(() => history.length);
  await search.field.pressSequentially(rare);
  await search.found(1);
  assert.deepEqual(await search.titles(), [story.title]);
  assert.equal((await search.marks.first().innerText()).toLowerCase(), rare.toLowerCase());
  assert.equal(new URL(page.url()).searchParams.get("q"), rare);
  assert.equal(await page.evaluate(() => history.length), entries, "no step in the history for each letter");
  assert.ok((await page.title()).startsWith(`Search: ${rare}`));
  await search.field.fill("xyzzyx");
  await search.found(0);
  await page.getByRole("heading", { name: "Nothing found" }).waitFor();
});

test("an address with a search opens with its answers, and back and forward are exact", async (t) => {
  const { page } = await openNewsroom(t);
  await new FrontPage(page).ready();
  const search = new SearchPage(page);
  await search.link.click();
  await search.ready();
  await search.field.fill(rare);
  await search.found(1);
  await search.results.getByRole("heading").getByRole("link").click();
  await new ArticlePage(page).ready(story.title);
  await page.goBack();
  await search.found(1);
  assert.equal(await search.field.inputValue(), rare);
  await page.goForward();
  await new ArticlePage(page).ready(story.title);
  await page.goBack();
  await page.reload();
  await search.ready();
  await search.found(1);
  assert.equal(await search.field.inputValue(), rare);
});

test("a device that holds nothing asks the newsroom before it searches", async (t) => {
  const { page } = await openNewsroom(t, { path: `search/?q=${encodeURIComponent(rare)}` });
  const search = new SearchPage(page);
  await search.ready();
  await search.found(1);
});

test("without a connection everything that was held is found", async (t) => {
  const { page, host, context, complaints, search } = await openSearch(t);
  await workerReady(page);
  complaints.allow(/ERR_INTERNET_DISCONNECTED|Failed to load resource|Failed to fetch/);
  await search.field.fill(rare);
  await search.found(1);
  await context.setOffline(true);
  await page.goto(`${host.url}search/?q=${encodeURIComponent(rare)}`);
  await search.ready();
  await search.found(1);
  await search.field.fill(`${rare} topic:${story.tags[0].split(" ")[0]}`);
  await search.found(1);
});

test("what was searched for is offered again, and forgotten one by one or at once", async (t) => {
  const { page, search } = await openSearch(t);
  for (const asked of ["harbour", rare]) {
    await search.field.fill(asked);
    await search.field.press("Enter");
  }
  await search.field.fill("");
  const again = (name) => search.recent.getByRole("link", { name, exact: true });
  await again("harbour").waitFor();
  await page.reload();
  await search.ready();
  assert.deepEqual(await search.recent.getByRole("link").allInnerTexts(), [rare, "harbour"]);
  await search.recent.getByRole("button", { name: "Forget «harbour»" }).click();
  await again("harbour").waitFor({ state: "detached" });
  await again(rare).click();
  await search.found(1);
  await search.field.fill("");
  await search.recent.getByRole("button", { name: "Forget them all" }).click();
  await search.recent.waitFor({ state: "detached" });
  await page.reload();
  await search.ready();
  assert.equal(await search.recent.count(), 0);
});

test("a search that was forgotten is gone from the page when it is gone from the device, and does not come back", async (t) => {
  const { page, search } = await openSearch(t);
  const again = search.recent.getByRole("link", { name: "harbour", exact: true });
  await search.field.fill("harbour");
  await search.field.press("Enter");
  await search.field.fill("");
  await again.waitFor();
  const release = await new Device(page).holdWrites("reader");
  await search.recent.getByRole("button", { name: "Forget «harbour»" }).click();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  assert.equal(await again.count(), 1, "the device has it still, and a page that was opened now would show it");
  await release();
  await again.waitFor({ state: "detached" });
  await page.reload();
  await search.ready();
  assert.equal(await search.recent.count(), 0);
});

test("a search that led to a story was meant and is taken down", async (t) => {
  const { page, search } = await openSearch(t);
  await search.field.fill(rare);
  await search.results.getByRole("heading").getByRole("link").click();
  await new ArticlePage(page).ready(story.title);
  await search.link.click();
  await search.recent.getByRole("link", { name: rare, exact: true }).waitFor();
});

/** A word that stands in one story's text and nowhere else. */
const deep = stories.filter((it) => !it.language && it.content_html)
  .flatMap((it) => it.content_html.replace(/<[^>]*>|&\w+;/g, " ").split(/[^a-zA-Z]+/).slice(80).map((word) => ({ story: it, word })))
  .find(({ story: it, word }) => word.length > 6 && !mentions([it.title, it.summary], word)
    && stories.filter((other) => mentions(other, word.slice(0, 6))).length === 1);

test("where the text alone answers, the piece of it that does is shown", async (t) => {
  const { search } = await openSearch(t);
  await search.field.fill(deep.word);
  await search.found(1);
  assert.deepEqual(await search.titles(), [deep.story.title]);
  const mark = search.marks.first();
  await mark.waitFor();
  assert.equal((await mark.innerText()).toLowerCase(), deep.word.toLowerCase());
  assert.match(await search.results.first().innerText(), /… .* …/);
});

test("a date that is none is said and left out", async (t) => {
  const { search } = await openSearch(t);
  await search.field.fill(`${rare} before:soon`);
  await search.found(1);
  await search.status.getByText("«before:soon» is left out").waitFor();
});

test("what was typed before the app came is not lost, nor is the focus", async (t) => {
  let letGo;
  const held = new Promise((resolve) => { letGo = resolve; });
  const { page } = await openNewsroom(t, {
    path: "search/",
    prepare: (_host, context) => context.route(/_bg\.wasm/, async (route) => {
      await held;
      await route.continue();
    }),
  });
  const search = new SearchPage(page);
  await search.field.pressSequentially(rare);
  letGo();
  await appReady(page);
  await search.found(1);
  assert.equal(await search.field.inputValue(), rare);
  assert.ok(await search.field.evaluate((it) => it === document.activeElement));
});

test("without the app the field asks for its page by a plain form", async (t) => {
  const { page } = await openNewsroom(t, { path: "search/", context: { javaScriptEnabled: false } });
  const search = new SearchPage(page);
  await search.field.fill("general strike");
  await search.button.click();
  await page.waitForURL((url) => url.pathname.endsWith("/search/") && url.searchParams.get("q") === "general strike");
});

test("what the newsroom's own search finds joins what the device finds, once a pause is made, and offline nothing is missed", async (t) => {
  const { page, host, complaints } = await openNewsroom(t, {
    prepare: (it) => {
      reconfigure(it, (config) => ({ ...config, sources: [WORDPRESS_SOURCE], topics: [] }));
      wordPressOn(it, 45);
    },
  });
  await new FrontPage(page).ready();
  const search = new SearchPage(page);
  await search.link.click();
  await search.ready();
  await search.field.fill("dispatch 7");
  await search.archive.getByRole("link", { name: /^Dispatch 7 / }).waitFor();
  assert.equal(await search.archive.getByRole("link", { name: /^Dispatch 37 / }).count(), 0, "the device has it");
  assert.equal(host.requests.filter(({ path }) => /search=/.test(path)).length, 1, "one pause, one question");
  await search.field.fill("dispatch 7 topic:nothing");
  await search.archive.waitFor({ state: "detached" });
  complaints.allow(/Failed to load resource/);
  host.fault(/search=/, 503);
  await search.field.fill("dispatch 45");
  await search.found(1);
  await search.archiveStatus.getByText("The newsroom’s archive cannot be reached: only what this device holds was searched.")
    .waitFor();
  assert.equal(await page.getByRole("alert").count(), 0, "nobody is alarmed by a search that failed beside another");
});

test("ten thousand stories are read without holding up the page, and each letter costs little", async (t) => {
  const { page, host } = await openNewsroom(t, {
    prepare: (it) => {
      reconfigure(it, (config) => ({ ...config, sources: [JsonFeed.SOURCE], topics: [] }));
      new JsonFeed(it, 3);
    },
  });
  await new FrontPage(page).ready();
  await holdStories(page, 10_000);
  await page.goto(host.url);
  await new FrontPage(page).ready();
  await page.evaluate(() => {
    window.longTasksMs = [];
    new PerformanceObserver((list) => {
      window.longTasksMs.push(...list.getEntries().map((it) => Math.round(it.duration)));
    }).observe({ type: "longtask" });
  });
  const search = new SearchPage(page);
  await search.link.click();
  const began = performance.now();
  await search.ready();
  const collectedMs = Math.round(performance.now() - began);
  await search.status.getByText(/^10,?003 stories on this device/).waitFor();
  const longTasksMs = await page.evaluate(() => window.longTasksMs);
  const costsMs = [];
  for (const text of ["s", "st", "sto", "story", "story 77", "\"story 77\"", "story -77", "topic:tide 5"]) {
    costsMs.push([text, await search.field.evaluate(async (field, typed) => {
      field.value = typed;
      const start = performance.now();
      field.dispatchEvent(new Event("input", { bubbles: true }));
      // Views follow in tasks of their own, all of which are before this one.
      await new Promise((resolve) => { setTimeout(resolve); });
      return Math.round((performance.now() - start) * 10) / 10;
    }, text)]);
  }
  t.diagnostic(`read in ${collectedMs} ms; long tasks: ${longTasksMs.join(", ")} ms; letters: ${JSON.stringify(costsMs)}`);
  await search.field.fill("\"story 77\"");
  await search.found(1);
  assert.deepEqual(await search.titles(), ["Story 77 of the tide"]);
});
