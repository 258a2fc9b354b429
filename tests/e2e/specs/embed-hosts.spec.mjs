// The element on pages that make it hard: policies, foreign styles, sandboxes, forgeries, and a newsroom that is gone.
//
// It is deliberately not about what the element can do; embed.spec.mjs has that.

import assert from "node:assert/strict";
import { test } from "node:test";
import { until } from "../browser.mjs";
import { printedArticles, topic } from "../demo.mjs";
import { feed, openPartner, page as pageOf, script } from "../partner.mjs";

const policy = (text) => (newsroom) => ({
  "content-security-policy": text.replaceAll("NEWSROOM", new URL(newsroom).origin),
});
const markup = (newsroom) => pageOf(newsroom, feed());

test("a strict policy that names the newsroom twice is enough, with Trusted Types enforced", async (t) => {
  const { feed: it } = await openPartner(t, {
    markup,
    headers: policy("default-src 'none'; script-src NEWSROOM; frame-src NEWSROOM; require-trusted-types-for 'script'; "
      + "trusted-types 'none'"),
  });
  await it.shown();
  assert.equal(await it.height(), await it.contentHeight());
});

test("where a policy refuses the frame, the links stay and the page is told", async (t) => {
  const { feed: it } = await openPartner(t, {
    markup,
    headers: policy("default-src 'none'; script-src NEWSROOM"),
    allow: [/frame-src|Framing/],
  });
  await until(async () => (await it.told("error")).length === 1);
  assert.equal(await it.fallback.isVisible(), true);
  assert.equal(await it.iframe.count(), 0);
});

test("where a policy refuses the script, the links stay", async (t) => {
  const { feed: it, page } = await openPartner(t, {
    markup,
    headers: policy("default-src 'none'; frame-src NEWSROOM"),
    allow: [/script-src/],
  });
  assert.equal(await it.fallback.isVisible(), true);
  assert.equal(await page.evaluate(() => customElements.get("broadside-feed")), undefined);
});

test("with no script at all, the links stay", async (t) => {
  const { feed: it, host } = await openPartner(t, { markup, context: { javaScriptEnabled: false } });
  assert.equal(await it.fallback.isVisible(), true);
  assert.equal(host.count("embed/topics/"), 0);
});

test("a style that takes everything back takes nothing from the stories", async (t) => {
  const head = (newsroom) => `${script(newsroom)}<style>* { all: unset !important; }</style>`;
  const { feed: it, page } = await openPartner(t, {
    markup: (newsroom) => pageOf(newsroom, feed(), { head: head(newsroom) }),
  });
  await it.shown();
  assert.equal(await it.height(), await it.contentHeight());
  assert.equal(await it.iframe.isVisible(), true);
  const [width, room] = await it.element.evaluate((it) => [it.offsetWidth, document.documentElement.clientWidth]);
  assert.equal(width, room);
  await page.evaluate(() => {
    document.querySelector("broadside-feed").hidden = true;
  });
  assert.equal(await it.element.isVisible(), false);
});

test("on a page from right to left the stories fit, each in its own direction", async (t) => {
  const { feed: it, page } = await openPartner(t, {
    markup: (newsroom) => pageOf(newsroom, feed(), { html: 'lang="ar" dir="rtl"', head: script(newsroom) }),
    context: { viewport: { width: 390, height: 844 } },
  });
  await it.shown();
  assert.equal(await it.height(), await it.contentHeight());
  assert.equal(await it.root.getAttribute("dir"), "ltr");
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
});

test("a language that the newsroom has stories in leaves the others out, and any other leaves none", async (t) => {
  const { feed: it } = await openPartner(t, { markup: (newsroom) => pageOf(newsroom, feed('limit="20" lang="ar"')) });
  await it.shown();
  const languages = () => it.stories.locator("h2").evaluateAll((all) => all.map((one) => one.closest("[lang]").lang));
  assert.deepEqual([...new Set(await languages())], ["ar"]);
  await it.set({ lang: "fi" });
  await until(async () => await it.stories.count() > 5);
});

test("two versions on a page work: the first defines the element, the second says that it adds nothing", async (t) => {
  const head = (newsroom) => script(newsroom) + script(newsroom, "embed/v1.js?other");
  const { feed: it, said } = await openPartner(t, {
    markup: (newsroom) => pageOf(newsroom, feed(), { head: head(newsroom) }),
  });
  await it.shown();
  await until(async () => said.some(({ type, text }) => type === "debug" && text.includes("adds nothing")));
  assert.equal(await it.iframe.count(), 1);
});

