// The page on which somebody who runs another page makes a snippet.
//
// It is deliberately without assertions; specs make those.

import { appReady } from "../browser.mjs";
import { EmbeddedFeed } from "./embedded-feed.mjs";
import { InlineFeed } from "./inline-feed.mjs";

export class EmbedBuilderPage {
  /** @param {import("playwright-core").Page} page */
  constructor(page) {
    this.page = page;
    this.heading = page.getByRole("heading", { level: 1 });
    this.snippet = page.getByRole("region", { name: "Paste this" });
    this.copyButton = page.getByRole("button", { name: "Copy" });
    this.status = page.getByRole("status").filter({ hasText: /copied|allow/ });
    this.partner = page.getByLabel("Your name");
    this.framed = new EmbeddedFeed(page);
    this.inline = new InlineFeed(page);
  }

  /** Until the form is there. */
  async ready() {
    await appReady(this.page);
    await this.snippet.waitFor();
  }

  topic(title) {
    return this.page.getByRole("checkbox", { name: title });
  }

  choose(name) {
    return this.page.getByRole("radio", { name, exact: typeof name === "string" }).check();
  }

  markup() {
    return this.snippet.innerText();
  }
}
