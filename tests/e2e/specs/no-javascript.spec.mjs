// The printed edition with scripts switched off: everything can be read, followed and signed up to.
//
// It is deliberately not about how the app replaces it; see press-takeover.spec.mjs.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openNewsroom } from "../browser.mjs";
import { Listmonk } from "../backends/listmonk.mjs";
import { campaign, config, topic } from "../demo.mjs";
import { TopicPage } from "../pages/topic-page.mjs";

const SILENT = { javaScriptEnabled: false };

function openPrinted(t, path, prepare) {
  return openNewsroom(t, { path, context: SILENT, prepare });
}

test("front page, topic page and article are linked to one another and can be read", async (t) => {
  const { page } = await openPrinted(t, "");
  const list = new TopicPage(page);
  assert.ok(await list.stories.count() >= 10);
  await list.topics.getByRole("link", { name: topic.title }).click();
  assert.equal(await list.heading.innerText(), topic.title);
  const title = await list.openFirstStory();
  assert.equal(await list.heading.innerText(), title);
  assert.ok((await page.getByRole("main").innerText()).length > 500);
  await list.siteName.click();
  assert.ok(await list.stories.count() >= 10);
});

for (const path of ["", `topics/${topic.slug}/`]) {
  test(`«/${path}» tells machines what it is`, async (t) => {
    const { page } = await openPrinted(t, path);
    const content = (selector) => page.locator(selector).getAttribute("content");
    assert.ok((await page.title()).includes(config.newsroom.name));
    assert.ok((await content("meta[name=description]")).length > 20);
    assert.ok((await content("meta[property='og:title']")).length > 3);
    assert.ok((await content("meta[property='og:type']")).length > 3);
  });
}

test("a campaign's own page can be read and leads to where it can be answered", async (t) => {
  const { page } = await openPrinted(t, `campaigns/${campaign.id}/`);
  assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), campaign.headline);
  assert.ok(await page.getByText(campaign.long_text.at(-1)).isVisible());
  assert.equal(
    await page.getByRole("link", { name: campaign.action.label }).getAttribute("href"), campaign.action.url,
  );
});

test("what could do nothing without a script is not offered", async (t) => {
  const { page } = await openPrinted(t, "");
  assert.equal(await page.getByRole("button", { name: "More stories" }).isVisible(), false);
});

test("the newsletter form is posted by the browser itself", async (t) => {
  let service;
  const { page, complaints } = await openPrinted(t, "", (host) => {
    service = Listmonk.on(host);
  });
  // The service's answer becomes the page, and the browser may look for an icon of that.
  complaints.allow(/favicon\.ico/);
  await new TopicPage(page).signup.send("reader@example.org");
  await page.waitForURL(/subscription/);
  assert.equal(service.signups.length, 1);
  assert.equal(service.signups[0].email, "reader@example.org");
});

test("an address that was not printed says so and leads to what was", async (t) => {
  const { page, complaints } = await openPrinted(t, "no/such/place/");
  complaints.allow(/404/);
  await page.locator("noscript p").filter({ visible: true }).waitFor();
  await page.getByRole("link", { name: "The front page can be read without it" }).click();
  assert.ok(await new TopicPage(page).stories.count() >= 10);
});
