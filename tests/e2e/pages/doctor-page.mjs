// The page that says what is wrong, and its cards by their headings.
//
// It is deliberately without assertions; specs make those.

export class DoctorPage {
  /** @param {import("playwright-core").Page} page */
  constructor(page) {
    this.page = page;
    this.heading = page.getByRole("heading", { level: 1, name: "What is wrong?" });
    this.status = page.getByRole("main").getByRole("status").first();
    this.retryButton = page.getByRole("button", { name: "Try again" });
    this.copyButton = page.getByRole("button", { name: "Copy as text" });
  }

  /** From whatever page this is, as a reader comes here. */
  async enter() {
    await this.page.getByRole("contentinfo").getByRole("link", { name: "Something not working?" }).click();
    await this.heading.waitFor();
  }

  /** Until everything was tried. */
  async finished() {
    await this.status.filter({ hasText: /^All \d+ tried/ }).waitFor();
  }

  /** The card whose heading begins so. */
  card(name) {
    const heading = this.page.getByRole("heading", { level: 2, name });
    return this.page.getByRole("main").getByRole("listitem").filter({ has: heading });
  }
}
