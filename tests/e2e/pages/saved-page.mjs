// The reader's saved stories.
//
// It is deliberately no more than a list with a way to it and a way back for each story; the rest is in story-list.mjs.

import { StoryList } from "./story-list.mjs";

export class SavedPage extends StoryList {
  constructor(page) {
    super(page);
    this.heading = page.getByRole("heading", { level: 1, name: "Saved stories" });
    this.undo = this.page.getByRole("main").getByRole("button", { name: "Undo" });
  }

  /** From whatever page this is, as a reader comes here. */
  async enter() {
    await this.page.getByRole("contentinfo").getByRole("link", { name: "Saved stories" }).click();
    await this.heading.waitFor();
  }
}
