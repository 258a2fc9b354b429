/*
 * The kill switch: deployed in the place of sw.js, it takes the worker and all its caches away from every
 * reader at their next visit and reloads their pages from the network. It is deliberately not a fix for a
 * bad build (deploy a good one for that), and it leaves IndexedDB, where saved stories live, alone.
 */

const PREFIX = `broadside:${new URL("./", self.location).pathname}:`;

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  await Promise.all(names.map((name) => caches.delete(name)));
  const pages = await self.clients.matchAll({ type: "window" });
  await self.registration.unregister();
  await Promise.all(pages.map((page) => page.navigate(page.url)));
}
