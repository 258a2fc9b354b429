/*
 * The service worker: keeps the shell, what the reader has read from this origin, and pictures, so that
 * every address opens with no connection. A list or a story that was open before is answered with as it stood then, so
 * that it is read while the app is starting.
 *
 * It is deliberately not a store of articles (the app keeps those in IndexedDB), it never answers for
 * another origin while there is a connection, it touches nothing but GET, and it never takes over a
 * running page unasked. Signups that wait for a connection are sent by `outbox.js`. The press puts two facts in front of this text:
 *   const BUILD_ID = "…";                      a digest of the list below, so any change is a new worker
 *   const ASSETS = [["url", "sha256-…"], …];   the files of one build, relative to this file
 */
/* global BUILD_ID, ASSETS */

const OUTBOX = "outbox.js";
// The page's policy, where it is sent with this file, holds here too: what is imported has to be vouched for.
self.trustedTypes?.createPolicy("default", { createScriptURL: (url) => (url === OUTBOX ? url : null) });
importScripts(OUTBOX);

const SCOPE = new URL("./", self.location);
const PREFIX = `broadside:${SCOPE.pathname}:`;
const SHELL_CACHE = `${PREFIX}shell-${BUILD_ID}`;
const DATA_CACHE = `${PREFIX}data-1`;
const IMAGE_CACHE = `${PREFIX}img-1`;
/** Pictures of stories that the reader wants at hand. The app puts them there, and lets them go. */
const KEPT_CACHE = `${PREFIX}kept-1`;
/** Lists and stories as they stood when they were last at rest, each as the text of an object; `boot/page-keeping.js`. */
const PAGE_CACHE = `${PREFIX}pages-1`;
const STATE_CACHE = `${PREFIX}state-1`;

const SHELL_URL = new URL("shell.html", SCOPE).href;
const ASSET_URLS = new Set(ASSETS.map(([url]) => new URL(url, SCOPE).href));

const MAX_PAGES = 30;
const MAX_DATA = 40;
const MAX_IMAGES = 200;
/** A kept picture this old is shown all the same, and fetched anew behind it. */
const IMAGE_REFRESH_AFTER_MS = 24 * 3600 * 1000;
/** The app cannot paint without its configuration, so that is not waited for longer than this. */
const CONFIG_PATIENCE_MS = 3000;
/** What pages have handed over and is not kept yet, or is not let go: no visit begins before. */
let keeping = Promise.resolve();
/** Set on every answer out of the data and picture caches: when it was received, milliseconds since 1970. */
const KEPT_AT = "broadside-kept-at";

/** Same-origin GET requests inside the scope; the first line that matches answers, none means the network. */
const ROUTES = [
  [isEmbed, null],
  [isPage, answerWithShell],
  [isAsset, answerFromShellCache],
  [isData, answerFresh],
  [isImage, answerWithImage],
  [isCode, answerWithCode],
];

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || request.headers.has("range")) return;
  if (url.origin !== SCOPE.origin) return answerForeignImage(event);
  if (!url.pathname.startsWith(SCOPE.pathname)) return;
  const [, answer] = ROUTES.find(([matches]) => matches(request, url)) ?? [];
  // Where storage is refused or broken, the network is the next best thing.
  if (answer) event.respondWith(answer(event, url).catch(() => fetch(request)));
});

self.addEventListener("message", (event) => {
  if (event.data?.type === "SKIP_WAITING") self.skipWaiting();
  if (event.data?.type === "KEEP") event.waitUntil(keepLoaded(event.data.urls));
  if (event.data?.type === "KEEP_PAGE") {
    keeping = keeping.then(() => keepPage(event.data)).catch(() => {});
    event.waitUntil(keeping);
  }
});

// Which request is what.

function pathInScope(url) {
  return url.pathname.slice(SCOPE.pathname.length);
}

/** What other sites load; the page about it, in the same folder, is the app's. */
function isEmbed(_request, url) {
  return /^embed\/(?!(index\.html)?$)/.test(pathInScope(url));
}

