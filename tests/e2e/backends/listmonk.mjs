// A newsletter service that speaks listmonk's public API as far as a signup needs it, keeps what it is sent,
// and answers what a test tells it to.
//
// It is deliberately not the demo endpoint of `cargo xtask serve`: that one is for people.

import { json } from "../server.mjs";

export class Listmonk {
  /** Bodies of the signups received, as parsed objects. */
  signups = [];
  #answer = json(200, { data: { has_optin: true } });
  #gate = Promise.resolve();

  /** Mounted at the address that the demo's broadside.json names. */
  static on(host, prefix = "demo/newsletter/") {
    const service = new Listmonk();
    host.mount(prefix, (request) => service.#receive(request));
    return service;
  }

  /** From now on every signup is answered with this. */
  answers(status, value, headers) {
    this.#answer = json(status, value, headers);
  }

  /** Holds answers back until the function that it returns is called. */
  hold() {
    let release;
    this.#gate = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  async #receive({ method, path, headers, body }) {
    const isSignup = ["api/public/subscription", "subscription/form"].includes(path);
    if (method !== "POST" || !isSignup) return json(404, { message: "Not Found" });
    const isForm = headers["content-type"]?.includes("form-urlencoded");
    this.signups.push(isForm ? fromForm(new URLSearchParams(body)) : JSON.parse(body));
    await this.#gate;
    return this.#answer;
  }
}

/** The form's fields under the names that they have in the JSON. */
function fromForm(fields) {
  return { email: fields.get("email"), list_uuids: fields.getAll("l") };
}
