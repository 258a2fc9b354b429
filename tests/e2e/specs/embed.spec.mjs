// The element on a partner's page, as readers, partners and their frameworks use it.
//
// It is deliberately on friendly pages; embed-hosts.spec.mjs has the hostile ones.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { faults } from "../access.mjs";
import { DIST, openNewsroom, until } from "../browser.mjs";
import { config, stories, topic } from "../demo.mjs";
import { EmbeddedFeed } from "../pages/embedded-feed.mjs";
import { feed, openPartner, page as pageOf, script } from "../partner.mjs";
import { cutOff, overflowPx, smallTargets, WIDE_SPACING } from "../probes.mjs";

const axe = await readFile(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const LAYOUTS = ["cards", "list", "headlines"];
const HEAVY = '<p style="block-size: 4000px">Long ago.</p>';

const simple = (attributes) => ({ markup: (newsroom) => pageOf(newsroom, feed(attributes)) });

test("the stories of a topic take the place of the links, in a frame as high as they are", async (t) => {
  const { feed: it, page, host } = await openPartner(t, simple());
  await it.shown();
  assert.equal(await it.heading.innerText(), topic.title);
  assert.equal(await it.stories.count(), 3);
  assert.equal(await it.height(), await it.contentHeight());
  assert.equal(await it.iframe.getAttribute("title"), `${topic.title} · ${config.newsroom.name}`);
  assert.deepEqual((await it.told()).map(({ name }) => name), ["ready", "loaded"]);
  assert.equal(host.count(".wasm") + host.count("/sw.js"), 0, "a frame needs neither the app nor its worker");
  const traces = await page.evaluate(() => ({
    depth: history.length,
    title: document.title,
    styles: document.styleSheets.length + document.adoptedStyleSheets.length,
    ids: document.querySelectorAll("[id]").length,
    stored: localStorage.length + sessionStorage.length + document.cookie.length,
  }));
  assert.deepEqual(traces, { depth: 3, title: "A partner", styles: 0, ids: 0, stored: 0 });
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with a script" : "with no script at all";
  test(`a frame by itself can be read ${how}`, async (t) => {
    const path = `embed/topics/${topic.slug}/?limit=2&partner=a-partner`;
    const { page, host } = await openNewsroom(t, { path, context: { javaScriptEnabled } });
    const shown = page.getByRole("article").filter({ visible: true });
    assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), topic.title);
    const n = await shown.count();
    assert.ok(javaScriptEnabled ? n === 2 : n > 2, `${n}`);
    const link = shown.first().getByRole("heading").getByRole("link");
    const address = (await link.getAttribute("href")).split("?")[0];
    assert.ok(stories.some(({ url }) => url === address), `${address} is a canonical address`);
    assert.equal((await link.getAttribute("href")).includes("utm_source=a-partner"), javaScriptEnabled);
    assert.equal(await page.locator("base").getAttribute("target"), "_blank");
    assert.equal(await link.getAttribute("rel"), "noopener");
    assert.equal(host.count(".wasm"), 0);
  });
}

