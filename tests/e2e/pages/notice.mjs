// A campaign notice, found by its headline. It can stand twice on a page, with a shorter and a longer text.
//
// It is deliberately without assertions; specs make those.

export class Notice {
  /** @param {import("playwright-core").Page} page */
  constructor(page, headline) {
    // Among the stories it is a note; above the header, where no landmark is around it, one of its own.
    const bar = page.getByRole("complementary", { name: headline, includeHidden: true });
    this.placements = page.getByRole("note", { name: headline }).or(bar);
    this.high = this.placements.first();
    this.low = this.placements.nth(1);
    this.closeButton = this.high.getByRole("button", { name: /Close/ });
    this.gaveButton = this.high.getByRole("button", { name: "I gave already" });
    this.remindButton = this.high.getByRole("button", { name: /^Remind me/ });
    this.ticker = this.high.getByRole("progressbar");
  }

  link(label) {
    return this.high.getByRole("link", { name: label, exact: true });
  }
}
