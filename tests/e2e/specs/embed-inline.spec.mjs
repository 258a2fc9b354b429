// Stories in a partner's own page, without a frame, as readers, partners and their frameworks use them.
//
// It is deliberately on friendly pages; embed-inline-hosts.spec.mjs has the hostile ones.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { SPANISH } from "../backends/tidings.mjs";
import { until } from "../browser.mjs";
import { config, stories, topic } from "../demo.mjs";
import { EmbeddedFeed } from "../pages/embedded-feed.mjs";
import { InlineFeed } from "../pages/inline-feed.mjs";
import { feed, openPartner, page as pageOf, script } from "../partner.mjs";
import { printedEdition } from "../pressed.mjs";

const axe = await readFile(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const HEAVY = '<p style="block-size: 4000px">Long ago.</p>';
const inline = (attributes = `topics="${topic.slug}" limit="3"`) => feed(`mode="inline" ${attributes}`);

/** A partner's page with one list in itself. */
async function openInline(t, attributes, options = {}) {
  const opened = await openPartner(t, { markup: (newsroom) => pageOf(newsroom, inline(attributes)), ...options });
  return { ...opened, feed: new InlineFeed(opened.page) };
}

test("the stories of a topic take the place of the links, in the page itself, and leave no trace in it", async (t) => {
  const { feed: it, page } = await openInline(t, undefined, {
    prepare: (_host, context) => context.addInitScript(() => {
      window.namesBefore = Object.getOwnPropertyNames(window);
    }),
  });
  await it.shown();
  assert.equal(await it.heading.innerText(), topic.title);
  assert.equal(await it.stories.count(), 3);
  assert.equal(await it.iframe.count(), 0);
  assert.equal(await it.height(), await it.contentHeight());
  assert.deepEqual((await it.told()).map(({ name }) => name), ["ready", "loaded"]);
  const traces = await page.evaluate(() => ({
    depth: history.length,
    title: document.title,
    styles: document.styleSheets.length + document.adoptedStyleSheets.length,
    ids: document.querySelectorAll("[id]").length,
    stored: localStorage.length + sessionStorage.length + document.cookie.length,
    names: Object.getOwnPropertyNames(window).filter((it) => !window.namesBefore.includes(it)),
  }));
  // The names are this suite's own, and the one from before.
  const own = traces.names.filter((it) => !["namesBefore", "told", "shift", "hearViolation"].includes(it));
  assert.deepEqual({ ...traces, names: own }, {
    depth: 3, title: "A partner", styles: 0, ids: 0, stored: 0, names: [],
  });
  assert.equal(await it.place.getAttribute("title"), "", "nothing stands at the pointer");
});

test("both ways show the same stories, for one topic, for several, and for all", async (t) => {
  for (const topics of ["", topic.slug, `${config.topics[1].slug}, ${config.topics[2].slug}`]) {
    const attributes = `topics="${topics}" limit="8"`;
    const { page } = await openPartner(t, {
      markup: (newsroom) => pageOf(newsroom, inline(attributes) + feed(attributes)),
    });
    const [here, framed] = [new InlineFeed(page, 0), new EmbeddedFeed(page, 1)];
    await here.shown();
    await framed.element.scrollIntoViewIfNeeded();
    await framed.fallback.waitFor({ state: "hidden" });
    await framed.stories.first().waitFor();
    const titles = await here.titles();
    assert.deepEqual(titles, await framed.stories.getByRole("heading").allInnerTexts(), topics);
    const link = await here.element.locator(".embed-more").getAttribute("href");
    assert.equal(link, await framed.main.locator(".embed-more").evaluate((it) => it.href));
    if (!topics.includes(",")) continue;
    const slugs = topics.split(", ");
    const chosen = stories.filter((it) => titles.includes(it.title));
    const named = new Set(chosen.flatMap((it) => it.tags).map((it) => it.toLowerCase().replaceAll(" ", "-")));
    assert.ok(slugs.every((slug) => named.has(slug)), [...named].join());
    assert.ok(link.endsWith(`?topics=${slugs.join(",")}`), link);
  }
});

test("five on a page have each their own, of one download; one that is far below waits", async (t) => {
  const topics = config.topics.slice(0, 5).map(({ slug }) => slug);
  const near = topics.slice(0, 4).map((slug) => inline(`topics="${slug}" limit="1" layout="headlines"`)).join("");
  const { page, host } = await openPartner(t, {
    markup: (newsroom) => pageOf(newsroom, near + HEAVY + inline(`topics="${topics[4]}" limit="1"`)),
  });
  const feeds = topics.map((_, index) => new InlineFeed(page, index));
  for (const [index, it] of feeds.slice(0, 4).entries()) {
    await it.shown();
    assert.equal(await it.heading.innerText(), config.topics[index].title);
  }
  await feeds[1].set({ layout: "cards", limit: "3" });
  await until(async () => await feeds[1].stories.count() === 3);
  assert.equal(await feeds[0].stories.count(), 1);
  assert.equal(await feeds[0].root.getAttribute("data-layout"), "headlines");
  assert.equal(host.count(`embed/topics/${topics[4]}/`), 0);
  await feeds[4].element.scrollIntoViewIfNeeded();
  await feeds[4].fallback.waitFor({ state: "hidden" });
  for (const part of ["embed/v1.js", "embed/inline-", ".wasm"]) assert.equal(host.count(part), 1, part);
  assert.equal(host.count("/sw.js"), 0);
});

test("attributes are live and changed in place, and of topics that change quickly the last one stands", async (t) => {
  const { feed: it, page, host } = await openInline(t);
  await it.shown();
  await page.evaluate(() => {
    const it = document.querySelector("broadside-feed");
    window.first = it.shadowRoot.querySelector("[part=frame]").shadowRoot.querySelector("article");
    for (let n = 1; n <= 20; n += 1) it.limit = n;
    for (const layout of ["cards", "headlines", "list", "headlines"]) it.layout = layout;
    it.limit = 4;
    it.theme = "dark";
    it.newsletter = true;
  });
  await until(async () => await it.root.getAttribute("data-layout") === "headlines");
  assert.equal(await it.stories.count(), 4);
  assert.equal(await it.newsletter.isVisible(), true);
  assert.equal(await it.root.evaluate((root) => getComputedStyle(root).colorScheme), "dark");
  await until(async () => await it.height() === await it.contentHeight());
  assert.equal(await page.evaluate(() => window.first.isConnected), true, "what was there was changed, not made anew");
  assert.equal(host.count("stories.json"), 1);

  await page.evaluate(() => {
    const it = document.querySelector("broadside-feed");
    for (const topics of ["housing", "labour", "culture"]) it.topics = topics;
  });
  await it.heading.filter({ hasText: "Culture" }).waitFor();
  assert.equal(host.count("stories.json"), 2, "only the last topic was asked for");
  assert.equal(await it.place.count(), 1);

  // One after another, each while the one before is on its way.
  for (const topics of ["housing", "labour", topic.slug]) {
    await it.set({ topics });
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await it.heading.filter({ hasText: topic.title }).waitFor();
  assert.equal(await it.place.count(), 1);
});

test("the way in which stories stand on the page can be changed while they do", async (t) => {
  const { feed: it, page } = await openInline(t);
  await it.shown();
  const titles = await it.titles();
  await it.set({ mode: "frame" });
  const framed = new EmbeddedFeed(page);
  await framed.iframe.waitFor();
  await framed.stories.first().waitFor();
  assert.deepEqual(await framed.stories.getByRole("heading").allInnerTexts(), titles);
  await it.set({ mode: "inline" });
  await it.root.waitFor();
  assert.equal(await it.iframe.count(), 0);
});

/** How many objects of a class of the page's, by an expression for its prototype, are held by anything. */
async function alive(page, ...prototypes) {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const numbers = [];
  for (const prototype of prototypes) {
    const { result } = await session.send("Runtime.evaluate", { expression: prototype, awaitPromise: true });
    const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId: result.objectId });
    const { result: count } = await session.send("Runtime.callFunctionOn", {
      objectId: objects.objectId,
      functionDeclaration: "function () { return this.length; }",
    });
    numbers.push(count.value);
  }
  await session.detach();
  return numbers;
}

