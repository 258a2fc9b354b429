// What came since the reader was last here: a quiet line leads to it, it stands by topic, and it can be taken along.
//
// It is deliberately not about when a visit ends and how stories are grouped; core's tables have those.

import assert from "node:assert/strict";
import { test } from "node:test";
import { appReady, openNewsroom, reconfigure, setDate, until, workerReady } from "../browser.mjs";
import { JsonFeed } from "../backends/json-feed.mjs";
import { DigestPage } from "../pages/digest-page.mjs";
import { FrontPage } from "../pages/front-page.mjs";
import { LanguageSwitch } from "../pages/language-switch.mjs";
import { SettingsPage } from "../pages/settings-page.mjs";

/** One story an hour, the newest at nine in the evening of Monday the second of November. */
const N_STORIES = 45;
const MONDAY_AFTERNOON = new Date("2026-11-02T15:30:00Z");
const SUNDAY_NIGHT = new Date("2026-11-02T00:30:00Z");
const THURSDAY = new Date("2026-11-05T09:00:00Z");

async function openFront(t, now, options = {}) {
  const newsroom = await openNewsroom(t, {
    now,
    ...options,
    prepare: async (host, context) => {
      reconfigure(host, (config) => ({
        ...config, sources: [JsonFeed.SOURCE], campaigns: [],
        topics: [{ slug: "labour", title: "Labour" }, { slug: "housing", title: "Housing" }],
        ...options.config,
      }));
      new JsonFeed(host, N_STORIES);
      await options.prepare?.(host, context);
    },
  });
  // No such page was printed; the host answers with the app all the same.
  newsroom.complaints.allow(/404/);
  const front = new FrontPage(newsroom.page);
  await front.ready();
  await takenDown(newsroom.page);
  return { ...newsroom, front, digest: new DigestPage(newsroom.page) };
}

/** Until the device knows that its reader was here. */
function takenDown(page) {
  return until(() => page.evaluate(() => Object.keys(localStorage).some((it) => it.includes("visits"))));
}

/** A visit on Thursday after one that ended then. */
async function openAgain(t, lastVisit, options) {
  const newsroom = await openFront(t, lastVisit, options);
  await setDate(newsroom.context, THURSDAY);
  await newsroom.page.goto(newsroom.host.url);
  await newsroom.front.ready();
  return newsroom;
}

const titles = (...numbers) => numbers.map((it) => `Launch number ${it}`);

test("who comes again is led to what came since, by topic, for as long as the visit lasts", async (t) => {
  const { page, front, digest } = await openAgain(t, MONDAY_AFTERNOON);
  await digest.line.getByText("6 stories since Monday", { exact: true }).waitFor();
  await digest.enter();
  await digest.holds(6);
  assert.deepEqual(await digest.told(), [["Labour", titles(44, 42, 40)], ["Housing", titles(45, 43, 41)]]);
  assert.match(await page.title(), /^Since your last visit · /);
  await page.reload();
  await digest.holds(6);
  await front.siteName.click();
  await digest.line.getByText("6 stories since Monday", { exact: true }).waitFor();
  await front.chooseTopic("Labour");
  await digest.line.waitFor({ state: "detached" });
});

test("the line moves nothing when it comes, on a phone either", async (t) => {
  const context = { viewport: { width: 390, height: 844 } };
  const newsroom = await openFront(t, MONDAY_AFTERNOON, { context });
  await setDate(newsroom.context, THURSDAY);
  await newsroom.page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map((it) => it.value)))
      .observe({ type: "layout-shift", buffered: true });
  });
  await newsroom.page.goto(newsroom.host.url);
  await newsroom.front.ready();
  await newsroom.digest.line.waitFor();
  const shifts = await newsroom.page.evaluate(() => window.shifts);
  assert.ok(shifts.reduce((sum, it) => sum + it, 0) < 0.01, `${shifts}`);
  const box = await newsroom.digest.line.boundingBox();
  assert.ok(box.x + box.width <= 390 && box.height < 44, "it has one row, beside the filter");
});

test("where the list does not reach back so far no number is said, and the digest asks for the rest", async (t) => {
  const { digest } = await openAgain(t, SUNDAY_NIGHT);
  await digest.line.getByText("What came since Monday", { exact: true }).waitFor();
  await digest.enter();
  await digest.holds(21);
  assert.equal(await digest.stories.count(), 21);
});

