// The choice of the page's language, as a reader finds it: by the language's own name.
//
// It is deliberately without assertions; specs make those.

export class LanguageSwitch {
  /** @param {import("playwright-core").Page} page */
  constructor(page) {
    this.page = page;
    this.note = page.getByRole("contentinfo").getByRole("status");
  }

  button(name) {
    return this.page.getByRole("contentinfo").getByRole("button", { name, exact: true });
  }

  /** Until the page is in the language of this tag. */
  spoken(tag) {
    return this.page.locator(`html[lang="${tag}"]`).waitFor();
  }
}
