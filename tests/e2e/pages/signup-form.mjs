// The newsletter form as a reader finds it: by its labels and by what it answers.
//
// It is deliberately without the field that people leave empty, save by its label, as robots find it.

export class SignupForm {
  /** @param {import("playwright-core").Page} page */
  constructor(page) {
    const email = page.getByLabel(/e-mail address/i);
    this.block = page.getByRole("main").locator("section").filter({ has: email });
    this.email = this.block.getByLabel(/e-mail address/i);
    this.button = this.block.getByRole("button", { name: /^(Sign up|Sending…)$/ });
    this.message = this.block.getByRole("status");
    this.visit = this.block.getByRole("link", { name: "Finish there" });
    this.backToForm = this.block.getByRole("button", { name: "Back to the form" });
    this.honeypot = this.block.getByLabel("Leave this field empty");
  }

  list(name) {
    return this.block.getByRole("checkbox", { name: new RegExp(name) });
  }

  /** Until this is said above the form, with the focus there. */
  async says(words) {
    await this.message.getByText(words).first().waitFor();
    await this.block.locator("[role=status]:focus").waitFor();
  }

  async send(address) {
    await this.email.fill(address);
    await this.button.click();
  }
}
