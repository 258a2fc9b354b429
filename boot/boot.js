/*
 * Starts the app: the default Trusted Types policy, then the glue and the wasm that the build named in
 * <meta name="app-entry">. If they cannot be had, it repairs once and then says so.
 *
 * It is deliberately not a loader with progress or features: what needs the app running is the app's.
 * Beside it: foreign-html.js parses what feeds send, recovery.js says what broke, updates.js keeps the worker.
 */

const BASE = new URL("./", document.baseURI);
const REPAIR_KEY = `broadside:${BASE.pathname}:repaired`;

/**
 * The `default` policy judges text that reaches a sink unasked. Leptos writes its compile-time templates
 * through `innerHTML` of a <template>; they hold no active markup, so what looks active is a bug or an
 * attack, and refused. The scripts that may be named by a string are our own worker, and the element that partners'
 * pages have, which the page about it shows.
 */
const ACTIVE_MARKUP = /<\s*(script|iframe|object|embed|base|meta|link)|\son\w+\s*=|javascript:|srcdoc/i;

globalThis.trustedTypes?.createPolicy("default", {
  createHTML(markup, _type, sink) {
    if (ACTIVE_MARKUP.test(markup)) throw new TypeError(`Active markup refused at ${sink}`);
    return markup;
  },
  createScriptURL(url) {
    if (["sw.js", "embed/v1.js"].some((own) => new URL(url, BASE).href === new URL(own, BASE).href)) return url;
    throw new TypeError(`Script refused: ${url}`);
  },
  createScript() {
    throw new TypeError("No script is made from text here");
  },
});

/**
 * The addresses of the app's two files.
 * @returns {{ glue: string, wasm: string }}
 */
function appEntry() {
  const { js, wasm } = document.querySelector('meta[name="app-entry"]').dataset;
  return { glue: new URL(js, BASE).href, wasm: new URL(wasm, BASE).href };
}

/**
 * Whether a repair may still be tried in this tab. Where nothing can be remembered, it may not: a page
 * that reloads for ever is worse than one that says it is broken.
 * @returns {boolean}
 */
function claimRepair() {
  try {
    if (sessionStorage.getItem(REPAIR_KEY)) return false;
    sessionStorage.setItem(REPAIR_KEY, "1");
    return true;
  } catch {
    return false;
  }
}

/** Forgets the kept shell, asks for a newer worker, and loads the page anew. */
async function repair() {
  const prefix = `broadside:${BASE.pathname}:shell-`;
  const registration = await navigator.serviceWorker?.getRegistration(BASE.href);
  await registration?.update().catch(() => {});
  const names = (await globalThis.caches?.keys()) ?? [];
  await Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)));
  location.reload();
}

/**
 * Until what was printed is on the screen, which the app's start would otherwise hold up. A page that nobody sees is
 * not drawn, and does not wait.
 * @returns {Promise<void>}
 */
function drawn() {
  return new Promise((resolve) => {
    document.addEventListener("visibilitychange", () => resolve(), { once: true });
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}

/**
 * The first word of a browser's Intl takes a cheap phone a tenth of a second, because it opens its tables for it. It is
 * said while the code is on its way, and not in the middle of the app's start.
 */
function openTables() {
  try {
    new Intl.DateTimeFormat(document.documentElement.lang).format();
  } catch {
    // A language that is none is said in the configuration, and the app makes do.
  }
}

try {
  if (document.querySelector('meta[name="edition"]')) await drawn();
  const { glue, wasm } = appEntry();
  const { default: start } = await import(glue);
  const starting = start({ module_or_path: wasm });
  // Not sooner: a press at the first story is answered first.
  (globalThis.requestIdleCallback ?? setTimeout)(openTables);
  // What the other parts of the app are instantiated on: its memory, its table, its stack.
  const first = await starting;
  globalThis.broadside = Object.freeze({ ...globalThis.broadside, first });
  try {
    sessionStorage.removeItem(REPAIR_KEY);
  } catch {
    // Nothing could be remembered, so there is nothing to forget.
  }
} catch (error) {
  // A trap is a fault of the app, not of its delivery: fetching it again would only repeat it.
  const isTrap = error instanceof WebAssembly.RuntimeError;
  if (!isTrap && navigator.onLine && claimRepair()) await repair().catch(() => location.reload());
  else document.dispatchEvent(new CustomEvent("broadside:boot-failed", { detail: { error } }));
}
