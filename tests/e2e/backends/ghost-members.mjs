// The members' side of a Ghost site: whether strangers may sign up, a token, and the mail with a link.
//
// It is deliberately without stories; ghost.mjs has those.

import { json, plain } from "../server.mjs";
import { LetterHost, OPEN, PREFLIGHT } from "./letter-host.mjs";

export const TOKEN = "1764031000000:4c1b9f:0e2d6a";

export class GhostMembers {
  allowsExternalSignup = true;
  /** Whether pages elsewhere may read what it answers. */
  isOpen = true;
  #answer = { status: 201, headers: { "content-type": "text/plain" }, body: "Created." };

  static async start(t) {
    const site = new GhostMembers();
    site.host = await LetterHost.start(t, (request) => site.#receive(request));
    site.url = site.host.url;
    return site;
  }

  /** From now on this is what a signup is told, in Ghost's own form of a fault. */
  refuses(status, message, headers = {}) {
    const type = status === 429 ? "TooManyRequestsError" : "BadRequestError";
    this.#answer = json(status, { errors: [{ message, context: null, type, code: null }] }, headers);
  }

  #receive({ method, path }) {
    const answer = method === "OPTIONS" ? PREFLIGHT : this.#answered(method, path);
    return this.isOpen ? { ...answer, headers: { ...answer.headers, ...OPEN } } : { ...answer, headers: {} };
  }

  #answered(method, path) {
    const question = `${method} ${path}`;
    if (question === "GET members/api/site/") {
      const site = { title: "Spindle", url: this.url, version: "6.8", allow_external_signup: this.allowsExternalSignup };
      return json(200, { site });
    }
    if (question === "GET members/api/integrity-token/") return plain(200, TOKEN);
    if (question === "POST members/api/send-magic-link/") return this.#answer;
    return json(404, { errors: [{ message: "Resource not found", type: "NotFoundError" }] });
  }
}
