// One visit to a site in a browser of its own, on the line and the processor of a cheap phone, and what was measured.
//
// It is deliberately without judgement: ratios and medians are made in compare.mjs.

import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";

const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--disable-default-apps", "--disable-extensions",
];
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const CPU_RATE = 4;
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1 };
const PATIENCE_MS = 30_000;
const CODE = ["*.js", "*.wasm"];

const probe = await readFile(new URL("probe.js", import.meta.url), "utf8");

/** A browser with a profile of its own, which can be closed and opened again as on a later day. */
export class Device {
  #profile;
  #context;

  static async fresh() {
    const device = new Device();
    device.#profile = await mkdtemp(path.join(os.tmpdir(), "broadside-bench-"));
    await device.#open();
    return device;
  }

  async #open() {
    const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
    this.#context = await chromium.launchPersistentContext(this.#profile, { executablePath, args: FLAGS, ...PHONE });
  }

  /** The worker, the caches and the code that a browser keeps come from the disk now. */
  async reopen() {
    await this.#context.close();
    await this.#open();
  }

  async discard() {
    await this.#context.close();
    await rm(this.#profile, { recursive: true, force: true });
  }

  /**
   * A page of the site with the probe in it.
   * @param {object} site see sites.mjs
   * @param {object} [how] `isPressed` presses the filter from the first story on, `isStaying` keeps a press from leading to
   *   another page, `hasCode: false` lets no script come, `isOnSlowLine: false` is for a server that is gone
   */
  async open(site, url, how = {}) {
    const { isPressed = false, isStaying = true, hasCode = true, isOnSlowLine = true } = how;
    const page = await this.#context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const session = await this.#context.newCDPSession(page);
    await session.send("Network.enable");
    if (isOnSlowLine) await session.send("Network.emulateNetworkConditions", SLOW_LINE);
    await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_RATE });
    // Not by taking each request into one's own hands: that costs every one of them a way to here and back.
    if (!hasCode) await session.send("Network.setBlockedURLs", { urls: CODE });
    const options = JSON.stringify({ story: site.story, choice: site.choice, isPressed, isStaying, hasCode });
    await page.addInitScript(`${probe}\ninstall(${options});`);
    const facts = new Facts();
    await session.send("Runtime.enable");
    await session.send("Runtime.addBinding", { name: "tell" });
    session.on("Runtime.bindingCalled", ({ payload }) => facts.told(JSON.parse(payload)));
    const received = new Map();
    session.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
      received.set(requestId, (received.get(requestId) ?? 0) + encodedDataLength);
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => received.set(requestId, encodedDataLength));
    await page.goto(url, { waitUntil: "commit" });
    return { page, facts, nBytes: () => [...received.values()].reduce((sum, it) => sum + it, 0) };
  }
}

/**
 * What a page told of itself. The page tells it as it happens: whoever asks a page puts a script of a third of a megabyte
 * into it first, at the very moment at which the first frame is made.
 */
class Facts {
  #known = new Map();
  #waiting = new Map();

  told(facts) {
    for (const [name, value] of Object.entries(facts)) {
      this.#known.set(name, value);
      this.#waiting.get(name)?.(value);
    }
  }

  /** Until the page has told `name`; pages that follow it on the same device tell it too. */
  async of(name) {
    if (this.#known.has(name)) return this.#known.get(name);
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`the page has not told ${name} in ${PATIENCE_MS} ms`)), PATIENCE_MS);
      this.#waiting.set(name, (value) => {
        clearTimeout(late);
        resolve(value);
      });
    });
  }
}

/** A first visit: when the first story stands, how much had come by then, and how far things moved until all had. */
export async function firstVisit(device, site, url, how) {
  const { page, facts, nBytes } = await device.open(site, url, how);
  const firstStoryMs = await facts.of("firstStoryMs");
  const nBytesToFirstStory = nBytes();
  await page.waitForLoadState("networkidle");
  const { shift, largestMs } = await page.evaluate(() => globalThis.noted);
  const result = { firstStoryMs, largestMs, shift, nBytesToFirstStory, nBytes: nBytes() };
  await page.close();
  return result;
}

/** When a filter that is pressed from the first story on has done something, without another page being loaded. */
export async function liveFilter(device, site, url) {
  const { page, facts } = await device.open(site, url, { isPressed: true });
  const filterMs = await facts.of("filteredMs");
  const fromFirstPressMs = await facts.of("fromFirstPressMs");
  await page.close();
  return { filterMs, fromFirstPressMs };
}

/** From a press on a page that gets no script to the first story of the page that it leads to. */
export async function plainFilter(device, site, url) {
  const { page, facts } = await device.open(site, url, { isPressed: true, isStaying: false, hasCode: false });
  const ms = await facts.of("fromFirstPressMs");
  await page.close();
  return ms;
}

/** A visit, and a second look at its page, each for as long as something is still being put by for the next one. */
export async function settle(device, site, url) {
  const { page, facts } = await device.open(site, url, { isOnSlowLine: false });
  await facts.of("firstStoryMs");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await allKept(page);
  await page.reload();
  await allKept(page);
  await page.close();
}

/** Until nothing is asked for any more, and nothing has come into the caches for two seconds. */
async function allKept(page) {
  await page.waitForLoadState("networkidle");
  await page.evaluate(async () => {
    const kept = async () => {
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().map((it) => it.url).join();
    };
    let before = await kept();
    for (let nAlike = 0; nAlike < 8;) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      const now = await kept();
      nAlike = now === before ? nAlike + 1 : 0;
      before = now;
    }
  });
}

/** From pressing to painted, medians over presses that take a topic in and out again, on a page that has come to rest. */
export async function interactions(device, site, url) {
  const { page, facts } = await device.open(site, url, { isStaying: false, isOnSlowLine: false });
  await facts.of("firstStoryMs");
  await page.waitForLoadState("networkidle");
  const clicks = [];
  for (let round = 0; round < 4; round += 1) {
    for (const selector of [site.choice, site.everything]) {
      await site.prepare?.(page);
      clicks.push(await changeAfter(page, "pointerup", () => page.locator(selector).first().click()));
    }
  }
  const keys = [];
  if (site.search) {
    if (site.searchPath) {
      await page.goto(new URL(site.searchPath, url).href);
      await page.waitForLoadState("networkidle");
    }
    await page.locator(site.search).first().focus();
    for (const key of ["b", "r", "e", "Backspace", "Backspace", "Backspace"]) {
      const ms = await changeAfter(page, "keydown", () => page.keyboard.press(key)).catch(() => null);
      if (ms !== null) keys.push(ms);
    }
  }
  await page.close();
  return { clicks, keys };
}

/** From the event, by the browser's clock, to the first frame in which other stories are listed. */
async function changeAfter(page, event, act) {
  await page.evaluate((type) => {
    const before = globalThis.storiesListed();
    globalThis.changed = new Promise((resolve) => {
      addEventListener(type, ({ timeStamp }) => {
        const look = () => {
          if (globalThis.storiesListed() === before) return requestAnimationFrame(look);
          return globalThis.whenPainted((ms) => resolve(ms - performance.timeOrigin - timeStamp));
        };
        look();
      }, { once: true, capture: true });
    });
  }, event);
  await act();
  return page.evaluate(() => Promise.race([
    globalThis.changed,
    new Promise((_, reject) => setTimeout(reject, 3000, new Error("nothing changed"))),
  ]));
}
