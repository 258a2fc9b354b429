// The article page: whole, in its own language, with ways on from it.
//
// It is deliberately not about how foreign HTML is judged; core tests that, and boot.spec.mjs shows that
// nothing runs.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openNewsroom } from "../browser.mjs";
import { stories } from "../demo.mjs";
import { ArticlePage } from "../pages/article-page.mjs";
import { FrontPage } from "../pages/front-page.mjs";

async function openStory(t, wanted) {
  const newsroom = await openNewsroom(t);
  const front = new FrontPage(newsroom.page);
  await front.ready();
  while (await front.storyLink(wanted.title).count() === 0) {
    const n = await front.stories.count();
    await front.moreButton.click();
    await front.stories.nth(n).waitFor();
  }
  await front.storyLink(wanted.title).click();
  const article = new ArticlePage(newsroom.page);
  await article.ready(wanted.title);
  return { ...newsroom, front, article };
}

function words(html) {
  return html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim().split(" ");
}

test("a story opens from its card without loading a page, at its top, with focus on it", async (t) => {
  const { page } = await openStory(t, stories[3]);
  const loaded = await page.evaluate(() => performance.getEntriesByType("navigation")[0].name);
  assert.notEqual(loaded, page.url(), "the document is the one that was opened first");
  await page.waitForFunction(() => scrollY === 0);
  await page.waitForFunction(() => document.activeElement?.matches("main, h1"));
  assert.match(await page.title(), new RegExp(stories[3].title.slice(0, 20)));
});

test("the whole text is there", async (t) => {
  const story = stories.find((it) => it.content_html?.includes("<h2"));
  const { article } = await openStory(t, story);
  const last = words(story.content_html).slice(-6).join(" ");
  const shown = (await article.page.getByRole("main").innerText()).replace(/\s+/g, " ");
  assert.ok(shown.includes(last), last);
  assert.ok(await article.page.getByRole("main").getByRole("heading", { level: 2 }).count() > 0);
});

test("a link to a story can be shared: it opens by itself, and a reload keeps it", async (t) => {
  const { page, article } = await openStory(t, stories[0]);
  await page.reload();
  await article.ready(stories[0].title);
});

for (const language of ["es", "ar"]) {
  test(`a story in ${language} says so to the browser and runs in its direction`, async (t) => {
    const story = stories.find((it) => it.language?.startsWith(language));
    const { article } = await openStory(t, story);
    const element = article.page.getByRole("main").locator(`[lang^="${language}"]`).first();
    const direction = await element.evaluate((it) => getComputedStyle(it).direction);
    assert.equal(direction, language === "ar" ? "rtl" : "ltr");
  });
}

test("the next story is one link away, and the site's name leads home", async (t) => {
  const { page, article, front } = await openStory(t, stories[1]);
  await article.neighbours.getByRole("link").first().click();
  const isElsewhere = (title) => document.querySelector("h1")?.textContent !== title;
  await page.waitForFunction(isElsewhere, stories[1].title);
  await article.siteName.click();
  await front.stories.first().waitFor();
});

test("what came of copying a link is said of that story alone", async (t) => {
  const { page, article } = await openStory(t, stories[1]);
  await article.copyLink.click();
  const said = page.getByText(/^The link (is copied|could not be copied)/);
  await said.waitFor();
  await article.neighbours.getByRole("link").first().click();
  const isElsewhere = (title) => document.querySelector("h1")?.textContent !== title;
  await page.waitForFunction(isElsewhere, stories[1].title);
  await said.waitFor({ state: "detached" });
});

test("a story that there is not is said to be missing", async (t) => {
  const { page, complaints } = await openNewsroom(t, { path: "articles/no-such-story/" });
  complaints.allow(/404/);
  await page.getByRole("heading", { name: /no such (story|page)/ }).waitFor();
  await page.waitForFunction(() => document.title.startsWith("There is no such page"));
  await page.getByRole("banner").getByRole("link", { name: /front page$/ }).waitFor();
});

test("the exact moment is there on hover, on a card too, and stands on paper in the place of «yesterday»", async (t) => {
  const { page, front, article } = await openStory(t, stories[1]);
  const onPaper = (time) => time.evaluate((it) => getComputedStyle(it, "::after").content);
  const onArticle = article.text.locator("time").first();
  const exact = await onArticle.getAttribute("title");
  assert.match(exact, /2026/);
  await page.emulateMedia({ media: "print" });
  assert.equal(await onPaper(onArticle), JSON.stringify(exact));
  assert.equal(await onArticle.evaluate((it) => getComputedStyle(it).fontSize), "0px", "«yesterday» takes no room");
  await page.emulateMedia({ media: "screen" });
  assert.equal(await onPaper(onArticle), "none");
  await article.siteName.click();
  const onCard = front.card(stories[1].title).locator("time");
  await onCard.scrollIntoViewIfNeeded();
  const hovered = await onCard.evaluate((it) => {
    const { left, top, height } = it.getBoundingClientRect();
    return document.elementFromPoint(left + 4, top + height / 2)?.closest("[title]")?.title;
  });
  assert.equal(hovered, exact);
});
