// A list or a story that was open before begins as it stood, before any of the app has come; the app takes its place and
// nothing moves.
//
// It is deliberately about what stands in the window when the document has been parsed, not about milliseconds; those are
// compared by `cargo xtask bench compare`.

import assert from "node:assert/strict";
import { test } from "node:test";
import { appReady, openNewsroom, reconfigure, until, workerReady } from "../browser.mjs";
import { JsonFeed } from "../backends/json-feed.mjs";
import { campaign, printedArticles, topic } from "../demo.mjs";
import { FrontPage } from "../pages/front-page.mjs";
import { LanguageSwitch } from "../pages/language-switch.mjs";
import { Notice } from "../pages/notice.mjs";
import { shifts, watchShifts } from "../probes.mjs";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const PAGES = [["front page", ""], ["topic page", `topics/${topic.slug}/`], ["article", printedArticles[0]]];

/** Notes what stands on a page when it has been parsed, which is before the app can have done anything. */
async function watchBeginnings(context) {
  await watchShifts(context);
  await context.addInitScript(() => {
    document.addEventListener("readystatechange", () => {
      if (document.readyState !== "interactive") return;
      const titles = [...document.querySelectorAll("main article :is(h1, h2, h3)")];
      window.begun = {
        titles: titles.map((it) => it.textContent),
        title: document.title,
        language: document.documentElement.lang,
      };
      // The first frame waits for the style, and is drawn before the app is fetched.
      requestAnimationFrame(() => {
        window.begun.topPx = titles[0]?.getBoundingClientRect().top;
        window.begun.says = [...document.querySelectorAll("[role=status]")].map((it) => it.innerText).join("");
      });
    });
  });
}

function begun(page) {
  return page.evaluate(() => window.begun);
}

/** The addresses of the pages that the worker has kept. */
function kept(page) {
  return page.evaluate(async () => {
    const name = (await caches.keys()).find((it) => it.includes(":pages-"));
    return name ? (await (await caches.open(name)).keys()).map((it) => it.url) : [];
  });
}