test("a move is no removal; a removal frees everything, and what is put back loads anew", async (t) => {
  const { feed: it, page, host } = await openInline(t, undefined, {
    markup: (newsroom) => pageOf(newsroom, `<div class="a">${inline()}</div><div class="b"></div>`),
  });
  await it.shown();
  const shower = (await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name)))
    .find((name) => /embed\/page-\w+\.js/.test(name));
  const classes = [`import("${shower}").then((it) => it.Stories.prototype)`, "IntersectionObserver.prototype",
    "ResizeObserver.prototype"];
  assert.deepEqual(await alive(page, ...classes), [1, 1, 1]);
  await page.evaluate(() => {
    window.first = document.querySelector("broadside-feed").shadowRoot.querySelector("[part=frame]").shadowRoot
      .querySelector("article");
    document.querySelector(".b").append(document.querySelector("broadside-feed"));
  });
  await it.set({ limit: "2" });
  await until(async () => await it.stories.count() === 2);
  assert.equal(await page.evaluate(() => window.first.isConnected), true, "it stayed as it was, and still listens");
  await page.evaluate(() => {
    delete window.first;
    window.kept = document.querySelector("broadside-feed");
    window.kept.remove();
  });
  // The element ends when the task is over in which it was taken out.
  await until(async () => (await alive(page, ...classes)).every((n) => n === 0));
  await page.evaluate(() => document.querySelector(".b").append(window.kept));
  await it.shown();
  assert.deepEqual((await it.told()).map(({ name }) => name), ["ready", "loaded", "ready", "loaded"]);
  assert.equal(host.count(".wasm"), 1);

  // What comes and goes a hundred times takes no more memory of the wasm than what came once.
  const pages = await page.evaluate(async (address) => {
    const { default: init } = await import(address);
    const { memory } = await init();
    const feed = window.kept;
    const cycle = async () => {
      const loaded = new Promise((resolve) => {
        feed.addEventListener("broadside:loaded", resolve, { once: true });
      });
      document.querySelector(".a").append(feed);
      await loaded;
      feed.remove();
      await null;
    };
    feed.remove();
    await null;
    const sizes = [];
    for (let n = 0; n < 100; n += 1) {
      await cycle();
      sizes.push(memory.buffer.byteLength);
    }
    return [sizes[9], sizes.at(-1)];
  }, shower);
  assert.equal(pages[0], pages[1]);
});