/** An address of the app: its last segment has no extension, or is a folder's own index.html. */
function isPage(request, url) {
  const name = url.pathname.slice(url.pathname.lastIndexOf("/") + 1);
  return request.mode === "navigate" && (!name.includes(".") || name === "index.html");
}

function isAsset(_request, url) {
  return ASSET_URLS.has(url.origin + url.pathname);
}

/** `version.json` is asked to learn what is deployed, so a kept answer to it would be a lie. */
function isData(request, url) {
  return request.mode !== "navigate" && /\.(json|webmanifest)$/.test(url.pathname)
    && pathInScope(url) !== "version.json";
}

function isConfig(url) {
  return ["broadside.json", "manifest.webmanifest"].includes(pathInScope(url));
}

function isImage(request) {
  return request.destination === "image";
}

function isCode(_request, url) {
  return /\.(js|mjs|css|wasm)$/.test(url.pathname);
}

// Life: one build is fetched whole or not at all.

async function install() {
  // After a rollback the build lies here already, and tabs that never left it use it.
  const isNew = !await caches.has(SHELL_CACHE);
  const cache = await caches.open(SHELL_CACHE);
  const keeping = ASSETS.map(([url, integrity]) => keepAsset(cache, new URL(url, SCOPE).href, integrity));
  const failed = (await Promise.allSettled(keeping)).find(({ status }) => status === "rejected");
  if (!failed) return;
  if (isNew) await caches.delete(SHELL_CACHE);
  throw failed.reason;
}

async function keepAsset(cache, url, integrity) {
  const kept = await matchOwn(url);
  if (kept && await hasDigest(kept.clone(), integrity)) return cache.put(url, kept);
  // The page has just loaded most of these, so the browser's own cache is asked first: the digest tells
  // whether what it holds is this build's.
  const request = { integrity, credentials: "same-origin" };
  const response = await fetch(url, request).catch(() => fetch(url, { ...request, cache: "reload" }));
  if (!response.ok || response.type !== "basic") throw new Error(`${url} answered ${response.status}`);
  if (!hasExpectedType(url, response)) throw new Error(`${url} came with the wrong content type`);
  // Some hosts redirect `shell.html` to `shell`. The digest vouches for the bytes, but a response that was
  // redirected may not answer a navigation, so what is kept is a plain copy.
  return cache.put(url, await copyOf(response));
}

