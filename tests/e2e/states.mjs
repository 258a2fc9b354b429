// States of pages that are not the ordinary one, each with what brings it about: what fails, what a reader has done, what
// waits.
//
// It is deliberately without the newsletter's outcomes, which are as many again: shots/signup-states.mjs.

import { appReady, openNewsroom, reconfigure, workerReady } from "./browser.mjs";
import { campaign, printedArticles, stories, topic } from "./demo.mjs";
import { ArticlePage } from "./pages/article-page.mjs";
import { FrontPage } from "./pages/front-page.mjs";
import { SavedPage } from "./pages/saved-page.mjs";
import { SearchPage } from "./pages/search-page.mjs";
import { SettingsPage } from "./pages/settings-page.mjs";

const BAR = {
  id: "repair-cafe",
  headline: "Saturday at two: bring what is broken, and whoever can mend it",
  action: { label: "Where it is", url: "https://demo.broadside.example/2026/12/repair-cafe/" },
  remind_in_days: 2,
  bar: true,
};

const FEED = /demo\/feed\.json/;

/** A host from which nothing was printed: what is shown has to come from the source. */
const unprinted = (host) => reconfigure(host, (config) => config);

/** @type {{ name: string, path?: string, hasWorker?: boolean, prepare?: Function, provoke: (newsroom: object) => Promise<unknown> }[]} */
export const STATES = [
  {
    name: "filter, open and narrowed",
    path: `?topics=${topic.slug}`,
    async provoke({ page }) {
      const more = page.getByText(/^More filters/);
      if (!await more.isVisible()) await page.getByText("Filter", { exact: true }).click();
      await more.click();
      await page.getByLabel("From", { exact: true }).waitFor();
    },
  },
  {
    name: "filter that nothing answers",
    path: "?topics=no-such-topic",
    provoke: ({ page }) => page.getByRole("main").getByRole("heading", { level: 2 }).first().waitFor(),
  },
  {
    name: "bar above the header",
    prepare: (host) => reconfigure(host, (config) => ({ ...config, campaigns: [BAR] })),
    provoke: ({ page }) => page.getByRole("complementary", { name: BAR.headline }).waitFor(),
  },
  {
    name: "notice that was answered, on its own page",
    path: `campaigns/${campaign.id}/`,
    async provoke({ page }) {
      await page.getByRole("button", { name: "I gave already" }).click();
      await page.getByText("Thank you").waitFor();
    },
  },
  {
    name: "stories of which no newer could be fetched",
    prepare: (host) => host.fault(FEED, 503),
    provoke: ({ page }) => page.getByRole("main").getByRole("button", { name: "Try again" }).first().waitFor(),
  },
  {
    name: "list that could not be fetched at all",
    prepare(host) {
      unprinted(host);
      // Nor is what was printed there to stand in.
      host.fault(/demo\/feed\.json|edition\//, "login");
    },
    provoke: ({ page }) => page.getByRole("alert").getByRole("button", { name: "Try again" }).waitFor(),
  },
  {
    name: "list that is on its way",
    prepare(host) {
      unprinted(host);
      host.fault(FEED, "stalled");
    },
    provoke: ({ page }) => page.locator(".story-skeleton, [aria-busy=true]").first().waitFor(),
  },
  {
    name: "front page without a connection",
    hasWorker: true,
    async provoke({ page, context }) {
      // With everything on the device, other languages too.
      await workerReady(page);
      await context.setOffline(true);
      await page.getByText("You are offline.").first().waitFor();
    },
  },
  {
    name: "front page where pictures wait",
    prepare(host, context) {
      unprinted(host);
      return context.addInitScript(() => {
        if (location.protocol === "http:") localStorage.setItem("broadside:/:save-data", "on");
      });
    },
    provoke: ({ page }) => page.getByRole("button", { name: /^Show picture/ }).first().waitFor(),
  },
  {
    name: "article with everything opened that it has",
    path: printedArticles[0],
    async provoke({ page }) {
      const article = new ArticlePage(page);
      const closed = article.text.locator("details:not([open]) > summary");
      while (await closed.count() > 0) await closed.first().click();
      await article.larger.waitFor();
    },
  },
  {
    name: "saved stories, with one",
    async provoke({ page }) {
      const front = new FrontPage(page);
      await front.saveButton(stories[0].title).click();
      const saved = new SavedPage(page);
      await saved.enter();
      await saved.stories.first().waitFor();
    },
  },
  {
    name: "search that nothing answers",
    path: "search/?q=zeppelin",
    async provoke({ page }) {
      await new SearchPage(page).found(0);
    },
  },
  {
    name: "settings with what is muted, asking before all is deleted",
    path: "settings/",
    async provoke({ page }) {
      const settings = new SettingsPage(page);
      await settings.mute(settings.mutedWord, "football");
      await settings.wipe.click();
      await settings.confirmWipe.waitFor();
    },
  },
  {
    name: "newsroom that has no configuration",
    prepare(host) {
      unprinted(host);
      host.fault(/broadside\.json$/, 404);
    },
    isAppless: true,
    provoke: ({ page }) => page.getByRole("heading", { name: "This newsroom is not set up yet" }).waitFor(),
  },
  {
    name: "page that stopped working",
    async provoke({ page }) {
      await page.evaluate(() => {
        dispatchEvent(new ErrorEvent("error", { error: new WebAssembly.RuntimeError("unreachable") }));
      });
      await page.getByRole("alert").getByRole("button", { name: "Reload the page" }).waitFor();
    },
  },
];

/** Opens a page in a state, for a test or for whatever says `after` like one. */
export async function openState(t, state, context = {}) {
  const { path = "", prepare, provoke, isAppless = false, hasWorker = false } = state;
  const newsroom = await openNewsroom(t, {
    path,
    context: { serviceWorkers: hasWorker ? "allow" : "block", reducedMotion: "reduce", ...context },
    prepare,
  });
  // Faults are what some of these states are.
  newsroom.complaints.allow(/./);
  if (!isAppless) await appReady(newsroom.page);
  await provoke(newsroom);
  return newsroom.page;
}
