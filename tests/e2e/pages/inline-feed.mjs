// One <broadside-feed mode="inline"> on a partner's page: what stands in it, in the page itself.
//
// It is deliberately without assertions; specs make those. What was told is read as for a frame.

import { EmbeddedFeed } from "./embedded-feed.mjs";

export class InlineFeed extends EmbeddedFeed {
  /** @param {import("playwright-core").Page} page */
  constructor(page, index = 0) {
    super(page, index);
    this.place = this.element.locator("[part=frame]");
    this.root = this.element.locator(".embed-page");
    this.main = this.element.getByRole("region").first();
    this.heading = this.element.getByRole("heading", { level: 2 });
    this.stories = this.element.getByRole("article");
    this.newsletter = this.element.locator(".embed-newsletter");
  }

  height() {
    return this.place.evaluate((it) => it.offsetHeight);
  }

  titles() {
    return this.stories.getByRole("heading").allInnerTexts();
  }

  /** What the browser makes of the first story's title. */
  titleStyle(...names) {
    const title = this.stories.first().getByRole("heading");
    return title.evaluate((it, all) => all.map((name) => getComputedStyle(it)[name]), names);
  }
}
