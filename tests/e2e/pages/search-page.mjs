// The page for searching as a reader finds it: its field, what is said of the search, and what it found.
//
// It is deliberately without assertions; specs make those.

import { appReady } from "../browser.mjs";

export class SearchPage {
  /** @param {import("playwright-core").Page} page */
  constructor(page) {
    this.page = page;
    this.heading = page.getByRole("heading", { level: 1, name: "Search" });
    this.link = page.getByRole("navigation", { name: "Topics" }).getByRole("link", { name: "Search" });
    this.field = page.getByRole("searchbox", { name: "Words to look for" });
    this.button = page.getByRole("search").getByRole("button", { name: "Search" });
    this.status = page.getByRole("main").getByRole("status").first();
    /** Where the newsroom's servers can search. */
    this.archiveStatus = page.getByRole("main").getByRole("status").last();
    this.archive = page.getByRole("region", { name: "From the newsroom’s archive" });
    this.results = page.getByRole("region", { name: "Stories" }).getByRole("article");
    this.marks = this.results.locator("mark");
    this.recent = page.getByRole("region", { name: "Searched lately" });
    this.moreButton = page.getByRole("button", { name: "More results" });
  }

  /** Until the app holds the document and everything on the device can be found. */
  async ready() {
    await appReady(this.page);
    await this.status.getByText(/on this device can be searched|^(Nothing in|[\d,]+ of) [\d,]+ stor(y|ies)\.$/).waitFor();
  }

  /** Until so many stories answer. */
  async found(nFound) {
    const said = nFound === 0 ? /^Nothing in [\d,]+ stor/ : new RegExp(`^${nFound} of [\\d,]+ stor(y|ies)\\.`);
    await this.status.getByText(said).waitFor();
  }

  titles() {
    return this.results.getByRole("heading").allInnerTexts();
  }
}
