/*
 * Says in words that the app stopped, when the wasm trapped or could not be started, and offers a reload.
 *
 * It is deliberately written without the app, which may be what broke: its words stand in the page, in the language that
 * was printed. It neither removes what can still be read on the page nor reloads by itself.
 */

/** @type {HTMLElement | null} */
let screen = null;

/**
 * @param {string} name
 * @param {string} text
 * @param {Record<string, string>} [attributes]
 */
function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function showRecovery() {
  if (screen) return;
  const { lang, dir, dataset: words } = document.querySelector('meta[name="recovery"]');
  const reload = element("button", words.reload, { type: "button", class: "button" });
  reload.addEventListener("click", () => location.reload());
  screen = element("section", "", { class: "recovery", role: "alert", lang, dir });
  screen.append(element("h2", words.title), element("p", words.text), reload);
  const feed = document.querySelector('link[rel="alternate"][type="application/feed+json"]');
  if (feed) screen.append(" ", element("a", words.feed, { href: feed.href }));
  document.querySelector(".shell")?.remove();
  const skipLink = document.querySelector(".skip-link");
  // Whoever works by keyboard still comes first to what skips the rest.
  if (skipLink) skipLink.after(screen);
  else document.body.prepend(screen);
}

/** @param {unknown} error */
function isTrap(error) {
  return error instanceof WebAssembly.RuntimeError;
}

addEventListener("error", (event) => isTrap(event.error) && showRecovery());
addEventListener("unhandledrejection", (event) => isTrap(event.reason) && showRecovery());
document.addEventListener("broadside:boot-failed", showRecovery);
