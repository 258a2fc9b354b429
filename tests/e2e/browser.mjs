// Opens a newsroom in Chromium for one test and fails that test if its page complained: an error in the
// console, an exception nobody caught, or a violation of the Content-Security-Policy.
//
// It is deliberately not a framework: node:test runs, playwright-core drives, this file only joins them.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { after } from "node:test";
import { setTimeout } from "node:timers/promises";
import { chromium } from "playwright-core";
import { Host } from "./server.mjs";

const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

/** What pages take for now, within the schedule of the demo's campaigns; timers run as always. */
export const NOW = new Date("2026-11-24T09:00:00Z");

/** How often `until` asks again. */
const ASKED_EVERY_MS = 5;

/** The folder under test. */
export const DIST = process.env.BROADSIDE_DIST ?? new URL("../../dist", import.meta.url).pathname;

let launched = null;

/**
 * One browser serves all tests of a file; each test has a context of its own. It is one without windows, where there is
 * one, as that takes a third less of the processor; a file that has to have the whole one launches it first.
 */
export function launch({ isWhole = false } = {}) {
  const whole = process.env.CHROMIUM ?? "/usr/bin/chromium";
  launched ??= chromium.launch({ executablePath: isWhole ? whole : process.env.CHROMIUM_HEADLESS ?? whole, args: FLAGS });
  return launched;
}

after(async () => (await launched)?.close());

/** What pages complained of, and what a test expected them to complain of. */
class Complaints {
  #heard = [];
  #allowed = [];

  hear(text) {
    this.#heard.push(text);
  }

  /** This test provokes what matches. */
  allow(pattern) {
    this.#allowed.push(pattern);
  }

  get unexpected() {
    return this.#heard.filter((text) => !this.#allowed.some((pattern) => pattern.test(text)));
  }
}

/** Stops the pages' calendar at a moment and leaves their timers alone. */
export function setDate(context, now) {
  return context.addInitScript((fixed) => {
    globalThis.Date = class extends Date {
      constructor(...args) {
        super(...(args.length === 0 ? [fixed] : args));
      }

      static now() {
        return fixed;
      }
    };
  }, now.getTime());
}

/** A context in which nothing goes unheard. */
async function openContext(options = {}, now = NOW) {
  const context = await (await launch()).newContext({ viewport: { width: 1000, height: 800 }, ...options });
  context.setDefaultTimeout(15_000);
  await setDate(context, now);
  const complaints = new Complaints();
  context.on("weberror", (error) => complaints.hear(`exception: ${error.error()}`));
  context.on("console", (message) => {
    if (message.type() === "error") complaints.hear(`console: ${message.text()} (${message.location().url})`);
  });
  await context.exposeBinding("hearViolation", (_source, text) => complaints.hear(text));
  await context.addInitScript(() => {
    document.addEventListener("broadside:rendered", () => {
      document.documentElement.dataset.app = "ready";
    });
    addEventListener("securitypolicyviolation", (event) => {
      window.hearViolation(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return { context, complaints };
}

/**
 * A host with the built folder and a page that is at `path` of it.
 * @param {import("node:test").TestContext} t
 * @param {object} [options] `path` and `base` say where, `folder` what is deployed, `now` and `context` for whom;
 *   `prepare(host, context)` runs before the page is opened, `origin` is where the page takes itself to be, if not there, and
 *   `waitUntil` how much of it is waited for.
 */
export async function openNewsroom(t, options = {}) {
  const host = await Host.start(options.folder ?? DIST, options.base);
  const { context, complaints } = await openContext(options.context, options.now);
  t.after(async () => {
    await context.close();
    await host.stop();
    assert.deepEqual(complaints.unexpected, [], "the page complained");
  });
  await options.prepare?.(host, context);
  const page = await context.newPage();
  await page.goto(new URL(options.path ?? "", options.origin ?? host.url).href, { waitUntil: options.waitUntil ?? "load" });
  return { host, context, complaints, page };
}

/** Until the app, not the printed page, holds the document. */
export function appReady(page) {
  return page.locator("html[data-app=ready]").waitFor();
}

/**
 * Until what a page or the host is asked is answered with yes. Playwright's own `waitForFunction` takes the promise of
 * an asynchronous question for a yes.
 */
export async function until(isSo, limitMs = 15_000) {
  const end = performance.now() + limitMs;
  while (!await isSo()) {
    if (performance.now() > end) throw new Error(`Not so after ${limitMs} ms: ${isSo}`);
    // The host lives in this process and has to get its turn, and the browser the processor.
    await setTimeout(ASKED_EVERY_MS);
  }
}

/**
 * Changes broadside.json as a newsroom would, with no rebuild. The front page is then the neutral shell: what
 * was printed belongs to the configuration that it was printed with.
 */
export function reconfigure(host, change) {
  host.edit(/^(index\.html)?$/, () => readFileSync(path.join(host.folder, "shell.html"), "utf8"));
  host.edit(/^broadside\.json$/, (text) => JSON.stringify(change(JSON.parse(text))));
}

/** Until the worker holds the page and has kept what the page loaded before it was there. */
export async function workerReady(page, kept = "/broadside.json") {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  await until(() => page.evaluate(async (end) => {
    const names = (await caches.keys()).filter((name) => name.includes(":data-"));
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().some((request) => request.url.endsWith(end));
  }, kept));
}
