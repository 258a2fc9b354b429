// What browsers do to what a page has stored: refuse it, forget to answer, close it under the page, run out of room, give
// back what a newer version wrote. The page works all the same, says what it cannot do, and nothing that was kept is gone.
//
// It is deliberately not about the worker's files; deployments.spec and offline.spec have those.

import assert from "node:assert/strict";
import { test } from "node:test";
import { appReady, NOW, openNewsroom, until, workerReady } from "../browser.mjs";
import { Listmonk } from "../backends/listmonk.mjs";
import { nextVersion } from "../edition.mjs";
import { ArticlePage } from "../pages/article-page.mjs";
import { FrontPage } from "../pages/front-page.mjs";
import { Outbox } from "../pages/outbox.mjs";
import { SettingsPage } from "../pages/settings-page.mjs";

const ADDRESS = "reader@example.org";

async function openFront(t, options = {}) {
  const newsroom = await openNewsroom(t, {
    ...options,
    prepare: async (host, context) => {
      Listmonk.on(host);
      await options.prepare?.(host, context);
    },
  });
  // A page that is only text has the browser ask for an icon.
  newsroom.complaints.allow(/net::ERR_INTERNET_DISCONNECTED|favicon\.ico/);
  const front = new FrontPage(newsroom.page);
  await front.ready();
  return { ...newsroom, front, outbox: new Outbox(front.signup) };
}

/** A story opens, and the list is there again behind it. */
async function readsOn({ page, front }) {
  const title = await front.openFirstStory();
  await new ArticlePage(page).ready(title);
  await page.goBack();
  await front.stories.first().waitFor();
}

/** A page of this origin with nothing of the app on it. */
async function bystander(context, host) {
  const page = await context.newPage();
  await page.goto(`${host.url}robots.txt`);
  return page;
}

/** What of a table begins so, as [key, text]; nothing where there is no such table yet. */
function textsIn(page, table) {
  return page.evaluate((name) => new Promise((resolve, reject) => {
    const opening = indexedDB.open("broadside:/");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const finish = (texts) => {
        database.close();
        resolve(texts);
      };
      if (!database.objectStoreNames.contains(name)) return finish([]);
      const store = database.transaction(name).objectStore(name);
      const keys = store.getAllKeys();
      const texts = store.getAll();
      texts.onsuccess = () => finish(keys.result.map((key, index) => [key, texts.result[index]]));
    };
  }), table);
}

test("where a browser refuses all storage, the page works and says what it cannot keep", async (t) => {
  const newsroom = await openFront(t, {
    prepare: (_host, context) => context.addInitScript(() => {
      const refuse = { get: () => { throw new DOMException("Refused", "SecurityError"); } };
      for (const name of ["indexedDB", "localStorage", "sessionStorage", "caches"]) {
        Object.defineProperty(globalThis, name, refuse);
      }
      Object.defineProperty(Navigator.prototype, "serviceWorker", refuse);
    }),
  });
  const { context, front, outbox } = newsroom;
  await readsOn(newsroom);
  await context.setOffline(true);
  await front.signup.send(ADDRESS);
  await outbox.keep.click();
  await outbox.says("It could not be kept");
  assert.equal(await front.signup.email.inputValue(), ADDRESS, "what was typed is not lost");
});

test("a database that never opens holds up neither the list nor a story", async (t) => {
  const newsroom = await openFront(t, {
    prepare: (_host, context) => context.addInitScript(() => {
      // A request that nobody ever answers, as some browsers give after a start.
      IDBFactory.prototype.open = () => Object.create(IDBOpenDBRequest.prototype, {
        onsuccess: { writable: true }, onerror: { writable: true }, onupgradeneeded: { writable: true },
      });
    }),
  });
  await readsOn(newsroom);
});

test("a database that falls silent is opened anew, and what it holds is still there", async (t) => {
  const newsroom = await openFront(t);
  const { page } = newsroom;
  await workerReady(page, "/demo/feed.json");
  await workerReady(page, "/demo/end-of-year.json");
  await until(async () => (await textsIn(page, "shelves")).length > 0);
  await page.addInitScript(() => {
    const get = IDBObjectStore.prototype.get;
    let nSilent = 1;
    IDBObjectStore.prototype.get = function silentOnce(key) {
      if (nSilent === 0) return get.call(this, key);
      nSilent -= 1;
      return Object.create(IDBRequest.prototype, { onsuccess: { writable: true }, onerror: { writable: true } });
    };
  });
  await newsroom.host.stop();
  await page.reload();
  await newsroom.front.ready();
  await readsOn(newsroom);
});

