// Mailchimp's end of an embedded form: it takes a form post and answers with a page that no other site may read. What
// it would give to a script is counted and given to nobody.
//
// It is deliberately without its own checks of fields; what it is sent is what the tests look at.

import { LetterHost, webPage } from "./letter-host.mjs";

const QUERY = "u=9f31c02ab7&id=4d5e6f7a8b&f_id=00c1d2e3";

export class Mailchimp {
  static async start(t) {
    const service = new Mailchimp();
    service.host = await LetterHost.start(t, ({ method, path }) => {
      if (method === "POST" && path === `subscribe/post?${QUERY}`) return webPage(200, "Almost finished…");
      return webPage(404, "Not found");
    });
    /** As the embed code's `action` has it. */
    service.action = `${service.host.url}subscribe/post?${QUERY.replaceAll("&", "&amp;")}`;
    return service;
  }
}
