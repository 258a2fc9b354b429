// The front page with the demo and with other backends: cards, paging, filters in the address, and every way
// in which a source can fail to answer.
//
// It is deliberately not about what each format may send; that is tested natively, in core.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openNewsroom, reconfigure, until } from "../browser.mjs";
import { GHOST_SOURCE, ghostOn } from "../backends/ghost.mjs";
import { JsonFeed } from "../backends/json-feed.mjs";
import { MAPPED_SOURCE, cmsOn } from "../backends/mapped.mjs";
import { GHOST_RSS_SOURCE, RSS_SOURCE, ghostRssOn, rssOn } from "../backends/syndication.mjs";
import { WORDPRESS_SOURCE, wordPressOn } from "../backends/wordpress.mjs";
import { config, stories, topic } from "../demo.mjs";
import { ArticlePage } from "../pages/article-page.mjs";
import { FrontPage } from "../pages/front-page.mjs";

async function openFront(t, options) {
  const newsroom = await openNewsroom(t, options);
  const front = new FrontPage(newsroom.page);
  await front.ready();
  return { ...newsroom, front };
}

/** The demo's build with another source in its broadside.json, changed at run time. */
function sourcedFrom(source, setUp) {
  return (host) => {
    reconfigure(host, (it) => ({ ...it, sources: [source], topics: [] }));
    setUp(host);
  };
}

test("a card has its title, excerpt, topics, author and date", async (t) => {
  const { front } = await openFront(t);
  const card = front.stories.nth(1);
  const title = await card.getByRole("heading").innerText();
  const story = stories.find((it) => it.title === title);
  assert.ok(story, `${title} is a story of the feed`);
  const text = await card.innerText();
  assert.match(text, /min read/);
  assert.ok(text.includes(story.authors[0].name), text);
  assert.equal(await card.locator("time").getAttribute("datetime") !== null, true);
  assert.ok(await card.getByRole("listitem").getByRole("link").count() > 0, "topics are links");
});

/** Counts the formats that are made of the browser's Intl, each of which is dear, the first of all most. */
function countFormats(context) {
  return context.addInitScript(() => {
    window.nFormats = 0;
    const construct = (target, args) => {
      window.nFormats += 1;
      return new target(...args);
    };
    for (const name of ["DateTimeFormat", "RelativeTimeFormat"]) Intl[name] = new Proxy(Intl[name], { construct });
  });
}

test("the moments of a list cost no more than one format for each way of saying them", async (t) => {
  const { front, page } = await openFront(t, { prepare: (_host, context) => countFormats(context) });
  const nFormats = await page.evaluate(() => window.nFormats);
  const nStories = await front.stories.count();
  assert.ok(nFormats < nStories / 2, `${nFormats} formats for ${nStories} stories`);
  await front.chooseTopic(topic.title);
  await page.waitForURL(/[?&]topics=/);
  await until(async () => await front.stories.count() < nStories);
  assert.equal(await page.evaluate(() => window.nFormats), nFormats);
});

test("the first format is made while the app's code is on its way", async (t) => {
  const { page } = await openNewsroom(t, {
    prepare: async (host, context) => {
      await countFormats(context);
      host.fault(/\.wasm$/, "stalled");
    },
  });
  await until(async () => await page.evaluate(() => window.nFormats) === 1);
});

test("more stories come with the button until there are no more", async (t) => {
  const { front, page } = await openFront(t);
  const nFirst = await front.stories.count();
  assert.ok(nFirst < stories.length);
  while (await front.moreButton.isVisible()) {
    const n = await front.stories.count();
    await front.moreButton.click();
    await front.stories.nth(n).or(page.getByText(/^That was all/)).first().waitFor();
  }
  await page.getByText(`That was all: ${stories.length} stories.`).waitFor();
  assert.equal(new Set(await front.titles()).size, stories.length, "each story once");
});

test("topics are combined in the address, and back undoes one step", async (t) => {
  const { front, page } = await openFront(t);
  const [first, second] = config.topics;
  await front.chooseTopic(first.title);
  await page.waitForURL((url) => url.searchParams.get("topics") === first.slug);
  await front.chooseTopic(second.title);
  await page.waitForURL((url) => url.searchParams.get("topics") === `${first.slug},${second.slug}`);
  await front.filter.getByRole("link", { name: "all of these" }).click();
  await page.waitForURL((url) => url.searchParams.get("match") === "all");
  await page.goBack();
  assert.equal(new URL(page.url()).searchParams.get("match"), null);
  await front.filter.getByRole("link", { name: "Clear filter" }).click();
  await page.waitForURL((url) => url.search === "");
});

