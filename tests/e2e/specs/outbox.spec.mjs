// What a reader lets the device keep, because there was no connection: shown, sent once by whoever comes first, told,
// and nothing of it kept before the reader says so or after it is over.
//
// It is deliberately not about when to try again in every case; the core's tests have that.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openNewsroom, reconfigure, setDate, until, workerReady, NOW } from "../browser.mjs";
import { GhostMembers } from "../backends/ghost-members.mjs";
import { LetterHost } from "../backends/letter-host.mjs";
import { Listmonk } from "../backends/listmonk.mjs";
import { Mailchimp } from "../backends/mailchimp.mjs";
import { config } from "../demo.mjs";
import { editionNaming } from "../edition.mjs";
import { FrontPage } from "../pages/front-page.mjs";
import { Outbox } from "../pages/outbox.mjs";
import { json } from "../server.mjs";

const ADDRESS = "reader@example.org";
const DAY_MS = 24 * 3600 * 1000;
/** Background Sync is what only some browsers have; tests that are not about it do without. */
const withoutSync = () => {
  delete globalThis.ServiceWorkerRegistration?.prototype.sync;
};

/** The front page of the demo, in the worker's hands, with its newsletter service. */
async function openForm(t, { hasSync = false, ...options } = {}) {
  let service;
  const newsroom = await openNewsroom(t, {
    // The worker has the machine's own clock, and sends nothing that is a week old by it.
    now: hasSync ? new Date() : NOW,
    ...options,
    prepare: async (host, context) => {
      service = Listmonk.on(host);
      if (!hasSync) await context.addInitScript(withoutSync);
      await options.prepare?.(host, context);
    },
  });
  newsroom.complaints.allow(/net::ERR_INTERNET_DISCONNECTED/);
  const opened = await standing(newsroom.page);
  await workerReady(newsroom.page);
  return { ...newsroom, ...opened, service };
}

/** The page, once it stands. */
async function standing(page) {
  const front = new FrontPage(page);
  await front.ready();
  return { front, form: front.signup, outbox: new Outbox(front.signup) };
}

/** Offline, sent, and given to the device to keep. */
async function keepOffline({ context, form, outbox }) {
  await context.setOffline(true);
  await form.send(ADDRESS);
  await outbox.keep.click();
  await outbox.says("Kept on this device");
}

/** What the outbox on the device holds, as the app and the worker read it. */
function keptIn(page) {
  return page.evaluate(() => new Promise((resolve, reject) => {
    const opening = indexedDB.open("broadside:/");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction("outbox").objectStore("outbox").getAll();
      all.onsuccess = () => {
        opening.result.close();
        resolve(all.result.map((text) => JSON.parse(text)));
      };
    };
  }));
}

/** Everything that outlives the page's tab, in one text; what is being typed is kept until that is closed. */
function stored(page) {
  return page.evaluate(async () => {
    const texts = [JSON.stringify(localStorage)];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
      });
      for (const table of database.objectStoreNames) {
        const all = await new Promise((resolve) => {
          const asking = database.transaction(table).objectStore(table).getAll();
          asking.onsuccess = () => resolve(asking.result);
        });
        texts.push(JSON.stringify(all));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) texts.push(request.url, await (await cache.match(request)).text());
    }
    return texts.join("\n");
  });
}

test("what is typed offline is kept when the reader says so, shown, and sent once when the connection is back", async (t) => {
  const opened = await openForm(t);
  const { context, form, outbox, page, service } = opened;
  await keepOffline(opened);
  await outbox.waiting.getByText(ADDRESS, { exact: true }).waitFor();
  assert.equal(await outbox.waiting.count(), 1);
  await outbox.waiting.getByText(config.signup.lists[0].name).waitFor();
  await outbox.waiting.getByText("Not sent yet").waitFor();
  await form.email.waitFor({ state: "hidden" });
  await page.waitForFunction(() => document.activeElement.id === "signup-kept");
  assert.equal(service.signups.length, 0);
  await context.setOffline(false);
  await outbox.says("look in your inbox");
  assert.deepEqual(service.signups.map(({ email }) => email), [ADDRESS]);
  assert.deepEqual(await keptIn(page), []);
  await form.email.waitFor();
});

test("nothing is kept on the device before the reader says so", async (t) => {
  const { context, form, outbox, page } = await openForm(t);
  await context.setOffline(true);
  await form.send(ADDRESS);
  await form.says("Nothing was sent");
  await outbox.keep.waitFor();
  await form.block.getByText("your e-mail address and which letters you chose").waitFor();
  assert.ok(!(await stored(page)).includes(ADDRESS), "not before");
  await outbox.keep.click();
  await outbox.says("Kept on this device");
  assert.ok((await stored(page)).includes(ADDRESS), "and the search would have found it");
  assert.equal(await page.evaluate(() => JSON.stringify(sessionStorage)).then((it) => it.includes(ADDRESS)), false);
});

