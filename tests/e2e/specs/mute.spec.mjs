// Topics, authors and words that a reader does not want to see are left out of lists, which say so, and each can be taken
// back.
//
// It is deliberately not about how words are compared; that is tested natively, in core.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openNewsroom } from "../browser.mjs";
import { config, stories } from "../demo.mjs";
import { ArticlePage } from "../pages/article-page.mjs";
import { FrontPage } from "../pages/front-page.mjs";
import { SearchPage } from "../pages/search-page.mjs";
import { SettingsPage } from "../pages/settings-page.mjs";

async function openSettings(t, options) {
  const newsroom = await openNewsroom(t, options);
  const front = new FrontPage(newsroom.page);
  await front.ready();
  const before = await front.titles();
  const settings = new SettingsPage(newsroom.page);
  await settings.enter();
  return { ...newsroom, front, before, settings };
}

test("a muted word hides its stories, which can be shown for the while and taken back for good", async (t) => {
  const { front, page, before, settings } = await openSettings(t);
  const word = before[0].split(" ").find((it) => /^[a-z]{5,}$/.test(it)) ?? before[0];
  await settings.mute(settings.mutedWord, word.toUpperCase());
  await page.goBack();
  await front.ready();
  const note = page.getByText(/hidden by what you muted/);
  await note.waitFor();
  assert.ok(!(await front.titles()).includes(before[0]));
  await page.reload();
  await front.ready();
  await note.waitFor();
  assert.ok(!(await front.titles()).includes(before[0]), "at the next visit too, from the first moment");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await front.storyLink(before[0]).waitFor();
  await page.getByRole("button", { name: "Hide", exact: true }).click();
  await front.storyLink(before[0]).waitFor({ state: "detached" });
  await settings.enter();
  await settings.showAgain(word.toUpperCase()).click();
  await settings.main.getByText("Nothing is muted.").waitFor();
  await page.goBack();
  await front.storyLink(before[0]).waitFor();
  assert.deepEqual(await front.titles(), before);
});

test("a muted author's stories are left out", async (t) => {
  const { front, page, before, settings } = await openSettings(t);
  const [author] = stories.find((it) => it.title === before[1]).authors;
  await settings.mute(settings.mutedAuthor, author.name);
  await page.goBack();
  await front.storyLink(before[0]).or(front.storyLink(before[2])).first().waitFor();
  assert.equal(await front.storyLink(before[1]).count(), 0);
});

test("a muted topic is left out everywhere but on its own page", async (t) => {
  const { front, page, settings } = await openSettings(t);
  const topic = config.topics[1];
  await settings.muteTopic(topic.title).click();
  await settings.showAgain(topic.title).waitFor();
  await page.goBack();
  await front.ready();
  for (const title of await front.titles()) {
    assert.ok(!stories.find((it) => it.title === title).tags.includes(topic.title), title);
  }
  await front.openTopic(topic.title);
  await page.getByRole("heading", { level: 1, name: topic.title }).waitFor();
  await front.stories.first().waitFor();
  assert.equal(await page.getByText(/hidden by what you muted/).count(), 0);
});

test("an article's topic and author are muted from under its title, and taken back in the same place", async (t) => {
  const { page } = await openNewsroom(t);
  const front = new FrontPage(page);
  await front.ready();
  const before = await front.titles();
  const story = stories.find((it) => it.title === before[0]);
  await front.storyLink(story.title).click();
  const article = new ArticlePage(page);
  await article.ready(story.title);
  const [author] = story.authors;
  await page.getByText("Mute a topic or an author", { exact: true }).click();
  const mute = page.getByRole("button", { name: `Mute: ${author.name}`, exact: true });
  const undo = page.getByRole("button", { name: `Show again: ${author.name}`, exact: true });
  await mute.click();
  await undo.waitFor();
  assert.ok(await undo.evaluate((it) => it === document.activeElement), "the focus stays");
  await page.getByText(`Left out of lists from now on: ${author.name}.`).waitFor();
  await undo.press("Enter");
  await mute.waitFor();
  await mute.press("Enter");
  await undo.waitFor();
  await page.goBack();
  await front.storyLink(story.title).waitFor({ state: "detached" });
  await page.reload();
  await front.ready();
  await page.getByText(/hidden by what you muted/).waitFor();
  assert.ok(!(await front.titles()).includes(story.title));
});

test("a search leaves out what is muted, says how much that is, and shows it when it is asked to", async (t) => {
  const { front, page, before, settings } = await openSettings(t);
  const story = stories.find((it) => it.title === before[1]);
  const search = new SearchPage(page);
  const asked = `"${story.title.replaceAll('"', "")}"`;
  await search.link.click();
  await search.ready();
  await search.field.fill(asked);
  await search.found(1);
  await settings.enter();
  await settings.mute(settings.mutedAuthor, story.authors[0].name);
  await search.link.click();
  await search.ready();
  await search.field.fill(asked);
  await search.found(0);
  await page.getByText("1 story is hidden by what you muted.").waitFor();
  assert.equal(await search.results.count(), 0);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await search.found(1);
  await front.siteName.click();
});