test("a database that the browser closes under the page is opened anew", async (t) => {
  const newsroom = await openFront(t, {
    prepare: (_host, context) => context.addInitScript(() => {
      const open = IDBFactory.prototype.open;
      window.opened = [];
      IDBFactory.prototype.open = function noted(...args) {
        const request = open.apply(this, args);
        request.addEventListener("success", () => window.opened.push(request.result));
        return request;
      };
    }),
  });
  const { page } = newsroom;
  await workerReady(page, "/demo/feed.json");
  await until(async () => (await textsIn(page, "articles")).length > 0);
  await page.evaluate(() => {
    for (const database of window.opened) database.close();
  });
  await newsroom.host.stop();
  await readsOn(newsroom);
});

test("the page has one connection, and lets go of it when another tab wipes", async (t) => {
  const newsroom = await openFront(t);
  const { context, host, page } = newsroom;
  await until(async () => (await textsIn(page, "articles")).length > 0);
  const other = await bystander(context, host);
  const outcome = await other.evaluate(() => new Promise((resolve) => {
    const wiping = indexedDB.deleteDatabase("broadside:/");
    wiping.onblocked = () => resolve("blocked");
    wiping.onsuccess = () => resolve("wiped");
  }));
  assert.equal(outcome, "wiped");
  await readsOn(newsroom);
});

test("another tab that holds up an upgrade costs nothing but what is kept, and that only until it is closed", async (t) => {
  let holder;
  const newsroom = await openFront(t, {
    prepare: async (host, context) => {
      holder = await bystander(context, host);
      await holder.evaluate(() => new Promise((resolve) => {
        const opening = indexedDB.open("broadside:/", 1);
        opening.onupgradeneeded = () => {
          for (const table of ["articles", "shelves"]) opening.result.createObjectStore(table);
        };
        opening.onsuccess = resolve;
      }));
    },
  });
  await readsOn(newsroom);
  await holder.close();
  await newsroom.page.reload();
  await newsroom.front.ready();
  await until(async () => (await textsIn(newsroom.page, "shelves")).length > 0);
});

/** The database as a version of the app that is yet to come would leave it. */
function leaveNewer(page, articleKeys) {
  return page.evaluate((keys) => new Promise((resolve, reject) => {
    const opening = indexedDB.open("broadside:/", 9);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      const names = ["articles", "shelves", "outbox", "marks", "reader", "letters"];
      for (const name of names) {
        if (!opening.result.objectStoreNames.contains(name)) opening.result.createObjectStore(name);
      }
    };
    opening.onsuccess = () => {
      const writing = opening.result.transaction(["articles", "letters", "outbox"], "readwrite");
      for (const key of keys) writing.objectStore("articles").put('{"is":["of another shape"],"v":2}', key);
      writing.objectStore("letters").put("Dear editor", "first");
      const kept = { v: 2, kept: Math.floor(Date.now() / 1000), to: "of another shape" };
      writing.objectStore("outbox").put(JSON.stringify(kept), "/ later@example.org");
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  }), articleKeys);
}

test("after a rollback nothing that the newer version kept is lost, and the page keeps beside it", async (t) => {
  const newsroom = await openFront(t);
  const { context, host, page, front } = newsroom;
  await until(async () => (await textsIn(page, "articles")).length > 0);
  const [newest, ...others] = (await textsIn(page, "articles")).map(([key]) => key);
  const other = await bystander(context, host);
  await page.goto("about:blank");
  await leaveNewer(other, [newest]);
  const before = await textsIn(other, "letters");
  await page.goto(host.url);
  await front.ready();
  await readsOn(newsroom);
  await context.setOffline(true);
  await front.signup.send(ADDRESS);
  await newsroom.outbox.keep.click();
  await newsroom.outbox.says("Kept on this device");
  const articles = new Map(await textsIn(other, "articles"));
  assert.equal(articles.get(newest), '{"is":["of another shape"],"v":2}');
  assert.ok(others.every((key) => articles.has(key)));
  assert.deepEqual(await textsIn(other, "letters"), before);
  const waiting = await textsIn(other, "outbox");
  assert.ok(waiting.some(([, text]) => text.includes("of another shape")), JSON.stringify(waiting));
  assert.equal(waiting.length, 2);
});