function isKept(page) {
  return until(async () => (await kept(page)).includes(page.url().replace(/[?#].*/, "")));
}

/** A visit after which the page at `path` is kept. */
async function visit(t, options) {
  const { prepare } = options;
  const newsroom = await openNewsroom(t, {
    ...options,
    prepare: async (host, context) => {
      await watchBeginnings(context);
      await prepare?.(host, context);
    },
  });
  await appReady(newsroom.page);
  await workerReady(newsroom.page);
  await isKept(newsroom.page);
  return newsroom;
}

/** Where the first title of the list or the story stands. */
function topPx(page) {
  return page.evaluate(() => document.querySelector("main article :is(h1, h2, h3)").getBoundingClientRect().top);
}

const DAYS = [
  ["with a connection", () => {}],
  ["without a network", ({ context }) => context.setOffline(true)],
  ["with the server gone", ({ host }) => host.stop()],
];

for (const [name, path] of PAGES) {
  for (const [day, come] of DAYS) {
    test(`the ${name} begins as it stood, ${day}, and nothing moves when the app comes`, async (t) => {
      const newsroom = await visit(t, { path, context: PHONE });
      const { page, host, complaints } = newsroom;
      complaints.allow(/Failed to load resource/);
      const title = await page.title();
      await until(() => host.isIdle);
      await come(newsroom);
      await page.reload();
      await appReady(page);
      assert.ok((await begun(page)).titles.length > (path.startsWith("articles/") ? 0 : 5));
      assert.equal((await begun(page)).title, title);
      if (!path.startsWith("articles/") && day !== DAYS[0][0]) await page.getByText(/kept on this device/).waitFor();
      assert.deepEqual(await shifts(page), []);
      assert.ok(Math.abs(await topPx(page) - (await begun(page)).topPx) < 1);
    });
  }
}

test("without a network the page says so from its first frame on", async (t) => {
  const { page, context } = await visit(t, {});
  await context.setOffline(true);
  await page.reload();
  assert.match((await begun(page)).says, /^You are offline/);
  await context.setOffline(false);
  await page.reload();
  assert.equal((await begun(page)).says, "");
});

test("the installed app begins with the front page as it stood", async (t) => {
  const { page, host } = await visit(t, {});
  await page.goto(`${host.url}?source=pwa`);
  assert.ok((await begun(page)).titles.length > 5);
});

test("what came since, and was never shown, waits for the reader as it did", async (t) => {
  let feed;
  const { page, host } = await visit(t, {
    prepare: (it) => {
      feed = new JsonFeed(it, 3);
      reconfigure(it, (config) => ({ ...config, sources: [JsonFeed.SOURCE], topics: [] }));
    },
  });
  const front = new FrontPage(page);
  feed.publish("A hull nobody ordered");
  await page.reload();
  await front.newStoriesButton.waitFor();
  // The device has the new story now, and the reader has not seen it.
  await until(() => host.isIdle);
  await host.stop();
  await page.reload();
  await appReady(page);
  await front.newStoriesButton.waitFor();
  assert.deepEqual(await front.titles(), (await begun(page)).titles);
  assert.equal(await front.stories.count(), 3);
  await front.newStoriesButton.click();
  await front.storyLink("A hull nobody ordered").waitFor();
  assert.equal(await front.stories.count(), 4);
});

test("after a change of language no page begins in the one before", async (t) => {
  const { page, host } = await visit(t, { path: `topics/${topic.slug}/` });
  await page.goto(host.url);
  await appReady(page);
  await isKept(page);
  assert.equal((await kept(page)).length, 2);
  const languages = new LanguageSwitch(page);
  await languages.button("Español").click();
  await languages.spoken("es");
  await until(async () => (await kept(page)).length === 1);
  await page.reload();
  assert.equal((await begun(page)).language, "es");
});

test("a visit in the very moment after a change of language does not begin in the one before", async (t) => {
  const { page } = await visit(t, {});
  const languages = new LanguageSwitch(page);
  await languages.button("Español").click();
  await languages.spoken("es");
  await page.reload();
  // With the shell, or with the page as it stands in Spanish where it came to rest before the reload.
  const { titles, language } = await begun(page);
  assert.ok(titles.length === 0 || language === "es", `${titles.length} titles in ${language}`);
});

test("a notice that was closed on one page is on no other that a visit begins with", async (t) => {
  const { page, host } = await visit(t, { path: `topics/${topic.slug}/` });
  const topicPage = page.url();
  await page.goto(host.url);
  await appReady(page);
  await isKept(page);
  assert.equal((await kept(page)).length, 2);
  const notice = new Notice(page, campaign.headline);
  await notice.closeButton.click();
  await until(async () => (await kept(page)).length === 1);
  await page.goto(topicPage);
  assert.deepEqual((await begun(page)).titles, [], "begins with the shell");
  await appReady(page);
  await isKept(page);
  await page.reload();
  assert.notDeepEqual((await begun(page)).titles, []);
  assert.equal(await notice.placements.count(), 0);
});

test("what is being filtered, or unfolded, is not what the next visit begins with", async (t) => {
  const { page } = await visit(t, {});
  const front = new FrontPage(page);
  const titles = await front.titles();
  await front.chooseTopic(topic.title);
  await page.waitForURL(/topics=/);
  await page.reload();
  assert.deepEqual((await begun(page)).titles, []);
  await appReady(page);
  await page.goto(page.url().replace(/\?.*/, ""));
  assert.deepEqual((await begun(page)).titles, titles);
});

test("a page that another version of the app drew is not shown", async (t) => {
  const { page } = await visit(t, {});
  await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys()).find((it) => it.includes(":pages-")));
    const kept = await (await cache.match(location.href)).json();
    await cache.put(location.href, new Response(JSON.stringify({ ...kept, script: "./broadside-of-yesterday.js" })));
  });
  await page.reload();
  assert.deepEqual((await begun(page)).titles, []);
  await new FrontPage(page).ready();
});

test("nothing that was typed is kept", async (t) => {
  const { page } = await visit(t, {});
  await new FrontPage(page).signup.email.fill("kit@letters.example");
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  const text = () => page.evaluate(async () => {
    const cache = await caches.open((await caches.keys()).find((it) => it.includes(":pages-")));
    return (await cache.match(location.href)).text();
  });
  assert.ok(!(await text()).includes("kit@letters.example"));
});
