// What came since the reader was last here, and the line on the front page that leads there.
//
// It is deliberately without assertions; specs make those.

export class DigestPage {
  /** @param {import("playwright-core").Page} page */
  constructor(page) {
    const main = page.getByRole("main");
    this.page = page;
    this.main = main;
    this.line = main.locator(".digest-line a");
    this.heading = page.getByRole("heading", { level: 1, name: "Since your last visit" });
    this.sections = main.locator(".digest-section");
    this.stories = main.locator(".digest-section").getByRole("article");
    this.copy = main.getByRole("button", { name: "Copy as text" });
    this.share = main.getByRole("button", { name: "Share", exact: true });
    this.print = main.getByRole("button", { name: "Print" });
  }

  /** From the front page, where something came. */
  async enter() {
    await this.line.click();
    await this.heading.waitFor();
  }

  /** As [topic, titles]. */
  async told() {
    const told = [];
    for (const section of await this.sections.all()) {
      told.push([
        await section.getByRole("heading", { level: 2 }).innerText(),
        await section.getByRole("heading", { level: 3 }).allInnerTexts(),
      ]);
    }
    return told;
  }

  /** Until so many stories stand there. */
  async holds(nStories) {
    await this.main.getByText(new RegExp(`^${nStories} (story|stories) since`)).waitFor();
  }
}