test("what is cancelled is deleted and never sent", async (t) => {
  const opened = await openForm(t);
  const { context, form, host, outbox, page, service } = opened;
  await keepOffline(opened);
  await outbox.cancel.click();
  await outbox.says("deleted from this device");
  assert.equal(await outbox.waiting.count(), 0);
  assert.equal(await form.email.isVisible(), true);
  assert.deepEqual(await keptIn(page), []);
  await context.setOffline(false);
  await page.reload();
  await opened.front.ready();
  await until(() => host.isIdle);
  assert.equal(service.signups.length, 0);
});

test("what waited is sent at the next start", async (t) => {
  const opened = await openForm(t);
  const { context, page, service } = opened;
  await keepOffline(opened);
  await page.close();
  await context.setOffline(false);
  const next = await context.newPage();
  await next.goto(opened.host.url);
  const { outbox: later } = await standing(next);
  await later.says("look in your inbox");
  assert.equal(service.signups.length, 1);
  assert.deepEqual(await keptIn(next), []);
});

/** As in browsers from before 2022, and without HTTPS. */
const withoutLocks = () => {
  delete Navigator.prototype.locks;
};

for (const [name, script] of [["", () => {}], [" without locks", withoutLocks]]) {
  test(`two tabs${name} send once, and the other says that it was sent`, (t) => {
    return sendFromTwoTabs(t, (_host, context) => context.addInitScript(script));
  });
}

async function sendFromTwoTabs(t, prepare) {
  const opened = await openForm(t, { prepare });
  const { context, host, outbox, page, service } = opened;
  const second = await context.newPage();
  await second.goto(host.url);
  const { outbox: other } = await standing(second);
  await keepOffline(opened);
  await other.says("Kept on this device");
  const release = service.hold();
  await context.setOffline(false);
  await until(() => service.signups.length > 0);
  release();
  const told = (it) => it.news.innerText().then((text) => /look in your inbox|in another tab/.test(text));
  await until(async () => await told(outbox) && await told(other));
  await until(() => host.isIdle);
  assert.equal(service.signups.length, 1);
  assert.deepEqual(await keptIn(page), []);
}

test("a service that asks to wait is not asked again before, whatever the reader does", async (t) => {
  const opened = await openForm(t);
  const { context, front, host, outbox, page, service, complaints } = opened;
  complaints.allow(/status of 503/);
  service.answers(503, { message: "Busy." }, { "retry-after": "3600" });
  await keepOffline(opened);
  await context.setOffline(false);
  await outbox.waiting.getByText("asks us to wait").waitFor();
  assert.equal(await outbox.sendNow.count(), 0);
  assert.equal(service.signups.length, 1);
  service.answers(200, { data: { has_optin: true } });
  await setDate(context, new Date(NOW.getTime() + 3_590_000));
  await page.reload();
  await front.ready();
  await outbox.waiting.getByText("asks us to wait").waitFor();
  await until(() => host.isIdle);
  assert.equal(service.signups.length, 1);
  await setDate(context, new Date(NOW.getTime() + 3_601_000));
  await page.reload();
  await outbox.says("look in your inbox");
  assert.equal(service.signups.length, 2);
});

test("after seven days it is given up, deleted, and the reader is told", async (t) => {
  const opened = await openForm(t);
  const { context, form, front, host, outbox, page, service } = opened;
  await keepOffline(opened);
  await setDate(context, new Date(NOW.getTime() + 7 * DAY_MS));
  await page.reload();
  await front.ready();
  await outbox.says("Given up after seven days");
  assert.deepEqual(await keptIn(page), []);
  assert.equal(await form.email.inputValue(), ADDRESS);
  await context.setOffline(false);
  await until(() => host.isIdle);
  assert.equal(service.signups.length, 0);
});

test("a page that is loaded anew in the middle of sending sends again, because listmonk takes an address once", async (t) => {
  const opened = await openForm(t);
  const { context, front, outbox, page, service } = opened;
  await keepOffline(opened);
  const release = service.hold();
  await context.setOffline(false);
  await until(() => service.signups.length === 1);
  await page.reload();
  await front.ready();
  await outbox.waiting.getByText("takes an address only once").waitFor();
  assert.equal(service.signups.length, 1, "and not at once");
  release();
  await outbox.sendNow.click();
  await outbox.says("look in your inbox");
  assert.equal(service.signups.length, 2);
  assert.deepEqual(await keptIn(page), []);
});

/** The front page of a newsroom whose service may take an address twice. */
async function openGeneric(t) {
  let service;
  const answer = { gate: Promise.resolve() };
  const opened = await openForm(t, {
    prepare: (host) => {
      service = LetterHost.on(host, "letters/", async () => {
        await answer.gate;
        return json(200, { ok: true });
      });
      reconfigure(host, (it) => {
        const provider = { type: "generic", url: `${service.url}subscribe`, email_field: "email" };
        return { ...it, signup: { ...it.signup, provider, lists: [{ id: "daily", name: "The Morning Tide" }] } };
      });
    },
  });
  return { ...opened, letters: service, answer };
}

