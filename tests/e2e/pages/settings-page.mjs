// What a reader decides about the app, and the page on privacy, which ends with the same button.
//
// It is deliberately without assertions; specs make those.

export class SettingsPage {
  /** @param {import("playwright-core").Page} page */
  constructor(page) {
    const main = page.getByRole("main");
    this.page = page;
    this.main = main;
    this.fetchNow = main.getByRole("button", { name: "Fetch now" });
    this.nOfEach = main.getByRole("combobox", { name: "How many of each" });
    this.budget = main.getByRole("combobox", { name: "Room for all of it" });
    this.wipe = main.getByRole("button", { name: "Delete everything kept on this device" });
    this.confirmWipe = main.getByRole("button", { name: "Delete everything", exact: true });
    this.declineWipe = main.getByRole("button", { name: "Keep it" });
    this.hosts = this.panel("Who is contacted").getByRole("listitem");
    this.stored = this.panel("What is kept on this device").getByRole("group");
  }

  panel(title) {
    return this.main.locator("section").filter({ has: this.page.getByRole("heading", { level: 2, name: title }) });
  }

  /** From whatever page this is, by the link in its foot. */
  async enter(name = "Settings") {
    await this.page.getByRole("contentinfo").getByRole("link", { name, exact: true }).click();
    await this.page.getByRole("heading", { level: 1, name }).waitFor();
  }

  list(name) {
    return this.main.getByRole("checkbox", { name, exact: true });
  }

  /** Until this is said of what is kept. */
  async holds(words) {
    await this.main.getByText(words).waitFor();
  }
}