test("with no room left the page works, says what it cannot keep, and nothing that was kept is gone", async (t) => {
  const newsroom = await openFront(t, { prepare: (_host, context) => context.addInitScript(() => {
    delete globalThis.ServiceWorkerRegistration?.prototype.sync;
  }) });
  const { complaints, context, front, host, outbox, page } = newsroom;
  complaints.allow(/QuotaExceeded|Quota exceeded/);
  await workerReady(page, "/demo/feed.json");
  await context.setOffline(true);
  await front.signup.send(ADDRESS);
  await outbox.keep.click();
  await outbox.says("Kept on this device");
  const session = await context.newCDPSession(page);
  const origin = new URL(host.url).origin;
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  const nKept = (await textsIn(page, "articles")).length;
  await page.reload();
  await front.ready();
  await outbox.waiting.getByText(ADDRESS, { exact: true }).waitFor();
  assert.equal((await textsIn(page, "articles")).length, nKept);
  // A new version does not fit; the one that runs goes on, and the next attempt has room.
  await outbox.cancel.click();
  await context.setOffline(false);
  host.deploy(await nextVersion(t, "second"));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update()).catch(() => {});
  await until(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).installing === null));
  assert.equal(await front.updateButton.count(), 0);
  await host.stop();
  await page.reload();
  await front.ready();
  await host.resume();
  await session.send("Storage.overrideQuotaForOrigin", { origin });
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await front.updateButton.waitFor();
});

test("with localStorage full the page works, and says that what is muted is not kept", async (t) => {
  const newsroom = await openFront(t);
  const { front, page } = newsroom;
  const [title] = await front.titles();
  await page.evaluate(() => {
    let filling = "x".repeat(1_000_000);
    for (let number = 0; filling.length > 0; number++) {
      try {
        localStorage.setItem(`filling-${number}`, filling);
      } catch {
        filling = filling.slice(0, filling.length / 2);
      }
    }
  });
  await readsOn(newsroom);
  const settings = new SettingsPage(page);
  await settings.enter();
  await settings.mute(settings.mutedWord, title);
  await settings.main.getByRole("alert").getByText("This browser did not keep that.").waitFor();
  await front.siteName.click();
  await front.storyLink(title).waitFor({ state: "detached" });
  await page.reload();
  await front.storyLink(title).waitFor();
});

/** Another text in the place of every one. */
function damage(page) {
  return page.evaluate(() => new Promise((resolve) => {
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{"v":');
    const opening = indexedDB.open("broadside:/");
    opening.onsuccess = () => {
      const database = opening.result;
      const writing = database.transaction([...database.objectStoreNames], "readwrite");
      for (const name of database.objectStoreNames) {
        const store = writing.objectStore(name);
        store.put('{"v":1,"is":', "/ damaged");
        store.openKeyCursor().onsuccess = ({ target: { result: cursor } }) => {
          if (!cursor) return;
          store.put(name === "outbox" ? "null" : { of: "no text" }, cursor.key);
          cursor.continue();
        };
      }
      writing.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  }));
}

test("damaged texts cost what stood in them and no more", async (t) => {
  const newsroom = await openFront(t);
  const { context, front, host, page } = newsroom;
  await until(async () => (await textsIn(page, "articles")).length > 0);
  await front.stories.first().getByRole("button", { name: /^Save/ }).click();
  await front.stories.first().locator("button[aria-pressed=true]").waitFor();
  const other = await bystander(context, host);
  await page.goto("about:blank");
  await damage(other);
  await page.goto(host.url);
  await front.ready();
  await readsOn(newsroom);
  await until(async () => (await textsIn(other, "articles")).some(([, text]) => typeof text === "string" && text.includes("title")));
});

const YEARS_MS = 10 * 365 * 24 * 3600 * 1000;

for (const [name, shiftMs] of [["behind", -YEARS_MS], ["ahead", YEARS_MS]]) {
  test(`with the clock ten years ${name}, what was kept before opens offline`, async (t) => {
    const { context, front, host, page } = await openFront(t);
    await workerReady(page, "/demo/feed.json");
    await until(async () => (await textsIn(page, "shelves")).length > 0);
    const titles = await front.titles();
    await page.addInitScript((now) => {
      globalThis.Date.now = () => now;
    }, NOW.getTime() + shiftMs);
    await host.stop();
    await context.setOffline(true);
    await page.reload();
    await appReady(page);
    await front.stories.first().waitFor();
    assert.deepEqual(await front.titles(), titles);
    assert.doesNotMatch(await page.getByRole("main").innerText(), /NaN|Invalid/);
  });
}