test("attributes are live, changes that come together are told together, and what is wrong is said once", async (t) => {
  const { feed: it, page, host, said } = await openPartner(t, simple('limit="lots" layout="rows" mode="window"'));
  await it.shown();
  assert.equal(await it.stories.count(), 5, "the ordinary number");
  // The browser may have a word of its own on the frame.
  const warnings = () => said.map(({ text }) => text).filter((it) => it.startsWith("<broadside-feed>"));
  assert.deepEqual(warnings().sort(), [
    '<broadside-feed> layout="rows": expected cards, list or headlines; taken for "list"',
    '<broadside-feed> limit="lots": expected a number from 1 to 20; taken for "5"',
    '<broadside-feed> mode="window": expected frame or inline; taken for "frame"',
  ]);
  const nFrames = () => host.requests.filter((it) => /embed\/(stories|topics)\//.test(it.path)).length;
  assert.equal(nFrames(), 1);
  await page.evaluate(() => {
    const it = document.querySelector("broadside-feed");
    for (let n = 1; n <= 20; n += 1) it.limit = n;
    for (const layout of ["cards", "headlines", "list", "headlines"]) it.layout = layout;
    it.limit = 4;
    it.theme = "dark";
    it.newsletter = true;
  });
  await until(async () => await it.root.getAttribute("data-layout") === "headlines");
  assert.equal(await it.stories.count(), 4);
  assert.equal(await it.signupOpener.isVisible(), true);
  assert.equal(await it.root.evaluate((root) => getComputedStyle(root).colorScheme), "dark");
  await until(async () => await it.height() === await it.contentHeight());
  assert.equal(nFrames(), 1, "no frame was loaded anew");
  const values = await it.element.evaluate((it) => [it.limit, it.layout, it.theme, it.newsletter, it.mode, it.partner]);
  assert.deepEqual(values, [4, "headlines", "dark", true, "frame", ""]);

  await page.evaluate(() => {
    const it = document.querySelector("broadside-feed");
    for (const topics of ["housing", "labour", "culture"]) it.topics = topics;
  });
  await it.heading.filter({ hasText: "Culture" }).waitFor();
  assert.equal(nFrames(), 2, "only the last topic was asked for");
  assert.equal(await it.iframe.count(), 1);
  assert.equal(await page.evaluate(() => history.length), 3);
  await it.set({ limit: "lots" });
  await until(async () => await it.stories.count() === 5);
  assert.equal(warnings().length, 3);
});

test("a topic is found however its letters are written", async (t) => {
  const { feed: it } = await openPartner(t, simple(`topics="${config.topics[1].slug.toUpperCase()}" limit="2"`));
  await it.shown();
  assert.equal(await it.heading.innerText(), config.topics[1].title);
});

test("an attribute that lacks a letter is said in the console, and the stories are of all topics", async (t) => {
  const { feed: it, said } = await openPartner(t, simple(`topic="${topic.slug}" limit="2"`));
  await it.shown();
  assert.equal(await it.heading.innerText(), config.newsroom.name);
  const words = said.map(({ text }) => text).filter((text) => text.startsWith("<broadside-feed>"));
  assert.deepEqual(words, [`<broadside-feed> topic="${topic.slug}": expected topics=; taken for ""`]);
});

test("where a topic is misspelt the links stay, and the console says what was asked for in vain", async (t) => {
  const { feed: it, said } = await openPartner(t, {
    ...simple('topics="no-such-topic" limit="2"'),
    // The host answers with the page for what it does not have, which may do nothing in a frame.
    allow: [/404/, /Content Security Policy|Content Security policy/, /disallowed/, /policy:/],
  });
  await until(async () => (await it.told("error")).length === 1);
  assert.equal(await it.fallback.isVisible(), true);
  const words = said.map(({ text }) => text).filter((text) => text.startsWith("<broadside-feed>"));
  assert.equal(words.length, 1);
  assert.match(words[0], /silent: http.*embed\/topics\/no-such-topic\//);
});

test("the words in a frame follow the language that is asked for, as often as it changes", async (t) => {
  const { feed: it, page } = await openPartner(t, simple('limit="3"'));
  await it.shown();
  await it.stories.first().getByText(/^By /).waitFor();
  await it.set({ lang: "ar-TN" });
  await it.stories.first().getByText(/^بقلم /).waitFor();
  assert.equal(await it.stories.count(), 1, "the only story in Arabic");
  assert.deepEqual(await it.root.evaluate((it) => [it.lang, it.dir]), ["ar", "rtl"]);
  assert.equal(await it.heading.evaluate((it) => it.lang), "en", "the newsroom's own words stay and are marked");
  await until(async () => await it.height() === await it.contentHeight());
  await it.set({ lang: "es" });
  await it.stories.first().getByText(/^Por /).waitFor();
  // There is none in Finnish.
  await it.set({ lang: "fi" });
  await it.stories.first().getByText(/^By /).waitFor();
  await until(async () => await it.stories.count() === 3);
  assert.equal(await page.evaluate(() => history.length), 3, "none of it is a step back for the reader");
});

test("a frame that is asked for in a language begins with its words", async (t) => {
  const { feed: it, host } = await openPartner(t, simple('lang="es" partner="a-partner"'));
  await it.shown();
  await it.stories.first().getByText(/^Por /).waitFor();
  assert.match(await it.stories.first().getByRole("link").first().getAttribute("href"), /utm_source=a-partner/);
  assert.deepEqual((await it.told()).map(({ name }) => name), ["ready", "loaded"]);
  assert.equal(host.count(".wasm"), 0);
});

test("what a framework sets before the element is there is not lost", async (t) => {
  const early = (newsroom) => pageOf(newsroom, feed("") + `<script>
    const it = document.querySelector("broadside-feed");
    Object.assign(it, { topics: ${JSON.stringify(topic.slug)}, limit: 2, layout: "headlines", newsletter: true });
  </script>` + script(newsroom), { head: "" });
  const { feed: it } = await openPartner(t, { markup: early });
  await it.shown();
  assert.equal(await it.heading.innerText(), topic.title);
  assert.equal(await it.stories.count(), 2);
  assert.equal(await it.signupOpener.isVisible(), true);
  assert.equal(await it.element.getAttribute("layout"), "headlines");
});

/** Message listeners of the window, and observers that are alive. */
async function held(page) {
  const session = await page.context().newCDPSession(page);
  const objectOf = async (expression) => (await session.send("Runtime.evaluate", { expression })).result.objectId;
  const { listeners } = await session.send("DOMDebugger.getEventListeners", { objectId: await objectOf("window") });
  const prototypeObjectId = await objectOf("IntersectionObserver.prototype");
  await session.send("HeapProfiler.collectGarbage");
  const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId });
  const { result } = await session.send("Runtime.callFunctionOn", {
    objectId: objects.objectId, functionDeclaration: "function () { return this.length; }",
  });
  await session.detach();
  return { listeners: listeners.filter(({ type }) => type === "message").length, observers: result.value };
}

