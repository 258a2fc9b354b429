// One <broadside-feed> on a partner's page: what stands in it, and what it told.
//
// It is deliberately without assertions; specs make those.

export class EmbeddedFeed {
  /** @param {import("playwright-core").Page} page */
  constructor(page, index = 0) {
    this.page = page;
    this.element = page.locator("broadside-feed").nth(index);
    this.iframe = this.element.locator("iframe");
    this.fallback = this.element.getByRole("link", { name: "fallback" });
    const frame = this.iframe.contentFrame();
    this.root = frame.locator("html");
    this.main = frame.getByRole("main");
    this.heading = frame.getByRole("heading", { level: 1 });
    this.stories = frame.getByRole("article").filter({ visible: true });
    this.newsletter = frame.locator(".embed-newsletter");
    /** The form below the stories, and what opens it. */
    this.signup = frame.locator(".embed-signup");
    this.signupOpener = this.signup.locator("summary");
    this.email = this.signup.getByLabel("Your e-mail address");
    this.send = this.signup.getByRole("button", { name: "Sign up" });
    this.said = this.signup.getByRole("status");
  }

  /** Until the stories have taken the place of the links. */
  async shown() {
    await this.page.locator("broadside-feed").first().waitFor({ state: "attached" });
    await this.fallback.waitFor({ state: "hidden" });
    await this.stories.first().waitFor();
  }

  firstLink() {
    return this.stories.first().getByRole("heading").getByRole("link");
  }

  height() {
    return this.iframe.evaluate((it) => it.offsetHeight);
  }

  /** How high what is in the frame is. */
  contentHeight() {
    return this.main.evaluate((it) => Math.ceil(it.getBoundingClientRect().height));
  }

  set(attributes) {
    return this.element.evaluate((it, all) => {
      for (const [name, value] of Object.entries(all)) it.setAttribute(name, value);
    }, attributes);
  }

  /** What was told so far, in order: every `broadside:` event that reached the document. */
  told(name) {
    return this.page.evaluate((it) => window.told.filter((event) => !it || event.name === it), name);
  }
}
