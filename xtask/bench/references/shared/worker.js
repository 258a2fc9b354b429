// Keeps the page, its script and the feed, and answers with them at once while it asks for newer ones.
//
// It is deliberately the shortest worker that makes a reader work offline. The build puts ASSETS and BUILD in front.
/* global ASSETS, BUILD */

const FEEDS = "feeds";

addEventListener("install", (event) => {
  event.waitUntil(caches.open(BUILD).then((cache) => cache.addAll(ASSETS)).then(() => skipWaiting()));
});

addEventListener("activate", (event) => {
  const forget = (names) => names.filter((it) => it !== BUILD && it !== FEEDS).map((it) => caches.delete(it));
  event.waitUntil(caches.keys().then((names) => Promise.all(forget(names))).then(() => clients.claim()));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (pathname.startsWith("/feed/")) event.respondWith(keptFirst(event));
  else if (request.mode === "navigate") event.respondWith(kept("/", request));
  else event.respondWith(kept(request, request));
});

async function kept(key, request) {
  return await caches.match(key, { ignoreSearch: true }) ?? fetch(request);
}

async function keptFirst(event) {
  const cache = await caches.open(FEEDS);
  const fresh = fetch(event.request).then(async (response) => {
    if (response.ok) await cache.put(event.request, response.clone());
    return response;
  });
  const old = await cache.match(event.request);
  if (!old) return fresh;
  event.waitUntil(fresh.catch(() => {}));
  return old;
}