test("a move is no removal; a removal frees everything, and what is put back loads anew", async (t) => {
  const { feed: it, page } = await openPartner(t, {
    markup: (newsroom) => pageOf(newsroom, `<div class="a">${feed()}</div><div class="b"></div>`),
  });
  await it.shown();
  const height = await it.height();
  assert.deepEqual(await held(page), { listeners: 1, observers: 1 });
  await page.evaluate(() => document.querySelector(".b").append(document.querySelector("broadside-feed")));
  assert.equal(await it.height(), height, "it keeps its room");
  await it.shown();
  if (await page.evaluate(() => "moveBefore" in Element.prototype)) {
    await page.evaluate(() => document.querySelector(".a").moveBefore(document.querySelector("broadside-feed"), null));
    await it.shown();
  }
  assert.deepEqual((await it.told()).map(({ name }) => name), ["ready", "loaded"]);
  assert.deepEqual(await held(page), { listeners: 1, observers: 1 });

  await page.evaluate(() => {
    window.kept = document.querySelector("broadside-feed");
    window.kept.remove();
  });
  assert.deepEqual(await held(page), { listeners: 0, observers: 0 });
  await page.evaluate(() => document.querySelector(".b").append(window.kept));
  await it.shown();
  assert.deepEqual((await it.told()).map(({ name }) => name), ["ready", "loaded", "ready", "loaded"]);
});

test("five on a page have each their own, and one that is far below waits", async (t) => {
  const topics = config.topics.slice(0, 5).map(({ slug }) => slug);
  const near = topics.slice(0, 4).map((slug) => feed(`topics="${slug}" limit="1" layout="headlines"`)).join("");
  const { page, host } = await openPartner(t, {
    markup: (newsroom) => pageOf(newsroom, near + HEAVY + feed(`topics="${topics[4]}" limit="1"`)),
  });
  const feeds = topics.map((_, index) => new EmbeddedFeed(page, index));
  for (const [index, it] of feeds.slice(0, 4).entries()) {
    await it.shown();
    assert.equal(await it.heading.innerText(), config.topics[index].title);
    assert.equal(await it.height(), await it.contentHeight());
  }
  assert.equal(host.count("embed/v1.js"), 1);
  assert.equal(host.count(`embed/topics/${topics[4]}/`), 0);
  assert.equal(await feeds[4].iframe.count(), 0);
  await feeds[4].element.scrollIntoViewIfNeeded();
  await feeds[4].shown();
});

test("following a link is told, can be refused, and names the partner", async (t) => {
  const { feed: it, page, context } = await openPartner(t, {
    ...simple(`topics="${topic.slug}" limit="2" partner="a-partner"`),
    prepare: (_host, context) => context.route("https://demo.broadside.example/**", (route) => {
      return route.fulfill({ contentType: "text/html", body: "<title>The story</title>" });
    }),
  });
  await it.shown();
  const title = await it.firstLink().innerText();
  const [opened] = await Promise.all([context.waitForEvent("page"), it.firstLink().click()]);
  await opened.waitForLoadState();
  const story = stories.find((it) => it.title === title);
  assert.equal(opened.url(), `${story.url}?utm_source=a-partner`);
  assert.equal(await opened.evaluate(() => window.opener), null);
  const [{ detail }] = await it.told("open");
  assert.deepEqual(detail, { url: opened.url(), title });

  await page.evaluate(() => {
    window.refuses = true;
  });
  await it.firstLink().click();
  await until(async () => (await it.told("open")).length === 2);
  // The frame would have opened it by itself before it hears the next settings.
  await it.set({ limit: "1" });
  await until(async () => await it.stories.count() === 1);
  assert.equal(context.pages().length, 2);
});

