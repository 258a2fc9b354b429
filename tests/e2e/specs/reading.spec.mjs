// Reading a long story in peace: what comes late moves nothing, and what is wide, foreign or far down is in its place.
//
// It is deliberately without what listens and what is passed on: read-aloud.spec and share.spec have those.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DIST, appReady, openNewsroom, reconfigure, until } from "../browser.mjs";
import { JsonFeed } from "../backends/json-feed.mjs";
import { WORDPRESS_SOURCE, wordPressOn } from "../backends/wordpress.mjs";
import { printedArticles, stories, topic } from "../demo.mjs";
import { ArticlePage } from "../pages/article-page.mjs";
import { FrontPage } from "../pages/front-page.mjs";
import { StoryList } from "../pages/story-list.mjs";
import { overflowPx, shifts, watchShifts } from "../probes.mjs";
import { Host } from "../server.mjs";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** The address of a story's printed page, if it was printed. */
function printedPage(story) {
  const slug = story.url.split("/").filter(Boolean).at(-1);
  return printedArticles.find((it) => it.includes(slug));
}

/** A drawing of the given size. */
function drawing(width, height) {
  const body = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;
  return { status: 200, headers: { "content-type": "image/svg+xml" }, body };
}

/** Pictures below `prefix` come only when the returned function is called. */
function holdPictures(host, prefix, picture) {
  let release;
  const released = new Promise((resolve) => {
    release = resolve;
  });
  host.mount(prefix, () => released.then(() => picture));
  return release;
}

/** One story, of the given text, alone in its newsroom. */
function storyOf(html) {
  return (host) => {
    reconfigure(host, (it) => ({ ...it, sources: [JsonFeed.SOURCE], topics: [], campaigns: [] }));
    new JsonFeed(host, 1).newest.content_html = html(host);
  };
}

/** Opens the newsroom's newest story from its card. */
async function openFirstStory(t, options) {
  const newsroom = await openNewsroom(t, options);
  const front = new FrontPage(newsroom.page);
  await front.ready();
  const article = new ArticlePage(newsroom.page);
  await article.ready(await front.openFirstStory());
  return { ...newsroom, front, article };
}

/** Until the picture that `locator` finds is there. */
function complete(page, locator) {
  return locator.evaluate((image) => image.decode()).then(() => shifts(page));
}

test("the picture above a printed story has its room before it comes", async (t) => {
  const pictured = stories.find((it) => it.image && printedPage(it));
  const { page } = await openNewsroom(t, {
    path: printedPage(pictured),
    context: PHONE,
    prepare: (host, context) => {
      // No story of the demo has another size than this, whatever a newsroom's may have.
      const release = holdPictures(host, "demo/images/", drawing(1200, 1500));
      // The page is not loaded before its pictures are, and the app is there before that.
      context.on("page", (opened) => appReady(opened).then(release));
      return watchShifts(context);
    },
  });
  assert.deepEqual(await complete(page, page.getByRole("article").getByRole("img").first()), []);
});

test("a picture whose size the source tells is shown whole, in room that was kept for it", async (t) => {
  let release;
  const { page } = await openFirstStory(t, {
    context: PHONE,
    prepare: (host, context) => {
      reconfigure(host, (it) => ({ ...it, sources: [WORDPRESS_SOURCE], topics: [], campaigns: [] }));
      wordPressOn(host, 3, {
        source_url: `${host.url}pictures/quay.svg`,
        alt_text: "A quay",
        media_details: { width: 1200, height: 900, sizes: {} },
      });
      release = holdPictures(host, "pictures/", drawing(1200, 900));
      return watchShifts(context);
    },
  });
  const picture = page.getByRole("main").getByRole("img", { name: "A quay" });
  const before = await shifts(page);
  release();
  assert.deepEqual(await complete(page, picture), before);
  const { width, height } = await picture.boundingBox();
  assert.ok(Math.abs(width / height - 4 / 3) < 0.01, `${width}×${height}`);
});

test("a picture in the text has its room before it comes, where its size is told", async (t) => {
  let release;
  const { page, article } = await openFirstStory(t, {
    context: PHONE,
    prepare: (host, context) => {
      storyOf(({ url }) => `<figure><img src="${url}pictures/quay.svg" alt="A quay" width="800" height="600">
        <figcaption>Before the tide</figcaption></figure><p>Hull number 1 went in.</p>`)(host);
      release = holdPictures(host, "pictures/", drawing(800, 600));
      return watchShifts(context);
    },
  });
  const before = await shifts(page);
  release();
  assert.deepEqual(await complete(page, article.text.getByRole("img", { name: "A quay" })), before);
  const figure = article.text.getByRole("figure", { name: "Before the tide" }).or(article.text.locator("figure"));
  assert.ok(await figure.first().getByText("Before the tide").isVisible());
});

