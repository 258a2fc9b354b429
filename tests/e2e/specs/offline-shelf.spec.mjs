// Stories that a reader wants at hand are fetched with their pictures, open without a connection, and keep within the room
// that the reader gives; what is saved never goes.
//
// It is deliberately not about what is kept because it was opened; see offline.spec.mjs.

import assert from "node:assert/strict";
import { test } from "node:test";
import { appReady, openNewsroom, reconfigure, workerReady } from "../browser.mjs";
import { config, printedArticles, stories } from "../demo.mjs";
import { ArticlePage } from "../pages/article-page.mjs";
import { Device } from "../pages/device.mjs";
import { FrontPage } from "../pages/front-page.mjs";
import { SettingsPage } from "../pages/settings-page.mjs";
import { json } from "../server.mjs";

async function openSettings(t, options) {
  const newsroom = await openNewsroom(t, options);
  const front = new FrontPage(newsroom.page);
  await front.ready();
  const settings = new SettingsPage(newsroom.page);
  return { ...newsroom, front, settings };
}

/** A story with a picture that the front page does not show, and the topic that it is under. */
function unseen(titles) {
  const isUnseen = (it) => !titles.includes(it.title) && it.image && it.tags?.length > 0;
  const story = stories.filter(isUnseen).find((it) => topicOf(it));
  const slug = story.url.split("/").filter(Boolean).at(-1);
  return { story, topic: topicOf(story), path: printedArticles.find((it) => it.includes(slug)) };
}

function topicOf(story) {
  return config.topics.find((it) => story.tags.includes(it.title));
}

/** Twelve stories, each of half a megabyte. */
function heavyOn(host) {
  const words = "a long line of words that says nothing ".repeat(80);
  const story = (number) => ({
    id: `heavy-${number}`,
    title: `Ledger number ${number}`,
    summary: "Columns of figures.",
    content_html: `<p>${words}</p>`.repeat(160),
    date_published: new Date(Date.UTC(2026, 10, number)).toISOString(),
  });
  host.mount("heavy/", () => json(200, {
    version: "https://jsonfeed.org/version/1.1", title: "The Ledger", items: Array.from({ length: 12 }, (_, index) => story(12 - index)),
  }));
  const source = { id: "heavy", title: "The Ledger", type: "jsonfeed", url: "heavy/feed.json" };
  reconfigure(host, (it) => ({ ...it, sources: [source], topics: [] }));
}

test("a topic that is ticked opens without a connection, with its pictures, though nobody had opened it", async (t) => {
  const { front, page, context, settings } = await openSettings(t);
  const { story, topic, path } = unseen(await front.titles());
  await workerReady(page);
  await settings.enter();
  await settings.list(topic.title).check();
  await settings.nOfEach.selectOption("50");
  await settings.fetchNow.click();
  await settings.holds("Everything you ticked is here.");
  await settings.holds(/^\d+ stories, [\d.]+ [kM]B of 50 MB$/);
  await context.setOffline(true);
  await page.goto(new URL(path, page.url().replace("settings/", "")).href);
  await new ArticlePage(page).ready(story.title);
  const picture = page.getByRole("main").locator("img").first();
  await picture.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector("main img")?.complete);
  // What stands for a picture that is not there is three pixels wide.
  assert.ok(await picture.evaluate((it) => it.naturalWidth) > 10);
});

test("what is wished stays wished, and is fetched again at the next visit", async (t) => {
  const { host, page, settings, complaints } = await openSettings(t);
  complaints.allow(/404/);
  await settings.enter();
  await settings.list("The latest stories").check();
  await settings.fetchNow.click();
  await settings.holds("Everything you ticked is here.");
  await page.reload();
  await appReady(page);
  assert.equal(await settings.list("The latest stories").isChecked(), true);
  await settings.holds("Everything you ticked is here.");
  assert.ok(host.count("feed.json") > 1);
});

test("when the stories take more room than they are given, the oldest go, and what is saved stays", async (t) => {
  const { front, page, settings } = await openSettings(t, { prepare: heavyOn });
  await front.saveButton("Ledger number 1").click();
  await new Device(page).hasSaved(1);
  await settings.enter();
  await settings.holds(/^12 stories \(1 saved\), [\d.]+ MB of 50 MB$/);
  await settings.budget.selectOption("5");
  await settings.holds(/^9 stories \(1 saved\), [\d.]+ MB of 5 MB$/);
  const kept = Object.values(await new Device(page).table("articles")).map((it) => JSON.parse(it).is.preview.title);
  assert.ok(kept.includes("Ledger number 1"), "it is saved, and the oldest");
  for (const number of [2, 3, 4]) assert.ok(!kept.includes(`Ledger number ${number}`), `${kept}`);
});

test("a device without room says so plainly", async (t) => {
  const { host, page, context, settings } = await openSettings(t);
  await settings.enter();
  await settings.list("The latest stories").check();
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(host.url).origin, quotaSize: 1 });
  await settings.fetchNow.click();
  await settings.holds(/no more room for this page/);
});

test("without a connection nothing is fetched, and the page says why", async (t) => {
  const { context, settings } = await openSettings(t);
  await settings.enter();
  await settings.list("The latest stories").check();
  await context.setOffline(true);
  await settings.fetchNow.click();
  await settings.panel("Keep for reading offline").getByText("You are offline.").waitFor();
});
