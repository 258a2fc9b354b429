// Stories in a partner's own page where that is hard: policies, foreign styles, sandboxes, forgeries, and a newsroom that
// is gone. What cannot stand in the page stands in a frame, and what cannot stand there either leaves the links.
//
// It is deliberately not about what the element can do; embed-inline.spec.mjs has that.

import assert from "node:assert/strict";
import { test } from "node:test";
import { until } from "../browser.mjs";
import { topic } from "../demo.mjs";
import { EmbeddedFeed } from "../pages/embedded-feed.mjs";
import { InlineFeed } from "../pages/inline-feed.mjs";
import { feed, openPartner, page as pageOf, script } from "../partner.mjs";

const inline = (attributes = `topics="${topic.slug}" limit="3"`) => feed(`mode="inline" ${attributes}`);
const policy = (text) => (newsroom) => ({
  "content-security-policy": text.replaceAll("NEWSROOM", new URL(newsroom).origin),
});

async function openInline(t, options = {}) {
  const opened = await openPartner(t, { markup: (newsroom) => pageOf(newsroom, inline()), ...options });
  return { ...opened, feed: new InlineFeed(opened.page), framed: new EmbeddedFeed(opened.page) };
}

/** Until the stories stand in a frame, and nothing is left of another attempt. */
async function standsInFrame({ feed: it, framed }) {
  await framed.shown();
  assert.equal(await it.root.count(), 0);
  assert.equal(await framed.iframe.count(), 1);
  assert.deepEqual((await framed.told()).map(({ name }) => name), ["ready", "loaded"]);
}

const STRICT = "default-src 'none'; img-src NEWSROOM; require-trusted-types-for 'script'; trusted-types 'none'";

test("a strict policy that names the newsroom for what is loaded is enough, with Trusted Types enforced", async (t) => {
  const { feed: it } = await openInline(t, {
    headers: policy(`${STRICT}; script-src NEWSROOM 'wasm-unsafe-eval'; connect-src NEWSROOM`),
  });
  await it.shown();
  assert.equal(await it.iframe.count(), 0);
  assert.equal(await it.height(), await it.contentHeight());
  assert.equal(await it.stories.first().locator("img").evaluate((it) => it.decode().then(() => it.naturalWidth > 0)), true);
});

for (const [what, directives] of [
  ["wasm", "script-src NEWSROOM; connect-src NEWSROOM"],
  ["requests to the newsroom", "script-src NEWSROOM 'wasm-unsafe-eval'"],
]) {
  test(`where a policy refuses ${what}, the stories come in a frame`, async (t) => {
    const opened = await openInline(t, {
      headers: policy(`${STRICT}; ${directives}; frame-src NEWSROOM`),
      allow: [/script-src|connect-src|wasm|Security Policy/i],
    });
    await standsInFrame(opened);
  });
}

test("where a policy refuses wasm and frames, the links stay and the page is told", async (t) => {
  const { feed: it, page } = await openInline(t, {
    headers: policy(`${STRICT}; script-src NEWSROOM; connect-src NEWSROOM`),
    allow: [/script-src|wasm|frame-src|Framing/i],
  });
  await until(async () => (await it.told("error")).length === 1);
  assert.equal(await it.fallback.isVisible(), true);
  assert.equal(await page.locator("iframe").count(), 0);
});

test("a style that takes everything back, and one that wants everything, change nothing of the stories", async (t) => {
  const look = async (css) => {
    const head = (newsroom) => `${script(newsroom)}<style>${css}</style>`;
    const { feed: it, page } = await openInline(t, {
      markup: (newsroom) => pageOf(newsroom, inline(), { head: head(newsroom) }),
      allow: [/never/],
    });
    await it.shown();
    assert.equal(await it.height(), await it.contentHeight());
    const [width, room] = await it.element.evaluate((it) => [it.offsetWidth, document.documentElement.clientWidth]);
    assert.equal(width, room);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    const style = await it.titleStyle("fontFamily", "fontSize", "color", "textTransform", "letterSpacing", "textAlign");
    const card = await it.stories.first().evaluate((it) => getComputedStyle(it).display);
    const image = await it.stories.first().locator("img").evaluate((it) => getComputedStyle(it).objectFit);
    return [...style, card, image];
  };
  const alone = await look("body { margin: 0 }");
  assert.deepEqual(await look("* { all: unset !important; }"), alone);
  assert.deepEqual(await look(`
    html { font-size: 62.5% !important; }
    * { font: 700 60px/3 fantasy !important; color: red !important; text-transform: uppercase !important;
      letter-spacing: 1em !important; text-align: center !important; display: inline !important; margin: 0 !important;
      --ink: lime !important; --serif: fantasy !important; --size-title: 90px !important; --rem: 80px !important; }
    head { display: none !important; }
    article, img, a, h3, .story-card { display: none !important; object-fit: none !important; float: right !important; }
  `), alone);
});