test("the size that a reader chose is kept, and stands before the app has come", async (t) => {
  let isHeld = false;
  let release = () => {};
  const { page } = await openNewsroom(t, {
    path: printedArticles[0],
    // Without the worker a reload shows the printed page first, as a link from elsewhere does.
    context: { serviceWorkers: "block" },
    prepare: async (_host, context) => {
      await watchShifts(context);
      await context.route(/_bg\.wasm$/, async (route) => {
        if (isHeld) {
          await new Promise((resolve) => {
            release = resolve;
          });
        }
        await route.continue();
      });
    },
  });
  await appReady(page);
  const article = new ArticlePage(page);
  const fontPx = () => article.paragraphs.first().evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize));
  const before = await fontPx();
  await article.settings.getByText("Text size").click();
  await article.larger.click();
  await article.larger.click();
  await article.settings.getByText("4 of 5").waitFor();
  const chosen = await fontPx();
  assert.ok(chosen > before * 1.3, `${before} px, then ${chosen} px`);

  isHeld = true;
  await page.reload();
  await article.paragraphs.first().waitFor();
  assert.equal(await fontPx(), chosen, "the printed page has it");
  release();
  await appReady(page);
  assert.equal(await fontPx(), chosen, "and so has the app");
  assert.deepEqual(await shifts(page), []);
  await article.settings.getByText("Text size").click();
  await article.settings.getByText("4 of 5").waitFor();
});

test("the largest size is the last, and its button keeps the focus", async (t) => {
  const { page, article } = await openFirstStory(t);
  await article.settings.getByText("Text size").click();
  for (const step of ["3 of 5", "4 of 5", "5 of 5"]) {
    await article.larger.click();
    await article.settings.getByText(step).waitFor();
  }
  await page.keyboard.press("Enter");
  assert.equal(await article.settings.getByText("5 of 5").count(), 1);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Larger");
});

test("lines get longer and shorter on a wide screen, and a phone is not asked", async (t) => {
  const { page, article } = await openFirstStory(t);
  const width = async () => (await article.paragraphs.first().boundingBox()).width;
  const before = await width();
  await article.settings.getByText("Text size").click();
  await article.settings.getByRole("button", { name: "Long" }).click();
  await until(async () => await width() > before);
  await article.settings.getByRole("button", { name: "Short" }).click();
  await until(async () => await width() < before);
  await page.setViewportSize(PHONE.viewport);
  assert.equal(await article.settings.getByRole("button", { name: "Short" }).isVisible(), false);
});

