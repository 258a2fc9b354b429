// Several sources in one list, and where their stories come from when a source does not answer: a mirror, the
// printed edition, the device.
//
// It is deliberately not about the order and the copies in every case; core's tables have those.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openNewsroom, reconfigure, until, workerReady } from "../browser.mjs";
import { JsonFeed } from "../backends/json-feed.mjs";
import { WORDPRESS_SOURCE, wordPressOn } from "../backends/wordpress.mjs";
import { config } from "../demo.mjs";
import { ArticlePage } from "../pages/article-page.mjs";
import { FrontPage } from "../pages/front-page.mjs";

const COUNCIL = { ...JsonFeed.SOURCE, id: "council", title: "Harbour Council" };
const SILENT = "The feed of Harbour Council cannot be reached; the rest is up to date.";

async function openFront(t, prepare) {
  const newsroom = await openNewsroom(t, { prepare });
  newsroom.complaints.allow(/Failed to load resource/);
  const front = new FrontPage(newsroom.page);
  await front.ready();
  return { ...newsroom, front };
}

/** A WordPress site and a feed of as many stories each, of which the newest of the feed is a copy of the site's. */
function twoSources(nStories, { topics = [], before = () => {} } = {}) {
  return (host) => {
    reconfigure(host, (it) => ({ ...it, sources: [WORDPRESS_SOURCE, COUNCIL], topics }));
    wordPressOn(host, nStories);
    const feed = new JsonFeed(host, nStories);
    feed.newest.url = `${host.url}wordpress/dispatch-${nStories}/?utm_source=council`;
    before(host);
  };
}

function alone(source, before) {
  return (host) => {
    reconfigure(host, (it) => ({ ...it, sources: [source], topics: [] }));
    before(host);
  };
}

async function readToTheEnd(page, front) {
  while (await front.moreButton.isVisible()) {
    const n = await front.stories.count();
    await front.moreButton.click();
    await front.stories.nth(n).or(page.getByText(/^That was all/)).first().waitFor();
  }
}

test("two sources stand in one list, newest first, each story once and with its source's name", async (t) => {
  const { front, page } = await openFront(t, twoSources(45));
  await readToTheEnd(page, front);
  await page.getByText("That was all: 89 stories.").waitFor();
  const titles = await front.titles();
  assert.deepEqual(titles.slice(0, 3), ["Dispatch 45 – from the slipway", "Dispatch 44 – from the slipway", "Launch number 44"]);
  assert.equal(new Set(titles).size, 89);
  const moments = await front.stories.locator("time").evaluateAll((all) => all.map((it) => it.dateTime));
  assert.deepEqual(moments, moments.toSorted().reverse());
  const [site, council] = [front.stories.nth(1), front.stories.nth(2)];
  assert.match(await site.innerText(), /The Slipway/);
  assert.match(await council.innerText(), /Harbour Council/);
  const topics = await front.stories.first().getByRole("listitem").allInnerTexts();
  assert.deepEqual(topics, ["Work & Wages", "Housing"], "the copy's topic is added");
  await front.storyLink("Launch number 44").click();
  const article = new ArticlePage(page);
  await article.ready("Launch number 44");
  await page.reload();
  await article.ready("Launch number 44");
  assert.match(await article.text.innerText(), /Harbour Council/);
});

test("one source that does not answer is named, the rest is alive, and it can be asked again", async (t) => {
  const { host, front, page } = await openFront(t, twoSources(10, {
    before: (it) => it.fault(/\/feed\/1\.json/, "reset"),
  }));
  await page.getByText(SILENT).waitFor();
  assert.equal(await front.stories.count(), 10);
  host.mend();
  await page.getByRole("button", { name: "Try again" }).click();
  await front.storyLink("Launch number 9").waitFor();
  assert.equal(await front.stories.count(), 19);
  assert.equal(await page.getByText(/cannot be reached/).count(), 0);

  host.fault(/\/feed\/1\.json/, 503);
  await page.reload();
  await page.getByText(/The feed of Harbour Council cannot be reached; its stories are those fetched/).waitFor();
  assert.equal(await front.stories.count(), 19, "what the device has of it stands in");
  host.mend();
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText(/cannot be reached/).waitFor({ state: "detached" });
});

test("sources that all fail are explained as one that is alone", async (t) => {
  const { page, complaints } = await openNewsroom(t, {
    prepare: twoSources(3, { before: (it) => it.fault(/\/feed\/|wp-json/, 503) }),
  });
  complaints.allow(/Failed to load resource/);
  await page.getByRole("alert").getByRole("heading", { name: /server has a fault/ }).waitFor();
});

test("a mirror serves where the source answers a web page, and is asked first from then on", async (t) => {
  const { host, front, page } = await openFront(t, alone(
    { ...COUNCIL, mirrors: ["broken/1.json", "mirror/1.json"] },
    (it) => {
      new JsonFeed(it, 45);
      new JsonFeed(it, 45, "broken/");
      new JsonFeed(it, 45, "mirror/");
      it.fault(/\/feed\/|\/broken\//, "login");
    },
  ));
  await page.getByText("From the newsroom's mirror.").waitFor();
  assert.equal(await page.getByRole("button", { name: "Try again" }).count(), 0);
  // The worker asks once more for what the page has loaded.
  await workerReady(page, "/mirror/1.json");
  await until(() => host.isIdle);
  const nAsked = host.count("/feed/");
  await readToTheEnd(page, front);
  await page.getByText("That was all: 45 stories.").waitFor();
  assert.equal(host.count("/feed/"), nAsked, "who did not answer is not asked again in this visit");
});

test("with source and mirror dead, the printed edition stands in and says how old it is", async (t) => {
  const [source] = config.sources;
  const { front, page } = await openFront(t, alone(
    { ...source, url: "gone/feed.json", mirrors: ["gone/mirror.json"] },
    (it) => it.fault(/\/gone\//, "reset"),
  ));
  await page.getByText(/^From the edition printed on .*20\d\d/).waitFor();
  await page.getByRole("button", { name: "Try again" }).waitFor();
  assert.ok(await front.stories.count() > 5);
  const title = await front.openFirstStory();
  await new ArticlePage(page).ready(title);
});

test("a topic is asked of each source by its own name, and its counts add up", async (t) => {
  const labour = { title: "Labour", names: { site: "work-wages" } };
  const { host, front, page } = await openFront(t, twoSources(20, { topics: [labour] }));
  // Five of the site, as its server counts, and ten of the feed.
  await front.filter.getByText("Filter", { exact: true }).click();
  await front.filter.getByRole("link", { name: /^Labour.*15/ }).waitFor();
  await front.chooseTopic("Labour");
  await page.waitForURL(/topics=labour/);
  await page.getByText(/^That was all/).waitFor();
  await until(() => host.count("slug=work-wages") > 0);
  const titles = await front.titles();
  assert.ok(titles.some((it) => it.startsWith("Dispatch")) && titles.some((it) => it.startsWith("Launch")));
  for (const story of await front.stories.all()) {
    assert.ok((await story.getByRole("listitem").allInnerTexts()).includes("Labour"));
  }
});
