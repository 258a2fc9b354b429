// A newsletter service's host, on a port of its own and so on another origin than the newsroom: it keeps every request
// byte for byte, and answers by what a service gives it.
//
// It is deliberately without any service's ways; ghost-members, mailchimp and the others have those.

import { Host } from "../server.mjs";

/** What a browser has to be told before a page of another origin may read an answer. */
export const OPEN = { "access-control-allow-origin": "*" };

/** What a browser is told that asks whether it may send JSON there. */
export const PREFLIGHT = {
  status: 204,
  headers: { ...OPEN, "access-control-allow-headers": "content-type", "access-control-allow-methods": "GET, POST" },
  body: "",
};

export class LetterHost {
  /** @type {{ method: string, path: string, type: string | undefined, body: string }[]} Without browsers' questions. */
  received = [];

  /** Starts it until the test ends; `answer` gets each request, of which `path` has the query. */
  static async start(t, answer) {
    const host = await Host.start("/dev/null");
    t.after(() => host.stop());
    return new LetterHost(host, answer);
  }

  /** Puts it on a host that is there already, below the same origin as everything else on that. */
  static on(host, prefix, answer) {
    return new LetterHost(host, answer, prefix);
  }

  constructor(host, answer, prefix = "") {
    this.url = new URL(prefix, host.url).href;
    this.origin = new URL(host.url).origin;
    this.stop = () => host.stop();
    host.mount(prefix, ({ method, url, headers, path, body }) => {
      const request = { method, path: path + url.search, type: headers["content-type"], body };
      if (method !== "OPTIONS") this.received.push(request);
      return answer(request);
    });
  }

  /** What was posted. */
  get posts() {
    return this.received.filter(({ method }) => method === "POST");
  }
}

/** A page as services answer with one. */
export function webPage(status, heading, headers = {}) {
  const body = `<!doctype html><html lang="en"><title>${heading}</title><link rel="icon" href="data:,">`
    + `<h1>${heading}</h1></html>`;
  return { status, headers: { "content-type": "text/html; charset=utf-8", ...headers }, body };
}
