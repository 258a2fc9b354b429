// What a long visit costs: after hundreds of changes of place and dozens of refreshes the page holds what it held half way,
// as many nodes and listeners, and no more of the app's memory.
//
// It is deliberately about counts and not about times, and not about long lists; archive.spec has those.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openNewsroom, until } from "../browser.mjs";
import { topic } from "../demo.mjs";
import { FrontPage } from "../pages/front-page.mjs";

/** Pages of every kind, between which the reader comes back to the front page; and besides them, stories. */
const PLACES = [
  `topics/${topic.slug}/`, "search/", "search/?q=harbour", "saved/", "digest/", "settings/", "privacy/", "keys/",
];
const N_STORIES = 7;
/** In each half. */
const N_CHANGES = 250;
const N_REFRESHES = 25;
const MAX_HALVES = 4;
/** Once to every page: by then every part of the app is there. */
const N_CHANGES_BEFORE = 2 * (PLACES.length + N_STORIES);
/** What one change of place may leave behind in the browser's own bookkeeping, such as compiled code. */
const MAX_HEAP_BYTES_OF_CHANGE = 1_000;

/** Keeps hold of the app's memory, which the app itself shows nobody. */
function watchMemory(context) {
  return context.addInitScript(() => {
    const { instantiateStreaming } = WebAssembly;
    WebAssembly.instantiateStreaming = async (...args) => {
      const made = await instantiateStreaming.apply(WebAssembly, args);
      window.appMemory ??= made.instance.exports.memory;
      return made;
    };
  });
}

/** Goes to so many places by links, each change awaited until the page shows it. */
function wander(page, nChanges) {
  return page.evaluate(async ({ places, nStories, n }) => {
    const task = () => new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    const follow = async (address) => {
      const before = document.title;
      const link = document.createElement("a");
      link.href = address;
      document.querySelector("main").append(link);
      link.click();
      link.remove();
      const isThere = () => document.title !== before && document.querySelector("main h1") && !document.querySelector("main [aria-busy=true]");
      while (!isThere()) await task();
      await new Promise(requestAnimationFrame);
    };
    const links = [...document.querySelectorAll("main article h2 a")].slice(0, nStories);
    const round = [...places, ...links.map((it) => it.getAttribute("href"))];
    for (let index = 0; index < n; index += 1) await follow(index % 2 ? "./" : round[(index / 2) % round.length]);
  }, { places: PLACES, nStories: N_STORIES, n: nChanges });
}

/** Looks for newer stories so many times, as in a window of the installed app, and each time until it is said that none are. */
async function refresh(page, host, nTimes) {
  const look = page.locator(".feed-status button");
  for (let index = 0; index < nTimes; index += 1) {
    const nAsked = host.count("feed.json");
    await look.evaluate((it) => it.click());
    await until(() => host.count("feed.json") > nAsked);
    await page.locator(".feed-status p").getByText("There is nothing newer").waitFor();
  }
}

/** What the page holds once what nobody holds any more is gone. */
async function held(page, session) {
  // Finalisers of the first round let go of what the second finds.
  for (let index = 0; index < 3; index += 1) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name) => metrics.find((it) => it.name === name).value;
  const memoryBytes = await page.evaluate(() => window.appMemory.buffer.byteLength);
  return { nNodes: of("Nodes"), nListeners: of("JSEventListeners"), heapBytes: of("JSHeapUsedSize"), memoryBytes };
}

test("after five hundred changes of place and fifty refreshes a page holds what it held half way", async (t) => {
  const { page, context, host } = await openNewsroom(t, { prepare: (_host, it) => watchMemory(it) });
  await new FrontPage(page).ready();
  const session = await context.newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await session.send("Performance.enable");
  await wander(page, N_CHANGES_BEFORE);
  const halves = [];
  const spend = async () => {
    await wander(page, N_CHANGES);
    await refresh(page, host, N_REFRESHES);
    halves.push(await held(page, session));
    t.diagnostic(JSON.stringify(halves.at(-1)));
  };
  // Memory is never given back, and answers that happen to come at once need more of it than others: it may grow once more.
  // What forgets to let go grows in every half.
  const grew = () => halves.length < 2 || halves.at(-1).memoryBytes > halves.at(-2).memoryBytes;
  while (grew() && halves.length < MAX_HALVES) await spend();
  assert.ok(!grew(), `the app's memory grew and grew: ${halves.map((it) => it.memoryBytes)}`);
  const [first, second] = halves;
  // Less than one for many changes: what is left of the last ones is not the same each time.
  assert.ok(second.nNodes - first.nNodes < N_CHANGES / 5, `${first.nNodes} nodes, then ${second.nNodes}`);
  assert.ok(second.nListeners - first.nListeners < N_CHANGES / 25, `${first.nListeners} listeners, then ${second.nListeners}`);
  const growthBytes = second.heapBytes - first.heapBytes;
  assert.ok(growthBytes < MAX_HEAP_BYTES_OF_CHANGE * N_CHANGES, `the heap grew by ${growthBytes} bytes`);
});
