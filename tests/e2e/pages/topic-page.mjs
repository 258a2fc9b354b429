// A topic's page: its title, the newsroom's paragraph about it, and its stories.
//
// It is deliberately only what it has beside a list; the rest is in story-list.mjs.

import { StoryList } from "./story-list.mjs";

export class TopicPage extends StoryList {
  constructor(page) {
    super(page);
    this.description = page.getByRole("main").locator("header").first().getByRole("paragraph");
    this.skipLink = page.getByRole("link", { name: "Skip to content" });
  }
}