test("a note is reached from its mark, and its mark from the note, though its author made no way back", async (t) => {
  const { page, article } = await openFirstStory(t, {
    prepare: storyOf(() => `<p>It reads four feet.<sup><a href="#n1">1</a></sup></p>
      ${"<p>The wardens wrote it down every morning.</p>".repeat(60)}<ol><li id="n1">Read at dawn.</li></ol>`),
  });
  const mark = article.text.getByRole("link", { name: "1", exact: true });
  const back = article.text.getByRole("link", { name: /^Back to where/ });
  const isInWindow = (locator) => locator.evaluate((it) => {
    const { top, bottom } = it.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  assert.equal(await isInWindow(back), false);
  await mark.click();
  await until(() => isInWindow(back));
  await back.click();
  await until(() => isInWindow(mark));
  assert.match(page.url(), /#text-mark-n1$/);
});

test("a wide table and long lines of code scroll in their own box, which a keyboard reaches", async (t) => {
  const { page, article } = await openFirstStory(t, {
    context: PHONE,
    prepare: storyOf(() => `<p>The log.</p><table><caption>Gauges</caption><tr>${"<th>Gauge number</th>".repeat(12)}</tr></table>
      <pre><code>tide --now ${"--port merrow ".repeat(20)}</code></pre>`),
  });
  assert.ok(await overflowPx(page) <= 0);
  for (const box of [article.text.getByRole("region", { name: /^Gauges\. Table/ }), article.text.getByRole("group", { name: /^Code/ })]) {
    await box.focus();
    await page.keyboard.press("ArrowRight");
    await until(() => box.evaluate((it) => it.scrollLeft > 0));
  }
});

/** A host of videos that counts who asks, and a story with one of them in it. */
function storyWithVideo(player, isAllowed) {
  return (host) => {
    reconfigure(host, (it) => ({ ...it, embeds: isAllowed ? [new URL(player.url).origin] : [] }));
    storyOf(() => `<p>The march.</p><iframe src="${player.url}march/" title="The march, filmed"></iframe>`)(host);
    if (isAllowed) allowFrames(host, player);
  };
}

/** What the press does for a newsroom that names the player's host. */
function allowFrames(host, player) {
  const origin = new URL(player.url).origin;
  const named = (text) => text.replace("frame-src 'self'", `frame-src 'self' ${origin}`);
  host.amend("content-security-policy", named);
  host.edit(/^(index\.html)?$/, named);
}

async function startPlayer(t) {
  const player = await Host.start(DIST);
  t.after(() => player.stop());
  player.mount("march/", () => ({
    status: 200, headers: { "content-type": "text/html" }, body: "<!doctype html><title>March</title><p>They march.</p>",
  }));
  return player;
}

test("a video is named, and its host learns of a reader only when that reader asks for it", async (t) => {
  const player = await startPlayer(t);
  const { page, article } = await openFirstStory(t, { prepare: storyWithVideo(player, true) });
  await article.text.getByText("The march, filmed").waitFor();
  assert.equal(player.requests.length, 0);
  await article.text.getByRole("button", { name: "Load it from 127.0.0.1" }).click();
  await page.frameLocator("iframe[title='The march, filmed']").getByText("They march.").waitFor();
  assert.equal(player.count("march/"), 1);
  await until(() => page.evaluate(() => document.activeElement.localName === "iframe"));
});

test("a video of a host that the newsroom does not name is a link", async (t) => {
  const player = await startPlayer(t);
  const { article } = await openFirstStory(t, { prepare: storyWithVideo(player, false) });
  await article.text.getByRole("link", { name: "Open it at 127.0.0.1" }).waitFor();
  assert.equal(await article.text.getByRole("button", { name: /^Load it/ }).count(), 0);
  assert.equal(player.requests.length, 0);
});

test("a video that the page's policy holds back becomes a link again", async (t) => {
  const player = await startPlayer(t);
  const { article, complaints } = await openFirstStory(t, {
    prepare: (host) => {
      storyWithVideo(player, false)(host);
      reconfigure(host, (it) => ({ ...it, embeds: [new URL(player.url).origin] }));
    },
  });
  complaints.allow(/policy: frame-src|Content Security Policy/);
  await article.text.getByRole("button", { name: "Load it from 127.0.0.1" }).click();
  await article.text.getByText(/own rules do not let it show/).waitFor();
  await article.text.getByRole("link", { name: "Open it at 127.0.0.1" }).waitFor();
  assert.equal(player.requests.length, 0);
});

const LONG_STORY = storyOf(() => Array.from({ length: 60 }, (_, index) =>
  `<p>Paragraph ${index + 1}. ${"The wardens wrote it down. ".repeat(12)}</p>`).join(""));

/** Scrolls so that a paragraph is the first in the window, and waits until that is kept. */
async function readTo(page, article, number) {
  await article.paragraphs.nth(number - 1).evaluate((it) => scrollTo(0, it.getBoundingClientRect().top + scrollY - 20));
  await until(() => page.evaluate((block) =>
    localStorage.getItem("broadside:/:reading-places")?.includes(` ${block} `), number - 1));
}

test("who comes again may go on where they stopped, and nothing moves before they say so", async (t) => {
  const { page, article, front } = await openFirstStory(t, {
    context: PHONE,
    prepare: async (host, context) => {
      LONG_STORY(host);
      await watchShifts(context);
    },
  });
  await readTo(page, article, 30);
  await article.siteName.click();
  const title = await front.openFirstStory();
  await article.ready(title);
  const goOn = page.getByRole("button", { name: "Go on there" });
  await goOn.waitFor();
  await page.getByText("You had read 48 % of this story.").waitFor();
  assert.equal(await page.evaluate(() => scrollY), 0);
  await goOn.click();
  await until(() => article.paragraphs.nth(29).evaluate((it) => Math.abs(it.getBoundingClientRect().top) < 40));
  await goOn.waitFor({ state: "detached" });
});

test("an article read to its end begins at its beginning", async (t) => {
  const { page, article, front } = await openFirstStory(t, { context: PHONE, prepare: LONG_STORY });
  await readTo(page, article, 30);
  await article.paragraphs.last().scrollIntoViewIfNeeded();
  await until(() => page.evaluate(() => localStorage.getItem("broadside:/:reading-places") === ""));
  await article.siteName.click();
  await article.ready(await front.openFirstStory());
  await appReady(page);
  assert.equal(await page.getByRole("button", { name: "Go on there" }).count(), 0);
});

test("earlier and later are those of the list that the reader came from, which is a link away", async (t) => {
  const { page, host } = await openNewsroom(t, { path: `topics/${topic.slug}/` });
  const list = new StoryList(page);
  await list.ready();
  const [first, second] = await list.titles();
  await list.storyLink(first).click();
  const article = new ArticlePage(page);
  await article.ready(first);
  await article.neighbours.getByRole("link", { name: second }).waitFor();
  await article.neighbours.getByRole("link", { name: `In the list: ${topic.title}` }).click();
  await page.waitForURL(new URL(`topics/${topic.slug}/`, host.url).href);
});

test("stories on the same subject are a link away, and are none that stand there already", async (t) => {
  const { page } = await openNewsroom(t);
  const front = new FrontPage(page);
  await front.ready();
  const title = await front.openFirstStory();
  const article = new ArticlePage(page);
  await article.ready(title);
  const related = await article.related.getByRole("link").allInnerTexts();
  assert.ok(related.length > 0 && !related.includes(title), related.join("; "));
  const beside = await article.neighbours.getByRole("link").allInnerTexts();
  assert.ok(!related.some((it) => beside.some((other) => other.includes(it))), related.join("; "));
  await article.related.getByRole("link").first().click();
  await article.ready(related[0]);
});