test("messages of anybody else than the element's own frame change nothing", async (t) => {
  const { feed: it, page, partner, host } = await openPartner(t, { markup });
  await it.shown();
  const height = await it.height();
  // One from the partner's own window, one from a frame of the partner's, one from another frame of the newsroom's.
  const forge = `parent.postMessage({ broadside: 1, type: "height", height: 9999 }, "*");
    parent.postMessage({ broadside: 1, type: "open", kind: "story", url: "x", title: "x" }, "*");
    parent.postMessage("done", "*");`;
  await page.evaluate((text) => {
    window.nForged = 0;
    addEventListener("message", ({ data }) => {
      if (data === "done") window.nForged += 1;
    });
    postMessage({ broadside: 1, type: "height", height: 9999 }, "*");
    const frame = document.createElement("iframe");
    frame.srcdoc = `<script>${text}</` + "script>";
    document.body.append(frame);
  }, forge);
  await until(() => page.evaluate(() => window.nForged === 1));
  const other = await page.evaluateHandle((src) => {
    const frame = document.createElement("iframe");
    frame.src = src;
    document.body.append(frame);
    return new Promise((resolve) => {
      frame.onload = () => resolve(frame);
    });
  }, `${host.url}embed/stories/`);
  await (await other.contentFrame()).evaluate(forge);
  await until(() => page.evaluate(() => window.nForged === 2));
  assert.equal(await it.height(), height);
  assert.deepEqual(await it.told("open"), []);
  assert.ok(partner.url !== host.url);

  // Its own frame may say how high it is, within bounds.
  for (const [told, expected] of [[1e9, 16_000], [-5, 40], ["9", 40], [Number.NaN, 40]]) {
    await it.root.evaluate((_, value) => parent.postMessage({ broadside: 1, type: "height", height: value }, "*"), told);
    await until(async () => await it.height() === expected);
  }
});

test("in a partner's sandbox that keeps its origin the stories stand as anywhere", async (t) => {
  const { feed: it } = await openPartner(t, {
    markup,
    headers: () => ({ "content-security-policy": "sandbox allow-scripts allow-same-origin" }),
  });
  await it.shown();
  assert.equal(await it.height(), await it.contentHeight());
});

test("in a partner's sandbox without an origin, which a browser frames nothing for, the links stay", async (t) => {
  const { feed: it } = await openPartner(t, {
    markup,
    headers: () => ({ "content-security-policy": "sandbox allow-scripts" }),
    allow: [/frame-ancestors/],
  });
  await until(async () => (await it.told("error")).length === 1);
  assert.equal(await it.fallback.isVisible(), true);
});

for (const [what, kind] of [["cannot be reached", "reset"], ["has no such topic", 404], ["answers with its login", "login"]]) {
  test(`where the newsroom ${what}, the links stay and the page is told`, async (t) => {
    const { feed: it, page } = await openPartner(t, {
      markup,
      prepare: (host) => host.fault(/embed\/topics/, kind),
      allow: [/Failed to load|ERR_|frame/],
    });
    await until(async () => (await it.told("error")).length === 1);
    assert.deepEqual(await it.told("loaded"), []);
    assert.equal(await it.fallback.isVisible(), true);
    assert.equal(await page.locator("iframe").count(), 0);
  });
}

test("where the newsroom is gone altogether, the links stay", async (t) => {
  const { feed: it } = await openPartner(t, {
    markup,
    prepare: (host) => host.fault(/embed\/v1/, "reset"),
    allow: [/ERR_/],
  });
  assert.equal(await it.fallback.isVisible(), true);
});

test("the newsroom's own pages stand in no frame", async (t) => {
  const paths = ["", `topics/${topic.slug}/`, printedArticles[0], "no/such/page", "shell.html"];
  const { page } = await openPartner(t, {
    markup: (newsroom) => pageOf(newsroom, paths.map((it) => `<iframe src="${newsroom}${it}"></iframe>`).join("")),
    allow: [/frame-ancestors|X-Frame-Options|404/i],
  });
  await page.waitForLoadState("load");
  const shown = page.frames().slice(1).map((it) => it.url());
  assert.deepEqual(shown.map((it) => it.split(":")[0]), paths.map(() => "chrome-error"));
});

test("WordPress, which puts a pasted story in a sandbox of its own, is told its height and its link", async (t) => {
  const story = (newsroom) => `${newsroom}embed/${printedArticles[0]}`;
  const { page, host } = await openPartner(t, {
    markup: (newsroom) => pageOf(newsroom, "", { head: `<script>
      window.heard = [];
      addEventListener("message", ({ data }) => data.secret && heard.push(data));
    </script>` }) + `<iframe sandbox="allow-scripts" src="${story(newsroom)}#?secret=a1B2c3"></iframe>`,
  });
  const frame = page.locator("iframe").contentFrame();
  await frame.getByRole("article").getByRole("heading").getByRole("link").click();
  await until(() => page.evaluate(() => window.heard.some(({ message }) => message === "link")));
  const heard = await page.evaluate(() => window.heard);
  const height = heard.find(({ message }) => message === "height");
  assert.ok(height.value > 40 && height.secret === "a1B2c3", JSON.stringify(heard));
  const link = heard.find(({ message }) => message === "link");
  assert.deepEqual(link, { message: "link", value: `${host.url}${printedArticles[0]}`, secret: "a1B2c3" });
});
