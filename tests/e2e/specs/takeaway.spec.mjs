// What a reader saved, read, muted and decided goes into one file, and from that file onto another device; what is no such
// file is refused whole.
//
// It is deliberately not about every field; that what is written is read again is tested natively, in core.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openNewsroom } from "../browser.mjs";
import { campaign, config } from "../demo.mjs";
import { ArticlePage } from "../pages/article-page.mjs";
import { Device } from "../pages/device.mjs";
import { FrontPage } from "../pages/front-page.mjs";
import { SavedPage } from "../pages/saved-page.mjs";
import { SettingsPage } from "../pages/settings-page.mjs";

async function openFront(t, options) {
  const newsroom = await openNewsroom(t, options);
  const front = new FrontPage(newsroom.page);
  await front.ready();
  return { ...newsroom, front, settings: new SettingsPage(newsroom.page) };
}

function chosen(text) {
  return { name: "reader.json", mimeType: "application/json", buffer: Buffer.from(text) };
}

test("one file carries what was saved, muted, decided and closed to a device that has nothing", async (t) => {
  const { front, page, host, settings } = await openFront(t);
  const device = new Device(page);
  const [title] = await front.titles();
  await front.saveButton(title).click();
  await device.hasSaved(1);
  await front.notice(campaign.headline).closeButton.click();
  await settings.enter();
  await settings.muteTopic(config.topics[2].title).click();
  await settings.showAgain(config.topics[2].title).waitFor();
  await settings.list("The latest stories").check();
  const { name, text } = await settings.saved(settings.saveFile);
  assert.match(name, /\.json$/);
  await settings.deleteEverything();
  await page.getByRole("link", { name: "Start anew" }).click();
  await front.ready();
  await settings.enter();
  await settings.main.getByText("Nothing is muted.").waitFor();
  await settings.openFile.setInputFiles(chosen(text));
  await settings.holds("Taken over: 1 story saved, 0 stories read.");
  await settings.showAgain(config.topics[2].title).waitFor();
  assert.equal(await settings.list("The latest stories").isChecked(), true);
  const saved = new SavedPage(page);
  await saved.enter();
  await saved.storyLink(title).click();
  await new ArticlePage(page).ready(title);
  await page.goto(host.url);
  await front.ready();
  assert.equal(await front.notice(campaign.headline).placements.count(), 0);
});

for (const [what, text, words] of [
  ["no JSON", "{ not json", /no JSON from line 1/],
  ["another file", "[1, 2, 3]", /not such a file\. Choose one/],
  ["of a newer version", '{"format":"broadside-reader","version":9}', /newer version of this app/],
  ["damaged", '{"format":"broadside-reader","version":1,"marks":[["a",{"read":1}],7]}', /damaged at \/marks\/1/],
]) {
  test(`a file that is ${what} is refused whole, and nothing here is lost`, async (t) => {
    const { front, page, settings } = await openFront(t);
    const [title] = await front.titles();
    await front.saveButton(title).click();
    await new Device(page).hasSaved(1);
    const before = await new Device(page).table("marks");
    await settings.enter();
    await settings.openFile.setInputFiles(chosen(text));
    await settings.holds(words);
    assert.deepEqual(await new Device(page).table("marks"), before);
  });
}

test("the newsroom's feeds are saved as a list for a feed reader", async (t) => {
  const { settings } = await openFront(t);
  await settings.enter();
  const { name, text } = await settings.saved(settings.saveFeeds);
  assert.match(name, /\.opml$/);
  assert.match(text, /<opml version="2.0">[^]*xmlUrl="http:[^"]*feed\.json"/);
});
