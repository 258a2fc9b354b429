/*
 * Stories in a partner's own page: starts the wasm that shows them, once for all that stand there, and behaves to the
 * element as a frame and its script would (frame.js beside this).
 *
 * It deliberately draws nothing itself. Where the page's policy refuses the wasm, or the newsroom is not there, it fails,
 * and the element takes a frame.
 */

/** The files that belong to this one; the press puts in their names, the digest of the wasm, and the style. */
const SHOWER = "stories.js";
const WASM = "stories.wasm";
const INTEGRITY = "";
const STYLE = "";

/** The version of what the element and this say to one another, as in a frame. */
const PROTOCOL = 1;
const FOLDER = new URL("./", import.meta.url);
const ROOT = new URL("../", FOLDER).href;
/** What a page may style from outside, by `::part`, and where it is. */
const PARTS = {
  heading: ".embed-title",
  newsroom: ".embed-newsroom",
  card: ".story-card",
  title: ".story-card-title",
  excerpt: ".story-card-excerpt",
  byline: ".byline",
  topics: ".topic-links",
  image: ".story-image",
  foot: ".embed-foot",
};

const style = new CSSStyleSheet();
style.replaceSync(STYLE);

let shower = null;

/** What shows stories. A failure is not kept: the next list tries again. */
function started() {
  if (!shower) {
    shower = start();
    shower.catch(() => {
      shower = null;
    });
  }
  return shower;
}

async function start() {
  // Both at once: neither needs the other to come.
  const wasm = fetch(new URL(WASM, FOLDER), { integrity: INTEGRITY || undefined, credentials: "omit" });
  wasm.catch(() => {});
  const { default: init, Stories } = await import(new URL(SHOWER, FOLDER));
  await init({ module_or_path: wasm });
  return Stories;
}

async function fetched(address, signal) {
  const answer = await fetch(address, { signal, credentials: "omit" });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return await answer.text();
}

/**
 * Puts the list at `address`, which is a frame's, into `place`. From then on `place.contentWindow` takes the messages
 * that a frame takes, and `hear` gets the events that come from a frame.
 */
export async function show(place, address, hear) {
  const life = new AbortController();
  const say = (message) => {
    hear({ source: place.contentWindow, origin: FOLDER.origin, data: { broadside: PROTOCOL, ...message } });
  };
  const { search } = new URL(address);
  let stories = null;
  let isRefused = false;
  let set = () => {};
  place.contentWindow = {
    postMessage(message) {
      if (message.type === "settings") set(message);
      else if (message.type === "stay") isRefused = true;
      else if (message.type === "end") life.abort();
    },
  };

  const list = fetched(new URL("stories.json", address), life.signal);
  const [Stories, text] = await Promise.all([started(), list]);
  if (life.signal.aborted) return;
  const root = place.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [style];
  const body = document.createElement("div");
  root.append(body);
  stories = Stories.show(body, ROOT, text, search);
  if (!stories) throw new Error(`${address}: no list of stories`);
  place.setAttribute("exportparts", Object.keys(PARTS).join());

  set = ({ search, theme }) => {
    stories.set(search);
    const page = body.firstElementChild;
    paint(page, { ...(stories.accent && { accent: stories.accent }), ...theme });
    // The reader's own size of type, whatever the page has made of its root's.
    page.style.setProperty("--rem", getComputedStyle(page).fontSize);
    for (const [part, selector] of Object.entries(PARTS)) {
      for (const it of body.querySelectorAll(selector)) it.part = part;
    }
    for (const link of body.querySelectorAll("a")) Object.assign(link, { target: "_blank", rel: "noopener" });
  };
  root.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain) return;
    isRefused = false;
    const kind = link.matches(".embed-newsletter") ? "newsletter" : "story";
    say({ type: "open", kind, url: link.href, title: link.textContent });
    if (isRefused) event.preventDefault();
  });
  const observer = new ResizeObserver(() => {
    const { width, height } = body.getBoundingClientRect();
    if (width > 0) say({ type: "height", height });
  });
  life.signal.addEventListener("abort", () => {
    observer.disconnect();
    set = () => {};
    stories.free();
  });
  say({ type: "hello", title: stories.title });
  // The element gave it this for a frame; here it would stand at the pointer.
  place.title = "";
  observer.observe(body);
}