async function hasDigest(response, integrity) {
  const digest = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}` === integrity;
}

function hasExpectedType(url, response) {
  const expected = { js: "javascript", css: "text/css", wasm: "application/wasm", html: "text/html" };
  const type = expected[new URL(url).pathname.split(".").pop()];
  return !type || (response.headers.get("content-type") ?? "").includes(type);
}

/** The build before this one stays for as long as tabs may still run it. */
async function activate() {
  const state = await caches.open(STATE_CACHE);
  const previous = await (await state.match("active-build"))?.text();
  const wanted = [SHELL_CACHE, `${PREFIX}shell-${previous}`, DATA_CACHE, IMAGE_CACHE, KEPT_CACHE, PAGE_CACHE, STATE_CACHE];
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && !wanted.includes(name));
  await Promise.all(names.map((name) => caches.delete(name)));
  if (previous !== BUILD_ID) await state.put("active-build", new Response(BUILD_ID));
  // A first worker may serve the page that brought it; a later one waits for a reload.
  if (previous === undefined) await self.clients.claim();
}

// Answers.

async function answerWithShell(event, url) {
  const [shell, page] = await Promise.all([
    caches.open(SHELL_CACHE).then((cache) => cache.match(SHELL_URL)),
    keptPage(url).catch(() => null),
  ]);
  if (!shell) return fetch(event.request);
  const html = (await shell.text()).replace(/<base\b[^>]*>/i, `<base href="${SCOPE.pathname}">`);
  return new Response(filled(html, page) ?? html, { headers: shell.headers });
}

/** How the page at `url` stood, for an address that asks for nothing besides it. */
async function keptPage(url) {
  if (/[?&](?!source=)/.test(url.search)) return null;
  await keeping;
  const kept = await (await caches.open(PAGE_CACHE)).match(url.origin + url.pathname.replace(/index\.html$/, ""));
  return await kept?.json();
}

/** The shell with the page in it, and marked as the app knows a printed one; nothing where another build drew the page. */
function filled(shell, page) {
  const [, before, after] = /^([^]*<div id="?app"?>)[^]*(<\/div>\s*<noscript>[^]*)$/.exec(shell) ?? [];
  if (!page || !after || !before.includes(escaped(page.script))) return null;
  const attributes = Object.entries({ lang: page.lang, dir: page.dir, "data-accent": page.accent });
  const root = attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  const head = `<title>${escaped(page.title)}</title><meta name="edition" content="">`;
  const framed = before.replace(/<html[^>]*>/, () => `<html${root}>`).replace(/<title>[^]*?<\/title>/, () => head);
  // What the app will say at once takes its room from the first frame on.
  const hiddenNote = /(<div class="offline-note"[^>]*><p) hidden(="")?/;
  const body = navigator.onLine ? page.html : page.html.replace(hiddenNote, "$1");
  return framed + body + after;
}

function escaped(text) {
  return String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

async function answerFromShellCache(event, url) {
  const cache = await caches.open(SHELL_CACHE);
  return (await cache.match(url, { ignoreSearch: true })) ?? answerWithCode(event, url);
}

/** Another build's file, for a tab that still runs that build; a host's HTML page is never code. */
async function answerWithCode(event, url) {
  const kept = await matchOwn(url.href);
  if (kept) return kept;
  const response = await fetch(event.request);
  return !response.ok || hasExpectedType(url.href, response) ? response : Response.error();
}

/**
 * The network's answer, or the kept one when there is no network; the kept one says how old it is. Without its settings
 * there is no app, so that a login page, a fault or half a file does not take the place of those that are here.
 */
async function answerFresh(event, url) {
  const cache = await caches.open(DATA_CACHE);
  // Looked up only when it is wanted: another request may bring it while this one fails.
  const lookUp = () => cache.match(event.request, { ignoreVary: true });
  const fresh = fetch(event.request).then(async (response) => {
    if (isConfig(url) && !await isJson(response)) return await lookUp() ?? response;
    const type = response.headers.get("content-type") ?? "";
    if (response.status === 200 && !type.includes("html")) {
      event.waitUntil(keep(cache, event.request, response.clone(), MAX_DATA));
    }
    return response;
  }).catch(async () => await lookUp() ?? Response.error());
  const kept = isConfig(url) ? await lookUp() : undefined;
  if (!kept) return fresh;
  event.waitUntil(fresh);
  return Promise.race([fresh, after(CONFIG_PATIENCE_MS).then(() => kept)]);
}

async function isJson(response) {
  return response.ok && response.clone().json().then(() => true, () => false);
}

async function answerWithImage(event) {
  const cache = await caches.open(IMAGE_CACHE);
  const kept = await keptImage(event.request);
  if (!navigator.onLine) return kept ?? noImage();
  const refreshed = async () => {
    const response = await fetch(event.request);
    if (response.status === 200) event.waitUntil(keep(cache, event.request, response.clone(), MAX_IMAGES));
    return response;
  };
  if (!kept) return refreshed().catch(noImage);
  // In either direction: the device's clock may have been years ahead when it was kept.
  const age = Math.abs(Date.now() - Number(kept.headers.get(KEPT_AT)));
  if (age > IMAGE_REFRESH_AFTER_MS) event.waitUntil(refreshed().catch(noImage));
  return kept;
}

/** Hosts that did not let their pictures be read, for as long as this worker lives. */
const closedHosts = new Set();

/**
 * A picture of another origin is the browser's business while there is a connection; a readable copy is
 * asked for beside it (usually out of the browser's own cache) and shown only when there is none.
 */
function answerForeignImage(event) {
  const { request } = event;
  const { host, protocol } = new URL(request.url);
  if (request.destination !== "image" || protocol !== "https:") return;
  if (!navigator.onLine) return event.respondWith(keptForeignImage(request));
  const isWelcome = !closedHosts.has(host) && !navigator.connection?.saveData;
  if (isWelcome) event.waitUntil(keepForeignImage(request, host));
}

async function keptForeignImage(request) {
  return await keptImage(request.url) ?? noImage();
}

/** Kept because it was seen, or because the reader wants its story at hand. */
async function keptImage(request) {
  const from = (cacheName) => caches.match(request, { cacheName, ignoreVary: true });
  return await from(IMAGE_CACHE) ?? from(KEPT_CACHE);
}

async function keepForeignImage(request, host) {
  const cache = await caches.open(IMAGE_CACHE);
  if (await cache.match(request.url, { ignoreVary: true })) return;
  try {
    const { referrerPolicy } = request;
    const response = await fetch(request.url, {
      mode: "cors", credentials: "omit", cache: "force-cache", referrerPolicy,
    });
    if (response.status === 200) await keep(cache, request.url, response, MAX_IMAGES);
  } catch {
    closedHosts.add(host);
  }
}

/** Nothing to see, and said so without an error in the console: the page's own background shows. */
function noImage() {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>';
  return new Response(svg, { headers: { "content-type": "image/svg+xml", "cache-control": "no-store" } });
}

// Keeping.

/** What the page loaded before this worker was there to see it. */
async function keepLoaded(urls) {
  const [data, images] = await Promise.all([caches.open(DATA_CACHE), caches.open(IMAGE_CACHE)]);
  await Promise.all(urls.map(async (text) => {
    const url = new URL(text, SCOPE);
    if (!url.href.startsWith(SCOPE.href) || isEmbed(null, url)) return;
    const [cache, max] = isData({}, url) ? [data, MAX_DATA] : [images, MAX_IMAGES];
    if (cache === images && !/\.(avif|gif|jpe?g|png|svg|webp)$/.test(url.pathname)) return;
    const response = await fetch(url).catch(() => null);
    const isPlain = response?.status === 200 && !response.headers.get("content-type")?.includes("html");
    if (isPlain) await keep(cache, url.href, response, max);
  }));
}

/** A page as it stands; with other choices of the reader's than those before it, it is the only one that is right. */
async function keepPage({ page, choices }) {
  const state = await caches.open(STATE_CACHE);
  if (await (await state.match("choices"))?.text() !== choices) {
    await caches.delete(PAGE_CACHE);
    await state.put("choices", new Response(choices));
  }
  if (!page?.url.startsWith(SCOPE.href)) return;
  const type = { "content-type": "application/json" };
  await keep(await caches.open(PAGE_CACHE), page.url, new Response(JSON.stringify(page), { headers: type }), MAX_PAGES);
}

/** Stores a copy stamped with the time; drops the oldest beyond `max`, and more when the disk is full. */
async function keep(cache, request, response, max) {
  try {
    // Replaced in one step: a request that comes between a delete and a put would find nothing.
    await cache.put(request, await copyOf(response, { [KEPT_AT]: String(Date.now()) }));
    const keys = await cache.keys();
    await Promise.all(keys.slice(0, Math.max(0, keys.length - max)).map((key) => cache.delete(key)));
  } catch {
    const keys = await cache.keys();
    await Promise.all(keys.slice(0, Math.ceil(keys.length / 2)).map((key) => cache.delete(key)));
  }
}

async function copyOf(response, extra = {}) {
  const headers = new Headers({ ...Object.fromEntries(response.headers), ...extra });
  // The body is decoded by now; these two would describe it wrongly.
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(await response.blob(), { status: response.status, headers });
}

/** From this deployment's caches only: another Broadside may live on the same origin. */
async function matchOwn(url) {
  const names = (await caches.keys()).filter((name) => name.startsWith(`${PREFIX}shell-`));
  for (const name of names) {
    const found = await (await caches.open(name)).match(url, { ignoreSearch: true });
    if (found) return found;
  }
  return undefined;
}

function after(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
