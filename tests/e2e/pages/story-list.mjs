// A list of stories as a reader finds it: by headings, links and the words on buttons.
//
// It is deliberately without assertions; specs make those.

import { appReady } from "../browser.mjs";
import { Notice } from "./notice.mjs";
import { SignupForm } from "./signup-form.mjs";

export class StoryList {
  /** @param {import("playwright-core").Page} page */
  constructor(page) {
    this.page = page;
    this.siteName = page.getByRole("banner").getByRole("link", { name: /front page$/ });
    this.topics = page.getByRole("navigation", { name: "Topics" });
    this.heading = page.getByRole("heading", { level: 1 });
    this.stories = page.getByRole("region", { name: "Stories" }).getByRole("article");
    this.filter = page.getByRole("main").locator("details.topic-filter");
    this.moreButton = page.getByRole("main").getByRole("button", { name: "More stories" });
    this.newStoriesButton = page.getByRole("button", { name: /new stor(y|ies)$/ });
    this.updateButton = page.getByRole("button", { name: "Reload", exact: true });
    this.signup = new SignupForm(page);
  }

  /** The titles in the order in which they stand. */
  titles() {
    return this.stories.getByRole("heading").allInnerTexts();
  }

  /** Until the app holds the document and shows stories. */
  async ready() {
    await appReady(this.page);
    await this.stories.first().waitFor();
  }

  storyLink(title) {
    return this.stories.getByRole("heading").getByRole("link", { name: title, exact: true });
  }

  async openFirstStory() {
    const link = this.stories.first().getByRole("heading").getByRole("link");
    const title = await link.innerText();
    await link.click();
    return title;
  }

  /** Follows the link that takes a topic into the filter or out of it. */
  async chooseTopic(title) {
    const link = this.filter.getByRole("link", { name: new RegExp(`^${title}`) });
    if (!await link.isVisible()) await this.filter.getByText("Filter", { exact: true }).click();
    await link.click();
  }

  /** The button that keeps a story for later. */
  saveButton(title) {
    return this.stories.getByRole("button", { name: `Save: ${title}`, exact: true });
  }

  /** A story's card, by its title. */
  card(title) {
    return this.stories.filter({ has: this.page.getByRole("link", { name: title, exact: true }) });
  }

  notice(headline) {
    return new Notice(this.page, headline);
  }
}
