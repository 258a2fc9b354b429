// Buttondown's end of an embedded form: it takes a form post and answers with a page that no other site may read.
//
// It is deliberately without its JSON API, which needs a secret.

import { LetterHost, webPage } from "./letter-host.mjs";

export class Buttondown {
  /** Where it sends a browser afterwards, if the newsroom has told it to. */
  leadsTo = null;

  static async start(t) {
    const service = new Buttondown();
    service.host = await LetterHost.start(t, ({ method, path }) => {
      if (method !== "POST" || path !== "api/emails/embed-subscribe/lantern") return webPage(404, "Not found");
      if (service.leadsTo) return { status: 302, headers: { location: service.leadsTo }, body: "" };
      return webPage(200, "Check your inbox");
    });
    service.action = `${service.host.url}api/emails/embed-subscribe/lantern`;
    return service;
  }
}
