// A topic's page with everything that the reference page of the product has, in its order.
//
// It is deliberately not about what form and notice do; see signup.spec.mjs and notice.spec.mjs.

import assert from "node:assert/strict";
import { test } from "node:test";
import { appReady, openNewsroom } from "../browser.mjs";
import { campaign, config, topic } from "../demo.mjs";
import { TopicPage } from "../pages/topic-page.mjs";

async function openTopic(t, path = `topics/${topic.slug}/`) {
  const newsroom = await openNewsroom(t, { path });
  const topicPage = new TopicPage(newsroom.page);
  await topicPage.ready();
  return { ...newsroom, topicPage };
}

test("it has its topic as heading, a paragraph, stories, a notice and the newsletter", async (t) => {
  const { page, topicPage } = await openTopic(t);
  assert.equal(await topicPage.heading.innerText(), topic.title);
  assert.ok((await topicPage.description.innerText()).startsWith(topic.description.slice(0, 40)));
  for (const story of await topicPage.stories.all()) {
    assert.ok((await story.getByRole("listitem").allInnerTexts()).includes(topic.title));
  }
  assert.equal(await topicPage.notice(campaign.headline).high.isVisible(), true);
  assert.equal(await topicPage.signup.block.getByRole("heading").innerText(), config.signup.heading);
  assert.match(await page.title(), new RegExp(topic.title));
});

test("the first press of Tab reaches the skip link, and it leads to the stories", async (t) => {
  const { page, topicPage } = await openTopic(t);
  await page.keyboard.press("Tab");
  assert.equal(await topicPage.skipLink.evaluate((it) => it === document.activeElement), true);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.matches("main"));
});

test("it is reached from the navigation without loading a page, with focus on what is new", async (t) => {
  const { page } = await openNewsroom(t);
  const topicPage = new TopicPage(page);
  await topicPage.ready();
  const link = topicPage.topics.getByRole("link", { name: topic.title });
  await link.click();
  await page.getByRole("heading", { level: 1, name: topic.title }).waitFor();
  const loaded = await page.evaluate(() => performance.getEntriesByType("navigation")[0].name);
  assert.notEqual(loaded, page.url(), "the document is the one that was opened first");
  assert.equal(await link.getAttribute("aria-current"), "page");
  await page.waitForFunction(() => document.activeElement?.matches("main, h1"));
});

test("the list mapped to the topic is the one that is offered", async (t) => {
  const { topicPage } = await openTopic(t);
  for (const list of config.signup.lists) {
    assert.equal(await topicPage.signup.list(list.name).isChecked(), list.id === topic.list, list.name);
  }
});

test("a topic that nobody wrote about says so", async (t) => {
  const { page, complaints } = await openNewsroom(t, { path: "topics/knots-and-splices/" });
  complaints.allow(/404 .*knots-and-splices/);
  await appReady(page);
  await page.getByRole("heading", { name: /No story|Nothing|no such page/ }).first().waitFor();
});