test("a filtered address can be shared: it opens with the same stories", async (t) => {
  const { front } = await openFront(t, { path: `?topics=${topic.slug}` });
  for (const story of await front.stories.all()) {
    assert.ok((await story.getByRole("listitem").allInnerTexts()).includes(topic.title));
  }
});

test("coming back from a story finds the place where the reader was", async (t) => {
  const { front, page } = await openFront(t);
  const link = front.stories.nth(7).getByRole("heading").getByRole("link");
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  const title = await link.innerText();
  await link.click();
  await new ArticlePage(page).ready(title);
  await page.waitForFunction(() => scrollY === 0);
  await page.goBack();
  await front.storyLink(title).waitFor();
  await page.waitForFunction((top) => Math.abs(scrollY - top) < 2, before);
});

test("a WordPress site is shown without a rebuild, page by page to its end", async (t) => {
  const { front, page } = await openFront(t, {
    prepare: sourcedFrom(WORDPRESS_SOURCE, (it) => wordPressOn(it, 45)),
  });
  assert.equal((await front.titles())[0], "Dispatch 45 – from the slipway");
  while (await front.moreButton.isVisible()) {
    const n = await front.stories.count();
    await front.moreButton.click();
    await front.stories.nth(n).waitFor();
  }
  await page.getByText("That was all: 45 stories.").waitFor();
});

test("a Ghost site is shown without a rebuild: its pages, its topics, its articles", async (t) => {
  const { front, page } = await openFront(t, {
    prepare: sourcedFrom(GHOST_SOURCE, (it) => ghostOn(it, 45)),
  });
  await front.chooseTopic("Work & Wages");
  await page.waitForURL(/topics=work-wages/);
  await front.moreButton.waitFor();
  while (await front.moreButton.isVisible()) {
    const n = await front.stories.count();
    await front.moreButton.click();
    await front.stories.nth(n).waitFor();
  }
  await page.getByText("That was all: 23 stories.").waitFor();
  await front.storyLink("Lamp 43 is lit").click();
  const article = new ArticlePage(page);
  await article.ready("Lamp 43 is lit");
  await article.text.getByText("The wick of lamp 43 was trimmed at dusk.").waitFor();
  await page.goBack();
  await front.storyLink("Lamp 45 is lit").click();
  await article.ready("Lamp 45 is lit");
  await page.getByText(/members/i).first().waitFor();
});

test("any JSON is shown without a rebuild, by what broadside.json says of it", async (t) => {
  const { front, page, host, complaints } = await openFront(t, {
    prepare: sourcedFrom(MAPPED_SOURCE, (it) => cmsOn(it, 45)),
  });
  assert.equal((await front.titles())[0], "Gate 45 is shut");
  assert.equal(await front.stories.count(), 20);
  await front.moreButton.click();
  await front.storyLink("Gate 6 is shut").waitFor();
  assert.equal(await front.stories.count(), 40);
  await front.moreButton.click();
  await page.getByText("That was all: 45 stories.").waitFor();
  // A CMS counts no topics; a newsroom lists its own, or links to one.
  await page.goto(`${host.url}?topics=work-wages`);
  await front.storyLink("Gate 7 is shut").waitFor();
  // What is at hand of the topic is shown before the server answers.
  await until(() => host.requests.some(({ path }) => /cms\/.*=work-wages/.test(path)));
  while (await front.moreButton.isVisible()) {
    const n = await front.stories.count();
    await front.moreButton.click();
    await front.stories.nth(n).waitFor();
  }
  await page.getByText("That was all: 23 stories.").waitFor();
  // Opened by its address, a story is asked for by its slug. No page was printed for it.
  complaints.allow(/404/);
  await page.goto(`${host.url}articles/gate-2/`);
  const article = new ArticlePage(page);
  await article.ready("Gate 2 is shut");
  await article.text.getByText("The wheel of gate 2 was oiled at dawn.").waitFor();
});