test("in a first visit nothing is said to be new, and the page says so", async (t) => {
  const { page, digest } = await openFront(t, MONDAY_AFTERNOON);
  assert.equal(await digest.line.count(), 0);
  await new SettingsPage(page).enter();
  await page.getByRole("main").getByRole("link", { name: "Since your last visit" }).click();
  await page.getByRole("heading", { name: "This is your first visit" }).waitFor();
});

test("where nothing came there is no line, and the page says since when", async (t) => {
  const { page, host, digest } = await openAgain(t, new Date("2026-11-03T10:00:00Z"));
  await appReady(page);
  await page.goto(`${host.url}digest/`);
  await page.getByRole("heading", { name: "Nothing new" }).waitFor();
  await digest.main.getByText(/^No story came since November 3, 2026/).waitFor();
  assert.equal(await digest.line.count(), 0);
});

test("it is taken along as text, by the device's own sheet, and on paper", async (t) => {
  const { page, digest } = await openAgain(t, MONDAY_AFTERNOON, {
    context: { permissions: ["clipboard-read", "clipboard-write"] },
    prepare: (_host, context) => context.addInitScript(() => {
      window.shared = [];
      navigator.share = async (data) => { window.shared.push(data); };
      window.print = () => { window.isPrinted = true; };
    }),
  });
  await digest.enter();
  await digest.holds(6);
  await digest.copy.click();
  await digest.main.getByText("The text is copied.").waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(text, /^The Hawser: 6 stories since November 2, 2026/);
  assert.match(text, /\n\nLabour\n• Launch number 44\nhttps:\/\/slipway\.example\/44\n/);
  await digest.share.click();
  await until(() => page.evaluate(() => window.shared.length === 1));
  assert.equal(await page.evaluate(() => window.shared[0].text), text);
  await digest.print.click();
  assert.equal(await page.evaluate(() => window.isPrinted), true);
  await page.emulateMedia({ media: "print" });
  assert.equal(await digest.copy.isVisible(), false);
  assert.equal(await digest.stories.first().isVisible(), true);
});

test("without a connection it is made of what the device holds, which is said", async (t) => {
  const { page, host, context, complaints, digest } = await openAgain(t, SUNDAY_NIGHT);
  complaints.allow(/ERR_INTERNET_DISCONNECTED|Failed to load resource|Failed to fetch/);
  await workerReady(page);
  await context.setOffline(true);
  await page.goto(`${host.url}digest/`);
  await digest.holds(20);
  await digest.main.getByText("The newsroom did not answer.").waitFor();
});

test("what is muted is left out, and can be shown", async (t) => {
  const newsroom = await openFront(t, MONDAY_AFTERNOON);
  const settings = new SettingsPage(newsroom.page);
  await settings.enter();
  await settings.muteTopic("Housing").click();
  await settings.showAgain("Housing").waitFor();
  await setDate(newsroom.context, THURSDAY);
  await newsroom.page.goto(newsroom.host.url);
  const { digest } = newsroom;
  await digest.line.getByText("3 stories since Monday", { exact: true }).waitFor();
  await digest.enter();
  await digest.holds(3);
  await digest.main.getByText("3 stories are hidden by what you muted.").waitFor();
  await digest.main.getByRole("button", { name: "Show", exact: true }).click();
  await digest.holds(6);
});

test("in Arabic it reads from the right, and says since when in Arabic", async (t) => {
  const { page, digest } = await openAgain(t, MONDAY_AFTERNOON);
  const language = new LanguageSwitch(page);
  await language.button("العربية").click();
  await language.spoken("ar");
  await digest.line.getByText(/^6 أخبار منذ زيارتك الأخيرة/).waitFor();
  await digest.line.click();
  await page.getByRole("heading", { level: 1, name: "منذ زيارتك الأخيرة" }).waitFor();
  await digest.sections.first().waitFor();
  const [heading, main] = await Promise.all([
    digest.sections.first().getByRole("heading", { level: 2 }).boundingBox(), digest.main.boundingBox(),
  ]);
  assert.ok(Math.abs(heading.x + heading.width - main.x - main.width) < 2, "it begins at the right edge");
});
