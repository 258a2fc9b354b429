// An archive of three thousand stories as files on a static host: what a phone fetches of it to show the first page, to
// search all of it, and to open what was found.
//
// It is deliberately not about making it, nor about the order of what is found; the press's and core's tests have those.

import assert from "node:assert/strict";
import { stat } from "node:fs/promises";
import path from "node:path";
import { before, test } from "node:test";
import { item } from "../../../xtask/bench/articles.mjs";
import { openNewsroom, until, workerReady } from "../browser.mjs";
import { ArticlePage } from "../pages/article-page.mjs";
import { FrontPage } from "../pages/front-page.mjs";
import { SearchPage } from "../pages/search-page.mjs";
import { archivedEdition } from "../pressed.mjs";

const N_STORIES = 3_000;
const N_PER_DOCUMENT = 20;
/** What the first page, and what a search, may cost a phone. */
const MAX_BYTES = 30_000;
/** Long before what any list shows, or the device has. */
const OLD = item(1_234);
const UNREACHABLE = "The newsroom’s archive cannot be reached: only what this device holds was searched.";

const FEED = { id: "post", title: "The Measured Post", type: "jsonfeed", url: "feed/0.json" };
const ARCHIVE = { ...FEED, url: "archive/latest.json", index: "archive/words.json" };

/** The newsroom's own feed, in documents that name the next one. */
function feed() {
  const documents = {};
  for (let number = 0; number * N_PER_DOCUMENT < N_STORIES; number += 1) {
    const newest = N_STORIES - number * N_PER_DOCUMENT;
    const next = newest > N_PER_DOCUMENT ? { next_url: `${number + 1}.json` } : {};
    const items = Array.from({ length: N_PER_DOCUMENT }, (_, index) => item(newest - index));
    documents[`feed/${number}.json`] = { version: "https://jsonfeed.org/version/1.1", title: FEED.title, ...next, items };
  }
  return documents;
}

let edition;

before(async () => {
  edition = await archivedEdition({ newsroom: { name: FEED.title, language: "en" }, sources: [ARCHIVE] }, [FEED], feed());
});

/** The page, once its worker is there and has looked at what came before it. */
async function openPaper(t, options = {}) {
  const newsroom = await openNewsroom(t, { folder: edition, ...options });
  const front = new FrontPage(newsroom.page);
  await front.ready();
  await workerReady(newsroom.page);
  await until(() => newsroom.host.isIdle);
  return { ...newsroom, front };
}

async function openSearch(t) {
  const paper = await openPaper(t);
  const search = new SearchPage(paper.page);
  await search.link.click();
  await search.ready();
  paper.host.requests.length = 0;
  return { ...paper, search };
}

/** What was fetched of the archive, by its kind, and what it weighs as a host with Brotli sends it. */
async function fetchedOf(host) {
  const names = host.requests.filter((it) => it.path.startsWith("/archive/")).map((it) => path.basename(it.path));
  const sizes = await Promise.all(names.map(async (it) => (await stat(path.join(edition, "archive", `${it}.br`))).size));
  const nOf = (pattern) => names.filter((it) => pattern.test(it)).length;
  return {
    nDirectories: nOf(/^words\.json$/),
    nOfWords: nOf(/^words-/),
    nOfStories: nOf(/^stories-/),
    nShards: nOf(/^(latest|\d+)\.json$/),
    nBytes: sizes.reduce((sum, it) => sum + it, 0),
  };
}

test("the first page of an archive costs a phone its newest shard and no other", async (t) => {
  const { host, front, page } = await openPaper(t);
  // Asked for stories and for topics, and again by the worker, which was not there to see it.
  const fetched = new Set(host.requests.map((it) => it.path).filter((it) => it.startsWith("/archive/")));
  assert.deepEqual([...fetched], ["/archive/latest.json"], "nobody has searched or read on");
  const { nBytes } = await fetchedOf(host);
  assert.ok(nBytes < MAX_BYTES, `${nBytes} bytes`);
  assert.equal(await front.stories.count(), N_PER_DOCUMENT);
  host.requests.length = 0;
  await front.moreButton.click();
  await front.stories.nth(N_PER_DOCUMENT).waitFor();
  await page.waitForFunction((n) => document.querySelectorAll("main article").length === n, 2 * N_PER_DOCUMENT);
  assert.equal((await fetchedOf(host)).nShards, 1, "one shard for a page more");
});

test("a search reaches a story that no list holds, by a few files of the index", async (t) => {
  const { host, search } = await openSearch(t);
  await search.field.fill("1234");
  const found = search.archive.getByRole("link", { name: OLD.title, exact: true });
  await found.waitFor();
  assert.equal(await search.archive.getByRole("article").count(), 1);
  const { nBytes, ...counts } = await fetchedOf(host);
  assert.ok(counts.nOfWords <= 2, JSON.stringify(counts));
  assert.deepEqual({ ...counts, nOfWords: 1 }, { nDirectories: 1, nOfWords: 1, nOfStories: 1, nShards: 0 });
  assert.ok(nBytes < MAX_BYTES, `${nBytes} bytes`);

  host.requests.length = 0;
  await found.click();
  const article = new ArticlePage(search.page);
  await article.ready(OLD.title);
  const [first] = OLD.content_html.replace("<p>", "").split("</p>");
  await article.paragraphs.first().getByText(first, { exact: true }).waitFor();
  assert.equal((await fetchedOf(host)).nShards, 1, "the text comes with its own shard");
});

test("a search that thousands of stories answer fetches no more than one screen of them", async (t) => {
  const { host, search } = await openSearch(t);
  await search.field.fill("council holiday");
  await search.archive.getByRole("article").first().waitFor();
  const { nBytes, ...counts } = await fetchedOf(host);
  assert.ok(counts.nOfWords <= 4 && counts.nOfStories <= 6 && counts.nShards === 0, JSON.stringify(counts));
  assert.ok(nBytes < MAX_BYTES, `${nBytes} bytes`);
});

test("where nothing is found it is said that the archive was searched too", async (t) => {
  const { page, search } = await openSearch(t);
  await search.field.fill("zyzzyva");
  await page.getByRole("heading", { name: "Nothing found" }).waitFor();
  await page.getByText("Fewer or shorter words find more. The newsroom’s archive was searched too.").waitFor();
  assert.equal(await search.archiveStatus.innerText(), "");
});

test("without a connection it is said that only the device was searched, and with one the archive answers", async (t) => {
  const { context, search } = await openSearch(t);
  await context.setOffline(true);
  await search.field.fill("1234");
  await search.archiveStatus.getByText(UNREACHABLE).waitFor();
  await search.found(0);
  await search.page.getByText("What this device has never opened is not searched.").waitFor();
  await context.setOffline(false);
  await search.archive.getByRole("link", { name: OLD.title, exact: true }).waitFor();
  await search.archiveStatus.getByText(UNREACHABLE).waitFor({ state: "detached" });
});
