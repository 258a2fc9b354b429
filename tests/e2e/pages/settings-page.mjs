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
    this.mutedWord = main.getByLabel("A word, or several in a row");
    this.mutedAuthor = main.getByLabel("An author's whole name");
    this.saveFile = main.getByRole("button", { name: "Save as a file" });
    this.saveFeeds = main.getByRole("button", { name: /OPML/ });
    this.openFile = main.getByLabel("Open such a file");
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

  /** Mutes what is typed into a field. */
  async mute(field, text) {
    await field.fill(text);
    await field.press("Enter");
    await this.showAgain(text).waitFor();
  }

  muteTopic(title) {
    return this.main.getByRole("button", { name: `Mute: ${title}`, exact: true });
  }

  showAgain(name) {
    return this.main.getByRole("button", { name: `Show again: ${name}`, exact: true });
  }

  /** What a button saves, as its name and its text. */
  async saved(button) {
    const downloading = this.page.waitForEvent("download");
    await button.click();
    const download = await downloading;
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
  }

  /** Until nothing is left on this device. */
  async deleteEverything() {
    await this.wipe.click();
    await this.confirmWipe.click();
    await this.holds(/Nothing of this app is left/);
  }

  list(name) {
    return this.main.getByRole("checkbox", { name, exact: true });
  }

  /** Until this is said of what is kept. */
  async holds(words) {
    await this.main.getByText(words).waitFor();
  }
}