test("a partner tints the stories by properties, of which only colours and fonts pass", async (t) => {
  const head = (newsroom) => `${script(newsroom)}<style>broadside-feed {
    --broadside-paper: rgb(1, 2, 3); --broadside-ink: rgb(250, 251, 252); --broadside-font: monospace;
    --broadside-rule: url(https://spy.example/a.png); --broadside-font-size: calc(1px; --broadside-other: red;
  }</style>`;
  const { feed: it } = await openPartner(t, {
    markup: (newsroom) => pageOf(newsroom, feed(), { head: head(newsroom) }),
  });
  await it.shown();
  const seen = await it.root.evaluate((root) => {
    const { backgroundColor, color, fontFamily } = getComputedStyle(root);
    return { backgroundColor, color, fontFamily, set: [...root.style] };
  });
  assert.deepEqual(seen, {
    backgroundColor: "rgb(1, 2, 3)",
    color: "rgb(250, 251, 252)",
    fontFamily: "monospace",
    set: ["--paper", "--ink", "--serif"],
  });
  await it.set({ style: "--broadside-paper: rgb(9, 9, 9)" });
  await until(async () => await it.root.evaluate((root) => getComputedStyle(root).backgroundColor) === "rgb(9, 9, 9)");
});

for (const layout of LAYOUTS) {
  for (const width of [320, 390, 1280]) {
    test(`${layout} that come at ${width} px move nothing that is below them`, async (t) => {
      let letGo;
      const gate = new Promise((resolve) => {
        letGo = resolve;
      });
      const { feed: it, page } = await openPartner(t, {
        markup: (newsroom) => pageOf(newsroom, `${feed(`limit="3" layout="${layout}" newsletter`)}<p>What is below.</p>`),
        context: { viewport: { width, height: 2400 } },
        prepare: (_host, context) => context.route("**/embed/stories/*", (route) => gate.then(() => route.continue())),
      });
      await it.iframe.waitFor({ state: "attached" });
      // What the script's own coming moved is the page's matter, see below.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      await page.evaluate(() => {
        window.shift = 0;
      });
      letGo();
      await it.shown();
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      assert.equal(await page.evaluate(() => window.shift), 0);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    });
  }

  test(`${layout} in a frame break no rule of access, in whatever look, and can be pressed and read`, async (t) => {
    const path = `embed/topics/${topic.slug}/?layout=${layout}&limit=4&newsletter`;
    const { page } = await openNewsroom(t, { path, context: { bypassCSP: true } });
    assert.deepEqual(await faults(page), []);
    assert.deepEqual(await smallTargets(page), []);
    await page.addStyleTag({ content: WIDE_SPACING });
    assert.ok(await overflowPx(page) <= 0, `${await overflowPx(page)} px too wide with wide spacing`);
    assert.deepEqual(await cutOff(page), []);
  });
}

test("where a page keeps the room itself, not even the script moves anything", async (t) => {
  const { feed: it, page } = await openPartner(t, {
    markup: (newsroom) => pageOf(newsroom, `${feed('limit="3" style="display: block; min-height: 760px"')}<p>Below.</p>`),
    context: { viewport: { width: 1280, height: 1600 } },
  });
  await it.shown();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  assert.equal(await page.evaluate(() => window.shift), 0);
});

test("the partner's page of this repository shows the stories, and breaks no rule of access", async (t) => {
  const root = new URL("../../../", import.meta.url);
  const markup = await readFile(new URL("embed.html", root), "utf8");
  const { page } = await openNewsroom(t, {
    path: "embed.html",
    prepare: (host) => {
      const type = { html: "text/html; charset=utf-8", css: "text/css", js: "text/javascript" };
      for (const path of ["embed.html", "embed/partner/page.css", "embed/partner/page.js"]) {
        host.mount(path, async () => ({
          status: 200,
          headers: { "content-type": type[path.split(".").at(-1)] },
          body: await readFile(new URL(path, root), "utf8"),
        }));
      }
    },
  });
  assert.ok(markup.includes("embed/v1.js"));
  const first = page.locator("broadside-feed").first().locator("iframe").contentFrame();
  await first.getByRole("article").first().waitFor();
  await page.getByLabel("Layout").selectOption("headlines");
  await first.locator("html[data-layout=headlines]").waitFor();
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { iframes: false }));
  assert.deepEqual(violations.flatMap(({ id, nodes }) => nodes.map((it) => `${id}: ${it.html}`)), []);
});

test("the element that partners pin is the moving one, word for word", async () => {
  const handout = await readFile(`${DIST}/embed/README.txt`, "utf8");
  const [, pinned] = /embed\/(\d[\w.-]+\.js)/.exec(handout);
  assert.equal(await readFile(`${DIST}/embed/${pinned}`, "utf8"), await readFile(`${DIST}/embed/v1.js`, "utf8"));
});
