// What happens before the app stands, and when it cannot: delivery faults, repair, the recovery screen, and
// the two things that must never happen, foreign script and foreign hosts.
//
// It is deliberately not about the worker's updates; see update.spec.mjs.

import assert from "node:assert/strict";
import { test } from "node:test";
import { appReady, openNewsroom, reconfigure } from "../browser.mjs";
import { JsonFeed } from "../backends/json-feed.mjs";
import { FrontPage } from "../pages/front-page.mjs";
import { ArticlePage } from "../pages/article-page.mjs";

const STOPPED = { name: "This page stopped working" };

test("a first visit asks nobody but its own host", async (t) => {
  const asked = new Set();
  const { page, host } = await openNewsroom(t, {
    prepare: (_host, context) => context.on("request", (it) => asked.add(new URL(it.url()).origin)),
  });
  await new FrontPage(page).ready();
  assert.deepEqual([...asked], [new URL(host.url).origin]);
});

test("an address that was not printed is served by the shell", async (t) => {
  const { page, complaints } = await openNewsroom(t, { path: "no/such/place/" });
  complaints.allow(/404 .*\/no\/such/);
  await page.getByRole("heading", { name: "There is no such page" }).waitFor();
});

for (const [name, kind] of [
  ["is missing", 404],
  ["is answered with a login page", "login"],
  ["breaks off half way", "truncated"],
]) {
  test(`when the wasm ${name}, the page tries once more and then says so`, async (t) => {
    const { page, host, complaints } = await openNewsroom(t, {
      prepare: (it) => it.fault(/\.wasm$/, kind),
    });
    complaints.allow(/.*/);
    await page.getByRole("heading", STOPPED).waitFor();
    const documents = host.requests.filter((it) => it.path === "/");
    assert.equal(documents.length, 2, "one repair, no loop");
    host.mend();
    await page.getByRole("button", { name: "Reload the page" }).click();
    await appReady(page);
    assert.equal(await page.getByRole("heading", STOPPED).count(), 0);
  });
}

test("after a trap the page says what to do and leaves what can be read", async (t) => {
  const { page } = await openNewsroom(t);
  const front = new FrontPage(page);
  await front.ready();
  await page.evaluate(() => {
    dispatchEvent(new ErrorEvent("error", { error: new WebAssembly.RuntimeError("unreachable") }));
  });
  await page.getByRole("alert").getByRole("heading", STOPPED).waitFor();
  assert.ok(await front.stories.count() > 0);
});

/** With the attributes of ordinary editors, which a strict policy would report all the same. */
const HOSTILE = `
  <p style="position:fixed" onclick="window.hacked = 1">Read on.</p>
  <script>window.hacked = 1</script><style>body { display: none }</style><base href="https://evil.example/">
  <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onload="window.hacked = 1" alt="">
  <iframe src="https://evil.example/"></iframe><svg onload="window.hacked = 1"></svg>
  <a href="javascript:window.hacked = 1">a link</a>`;

test("active markup in a story runs nothing, loads nothing and raises no violation", async (t) => {
  const { page, host } = await openNewsroom(t, {
    prepare: (it) => {
      reconfigure(it, (config) => ({ ...config, sources: [JsonFeed.SOURCE] }));
      new JsonFeed(it, 1).newest.content_html = HOSTILE;
    },
  });
  const front = new FrontPage(page);
  await front.ready();
  const article = new ArticlePage(page);
  await article.ready(await front.openFirstStory());
  await article.text.getByText("Read on.").waitFor();
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  assert.equal(await article.text.locator("[style], [onclick], script, iframe, style, svg, base").count(), 0);
  assert.equal(await article.text.getByRole("link", { name: "a link" }).count(), 0);
  assert.equal(host.count("evil"), 0);
});