test("following a link is told, can be refused, and names the partner", async (t) => {
  const { feed: it, page, context } = await openInline(t, `topics="${topic.slug}" limit="2" partner="a-partner" newsletter`, {
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
  assert.deepEqual((await it.told("open")).map(({ detail }) => detail), [{ url: opened.url(), title }]);

  await page.evaluate(() => {
    window.refuses = true;
  });
  await it.firstLink().click();
  await it.newsletter.click();
  assert.equal((await it.told("open")).length, 2);
  assert.deepEqual((await it.told("subscribe")).map(({ detail }) => detail), [{}]);
  assert.equal(context.pages().length, 2, "what was refused opened nothing");
});

test("a page tints the stories by properties, of which only colours and fonts pass, and styles their parts", async (t) => {
  const head = (newsroom) => `${script(newsroom)}<style>
    broadside-feed::part(title) { font-style: italic; }
    broadside-feed::part(excerpt) { display: none; }
    broadside-feed {
      --broadside-paper: rgb(1, 2, 3); --broadside-ink: rgb(250, 251, 252); --broadside-font: monospace;
      --broadside-rule: url(https://spy.example/a.png); --broadside-font-size: calc(1px; --broadside-other: red;
    }
  </style>`;
  const { feed: it } = await openInline(t, undefined, {
    markup: (newsroom) => pageOf(newsroom, inline(), { head: head(newsroom) }),
  });
  await it.shown();
  const seen = await it.root.evaluate((root) => {
    const { backgroundColor, color, fontFamily } = getComputedStyle(root);
    return { backgroundColor, color, fontFamily, set: [...root.style].sort() };
  });
  assert.deepEqual(seen, {
    backgroundColor: "rgb(1, 2, 3)",
    color: "rgb(250, 251, 252)",
    fontFamily: "monospace",
    set: ["--ink", "--paper", "--rem", "--serif"],
  });
  assert.deepEqual(await it.titleStyle("fontStyle"), ["italic"]);
  assert.equal(await it.element.locator(".story-card-excerpt").first().isVisible(), false);
  await it.set({ style: "--broadside-paper: rgb(9, 9, 9); --broadside-font-size: 20px" });
  await until(async () => await it.root.evaluate((root) => getComputedStyle(root).backgroundColor) === "rgb(9, 9, 9)");
  assert.equal(await it.root.evaluate((root) => root.style.getPropertyValue("--rem")), "20px");
});

test("the words around the stories follow the language that is asked for, as often as it changes", async (t) => {
  const { feed: it, page, host } = await openInline(t, undefined, {
    markup: (newsroom) => pageOf(newsroom, `<main><h1>A partner</h1>${inline()}</main>`),
  });
  await it.shown();
  await it.stories.first().getByText(/^By /).waitFor();
  await it.set({ lang: "ar" });
  await it.stories.first().getByText(/^بقلم /).waitFor();
  assert.equal(await it.stories.count(), 1, "the only story in Arabic");
  assert.deepEqual(await it.root.evaluate((it) => [it.lang, it.dir]), ["ar", "rtl"]);
  assert.equal(await it.heading.evaluate((it) => it.lang), "en", "the newsroom's own words stay and are marked");
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  assert.deepEqual(violations.flatMap(({ id, nodes }) => nodes.map((it) => `${id}: ${it.html}`)), []);
  await it.set({ lang: "es" });
  await it.stories.first().getByText(/^Por /).waitFor();
  // There is none in Finnish.
  await it.set({ lang: "fi" });
  await it.stories.first().getByText(/^By /).waitFor();
  assert.equal(await it.stories.count(), 3);
  assert.equal(host.count(".wasm"), 1, "no words were fetched");
});

test("a Spanish newsroom speaks Spanish in the page itself", async (t) => {
  const folder = await printedEdition(SPANISH.config, SPANISH.files);
  const { feed: it } = await openInline(t, `topics="trabajo"`, { folder });
  await it.shown();
  assert.equal(await it.iframe.count(), 0);
  assert.equal(await it.root.getAttribute("lang"), "es");
  assert.match(await it.stories.first().innerText(), /Por\s+Irene Salvat e Íñigo Roura/);
  await it.element.getByRole("link", { name: "Más en La Amarra" }).waitFor();
});

test("what a framework sets before the element is there is not lost", async (t) => {
  const early = (newsroom) => pageOf(newsroom, feed("") + `<script>
    const it = document.querySelector("broadside-feed");
    Object.assign(it, { topics: ${JSON.stringify(topic.slug)}, limit: 2, mode: "inline", newsletter: true });
  </script>` + script(newsroom), { head: "" });
  const { feed: it } = await openInline(t, "", { markup: early });
  await it.shown();
  await it.root.waitFor();
  assert.equal(await it.heading.innerText(), topic.title);
  assert.equal(await it.stories.count(), 2);
  assert.equal(await it.newsletter.isVisible(), true);
});

for (const layout of ["cards", "list", "headlines"]) {
  for (const width of [320, 390, 1280]) {
    test(`${layout} that come into a page of ${width} px move nothing and break no rule of access`, async (t) => {
      let letGo;
      const gate = new Promise((resolve) => {
        letGo = resolve;
      });
      const { feed: it, page } = await openInline(t, undefined, {
        markup: (newsroom) => pageOf(newsroom, `<main><h1>A partner</h1>
          ${inline(`limit="3" layout="${layout}" newsletter`)}<p>What is below.</p></main>`),
        context: { viewport: { width, height: 2400 } },
        prepare: (_host, context) => context.route("**/stories.json", (route) => gate.then(() => route.continue())),
      });
      await it.place.waitFor({ state: "attached" });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      await page.evaluate(() => {
        window.shift = 0;
      });
      letGo();
      await it.shown();
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      assert.equal(await page.evaluate(() => window.shift), 0);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run());
      assert.deepEqual(violations.flatMap(({ id, nodes }) => nodes.map((it) => `${id}: ${it.html}`)), []);
    });
  }
}
