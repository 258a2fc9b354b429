// The front page: the latest stories of every topic.
//
// It is deliberately no more than a list with a way from it to a topic; the rest is in story-list.mjs.

import { StoryList } from "./story-list.mjs";

export class FrontPage extends StoryList {
  async openTopic(title) {
    await this.topics.getByRole("link", { name: title }).click();
  }
}
