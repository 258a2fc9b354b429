/*
 * Registers the service worker once the first page stands, and carries a new version from «it is here»
 * to «the reader took it». The events, all on `document`:
 *   in   broadside:rendered          the app has painted: only now may the worker compete for the line
 *   out  broadside:update-ready      this page is not of the newest version; the app offers to load it anew
 *   in   broadside:update-accepted   the reader wants it: the worker takes over and the page reloads once
 *   in   broadside:part-missing      a part of the app did not come, perhaps because the deployment has moved on
 *
 * It is deliberately not the one who decides: without consent nothing is swapped and nothing reloads.
 */

const HOUR_MS = 3600 * 1000;
/** A page whose app never painted gets its worker all the same, which is how a mended one reaches it. */
const PATIENCE_MS = 20 * 1000;

const worker = workerContainer();
let isAccepted = false;
let isReloading = false;

/** Where cookies are refused, or in a frame without an origin, even asking for it is an error. */
function workerContainer() {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

function offerUpdate() {
  document.dispatchEvent(new Event("broadside:update-ready"));
}

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
    offerUpdate();
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

/** @returns {Promise<ServiceWorkerRegistration | undefined>} */
async function ownRegistration() {
  return worker?.getRegistration(document.baseURI).catch(() => undefined);
}

async function takeOnConsent() {
  isAccepted = true;
  const waiting = (await ownRegistration())?.waiting;
  // Another tab may have taken it already, or there is no worker: then there is nothing to wait for.
  if (waiting) takeOver(waiting);
  else reloadOnce();
}

/** The first worker of a visit changes the controller too, and is no news. */
function watchForTakeover() {
  let isFirst = !worker.controller;
  worker.addEventListener("controllerchange", () => {
    if (isAccepted) reloadOnce();
    // Taken in another tab: what this page still wants of its own version is kept for one more version and no longer.
    else if (!isFirst) offerUpdate();
    isFirst = false;
  });
}

/** Whether a page that was loaded now would start another version than this. */
async function isOutdated() {
  const response = await fetch(new URL("shell.html", document.baseURI), { cache: "no-cache" });
  const html = response.ok ? await response.text() : "";
  const ownScript = document.querySelector('meta[name="app-entry"]').dataset.js.split("/").pop();
  // A login page or a fault names no version at all.
  return html.includes("app-entry") && !html.includes(ownScript);
}

async function onPartMissing() {
  const registration = await ownRegistration();
  await registration?.update().catch(() => {});
  if (registration?.waiting || await isOutdated().catch(() => false)) offerUpdate();
}

/**
 * Where the worker came after the page's own requests, as on a first visit, it is told of those that went past it, the ones
 * that end only now among them.
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
  const script = new URL("sw.js", document.baseURI).href;
  const registration = await worker.register(script, { updateViaCache: "none" });
  watchForTakeover();
  watchForUpdates(registration);
  // The worker that another page brought may have taken this one over on its way, and saw as little of its beginning.
  const [navigation] = performance.getEntriesByType("navigation");
  if (!navigation?.workerStart) await handOverWhatWasLoaded();
}

document.addEventListener("broadside:update-accepted", takeOnConsent);
document.addEventListener("broadside:part-missing", onPartMissing);
// Refused storage or a host without HTTPS leaves a page that works while there is a connection.
if (worker) run().catch(() => {});
