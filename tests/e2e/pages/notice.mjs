// A campaign notice, found by its headline. It stands twice on a page, with a shorter and a longer text.
//
// It is deliberately without assertions; specs make those.

export class Notice {
  /** @param {import("playwright-core").Page} page */
  constructor(page, headline) {
    this.placements = page.getByRole("note", { name: headline });
    this.high = this.placements.first();
    this.low = this.placements.nth(1);
    this.closeButton = this.high.getByRole("button", { name: /Close/ });
    this.link = this.high.getByRole("link");
  }
}
