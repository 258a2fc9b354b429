// After one visit, with the server stopped, every visited address opens; and with no network at all, opening
// costs not one request. The host counts.
//
// It is deliberately not about articles that were never on the device, beyond that the page says so in words.

import assert from "node:assert/strict";
import { test } from "node:test";
import { appReady, openNewsroom, until, workerReady } from "../browser.mjs";
import { config, printedArticles, topic } from "../demo.mjs";
import { ArticlePage } from "../pages/article-page.mjs";
import { FrontPage } from "../pages/front-page.mjs";
import { TopicPage } from "../pages/topic-page.mjs";

/** One visit as a reader makes it: the front page, a story, a topic. */
async function visit(t, options) {
  const newsroom = await openNewsroom(t, options);
  const front = new FrontPage(newsroom.page);
  await front.ready();
  await workerReady(newsroom.page);
  const title = await front.openFirstStory();
  const article = new ArticlePage(newsroom.page);
  await article.ready(title);
  const articleUrl = newsroom.page.url();
  await front.openTopic(topic.title);
  await newsroom.page.getByRole("heading", { level: 1, name: topic.title }).waitFor();
  await front.stories.first().waitFor();
  return { ...newsroom, front, article, title, articleUrl, topicUrl: newsroom.page.url() };
}

for (const base of ["/", "/papers/hawser/"]) {
  test(`with the server stopped, every visited address below ${base} opens again`, async (t) => {
    const { host, page, front, article, title, articleUrl, topicUrl } = await visit(t, { base });
    await host.stop();
    await page.reload();
    await new TopicPage(page).ready();
    assert.equal(page.url(), topicUrl);
    await page.goto(host.url);
    await front.ready();
    assert.ok((await front.titles()).length > 5);
    await page.goto(articleUrl);
    await article.ready(title);
    assert.ok((await page.getByRole("main").innerText()).length > 500, "the whole text");
  });
}

for (const path of ["", `topics/${topic.slug}/`, printedArticles[0]]) {
  test(`«/${path}» alone, visited once, opens again with the server stopped`, async (t) => {
    const { host, page } = await openNewsroom(t, { path });
    await appReady(page);
    // A list's visit ends when its source has answered; an article asks none.
    const isList = !path.startsWith("articles/");
    await workerReady(page, isList ? "/demo/feed.json" : undefined);
    await until(() => host.isIdle);
    const heading = page.getByRole("heading", { level: 1 });
    const [title, text] = [await heading.textContent(), await page.getByRole("main").innerText()];
    await host.stop();
    await page.reload();
    await appReady(page);
    assert.equal(await heading.textContent(), title);
    assert.ok((await page.getByRole("main").innerText()).length > text.length * 0.8, "as much to read");
  });
}

test("without a network, opening again costs not one request", async (t) => {
  const { host, context, page, front, article, title, articleUrl } = await visit(t);
  await context.setOffline(true);
  const nBefore = host.requests.length;
  await page.goto(host.url);
  await front.ready();
  await page.goto(articleUrl);
  await article.ready(title);
  await page.reload();
  await article.ready(title);
  // The visit before has the browser look for a newer worker, by itself, when it has time; the emulated network stops pages.
  const ofPages = host.requests.slice(nBefore).filter((it) => !/^\/(sw|outbox-\w+)\.js$/.test(it.path));
  assert.deepEqual(ofPages, []);
});

test("what a page loaded is kept too where the worker of another page took it over before it stood", async (t) => {
  const { page, context, host } = await openNewsroom(t, {
    prepare: (_host, it) => it.addInitScript(() => {
      document.addEventListener("broadside:rendered", async (event) => {
        if (navigator.serviceWorker.controller) return;
        // The page stands a little later than it does, and the worker is there by then.
        event.stopImmediatePropagation();
        const taken = new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve));
        await navigator.serviceWorker.register("sw.js", { updateViaCache: "none" });
        await taken;
        document.dispatchEvent(new Event("broadside:rendered"));
      });
    }),
  });
  await workerReady(page);
  await until(() => host.isIdle);
  await context.setOffline(true);
  await page.goto(host.url);
  await new FrontPage(page).ready();
});

test("offline, the page says so and how old its stories are, and no longer once it is back", async (t) => {
  const { host, context, page, front } = await visit(t);
  await context.setOffline(true);
  await page.goto(host.url);
  await front.ready();
  await page.getByText("You are offline.").first().waitFor();
  await page.getByText(/kept on this device/).waitFor();
  await context.setOffline(false);
  await page.getByText(/kept on this device/).waitFor({ state: "detached" });
  assert.equal(await page.getByText("You are offline.").filter({ visible: true }).count(), 0);
});

test("the pictures that were seen are there", async (t) => {
  const { host, page, front } = await visit(t);
  await host.stop();
  await page.goto(host.url);
  await front.ready();
  const picture = front.stories.first().locator("img");
  await picture.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector("article img")?.complete);
  assert.ok(await picture.evaluate((it) => it.naturalWidth) > 10);
});

test("a story that was never on the device is not claimed to be", async (t) => {
  const { host, page, complaints } = await visit(t);
  complaints.allow(/Failed to load resource/);
  await host.stop();
  await page.goto(`${host.url}articles/a-story-from-next-year/`);
  await page.getByRole("heading", { name: /no such story|cannot be reached|offline/i }).first().waitFor();
  await new FrontPage(page).openTopic(config.topics[1].title);
});

test("a login page in the place of the feed is not kept", async (t) => {
  const { host, page, front, complaints } = await visit(t);
  complaints.allow(/expected JSON/);
  host.fault(/feed\.json|broadside\.json/, "login");
  await page.goto(host.url);
  await page.locator("html[data-app=ready]").or(page.getByText(/HTML|settings/i)).first().waitFor();
  host.mend();
  await host.stop();
  await page.goto(host.url);
  await front.ready();
  assert.ok((await front.titles()).length > 5);
});