test("an RSS feed is shown without a rebuild, styles and scripts in its bodies left out", async (t) => {
  const { front, page } = await openFront(t, {
    prepare: sourcedFrom(RSS_SOURCE, (it) => rssOn(it, 45)),
  });
  assert.equal((await front.titles())[0], "Bar 45 turns");
  await front.moreButton.click();
  await front.stories.nth(39).waitFor();
  await front.storyLink("Bar 44 turns").click();
  const article = new ArticlePage(page);
  await article.ready("Bar 44 turns");
  await article.text.getByText("Bar 44 was pushed round twice.").waitFor();
  assert.equal(await article.text.locator("[style], [onclick], [class='rule'], script").count(), 0);
  assert.equal(await page.evaluate(() => window.hacked), undefined);
});

test("a picture that a Ghost feed gives twice stands once above its story", async (t) => {
  const { front, page } = await openFront(t, {
    prepare: sourcedFrom(GHOST_RSS_SOURCE, ghostRssOn),
  });
  await front.storyLink("The lamp that stayed lit").click();
  const article = new ArticlePage(page);
  await article.ready("The lamp that stayed lit");
  await article.text.getByText("It burned all week.").waitFor();
  assert.equal(await page.getByRole("main").locator("img[src*='boat.svg']").count(), 1);
});

test("a story published meanwhile is announced and comes when asked for", async (t) => {
  let feed;
  const { front, page } = await openFront(t, {
    prepare: sourcedFrom(JsonFeed.SOURCE, (it) => {
      feed = new JsonFeed(it, 3);
    }),
  });
  feed.publish("A hull nobody ordered");
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await front.newStoriesButton.waitFor();
  assert.equal(await front.stories.count(), 3, "nothing moved yet");
  await front.newStoriesButton.click();
  await front.storyLink("A hull nobody ordered").waitFor();
});

test("a newsroom without stories says so", async (t) => {
  const { page } = await openNewsroom(t, {
    prepare: sourcedFrom(JsonFeed.SOURCE, (it) => new JsonFeed(it, 0)),
  });
  await page.getByRole("heading", { name: "Nothing published yet" }).waitFor();
  assert.equal(await page.getByRole("link", { name: "Show every story" }).count(), 0, "there is none to lead to");
});

test("a topic without stories leads to all the others, and not to itself", async (t) => {
  const { page, front, complaints } = await openFront(t, { path: `topics/${topic.slug}/` });
  complaints.allow(/404/);
  await page.goto(new URL("../never-written/", page.url()).href);
  await page.getByRole("heading", { name: "Nothing published yet" }).waitFor();
  await page.getByRole("link", { name: "Show every story" }).click();
  await page.getByRole("heading", { level: 1, name: "Latest stories" }).waitFor();
  await front.stories.first().waitFor();
});

for (const [name, kind, heading] of [
  ["answers with a fault", 503, /server has a fault/],
  ["answers with a login page", "login", /something unreadable/],
  ["breaks off", "truncated", /unreadable|cannot be reached/],
  ["breaks the connection", "reset", /cannot be reached/],
]) {
  test(`a source that ${name} is explained and can be tried again`, async (t) => {
    const { page, host, complaints } = await openNewsroom(t, {
      prepare: sourcedFrom(JsonFeed.SOURCE, (it) => {
        new JsonFeed(it, 3);
        it.fault(/feed\/1\.json/, kind);
      }),
    });
    complaints.allow(/Failed to load resource/);
    const front = new FrontPage(page);
    await page.getByRole("alert").getByRole("heading", { name: heading }).waitFor();
    host.mend();
    await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
    await front.ready();
    assert.equal(await front.stories.count(), 3);
  });
}

test("a newsroom's accent colours its links, changed in broadside.json alone", async (t) => {
  const accented = (accent) => openFront(t, {
    prepare: (host) => reconfigure(host, (it) => ({ ...it, newsroom: { ...it.newsroom, accent } })),
  });
  const colourOfTopics = ({ front }) => front.stories.first().getByRole("list").getByRole("link").first()
    .evaluate((it) => getComputedStyle(it).color);
  const [green, blue] = [await colourOfTopics(await accented("#006400")), await colourOfTopics(await accented("#00008b"))];
  assert.notEqual(green, blue);
});