test("where a second letter could come, the reader is asked before it is sent again", async (t) => {
  const { answer, letters, ...opened } = await openGeneric(t);
  const { context, front, host, outbox, page } = opened;
  await keepOffline(opened);
  let release;
  answer.gate = new Promise((resolve) => {
    release = resolve;
  });
  await context.setOffline(false);
  await until(() => letters.posts.length === 1);
  await page.reload();
  await front.ready();
  await outbox.waiting.getByText("not sent again unless you say so").waitFor();
  release();
  await until(() => host.isIdle);
  assert.equal(letters.posts.length, 1);
  await outbox.sendNow.click();
  await outbox.says("Sent; check your inbox");
  assert.equal(letters.posts.length, 2);
});

test("on a network that leads nowhere it can be kept, and it is said that it may have arrived", async (t) => {
  const { host, form, outbox, service, complaints } = await openForm(t);
  complaints.allow(/net::ERR/);
  host.fault(/subscription/, "reset");
  await form.send(ADDRESS);
  await outbox.keep.click();
  await outbox.waiting.getByText("may have arrived").waitFor();
  host.mend();
  service.signups.length = 0;
  await outbox.sendNow.click();
  await outbox.says("look in your inbox");
  assert.equal(service.signups.length, 1);
});

test("what the service refuses is told and stands in the form again", async (t) => {
  const opened = await openForm(t);
  const { context, form, outbox, page, service, complaints } = opened;
  complaints.allow(/status of 400/);
  service.answers(400, { message: "Invalid email." });
  await keepOffline(opened);
  await context.setOffline(false);
  await outbox.says("This address was not taken");
  assert.equal(await form.email.inputValue(), ADDRESS);
  assert.deepEqual(await keptIn(page), []);
});

test("Ghost, which takes three requests, is sent to by the app", async (t) => {
  const site = await GhostMembers.start(t);
  const opened = await openForm(t, {
    hasSync: true,
    folder: await editionNaming(t, { contacted: [site.host.origin] }),
    prepare: (host) => reconfigure(host, (it) => {
      const provider = { type: "ghost", url: site.url };
      return { ...it, signup: { ...it.signup, provider, lists: [{ id: "daily", name: "The Morning Tide" }] } };
    }),
  });
  const { context, outbox, page } = opened;
  await keepOffline(opened);
  assert.equal((await keptIn(page))[0].address, undefined, "the worker has nothing to send");
  await context.setOffline(false);
  await outbox.says("look in your inbox");
  assert.equal(site.host.posts.length, 1);
});

test("where a tab has to open, nothing is kept, and the reader is asked to come back", async (t) => {
  const service = await Mailchimp.start(t);
  const { context, form, outbox, page } = await openForm(t, {
    folder: await editionNaming(t, { postedTo: [service.host.origin] }),
    prepare: (host) => reconfigure(host, (it) => {
      const provider = { type: "mailchimp", url: service.action };
      return { ...it, signup: { ...it.signup, provider, lists: [{ id: "daily", name: "The Morning Tide" }] } };
    }),
  });
  await context.setOffline(true);
  await form.send(ADDRESS);
  await form.says("Come back when you have a connection");
  assert.equal(await outbox.keep.count(), 0);
  assert.equal(await form.email.inputValue(), ADDRESS);
  assert.equal(context.pages().length, 1);
  assert.deepEqual(await keptIn(page), []);
});

/** Wakes the worker as the browser does when a connection is back. */
async function wakeWorker(context, page, lastChance = false) {
  const session = await context.newCDPSession(page);
  const registered = new Promise((resolve) => {
    session.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      if (registrations.length > 0) resolve(registrations[0].registrationId);
    });
  });
  await session.send("ServiceWorker.enable");
  const registrationId = await registered;
  const origin = new URL(page.url()).origin;
  await session.send("ServiceWorker.dispatchSyncEvent", { origin, registrationId, tag: "broadside-outbox", lastChance });
  await session.detach();
}

test("with Background Sync the worker sends with no page of the app open, and the app tells at its next start", async (t) => {
  const opened = await openForm(t, { hasSync: true });
  const { complaints, context, host, service } = opened;
  // A page that is only text has the browser ask for an icon.
  complaints.allow(/favicon\.ico/);
  await keepOffline(opened);
  // Closed, as a page that another takes the place of may hear yet that the connection is back, and send by itself.
  await opened.page.close();
  await context.setOffline(false);
  const page = await context.newPage();
  // Of this origin, so that its worker can be woken and its storage read, but not the app.
  await page.goto(`${host.url}robots.txt`);
  await wakeWorker(context, page);
  await until(() => service.signups.length === 1);
  await until(async () => (await keptIn(page))[0].state === "answered");
  await page.goto(host.url);
  const { outbox } = await standing(page);
  await outbox.says("look in your inbox");
  assert.deepEqual(service.signups.map(({ email }) => email), [ADDRESS]);
  assert.deepEqual(await keptIn(page), []);
});

test("the worker and an open page send once", async (t) => {
  const opened = await openForm(t, { hasSync: true });
  const { context, host, outbox, page, service } = opened;
  await keepOffline(opened);
  await context.setOffline(false);
  await wakeWorker(context, page);
  await outbox.says("look in your inbox");
  await until(() => host.isIdle);
  assert.equal(service.signups.length, 1);
  assert.deepEqual(await keptIn(page), []);
});
