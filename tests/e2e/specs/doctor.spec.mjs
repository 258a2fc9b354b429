// What a newsroom sees on the page that tries its servers: one test for each state that a server of ours can be put
// into, and that the text to be passed on leads nowhere.
//
// It is deliberately not about every finding; core's tables have those.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { openNewsroom, reconfigure, workerReady } from "../browser.mjs";
import { JsonFeed } from "../backends/json-feed.mjs";
import { LetterHost, OPEN } from "../backends/letter-host.mjs";
import { WORDPRESS_SOURCE, wordPressOn } from "../backends/wordpress.mjs";
import { config } from "../demo.mjs";
import { editionNaming } from "../edition.mjs";
import { DoctorPage } from "../pages/doctor-page.mjs";
import { Host, json } from "../server.mjs";

const axe = await readFile(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const SOURCE = /^Source: The Slipway/;
const POSTS = "wordpress/wp-json/wp/v2/";
const LISTS = config.signup.lists.map(({ provider_id: uuid, name }) => ({ uuid, name }));

/** The doctor's page of a newsroom with this source and nothing else, and with the time that it is. */
async function openDoctor(t, { source = WORDPRESS_SOURCE, change = (it) => it, prepare, ...options }) {
  const newsroom = await openNewsroom(t, {
    now: new Date(),
    ...options,
    prepare: async (host, context) => {
      reconfigure(host, (it) => {
        return change({ ...it, sources: [source], topics: [], campaigns: [], signup: undefined });
      });
      await prepare?.(host, context);
    },
  });
  newsroom.complaints.allow(/Failed to load resource/);
  const doctor = new DoctorPage(newsroom.page);
  await doctor.enter();
  return { ...newsroom, doctor };
}

/** The same, with a source on a host of its own that answers everything so. */
async function openForeign(t, answer, options = {}) {
  const foreign = await LetterHost.start(t, answer);
  const folder = await editionNaming(t, { contacted: [foreign.origin] });
  const source = { ...WORDPRESS_SOURCE, url: `${foreign.url}wp-json/` };
  const opened = await openDoctor(t, { folder, source, ...options });
  opened.complaints.allow(/blocked by CORS policy/);
  return { ...opened, foreign };
}

/** Ends the app's patience of twelve seconds when the test says so, and not before. */
function holdPatience(context) {
  return context.addInitScript(() => {
    const waiting = new Map();
    const { setTimeout: begin, clearTimeout: end } = window;
    window.setTimeout = (callback, delayMs, ...rest) => {
      const id = begin(callback, delayMs, ...rest);
      if (delayMs === 12_000) waiting.set(id, callback);
      return id;
    };
    window.clearTimeout = (id) => {
      waiting.delete(id);
      end(id);
    };
    window.endPatience = () => waiting.forEach((callback) => callback());
  });
}

/** What the card of the source says when everything was tried. */
async function saidOfSource(doctor) {
  await doctor.finished();
  return doctor.card(SOURCE).innerText();
}

test("a source that answers is counted and dated, its topics too", async (t) => {
  const { doctor } = await openDoctor(t, { prepare: (host) => wordPressOn(host, 45) });
  const text = await saidOfSource(doctor);
  assert.match(text, /In order/);
  assert.match(text, /20 stories of 45; 2 topics; the newest/);
  assert.match(await doctor.status.innerText(), /^All 2 tried: no fault/);
  assert.match(await doctor.card("This device's clock").innerText(), /In order\s+It agrees with the server/);
});

test("a server that does not let this page read is told from one that is down", async (t) => {
  const { doctor, foreign, page } = await openForeign(t, () => json(200, []));
  const closed = await saidOfSource(doctor);
  assert.match(closed, /Fault/);
  assert.match(closed, /The server answers, and does not let this page read it/);
  assert.match(closed, new RegExp(`What to change: .*page cache.*${new URL(page.url()).origin}`));
  await foreign.stop();
  await doctor.retryButton.click();
  await doctor.card(SOURCE).getByText("No answer came").waitFor();
  assert.match(await saidOfSource(doctor), /Either 127\.0\.0\.1 is down, .* A browser does not tell which\./);
});

test("a login that a plugin asks for is named with the plugin's code", async (t) => {
  const { doctor } = await openDoctor(t, {
    prepare: (host) => host.mount(POSTS, () => json(401, { code: "rest_login_required", message: "No." })),
  });
  const text = await saidOfSource(doctor);
  assert.match(text, /A login is asked for/);
  assert.match(text, /HTTP 401, rest_login_required/);
  assert.match(text, /What to change: On 127\.0\.0\.1: .*«require login»/);
});

for (const [name, fault, expected] of [
  ["a login page in the place of data", "login", /A web page came in the place of data/],
  ["a server that knows of nothing there", 404, /Nothing is at this address[\s\S]*rest_route/],
  ["a server with a fault", 502, /The server failed[\s\S]*HTTP 502/],
  ["a server that is asked too often", 429, /The server has had too many questions/],
  ["an answer that breaks off", "broken", /The JSON breaks at line 1, column 14/],
]) {
  test(`${name} is told as what it is`, async (t) => {
    const { doctor } = await openDoctor(t, {
      prepare: (host) => {
        if (fault === "broken") host.mount(POSTS, () => ({ ...json(200, []), body: '[{"id": 1, "ti' }));
        else {
          wordPressOn(host, 3);
          host.fault(/wp-json/, fault);
        }
      },
    });
    assert.match(await saidOfSource(doctor), expected);
  });
}

test("a firewall that answers with a page of its own is told from a plugin", async (t) => {
  const page = { status: 403, headers: { "content-type": "text/html" }, body: "<h1>Request blocked</h1>" };
  const { doctor } = await openDoctor(t, { prepare: (host) => host.mount(POSTS, () => page) });
  assert.match(await saidOfSource(doctor), /A web page says no[\s\S]*firewall[\s\S]*HTTP 403/);
});

test("totals that the server hides from other sites are missed", async (t) => {
  const shown = await Host.start("/dev/null");
  t.after(() => shown.stop());
  wordPressOn(shown, 45);
  const ask = async ({ path }) => {
    const answer = await fetch(`${shown.url}wordpress/${path}`);
    return { status: 200, headers: { ...OPEN, "content-type": "application/json" }, body: await answer.text() };
  };
  const { doctor } = await openForeign(t, ask);
  const text = await saidOfSource(doctor);
  assert.match(text, /To be known[\s\S]*The number of stories is hidden/);
  assert.match(text, /Access-Control-Expose-Headers: X-WP-Total, X-WP-TotalPages, Link/);
  assert.match(text, /20 stories; how many there are in all is not known/);
});

test("a site that has published nothing is no fault", async (t) => {
  const { doctor } = await openDoctor(t, { prepare: (host) => wordPressOn(host, 0) });
  assert.match(await saidOfSource(doctor), /To be known[\s\S]*It answers, and has no story/);
});

test("a server that does not come to an end is given up, and the rest is told meanwhile", async (t) => {
  const { doctor, page } = await openDoctor(t, {
    prepare: async (it, context) => {
      it.mount(POSTS, () => new Promise(() => {}));
      await holdPatience(context);
    },
  });
  await doctor.card("This device's clock").getByText("In order").waitFor();
  assert.match(await doctor.card(SOURCE).innerText(), /Being tried/);
  await page.evaluate(() => window.endPatience());
  assert.match(await saidOfSource(doctor), /The whole answer did not come in 12 seconds/);
});

test("http from a page by https is known without asking", async (t) => {
  const { doctor, complaints, context } = await openDoctor(t, {
    context: { serviceWorkers: "block" },
    source: { ...WORDPRESS_SOURCE, url: "http://slipway.example/wp-json/" },
    prepare: (host, context) => context.route("https://news.example/**", async (route) => {
      const url = route.request().url().replace("https://news.example/", host.url);
      await route.fulfill({ response: await route.fetch({ url }) });
    }),
    origin: "https://news.example/",
  });
  // The front page asked all the same.
  complaints.allow(/slipway\.example/);
  assert.match(await saidOfSource(doctor), /It is named with http, and this page came by https/);
  // What is on its way through the test is let come to its end.
  await context.unrouteAll({ behavior: "wait" });
});

test("a host that the page's own policy does not name was not asked at all", async (t) => {
  const foreign = await LetterHost.start(t, () => json(200, [], OPEN));
  const { doctor, complaints } = await openDoctor(t, {
    source: { ...WORDPRESS_SOURCE, url: `${foreign.url}wp-json/` },
  });
  complaints.allow(/policy: connect-src|Content Security Policy|Refused to connect|Fetch API cannot load/);
  assert.match(await saidOfSource(doctor), /This page's own policy does not name the server/);
  assert.equal(foreign.received.length, 0);
});

test("a clock that is wrong is told with how wrong it is", async (t) => {
  const { doctor } = await openDoctor(t, {
    now: new Date(Date.now() - 26 * 3_600_000),
    prepare: (host) => wordPressOn(host, 3),
  });
  await doctor.finished();
  assert.match(await doctor.card("This device's clock").innerText(), /Fault\s+It is 26 hours behind the server's/);
});

test("a list that listmonk does not offer is named, the others are counted", async (t) => {
  const { doctor } = await openDoctor(t, {
    change: (it) => ({ ...it, signup: config.signup }),
    prepare: (host) => {
      wordPressOn(host, 3);
      host.mount("demo/newsletter/api/public/lists", () => json(200, LISTS.slice(1)));
    },
  });
  await doctor.finished();
  const text = await doctor.card("Newsletter").innerText();
  assert.ok(text.includes(`«${LISTS[0].name}» is not among the public lists`), text);
  assert.match(text, /What to change: In listmonk on 127\.0\.0\.1: set the list to public/);
});

test("a service that would have to be sent an address is not tried, and says so", async (t) => {
  const provider = { type: "buttondown", url: "https://buttondown.example/api/emails/embed-subscribe/slipway" };
  const { doctor } = await openDoctor(t, {
    change: (it) => ({ ...it, signup: { ...config.signup, provider, lists: [{ id: "daily", name: "The Tide" }] } }),
    prepare: (host) => wordPressOn(host, 3),
  });
  await doctor.finished();
  assert.match(await doctor.card("Newsletter").innerText(), /It was not tried/);
});

test("notices say whether their time has come, and a mirror is tried beside its source", async (t) => {
  const [notice] = config.campaigns;
  const year = new Date().getUTCFullYear();
  const at = (name, rest) => ({ ...notice, id: name, headline: name, starts: undefined, ends: undefined, topics: undefined, ...rest });
  const { doctor } = await openDoctor(t, {
    source: { ...JsonFeed.SOURCE, mirrors: ["mirror/1.json"] },
    change: (it) => ({
      ...it,
      topics: config.topics,
      campaigns: [
        at("Next year", { starts: `${year + 1}-06-01T00:00:00Z` }),
        at("Last year", { ends: `${year - 1}-06-01T00:00:00Z` }),
        at("Now", {}),
      ],
    }),
    prepare: (host) => new JsonFeed(host, 3),
  });
  await doctor.finished();
  assert.match(await doctor.card("Notice: Next year").innerText(), /It is not shown yet/);
  assert.match(await doctor.card("Notice: Last year").innerText(), /It is no longer shown/);
  assert.match(await doctor.card("Notice: Now").innerText(), /It is shown/);
  assert.match(await doctor.card(SOURCE).innerText(), /3 stories/);
  assert.match(await doctor.card("Mirror 1 of The Slipway").innerText(), /Nothing is at this address/);
});

test("the copied text has codes and numbers, and no address", async (t) => {
  const { doctor, page, context } = await openDoctor(t, {
    change: (it) => ({ ...it, signup: config.signup }),
    source: { ...WORDPRESS_SOURCE, title: "desk@slipway.example", url: "wordpress/wp-json/?key=5ec7e7" },
    prepare: (host) => host.mount(POSTS, () => json(403, { code: "token=5ec7e7", message: "http://a.example" })),
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await doctor.finished();
  await doctor.copyButton.click();
  await page.getByText("The text is copied.").waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(text, /source 1 \(wordpress\): refused; status 403/);
  assert.match(text, /newsletter \(listmonk\): not-found/);
  for (const forbidden of ["@", "://", "127.0.0.1", ".example", "5ec7e7", "?", "="]) {
    assert.ok(!text.includes(forbidden), `${forbidden} in ${text}`);
  }
});

test("by keyboard everything is tried again, and what comes of it is said", async (t) => {
  const { doctor, page, host } = await openDoctor(t, { prepare: (it) => wordPressOn(it, 3) });
  await doctor.finished();
  assert.equal(await page.evaluate(() => document.activeElement.id), "main", "focus is on the new page");
  assert.equal(await page.title(), `What is wrong? · ${config.newsroom.name}`);
  await page.keyboard.press("Tab");
  assert.ok(await doctor.retryButton.evaluate((it) => it === document.activeElement));
  host.fault(/wp-json/, 502);
  await page.keyboard.press("Enter");
  await doctor.card(SOURCE).getByText("The server failed").waitFor();
  await doctor.finished();
  assert.match(await doctor.status.innerText(), /1 with a fault/);
  assert.ok(await doctor.retryButton.evaluate((it) => it === document.activeElement), "focus stays on the button");
});

test("without a connection the page opens and says that there is none", async (t) => {
  const { doctor, page, context } = await openDoctor(t, { prepare: (host) => wordPressOn(host, 3) });
  await doctor.finished();
  await workerReady(page);
  await context.setOffline(true);
  await page.reload();
  assert.match(await saidOfSource(doctor), /This device has no network/);
});

for (const [look, options, withoutRules = []] of [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }, ["color-contrast"]],
  ["400 % zoom", { viewport: { width: 320, height: 256 } }],
]) {
  test(`the page in ${look} breaks no rule`, async (t) => {
    const { doctor, page } = await openDoctor(t, {
      context: options,
      change: (it) => ({ ...it, signup: config.signup, campaigns: config.campaigns }),
      source: { ...WORDPRESS_SOURCE, mirrors: ["gone/"] },
      prepare: (host) => wordPressOn(host, 45),
    });
    await doctor.finished();
    await page.getByText("The text for somebody who can help").click();
    await page.evaluate(axe);
    const rules = Object.fromEntries(withoutRules.map((it) => [it, { enabled: false }]));
    const { violations } = await page.evaluate((it) => window.axe.run({ rules: it }), rules);
    assert.deepEqual(violations.flatMap(({ id, nodes }) => nodes.map((it) => `${id}: ${it.html}`)), []);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `the page is ${overflow} px wider than the window`);
  });
}
