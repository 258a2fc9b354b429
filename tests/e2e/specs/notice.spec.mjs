// Campaign notices: where they stand, that they can be closed for good, and that nothing moves for them.
//
// It is deliberately not about which notice is chosen; that rule is the core's and tested there.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openNewsroom, reconfigure } from "../browser.mjs";
import { campaign, topic } from "../demo.mjs";
import { TopicPage } from "../pages/topic-page.mjs";

async function openTopic(t, options) {
  const newsroom = await openNewsroom(t, { path: `topics/${topic.slug}/`, ...options });
  const topicPage = new TopicPage(newsroom.page);
  await topicPage.ready();
  return { ...newsroom, topicPage, notice: topicPage.notice(campaign.headline) };
}

test("the notice has a headline, a bold first line, a text and a link", async (t) => {
  const { notice } = await openTopic(t);
  assert.equal(await notice.high.getByRole("heading").innerText(), campaign.headline);
  assert.equal(await notice.high.locator("strong").innerText(), campaign.lead);
  assert.equal(await notice.link.getAttribute("href"), campaign.action.url);
  assert.ok((await notice.high.innerText()).includes(campaign.text));
});

test("further down it stands again, with its longer text", async (t) => {
  const { notice, page } = await openTopic(t);
  while (await notice.placements.count() < 2) {
    const n = await page.getByRole("article").count();
    await page.getByRole("button", { name: "More stories" }).click();
    await page.getByRole("article").nth(n).waitFor();
  }
  assert.ok((await notice.low.innerText()).includes(campaign.long_text[0]));
});

for (const [name, close] of [
  ["with its button", (notice) => notice.closeButton.click()],
  ["with Esc", (notice, page) => notice.link.focus().then(() => page.keyboard.press("Escape"))],
]) {
  test(`closed ${name}, it is gone from both places and stays gone after a reload`, async (t) => {
    const { notice, page, topicPage } = await openTopic(t);
    await close(notice, page);
    await notice.high.waitFor({ state: "detached" });
    await page.reload();
    await topicPage.ready();
    assert.equal(await notice.placements.count(), 0);
  });
}

test("after its last day nobody sees it", async (t) => {
  const { page } = await openTopic(t, {
    now: new Date("2027-01-02T12:00:00Z"),
    prepare: (host) => reconfigure(host, (config) => ({
      ...config,
      campaigns: config.campaigns.map((it) => ({ ...it, ends: "2026-12-31T23:59:59Z" })),
    })),
  });
  assert.equal(await page.getByRole("note").count(), 0);
});
