// Narrowing a list by more than topics: each choice in the address, exact on back and forward, without a request.
//
// It is deliberately not about which story fits what; core's tables have that.

import assert from "node:assert/strict";
import { test } from "node:test";
import { appReady, openNewsroom, until } from "../browser.mjs";
import { stories, topic } from "../demo.mjs";
import { FrontPage } from "../pages/front-page.mjs";
import { TopicPage } from "../pages/topic-page.mjs";

const newest = stories.toSorted((one, other) => other.date_published.localeCompare(one.date_published));
const author = newest[1].authors[0].name;

async function openFront(t, options) {
  const newsroom = await openNewsroom(t, options);
  const front = new FrontPage(newsroom.page);
  await front.ready();
  return { ...newsroom, front, filters: new Filters(newsroom.page) };
}

/** The form as a reader finds it. */
class Filters {
  constructor(page) {
    this.page = page;
    this.field = (name) => page.getByRole("checkbox", { name: new RegExp(`^${name}`) });
    this.from = page.getByLabel("From", { exact: true });
    this.until = page.getByLabel("Until", { exact: true });
    this.shown = page.getByRole("main").getByRole("status").filter({ hasText: /shown$/ });
  }

  /** Unfolds whatever is folded, as far as the window shows it folded. */
  async open() {
    const more = this.page.getByText(/^More filters/);
    if (!await more.isVisible()) await this.page.getByText("Filter", { exact: true }).click();
    await more.click();
    await this.from.waitFor();
  }

  async showing(n) {
    await this.shown.getByText(n === 1 ? "1 story shown" : `${n} stories shown`).waitFor();
  }
}

test("an author is chosen in the address, and back and forward are exact without asking anybody", async (t) => {
  const { page, host, front, filters } = await openFront(t);
  const before = await front.titles();
  await filters.open();
  // The page was printed: it asks for what is newer, and for topics.
  await until(() => host.count("feed.json") > 1);
  const nRequests = host.count("feed.json");
  await filters.field(author).check();
  await page.waitForURL((url) => url.searchParams.has("author"));
  const narrowed = await front.titles();
  assert.ok(narrowed.length > 0 && narrowed.length < before.length);
  await filters.showing(narrowed.length);
  for (const story of await front.stories.all()) assert.ok((await story.innerText()).includes(author));
  await filters.field("Not read yet").check();
  await page.waitForURL((url) => url.searchParams.get("unread") === "1");
  await page.goBack();
  await page.waitForURL((url) => !url.searchParams.has("unread"));
  assert.ok(await filters.field(author).isChecked());
  assert.ok(!await filters.field("Not read yet").isChecked());
  await page.goBack();
  await page.waitForURL((url) => url.search === "");
  await front.storyLink(before[0]).waitFor();
  assert.deepEqual(await front.titles(), before);
  await page.goForward();
  await page.waitForURL((url) => url.searchParams.has("author"));
  assert.deepEqual(await front.titles(), narrowed);
  assert.equal(host.count("feed.json"), nRequests, "nobody was asked again");
});

test("a narrowed address opens with its choices, and one press clears them all", async (t) => {
  const day = newest[2].date_published.slice(0, 10);
  const { page, front, filters } = await openFront(t, { path: `?topics=${topic.slug}&from=2026-01-01&until=${day}` });
  await filters.from.waitFor();
  assert.equal(await filters.from.inputValue(), "2026-01-01");
  assert.equal(await filters.until.inputValue(), day);
  const shown = await front.titles();
  for (const title of shown) {
    assert.ok(stories.find((it) => it.title === title).date_published.slice(0, 10) <= day, title);
  }
  await page.getByRole("link", { name: "Clear filter" }).click();
  await page.waitForURL((url) => url.search === "");
  await front.storyLink(newest[0].title).waitFor();
});

test("a day that is corrected is one step in the history", async (t) => {
  const { page, filters } = await openFront(t);
  await filters.open();
  await filters.from.fill("2026-11-01");
  await page.waitForURL((url) => url.searchParams.get("from") === "2026-11-01");
  await filters.from.fill("2026-11-10");
  await page.waitForURL((url) => url.searchParams.get("from") === "2026-11-10");
  await page.goBack();
  await page.waitForURL((url) => url.search === "");
});

test("what was read leaves a list of the unread, and what is saved stands alone", async (t) => {
  const { page } = await openNewsroom(t, { path: "?saved=1" });
  const [front, filters] = [new FrontPage(page), new Filters(page)];
  await appReady(page);
  await filters.from.waitFor();
  await page.getByRole("heading", { name: "No story fits this filter" }).waitFor();
  await filters.field("Saved").uncheck();
  const first = front.stories.first();
  const title = await first.getByRole("heading").innerText();
  await first.getByRole("button", { name: /^Save/ }).click();
  await filters.field("Saved").check();
  await filters.showing(1);
  assert.deepEqual(await front.titles(), [title]);
});

test("a topic's page is narrowed beside its stories", async (t) => {
  const { page } = await openNewsroom(t, { path: `topics/${topic.slug}/` });
  const list = new TopicPage(page);
  await list.ready();
  const filters = new Filters(page);
  await filters.open();
  const title = await list.stories.first().getByRole("heading").innerText();
  const { name } = stories.find((it) => it.title === title).authors[0];
  await filters.field(name).check();
  await page.waitForURL((url) => url.searchParams.has("author") && url.pathname.endsWith(`/topics/${topic.slug}/`));
  for (const story of await list.stories.all()) assert.ok((await story.innerText()).includes(name));
});

test("the printed form asks for its fields in the address, before the app has come", async (t) => {
  const { page } = await openNewsroom(t, { context: { javaScriptEnabled: false } });
  const filters = new Filters(page);
  await filters.open();
  await filters.field("Not read yet").check();
  await filters.from.fill("2026-11-01");
  await page.getByRole("button", { name: "Show these" }).click();
  await page.waitForURL((url) => url.searchParams.get("unread") === "1" && url.searchParams.get("from") === "2026-11-01");
});

