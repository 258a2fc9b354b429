// A tab that a form opened, with the provider's own page in it.
//
// It is deliberately no more than its heading: what is on that page is the provider's.

export class ProviderTab {
  constructor(page) {
    this.heading = page.getByRole("heading", { level: 1 });
    this.page = page;
  }

  /** The tab that opens while `act` runs. */
  static async openedBy(context, act) {
    const opened = context.waitForEvent("page");
    await act();
    const tab = new ProviderTab(await opened);
    await tab.heading.waitFor();
    return tab;
  }
}
