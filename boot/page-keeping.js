/*
 * Hands the page to the worker once it has come to rest, as a picture for the next visit to its address to begin with:
 * the worker answers with it, and the app takes its place as it takes that of a printed page.
 *
 * It is deliberately only about lists and stories, which the app keeps on the device as well, and never about what is
 * passing: what is being typed, loaded, unfolded or announced is not what a next visit shows.
 */

/** Nothing was added or taken away for so long. */
const AT_REST_MS = 1000;
const KEPT_PATHS = /^(topics\/[^/]+\/|articles\/[^/]+\/)?$/;
/** What a page that begins anew does not show, or not in this way. */
const PASSING = "[aria-busy=true], [aria-invalid=true], details[open], dialog, .list-top, .signup-outcome:not(:empty), .failure, .recovery";
/** What lies over a page and takes no room in it, or says how things stand at the moment. */
const ANNOUNCED = ".feed-status, .new-stories, .update-toast, .reading-resume";
/** What a reader chose for all pages at once, closed notices too: after a change, those that show what was before go. */
const CHOICES = ["language", "mutes", "save-data", "campaigns"];

const BASE = new URL("./", document.baseURI);
const app = document.getElementById("app");
let resting = 0;
let told = choices();

function choices() {
  try {
    return CHOICES.map((name) => localStorage.getItem(`broadside:${BASE.pathname}:${name}`)).join();
  } catch {
    return "";
  }
}

/** The page as it stands, or nothing where it is not one to begin with. */
function picture() {
  const { origin, pathname } = location;
  const isKept = pathname.startsWith(BASE.pathname) && KEPT_PATHS.test(pathname.slice(BASE.pathname.length));
  if (!isKept || /[?&](?!source=)/.test(location.search) || !app.querySelector("main article") || app.querySelector(PASSING)) return null;
  // In a document of its own, in which no picture is loaded for being copied.
  const copy = document.implementation.createHTMLDocument("").importNode(app, true);
  for (const announced of copy.querySelectorAll(ANNOUNCED)) announced.replaceChildren();
  for (const note of copy.querySelectorAll(".offline-note p")) note.hidden = true;
  copy.querySelector("main").dataset.kept = "";
  const { lang, dir, style } = document.documentElement;
  return {
    url: origin + pathname,
    script: document.querySelector('meta[name="app-entry"]').dataset.js,
    title: document.title,
    accent: style.getPropertyValue("--broadside-accent"),
    lang,
    dir,
    html: copy.getHTML(),
  };
}

/** Where there is no page to keep, the worker still learns what was chosen. */
async function keep(isAtRest = true) {
  told = choices();
  await navigator.serviceWorker?.ready;
  // After everything was deleted there is none, and nothing is kept any more.
  const registration = await navigator.serviceWorker?.getRegistration(BASE.href);
  registration?.active?.postMessage({ type: "KEEP_PAGE", choices: choices(), page: isAtRest ? picture() : null });
}

function watch() {
  const rest = () => {
    // A visit that begins in the next second is not to show what was before the change.
    if (choices() !== told) keep(false).catch(() => {});
    clearTimeout(resting);
    resting = setTimeout(() => (globalThis.requestIdleCallback ?? setTimeout)(() => keep().catch(() => {})), AT_REST_MS);
  };
  new MutationObserver(rest).observe(app, { childList: true, subtree: true, attributeFilter: ["aria-busy"] });
  rest();
  // Marks and the like change nothing that is watched, and belong to it all the same.
  document.addEventListener("visibilitychange", () => document.hidden && keep().catch(() => {}));
}

// Older browsers cannot write a page down so, and begin with the shell.
if (app.getHTML) document.addEventListener("broadside:rendered", watch, { once: true });
