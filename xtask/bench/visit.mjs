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
const CODE = /\.(js|wasm)(\?|$)/;

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
    if (!hasCode) await page.route(CODE, (route) => route.abort());
    const options = JSON.stringify({ story: site.story, choice: site.choice, isPressed, isStaying });
    await page.addInitScript(`${probe}\ninstall(${options});`);
    const received = new Map();
    session.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
      received.set(requestId, (received.get(requestId) ?? 0) + encodedDataLength);
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => received.set(requestId, encodedDataLength));
    await page.goto(url, { waitUntil: "commit" });
    return { page, session, nBytes: () => [...received.values()].reduce((sum, it) => sum + it, 0) };
  }
}

/** Until the page has noted `fact`; navigations in between are followed. */
async function noted(page, fact) {
  await page.waitForFunction((it) => globalThis.noted?.[it], fact);
  return page.evaluate(() => globalThis.noted);
}

/** When the page that is shown was asked for; not of one that a press may leave at any moment. */
function startedMs(page) {
  return page.evaluate(() => performance.timeOrigin);
}

/** A first visit: when the first story stands, how much had come by then, and how far things moved until all had. */
export async function firstVisit(device, site, url, how) {
  const { page, nBytes } = await device.open(site, url, how);
  const { firstStoryMs } = await noted(page, "firstStoryMs");
  const nBytesToFirstStory = nBytes();
  await page.waitForLoadState("networkidle");
  const { shift, largestMs } = await page.evaluate(() => globalThis.noted);
  const result = { firstStoryMs: firstStoryMs - await startedMs(page), largestMs, shift, nBytesToFirstStory, nBytes: nBytes() };
  await page.close();
  return result;
}

/** When a filter that is pressed from the first story on has done something, without another page being loaded. */
export async function liveFilter(device, site, url) {
  const { page } = await device.open(site, url, { isPressed: true });
  const { filteredMs, clickedMs } = await noted(page, "filteredMs");
  const filterMs = filteredMs - await startedMs(page);
  await page.close();
  return { filterMs, fromFirstPressMs: filteredMs - clickedMs };
}

/** From a press on a page that gets no script to the first story of the page that it leads to. */
export async function plainFilter(device, site, url) {
  const { page } = await device.open(site, url, { isPressed: true, isStaying: false, hasCode: false });
  await noted(page, "filteredMs");
  const ms = await page.evaluate(() => globalThis.noted.filteredMs - Number(sessionStorage.getItem("clickedMs")));
  await page.close();
  return ms;
}

/** Keeps what a visit leaves on the device: the worker has installed and the caches are filled. */
export async function settle(device, site, url) {
  const { page } = await device.open(site, url, { isOnSlowLine: false });
  await noted(page, "firstStoryMs");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForLoadState("networkidle");
  await page.reload();
  await noted(page, "firstStoryMs");
  await page.waitForLoadState("networkidle");
  await page.close();
}

/** From pressing to painted, medians over presses that take a topic in and out again, on a page that has come to rest. */
export async function interactions(device, site, url) {
  const { page } = await device.open(site, url, { isStaying: false, isOnSlowLine: false });
  await noted(page, "firstStoryMs");
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
    await page.locator(site.search).first().focus();
    for (const key of ["b", "r", "e", "Backspace", "Backspace", "Backspace"]) {
      const ms = await changeAfter(page, "keydown", () => page.keyboard.press(key)).catch(() => null);
      if (ms !== null) keys.push(ms);
    }
  }
  await page.close();
  return { clicks, keys };
}

/** From the event, by the browser's clock, to the first frame in which another story stands first. */
async function changeAfter(page, event, act) {
  await page.evaluate((type) => {
    const before = globalThis.storyShown();
    globalThis.changed = new Promise((resolve) => {
      addEventListener(type, ({ timeStamp }) => {
        const look = () => {
          if (globalThis.storyShown() === before) return requestAnimationFrame(look);
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
