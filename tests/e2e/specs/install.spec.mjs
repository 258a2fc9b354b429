// What an installed app has beside a page: the way to install it, windows of its own with a button to look for newer
// stories, a list that is asked for again when it is seen again after hours, and a number on its icon.
//
// It is deliberately without an installed app: a browser under test installs none. What it tells pages is imitated.

import assert from "node:assert/strict";
import { test } from "node:test";
import { NOW, openNewsroom, reconfigure, until } from "../browser.mjs";
import { JsonFeed } from "../backends/json-feed.mjs";
import { config } from "../demo.mjs";
import { FrontPage } from "../pages/front-page.mjs";

/** The front page, with a feed that stories can be added to. */
async function openFront(t, prepareContext = () => {}) {
  let feed;
  const newsroom = await openNewsroom(t, {
    prepare: async (host, context) => {
      reconfigure(host, (it) => ({ ...it, sources: [JsonFeed.SOURCE], topics: [] }));
      feed = new JsonFeed(host, 3);
      await prepareContext(context);
    },
  });
  const front = new FrontPage(newsroom.page);
  await front.ready();
  return { ...newsroom, front, feed };
}

const STANDALONE = "(display-mode: standalone)";

/** Windows of the browser say that they are windows of the installed app. */
function standAlone(context) {
  return context.addInitScript((asked) => {
    const matchMedia = window.matchMedia.bind(window);
    window.matchMedia = (query) => (query === asked ? Object.create(matchMedia(query), { matches: { value: true } })
      : matchMedia(query));
  }, STANDALONE);
}

/** And so do the page's style sheets. */
function styleStandAlone(page) {
  return page.evaluate((asked) => {
    const rules = [...document.styleSheets].map((it) => [...it.cssRules]);
    for (const rule of rules.flat().flatMap((it) => [it, ...it.cssRules ?? []])) {
      if (rule.media?.mediaText === asked) rule.media.mediaText = "all";
    }
  }, STANDALONE);
}

function badges(context) {
  return context.addInitScript(() => {
    window.badges = [];
    Navigator.prototype.setAppBadge = async (number) => {
      window.badges.push(number);
    };
  });
}

async function openGuide(page) {
  await page.getByRole("contentinfo").getByRole("link", { name: "Install the app" }).click();
  await page.getByRole("heading", { level: 1, name: "Install the app" }).waitFor();
}

/** As Chromium does once it finds that the app can be installed. */
function offer(page, outcome) {
  return page.evaluate((it) => {
    const event = new Event("beforeinstallprompt", { cancelable: true });
    event.prompt = async () => {
      window.nAsked = (window.nAsked ?? 0) + 1;
    };
    event.userChoice = Promise.resolve({ outcome: it });
    dispatchEvent(event);
    return event.defaultPrevented;
  }, outcome);
}

test("where the browser offers to install the app, a button asks it to, once", async (t) => {
  const { page } = await openFront(t);
  assert.equal(await offer(page, "accepted"), true, "the browser's own bar stays away");
  await openGuide(page);
  await page.getByRole("button", { name: "Install", exact: true }).click();
  await page.getByText("It is being installed.").waitFor();
  assert.equal(await page.evaluate(() => window.nAsked), 1);
  assert.equal(await page.getByRole("button", { name: "Install", exact: true }).count(), 0);
});

test("who says no is told how to do it later, and is asked no more", async (t) => {
  const { page } = await openFront(t);
  await offer(page, "dismissed");
  await openGuide(page);
  await page.getByRole("button", { name: "Install", exact: true }).click();
  await page.getByText("It was not installed.").waitFor();
  assert.equal(await page.getByRole("button", { name: "Install", exact: true }).count(), 0);
});

test("once it is installed, the browser is asked to keep what is stored", async (t) => {
  const { page } = await openFront(t, (context) => context.addInitScript(() => {
    // Empty pages have none.
    if (!globalThis.StorageManager) return;
    StorageManager.prototype.persist = async () => {
      window.isAskedToKeep = true;
      return true;
    };
  }));
  assert.equal(await page.evaluate(() => window.isAskedToKeep), undefined, "not before");
  await page.evaluate(() => dispatchEvent(new Event("appinstalled")));
  await page.waitForFunction(() => window.isAskedToKeep);
});

