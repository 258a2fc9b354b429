/*
 * Says in words that the app stopped, when the wasm trapped or could not be started, and offers a reload.
 *
 * It is deliberately written without the app and its message catalogue, which may be what broke, and it
 * neither removes what can still be read on the page nor reloads by itself.
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
  const reload = element("button", "Reload the page", { type: "button", class: "button" });
  reload.addEventListener("click", () => location.reload());
  screen = element("section", "", { class: "recovery", role: "alert", lang: "en", dir: "ltr" });
  screen.append(
    element("h2", "This page stopped working"),
    element("p", "The fault is the app’s, not yours. What you saved is still on this device."),
    reload,
  );
  const feed = document.querySelector('link[rel="alternate"][type="application/feed+json"]');
  if (feed) screen.append(" ", element("a", "Read the feed without the app", { href: feed.href }));
  document.querySelector(".shell")?.remove();
  document.body.prepend(screen);
}

/** @param {unknown} error */
function isTrap(error) {
  return error instanceof WebAssembly.RuntimeError;
}

addEventListener("error", (event) => isTrap(event.error) && showRecovery());
addEventListener("unhandledrejection", (event) => isTrap(event.reason) && showRecovery());
document.addEventListener("broadside:boot-failed", showRecovery);
