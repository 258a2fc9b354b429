// The app on a real WordPress of another origin, as `cargo xtask serve --backend` prints and serves it, and as that
// WordPress answers when its newsroom has changed something: hidden totals, a closed API, a login page.
//
// It is deliberately not about what single posts come to; the fixtures have that, and natively they are held to what
// this same site gives. Run by `cargo xtask test wordpress`, which fills and starts the site.

import assert from "node:assert/strict";
import { test } from "node:test";
import { appReady, openNewsroom, reconfigure, until } from "../../browser.mjs";
import { ArticlePage } from "../../pages/article-page.mjs";
import { FrontPage } from "../../pages/front-page.mjs";

const WORDPRESS = process.env.BROADSIDE_WORDPRESS;
const SERVED = process.env.BROADSIDE_URL;
const N_STORIES = 300;

/** The edition that was printed of the open site, at run time turned to another site of the same WordPress. */
function turnedTo(url) {
  return (host) => reconfigure(host, (it) => ({ ...it, sources: [{ ...it.sources[0], url: WORDPRESS + url }] }));
}

async function openFront(t, options) {
  const newsroom = await openNewsroom(t, options);
  if (options?.allowed) newsroom.complaints.allow(options.allowed);
  const front = new FrontPage(newsroom.page);
  await front.ready();
  return { ...newsroom, front };
}

/** Asks for more until there is no more, and gives all titles. */
async function allTitles(front) {
  while (await front.moreButton.isVisible()) {
    const n = await front.stories.count();
    await front.moreButton.click();
    // A list whose length is hidden may end with a page of nothing.
    await until(async () => await front.stories.count() > n || !await front.moreButton.isVisible());
  }
  return front.titles();
}

function isEachOnceInOrder(titles) {
  assert.equal(titles.length, N_STORIES);
  assert.equal(new Set(titles).size, N_STORIES, "each story once");
  const numbers = titles.map((it) => /^Dispatch (\d+) from/.exec(it)?.[1]).filter(Boolean).map(Number);
  assert.deepEqual(numbers, numbers.toSorted((one, other) => other - one));
  assert.equal(numbers.at(-1), 1, "the sticky post is the last, as it is the oldest");
}

test("the printed pages can be read with no JavaScript, and name the site as the one host to be asked", async (t) => {
  const front = await fetch(SERVED);
  const html = await front.text();
  assert.ok(html.includes("تضامن دولي") && html.includes("Written in blocks"), "its stories are in the page");
  assert.ok(front.headers.get("content-security-policy").includes(`connect-src 'self' ${new URL(WORDPRESS).origin}`));
  const article = await (await fetch(new URL("articles/blocks/", SERVED))).text();
  assert.ok(article.includes("eleven weeks, two surveys"), "and so is a whole story");
  const topic = await (await fetch(new URL("topics/land-water/", SERVED))).text();
  assert.ok(topic.includes("Half of it is enough for a list"));
  const { page } = await openNewsroom(t);
  const titles = new FrontPage(page);
  await page.goto(SERVED);
  await titles.ready();
  assert.equal((await titles.titles())[0], "تضامن دولي");
});

test("every story is reached with «More stories»", async (t) => {
  const { front, page } = await openFront(t);
  isEachOnceInOrder(await allTitles(front));
  await page.getByText(`That was all: ${N_STORIES} stories.`).waitFor();
});

test("a topic is filtered by the site itself, to the end of its archive", async (t) => {
  const { front, page } = await openFront(t);
  await front.chooseTopic("Land & Water");
  await page.waitForURL(/topics=land-water/);
  // What is at hand of the topic is shown at once; this one only the site has.
  await front.storyLink("Dispatch 243 from Rope Walk").waitFor();
  assert.equal((await allTitles(front)).length, N_STORIES / 3);
  await page.getByText(`That was all: ${N_STORIES / 3} stories.`).waitFor();
  for (const story of await front.stories.all()) {
    assert.ok((await story.getByRole("listitem").allInnerTexts()).includes("Land & Water"));
  }
});

test("a story opens whole, with the site's pictures", async (t) => {
  const { front, page } = await openFront(t);
  await front.storyLink("Written in blocks").click();
  const article = new ArticlePage(page);
  await article.ready("Written in blocks");
  await article.text.getByRole("heading", { level: 2, name: "What was said" }).waitFor();
  await article.text.getByRole("cell", { name: "4.1" }).waitFor();
  const picture = article.text.getByRole("img", { name: "The quay at noon" }).first();
  await picture.scrollIntoViewIfNeeded();
  await until(() => picture.evaluate((it) => it.complete && it.naturalWidth > 0));
  await page.goBack();
  await front.storyLink("For the circle").click();
  await article.ready("For the circle");
  await page.getByText(/members/i).first().waitFor();
});

test("a story far down the archive, and one in Arabic, open by their links alone", async (t) => {
  const { page, complaints } = await openNewsroom(t, { path: "articles/dispatch-7/" });
  // No page was printed for it: the host answers with the shell, and the app asks the site.
  complaints.allow(/404 .*articles\/dispatch-7/);
  const article = new ArticlePage(page);
  await article.ready("Dispatch 7 from Rope Walk");
  await page.goto(new URL(`../${encodeURIComponent("تضامن-دولي")}/`, page.url()).href);
  await article.ready("تضامن دولي");
  // This one was printed, and what stands there is exchanged when the app takes over.
  await appReady(page);
  assert.equal(await article.text.locator("[lang=ar]").first().evaluate((it) => getComputedStyle(it).direction), "rtl");
});

test("plain permalinks are read as well", async (t) => {
  const { front, page } = await openFront(t, { prepare: turnedTo("plain/?rest_route=/") });
  await front.chooseTopic("Labour");
  await page.waitForURL(/topics=labour/);
  await front.storyLink("Dispatch 262 from Rope Walk").waitFor();
  await front.moreButton.waitFor();
});

test("where the totals are hidden from other origins the list still ends at its end", async (t) => {
  const { front, page, complaints } = await openFront(t, { prepare: turnedTo("hidden/") });
  // The last page is a full one: only the site's refusal of a sixteenth tells that it was the last.
  complaints.allow(/status of 400 .*page=16/);
  isEachOnceInOrder(await allTitles(front));
  await page.getByText(`That was all: ${N_STORIES} stories.`).waitFor();
});

for (const [name, site] of [["closes its API to visitors", "closed/"], ["sends visitors to its login page", "login/"]]) {
  test(`when the site ${name}, the printed edition stands in, and it can be tried again`, async (t) => {
    const { front, page } = await openFront(t, {
      prepare: turnedTo(site),
      allowed: /Failed to load resource|blocked by CORS policy/,
    });
    await page.getByText(/^From the edition printed on .* Newer stories could not be fetched\.$/).waitFor();
    await page.getByRole("button", { name: "Try again" }).waitFor();
    assert.ok((await front.titles()).includes("Written in blocks"));
  });
}