test("on a page from right to left the stories fit, each in its own direction", async (t) => {
  const { feed: it, page } = await openInline(t, {
    markup: (newsroom) => pageOf(newsroom, inline(), { html: 'lang="ar" dir="rtl"', head: script(newsroom) }),
    context: { viewport: { width: 390, height: 844 } },
  });
  await it.shown();
  assert.equal(await it.height(), await it.contentHeight());
  const title = await it.stories.first().getByRole("heading").evaluate((it) => getComputedStyle(it).direction);
  assert.equal(title, "ltr");
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
});

test("light or dark is as the page is, unless it says otherwise for the stories", async (t) => {
  const head = (newsroom) => `${script(newsroom)}<style>html { color-scheme: light; }</style>`;
  const { feed: it } = await openInline(t, {
    markup: (newsroom) => pageOf(newsroom, inline(), { head: head(newsroom) }),
    context: { colorScheme: "dark" },
  });
  await it.shown();
  const paper = () => it.root.evaluate((root) => getComputedStyle(root).backgroundColor);
  const light = await paper();
  await it.set({ theme: "dark" });
  await until(async () => await paper() !== light);
});

test("two versions on a page work: the first defines the element, the second loads nothing", async (t) => {
  const head = (newsroom) => script(newsroom) + script(newsroom, "embed/v1.js?other");
  const { feed: it, host, said } = await openInline(t, {
    markup: (newsroom) => pageOf(newsroom, inline(), { head: head(newsroom) }),
  });
  await it.shown();
  await until(async () => said.some(({ type, text }) => type === "debug" && text.includes("adds nothing")));
  assert.equal(host.count(".wasm"), 1);
});

test("messages to the page change nothing of stories that are in it", async (t) => {
  const { feed: it, page } = await openInline(t);
  await it.shown();
  const height = await it.height();
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    const forged = `for (const message of [
      { broadside: 1, type: "height", height: 9999 },
      { broadside: 1, type: "open", kind: "story", url: "x", title: "x" },
      { broadside: 1, type: "end" },
    ]) parent.postMessage(message, "*");
    parent.postMessage("done", "*");`;
    frame.srcdoc = `<script>${forged}</` + "script>";
    addEventListener("message", ({ data }) => {
      if (data === "done") window.isForged = true;
    });
    postMessage({ broadside: 1, type: "settings", search: "?limit=1" }, "*");
    document.body.append(frame);
  });
  await until(() => page.evaluate(() => window.isForged === true));
  assert.equal(await it.height(), height);
  assert.equal(await it.stories.count(), 3);
  assert.deepEqual(await it.told("open"), []);
});

for (const flags of ["allow-scripts allow-same-origin", "allow-scripts"]) {
  test(`in a partner's sandbox with ${flags} the stories stand as anywhere`, async (t) => {
    const { feed: it } = await openInline(t, {
      headers: () => ({ "content-security-policy": `sandbox ${flags}` }),
    });
    await it.shown();
    assert.equal(await it.iframe.count(), 0);
  });
}

for (const [what, pattern, kind] of [
  ["has no wasm any more", /\.wasm/, 404],
  ["gives half of the wasm", /\.wasm/, "truncated"],
  ["gives something else for the wasm", /\.wasm/, "login"],
  ["has no script for it", /embed\/inline-/, 404],
  ["has no such list", /stories\.json/, 404],
  ["answers for the list with its login", /stories\.json/, "login"],
]) {
  test(`where the newsroom ${what}, the stories come in a frame`, async (t) => {
    const opened = await openInline(t, {
      prepare: (host) => host.fault(pattern, kind),
      allow: [/Failed to load|ERR_|integrity|CORS policy|cannot load/],
    });
    await standsInFrame(opened);
  });
}

test("where the newsroom cannot be reached once the script is there, the links stay and the page is told", async (t) => {
  const { feed: it, page } = await openInline(t, {
    prepare: (host) => host.fault(/embed\/(inline|page|topics)/, "reset"),
    allow: [/Failed to load|ERR_|frame/],
  });
  await until(async () => (await it.told("error")).length === 1);
  assert.equal(await it.fallback.isVisible(), true);
  assert.equal(await page.locator("iframe").count(), 0);
});

test("what could not come for one list can come for the next", async (t) => {
  const { feed: it, framed, page, host } = await openInline(t, {
    prepare: (host) => host.fault(/embed\/page-\w+\.wasm/, 503),
    allow: [/Failed to load|CORS policy/],
  });
  await framed.shown();
  host.mend();
  await it.set({ topics: "" });
  await it.root.waitFor();
  assert.equal(await page.locator("iframe").count(), 0);
});
