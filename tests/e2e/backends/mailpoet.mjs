// A WordPress site with a MailPoet form: `admin-ajax.php` for its own pages, `admin-post.php` for forms that a browser
// posts, which leads back to the page that the form names.
//
// It is deliberately without the rest of WordPress; wordpress.mjs has that.

import { json } from "../server.mjs";
import { LetterHost, webPage } from "./letter-host.mjs";

export const EMAIL_FIELD = "form_field_NGUwYTg1_ZW1haWw=";

export class MailPoet {
  #answer = json(200, { data: [] });

  /** On an origin of its own. */
  static async start(t) {
    const site = new MailPoet();
    site.host = await LetterHost.start(t, (request) => site.#receive(request));
    return site;
  }

  /** On the newsroom's own origin. */
  static on(host) {
    const site = new MailPoet();
    site.host = LetterHost.on(host, "site/", (request) => site.#receive(request));
    return site;
  }

  /** What goes into broadside.json. */
  get provider() {
    const page = `${this.host.url}letters/`;
    return { type: "mailpoet", url: this.host.url, form_id: "3", email_field: EMAIL_FIELD, page };
  }

  /** From now on its script would be told this. */
  refuses(status, message, meta) {
    this.#answer = json(status, { errors: [{ error: "bad_request", message }], ...(meta && { meta }) });
  }

  #receive({ method, path, body }) {
    const question = `${method} ${path}`;
    if (question === "POST wp-admin/admin-ajax.php") return this.#answer;
    if (question === "POST wp-admin/admin-post.php?action=mailpoet_subscription_form") {
      const back = new URL(new URLSearchParams(body).get("mailpoet_redirect") ?? "", this.host.url);
      back.searchParams.set("mailpoet_success", "3");
      return { status: 302, headers: { location: back.href }, body: "" };
    }
    if (question === "GET letters/?mailpoet_success=3") return webPage(200, "Check your inbox to confirm");
    return webPage(404, "Not found");
  }
}
