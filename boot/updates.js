/*
 * Registers the service worker once the first page stands, and carries a new version from «it is here»
 * to «the reader took it». The events, all on `document`:
 *   in   broadside:rendered          the app has painted: only now may the worker compete for the line
 *   out  broadside:update-ready      a new version waits; the app offers it
 *   in   broadside:update-accepted   the reader wants it: the worker takes over and the page reloads once
 *
 * It is deliberately not the one who decides: without consent nothing is swapped and nothing reloads.
 */

const HOUR_MS = 3600 * 1000;
/** A page whose app never painted gets its worker all the same, which is how a mended one reaches it. */
const PATIENCE_MS = 20 * 1000;

const worker = navigator.serviceWorker;
let isAccepted = false;
let isReloading = false;

function rendered() {
  return new Promise((resolve) => {
    document.addEventListener("broadside:rendered", resolve, { once: true });
    setTimeout(resolve, PATIENCE_MS);
  });
}

/** @param {ServiceWorkerRegistration} registration */
function watchForUpdates(registration) {
  const announce = () => {
    if (!registration.waiting || !worker.controller) return;
    // Consent was given to the version before this one, which this one has just pushed out of the line.
    if (isAccepted) return takeOver(registration.waiting);
    document.dispatchEvent(new Event("broadside:update-ready"));
  };
  registration.addEventListener("updatefound", () => {
    const installing = registration.installing;
    installing?.addEventListener("statechange", () => installing.state === "installed" && announce());
  });
  announce();

  const check = () => {
    if (navigator.onLine && document.visibilityState === "visible") registration.update().catch(() => {});
  };
  document.addEventListener("visibilitychange", check);
  setInterval(check, HOUR_MS);
}

/** @param {ServiceWorker} waiting */
function takeOver(waiting) {
  waiting.postMessage({ type: "SKIP_WAITING" });
}

function reloadOnce() {
  if (isReloading) return;
  isReloading = true;
  location.reload();
}

/** @param {ServiceWorkerRegistration} registration */
function takeOnConsent(registration) {
  document.addEventListener("broadside:update-accepted", () => {
    isAccepted = true;
    // Another tab may have taken it already, and then there is nothing to wait for.
    if (registration.waiting) takeOver(registration.waiting);
    else reloadOnce();
  });
  // The first worker of a visit, or an update taken in another tab, changes the controller as well.
  worker.addEventListener("controllerchange", () => isAccepted && reloadOnce());
}

/**
 * On a first visit the worker came after the page's own requests, so it is told of those that went past it,
 * the ones that end only now among them.
 */
async function handOverWhatWasLoaded() {
  const registration = await worker.ready;
  const handOver = (entries) => {
    const urls = entries.getEntries().filter((entry) => !entry.workerStart).map((entry) => entry.name);
    // The kill switch may have taken the worker away meanwhile.
    if (urls.length > 0) registration.active?.postMessage({ type: "KEEP", urls });
  };
  new PerformanceObserver(handOver).observe({ type: "resource", buffered: true });
}

async function run() {
  await rendered();
  const isFirstVisit = !worker.controller;
  const script = new URL("sw.js", document.baseURI).href;
  const registration = await worker.register(script, { updateViaCache: "none" });
  takeOnConsent(registration);
  watchForUpdates(registration);
  if (isFirstVisit) await handOverWhatWasLoaded();
}

// Refused storage or a host without HTTPS leaves a page that works while there is a connection.
if (worker) run().catch(() => {});
