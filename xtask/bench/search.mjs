// What searching costs in a browser on a device that holds many stories: reading them in, the longest that it held the page
// up meanwhile, and each of some searches, letter by letter. The table goes into a file.
//
//   node search.mjs --edition DIR --table FILE.md [--runs 21]
//
// A search is timed from the event to when all that it sets off has been done, what is shown included, and of its runs the
// quickest counts: the others were interrupted. It is deliberately without a line that is slow, because nothing is fetched.

import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { holdStories } from "../../tests/e2e/held-stories.mjs";
import { Host } from "./host.mjs";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const PATIENCE_MS = 300_000;
/** Stories, and paragraphs of each: as many as a device keeps with their texts, and an archive of cards. */
const HOLDINGS = [
  { nStories: 10_000, nParagraphs: 12 },
  { nStories: 100_000, nParagraphs: 1 },
];
const SEARCHES = ["s", "st", "sto", "story", "story 77", "\"story 77\"", "story -77", "topic:tide 5"];

const { values: options } = parseArgs({
  options: { edition: { type: "string" }, table: { type: "string" }, runs: { type: "string", default: "21" } },
});

/** A page whose device holds so many stories, and which has shown what it has already. */
async function filled(browser, url, { nStories, nParagraphs }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript(() => document.addEventListener("broadside:rendered", () => { document.documentElement.dataset.app = "ready"; }));
  await page.goto(url);
  await page.locator("html[data-app=ready]").waitFor();
  // In pieces that a transaction bears.
  await holdStories(page, nStories, nParagraphs);
  await page.goto(url);
  await page.locator("html[data-app=ready]").waitFor();
  return { context, page };
}

/** Opens the page for searching: how long all of it took to be read in, and how long the page was ever held up. */
async function readIn(page) {
  await page.evaluate(() => {
    globalThis.longestMs = 0;
    new PerformanceObserver((list) => {
      globalThis.longestMs = Math.max(globalThis.longestMs, ...list.getEntries().map((it) => it.duration));
    }).observe({ type: "longtask" });
  });
  const began = performance.now();
  await page.getByRole("navigation", { name: "Topics" }).getByRole("link", { name: "Search" }).click();
  await page.getByRole("status").getByText(/on this device can be searched/).waitFor();
  const ms = performance.now() - began;
  return { ms, longestMs: await page.evaluate(() => globalThis.longestMs) };
}

/** The app's memory, as far as the page says it. */
async function memoryBytes(page) {
  return page.evaluate(() => globalThis.appMemory?.buffer.byteLength ?? 0);
}

/** The quickest of some runs of each search, each after an empty field. */
async function searches(page, nRuns) {
  const field = page.getByRole("searchbox");
  const quickest = new Map();
  for (let run = 0; run < nRuns; run += 1) {
    for (const text of SEARCHES) {
      const ms = await field.evaluate(async (it, typed) => {
        // Views follow in tasks of their own, all of which are before this one.
        const type = async (value) => {
          it.value = value;
          it.dispatchEvent(new Event("input", { bubbles: true }));
          await new Promise((resolve) => { setTimeout(resolve); });
        };
        await type("");
        const began = performance.now();
        await type(typed);
        return performance.now() - began;
      }, text);
      quickest.set(text, Math.min(ms, quickest.get(text) ?? Infinity));
    }
  }
  return quickest;
}

/** Keeps hold of the app's memory, which the app itself shows nobody. */
function watchMemory() {
  const { instantiateStreaming } = WebAssembly;
  WebAssembly.instantiateStreaming = async (...args) => {
    const made = await instantiateStreaming.apply(WebAssembly, args);
    globalThis.appMemory ??= made.instance.exports.memory;
    return made;
  };
}

const host = await Host.start(options.edition);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
const columns = [];
for (const holding of HOLDINGS) {
  const { context, page } = await filled(browser, host.url, holding);
  await context.addInitScript(watchMemory);
  await page.reload();
  await page.locator("html[data-app=ready]").waitFor();
  const bytesBefore = await memoryBytes(page);
  const { ms, longestMs } = await readIn(page);
  const bytesEach = (await memoryBytes(page) - bytesBefore) / holding.nStories;
  columns.push({ ...holding, ms, longestMs, bytesEach, quickest: await searches(page, Number(options.runs)) });
  await context.close();
}
await browser.close();
await host.stop();

const line = (cells) => `| ${cells.join(" | ")} |\n`;
const rows = [
  ["", ...columns.map((it) => `${it.nStories.toLocaleString("en")} stories`)],
  ["---", ...columns.map(() => "---")],
  ["paragraphs of each", ...columns.map((it) => it.nParagraphs)],
  ["read in", ...columns.map((it) => `${(it.ms / 1000).toFixed(1)} s`)],
  ["longest task meanwhile", ...columns.map((it) => (it.longestMs > 0 ? `${it.longestMs.toFixed(0)} ms` : "under 50 ms"))],
  ["memory of the app for each", ...columns.map((it) => `${it.bytesEach.toFixed(0)} bytes`)],
  ...SEARCHES.map((text) => [`\`${text}\``, ...columns.map((it) => `${it.quickest.get(text).toFixed(1)} ms`)]),
];
await writeFile(options.table, `Of each search the quickest of ${options.runs} runs.\n\n${rows.map(line).join("")}`);