test("on an iPhone the guide leads through the share sheet", async (t) => {
  const { page } = await openFront(t, (context) => context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "standalone", { get: () => false });
  }));
  await openGuide(page);
  await page.getByRole("listitem").filter({ hasText: "Add to Home Screen" }).waitFor();
});

test("elsewhere the guide says where each browser has it, and in the installed app that nothing is left to do", async (t) => {
  const { context, page, host } = await openFront(t);
  await openGuide(page);
  await page.getByText("Add to Dock").waitFor();
  await standAlone(context);
  await page.goto(host.url);
  await openGuide(page);
  await page.getByText("This is the installed app.").waitFor();
});

test("a window of the installed app has a button that looks for newer stories, and it says what came of it", async (t) => {
  const { page, front, feed, host, complaints } = await openFront(t);
  const button = page.getByRole("button", { name: "Look for newer stories" });
  assert.equal(await button.isVisible(), false, "a browser has one of its own");
  await styleStandAlone(page);
  await button.waitFor();
  const { height } = await button.boundingBox();
  assert.ok(height >= 44, `${height} px`);
  await button.click();
  await page.getByText("There is nothing newer.").waitFor();
  feed.publish("A hull nobody ordered");
  await button.click();
  await front.newStoriesButton.click();
  await front.storyLink("A hull nobody ordered").waitFor();
  complaints.allow(/Failed to load resource/);
  await host.stop();
  await button.click();
  await page.getByText(/kept on this device/).waitFor();
});

test("a page that is seen again after hours asks for newer stories, and moves nothing", async (t) => {
  const { page, front, feed, host } = await openFront(t);
  await until(() => host.isIdle);
  feed.publish("A hull nobody ordered");
  const seenAgain = (afterMs) => page.evaluate((now) => {
    globalThis.Date.now = () => now;
    document.dispatchEvent(new Event("visibilitychange"));
  }, NOW.getTime() + afterMs);
  const nAsked = host.count("feed/");
  await seenAgain(60_000);
  await page.evaluate(() => new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  }));
  await until(() => host.isIdle);
  assert.equal(host.count("feed/"), nAsked, "a minute is nothing");
  const before = await front.titles();
  await seenAgain(3 * 3600_000);
  await front.newStoriesButton.waitFor();
  assert.deepEqual(await front.titles(), before);
});

test("the icon of the installed app says how many stories wait, until they are shown", async (t) => {
  const { page, front, feed, host } = await openFront(t, async (context) => {
    await badges(context);
    await standAlone(context);
  });
  await until(() => host.isIdle);
  feed.publish("A hull nobody ordered");
  feed.publish("Tar is dear again");
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await page.waitForFunction(() => window.badges.at(-1) === 2);
  await front.newStoriesButton.click();
  await page.waitForFunction(() => window.badges.at(-1) === 0);
});

test("in a browser's window no number is set", async (t) => {
  const { page, feed, front } = await openFront(t, badges);
  feed.publish("A hull nobody ordered");
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await front.newStoriesButton.waitFor();
  assert.deepEqual(await page.evaluate(() => window.badges), []);
});

test("what another app shares is looked for by its title", async (t) => {
  const { page, host, complaints } = await openNewsroom(t);
  complaints.allow(/404/);
  const front = new FrontPage(page);
  await front.ready();
  const [title] = await front.titles();
  const { share_target: target } = await page.evaluate(async () => (await fetch("manifest.webmanifest")).json());
  const address = new URL(target.action, host.url);
  address.searchParams.set(target.params.title, title);
  await page.goto(address.href);
  await page.getByRole("main").getByRole("link", { name: title, exact: true }).waitFor();
});

test("the manifest has what browsers ask for, and leads to the newest, to what is saved and to the newsletter", async (t) => {
  const { page, host } = await openNewsroom(t);
  const manifest = await page.evaluate(async () => (await fetch("manifest.webmanifest")).json());
  assert.equal(manifest.name, config.newsroom.name);
  assert.equal(manifest.display, "standalone");
  assert.deepEqual(manifest.shortcuts.map(({ url }) => url), ["./", "saved/", "./#signup-heading"]);
  for (const size of ["192x192", "512x512"]) assert.ok(manifest.icons.some((it) => it.sizes === size), size);
  for (const { src } of manifest.icons) {
    assert.equal((await page.request.get(new URL(src, host.url).href)).status(), 200, src);
  }
});
