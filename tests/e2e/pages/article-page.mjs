// An article as a reader finds it: its heading, its text, and the ways on from it.
//
// It is deliberately without assertions; specs make those.

export class ArticlePage {
  /** @param {import("playwright-core").Page} page */
  constructor(page) {
    this.page = page;
    this.heading = page.getByRole("main").getByRole("heading", { level: 1 });
    this.text = page.getByRole("main").getByRole("article");
    this.paragraphs = this.text.locator(".rich-text > p");
    this.settings = this.text.getByRole("group").filter({ hasText: "Text size" }).first();
    this.larger = this.settings.getByRole("button", { name: "Larger" });
    this.siteName = page.getByRole("banner").getByRole("link", { name: /front page$/ });
    this.neighbours = page.getByRole("navigation", { name: "More to read" });
    this.related = this.text.getByRole("region", { name: "On the same subject" });
    this.listen = page.getByRole("button", { name: "Listen", exact: true });
    this.voice = page.getByRole("group", { name: "Listen" });
    this.passing = page.getByRole("region", { name: "Pass it on" });
    this.copyLink = page.getByRole("button", { name: "Copy link" });
    this.save = page.getByRole("main").getByRole("button", { name: /^Save/ });
    this.markUnread = page.getByRole("button", { name: "Mark as unread" });
  }

  /** Scrolls as a reader does who has come to the end of the text. */
  async readToTheEnd() {
    await this.copyLink.scrollIntoViewIfNeeded();
  }

  async ready(title) {
    await this.page.getByRole("main").getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
  }
}
