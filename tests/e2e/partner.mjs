// A partner's site on a port of its own, that is of another origin than the newsroom's, with any page and headers.
//
// It is deliberately not one page: each spec brings its own hostilities.

import { openNewsroom } from "./browser.mjs";
import { topic } from "./demo.mjs";
import { EmbeddedFeed } from "./pages/embedded-feed.mjs";
import { Host } from "./server.mjs";

const FOLDER = new URL("../../embed/partner/", import.meta.url).pathname;

/** The element's markup with its fallback. */
export function feed(attributes = `topics="${topic.slug}" limit="3"`) {
  return `<broadside-feed ${attributes}><a href="https://elsewhere.example/">fallback</a></broadside-feed>`;
}

/** What a page says in its head to get the element. */
export function script(newsroom, path = "embed/v1.js") {
  return `<script type="module" src="${newsroom}${path}"></script>`;
}

/** A whole page with the element's script. */
export function page(newsroom, body, { head = script(newsroom), html = 'lang="en"' } = {}) {
  return `<!doctype html><html ${html}><head><meta charset="utf-8">${head}<title>A partner</title></head>
    <body>${body}</body></html>`;
}

/**
 * Opens a partner's page.
 * @param {import("node:test").TestContext} t
 * @param {object} options `markup(newsroom)` gives the page, `headers(newsroom)` are sent with it; `prepare(host,
 *   context, partner)` runs before it is opened, `allow` are complaints that it provokes; the rest is openNewsroom's.
 */
export async function openPartner(t, { markup, headers = () => ({}), prepare, allow = [], ...options }) {
  const partner = await Host.start(FOLDER);
  const opened = await openNewsroom(t, {
    ...options,
    path: "embed/README.txt",
    prepare: async (host, context) => {
      const body = markup(host.url);
      const own = { "content-type": "text/html; charset=utf-8", ...headers(host.url) };
      // Neither site has the icon that a browser asks a page without one for.
      for (const site of [host, partner]) site.mount("favicon.ico", () => ({ status: 204, headers: {}, body: "" }));
      partner.mount("", () => ({ status: 200, headers: own, body }));
      await context.addInitScript(() => {
        window.told = [];
        window.shift = 0;
        for (const name of ["ready", "loaded", "error", "open", "subscribe"]) {
          document.addEventListener(`broadside:${name}`, (event) => {
            window.told.push({ name, detail: event.detail });
            if (window.refuses) event.preventDefault();
          });
        }
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) window.shift += value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      await prepare?.(host, context, partner);
    },
  });
  // After the browser, which openNewsroom closes first: a page still asks for its icon when everything else is done.
  t.after(() => partner.stop());
  for (const pattern of allow) opened.complaints.allow(pattern);
  const said = [];
  opened.page.on("console", (message) => said.push({ type: message.type(), text: message.text() }));
  await opened.page.goto(partner.url, { waitUntil: "domcontentloaded" });
  return { ...opened, partner, said, feed: new EmbeddedFeed(opened.page) };
}
