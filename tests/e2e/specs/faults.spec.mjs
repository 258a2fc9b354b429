// What servers do to a feed on its way, each as a reader sees it: the page says in words what is wrong, the rest of it
// works, and once the fault is mended «Try again» brings the stories.
//
// It is deliberately not about what stands in a feed; that is tested natively, in core.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openNewsroom, reconfigure, until } from "../browser.mjs";
import { JsonFeed } from "../backends/json-feed.mjs";
import { plain } from "../server.mjs";
import { FrontPage } from "../pages/front-page.mjs";

const FEED = /\/feed\/1\.json/;

function faultyFeed(kind, { nStories = 3, pattern = FEED, prepareContext = () => {} } = {}) {
  return async (host, context) => {
    reconfigure(host, (it) => ({ ...it, sources: [JsonFeed.SOURCE] }));
    new JsonFeed(host, nStories);
    host.mount("login", () => ({ ...plain(200, "<h1>Sign in</h1>"), headers: { "content-type": "text/html" } }));
    host.fault(pattern, kind);
    await prepareContext(context);
  };
}

async function openFaulty(t, kind, options) {
  const newsroom = await openNewsroom(t, { prepare: faultyFeed(kind, options) });
  newsroom.complaints.allow(/Failed to load resource/);
  return { ...newsroom, front: new FrontPage(newsroom.page) };
}

/** The rest of the page is alive: a topic can be opened and left again. Then the mended source is asked. */
async function restWorks({ page, host, front }) {
  const topic = front.topics.getByRole("link").first();
  const title = await topic.innerText();
  await topic.click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.goBack();
  await page.getByRole("alert").waitFor();
  host.mend();
  await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
  await front.ready();
  assert.equal(await front.stories.count(), 3);
}

for (const [name, kind, heading] of [
  ["redirects to a login page", "redirected", /something unreadable/],
  ["answers 204 without a body", 204, /something unreadable/],
  ["answers 206 with something else", 206, /something unreadable/],
  ["answers 200 with nothing", "empty", /something unreadable/],
  ["answers 304 though nothing was kept", 304, /something unreadable|cannot be reached/],
  ["says gzip and sends none", "garbled", /cannot be reached/],
  ["breaks off in the middle", "truncated", /unreadable|cannot be reached/],
  ["asks for a pause until a date", "busy", /Too many requests/],
  ["forbids", 403, /does not give this out/],
  ["answers 404", 404, /stories are not where they should be/],
  ["answers 410", 410, /stories are not where they should be/],
  ["answers 502", 502, /server has a fault/],
]) {
  test(`a source that ${name} is explained, and the rest of the page works`, async (t) => {
    const newsroom = await openFaulty(t, kind);
    await newsroom.page.getByRole("alert").getByRole("heading", { name: heading }).waitFor();
    await restWorks(newsroom);
  });
}

for (const [name, kind] of [["calls its feed a web page", "mistyped"], ["sends headers twice", "doubled"]]) {
  test(`a source that ${name} is read all the same`, async (t) => {
    const { front } = await openFaulty(t, kind);
    await front.ready();
    assert.equal(await front.stories.count(), 3);
  });
}

test("a feed without end is read to ten megabytes and no further", async (t) => {
  const newsroom = await openFaulty(t, "endless");
  await newsroom.page.getByRole("alert").getByRole("heading", { name: /something unreadable/ }).waitFor();
  // The connection is given up, and what had left the server by then is little more than was read.
  await until(() => newsroom.host.isIdle);
  assert.ok(newsroom.host.nPoured < 40_000_000, `${newsroom.host.nPoured} bytes`);
  await restWorks(newsroom);
});

/** Of a page that waits long for something, ten seconds are one. */
function hurry(context) {
  return context.addInitScript(() => {
    const setTimeout = window.setTimeout.bind(window);
    window.setTimeout = (act, ms, ...rest) => setTimeout(act, ms >= 10_000 ? ms / 10 : ms, ...rest);
  });
}

test("a feed that goes silent in the middle is given up when its time is over", async (t) => {
  const newsroom = await openFaulty(t, "stalled", { prepareContext: hurry });
  await newsroom.page.getByRole("alert").getByRole("heading", { name: /takes too long/ }).waitFor();
  await restWorks(newsroom);
});

test("a page that fails further down leaves the list and can be asked for again", async (t) => {
  const { page, host, front } = await openFaulty(t, "redirected", { nStories: 45, pattern: /\/feed\/2\.json/ });
  await front.ready();
  await front.moreButton.click();
  await page.getByText(/More stories could not be fetched/).waitFor();
  assert.equal(await front.stories.count(), 20);
  host.mend();
  await page.getByRole("main").getByRole("button", { name: "Try again" }).click();
  await front.stories.nth(39).waitFor();
});
