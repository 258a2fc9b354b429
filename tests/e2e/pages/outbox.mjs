// Signups that wait on the device, as a reader finds them in the newsletter block.
//
// It is deliberately without assertions; specs make those.

export class Outbox {
  /** @param {import("./signup-form.mjs").SignupForm} form */
  constructor(form) {
    this.keep = form.block.getByRole("button", { name: /^Keep it on this device/ });
    this.news = form.block.locator("#signup-kept");
    this.waiting = form.block.getByRole("listitem").filter({ has: form.block.page().getByText(/kept/) });
    this.sendNow = form.block.getByRole("button", { name: /^Send now/ });
    this.cancel = form.block.getByRole("button", { name: /^Cancel/ });
  }

  /** Until this is said of what waits, or of what came of it. */
  async says(words) {
    await this.news.getByText(words).first().waitFor();
  }
}
