// Action Network's helper for recording submissions, as a browser meets it: open to other sites or not, since people
// tell both of it; and the hosted page of the same form.
//
// It is deliberately without keys; nothing that a reader's browser holds is secret.

import { json } from "../server.mjs";
import { LetterHost, OPEN, PREFLIGHT, webPage } from "./letter-host.mjs";

const FORM = "api/v2/forms/3f1c8a52-77aa-4f0e-9d1b-2c5e6a7b8c9d";

export class ActionNetwork {
  isOpen = true;
  #answer = json(200, { identifiers: ["action_network:d91b4b2e-ae0e-4cd3-9ed7-d0ec501b0bc3"] });

  static async start(t) {
    const service = new ActionNetwork();
    service.host = await LetterHost.start(t, (request) => service.#receive(request));
    service.provider = {
      type: "action_network",
      url: service.host.url + FORM,
      page: `${service.host.url}forms/lamplighter-letters`,
    };
    return service;
  }

  refuses(status, error) {
    this.#answer = json(status, { error });
  }

  #receive({ method, path }) {
    if (method === "GET" && path === "forms/lamplighter-letters") return webPage(200, "Lamplighter letters");
    if (path !== `${FORM}/submissions`) return json(404, { error: "Object not found" });
    const answer = method === "OPTIONS" ? PREFLIGHT : this.#answer;
    return this.isOpen ? { ...answer, headers: { ...answer.headers, ...OPEN } } : { ...answer, headers: {} };
  }
}
