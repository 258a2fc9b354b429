// Campaign notices: where they stand, that they can be closed for good, and that nothing moves for them.
//
// It is deliberately not about which notice is chosen; that rule is the core's and tested there.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { appReady, openNewsroom, reconfigure, until, workerReady } from "../browser.mjs";
import { campaign, topic } from "../demo.mjs";
import { LanguageSwitch } from "../pages/language-switch.mjs";
import { Notice } from "../pages/notice.mjs";
import { StoryList } from "../pages/story-list.mjs";
import { TopicPage } from "../pages/topic-page.mjs";
import { shifts, watchShifts } from "../probes.mjs";
import { json } from "../server.mjs";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** A campaign as short as one can be. */
const FUND = {
  id: "winter-fund",
  headline: "Coal for the winter",
  text: "It is cold.",
  action: { label: "Give", url: "https://demo.broadside.example/coal/" },
};

const plain = (text) => text.replaceAll("*", "");

async function openTopic(t, options) {
  const newsroom = await openNewsroom(t, { path: `topics/${topic.slug}/`, ...options });
  const topicPage = new TopicPage(newsroom.page);
  await topicPage.ready();
  return { ...newsroom, topicPage, notice: topicPage.notice(campaign.headline) };
}

/** The front page of a newsroom that has this one campaign. */
async function openFront(t, fund, options = {}) {
  const newsroom = await openNewsroom(t, {
    ...options,
    prepare: async (host, context) => {
      reconfigure(host, (config) => ({ ...config, campaigns: [fund] }));
      await watchShifts(context);
      await options.prepare?.(host, context);
    },
  });
  const list = new StoryList(newsroom.page);
  await list.ready();
  return { ...newsroom, list, notice: list.notice(fund.headline) };
}

/** The same newsroom in another tab, which is another visit. */
async function visitAgain({ context, host }, fund, path = "") {
  const page = await context.newPage();
  await page.goto(new URL(path, host.url).href);
  const list = new StoryList(page);
  await list.ready();
  return { page, list, notice: list.notice(fund.headline) };
}

async function nothingMoved(page) {
  assert.deepEqual(await shifts(page), []);
}

/** In which language a voice reads it. */
const spokenIn = (locator) => locator.evaluate((it) => it.closest("[lang]").lang);
const focusedText = (page) => page.evaluate(() => document.activeElement.textContent);
const kept = (page) => page.evaluate(() => localStorage.getItem("broadside:/:campaigns"));

test("the notice has a headline, a bold first line, a text, amounts and a link", async (t) => {
  const { notice } = await openTopic(t);
  assert.equal(await notice.high.getByRole("heading").innerText(), campaign.headline);
  assert.equal(await notice.high.locator("strong").first().innerText(), campaign.lead);
  for (const { label, url } of [campaign.action, ...campaign.amounts]) {
    assert.equal(await notice.link(label).getAttribute("href"), url);
  }
  assert.ok((await notice.high.innerText()).includes(plain(campaign.text)));
});

test("further down it stands again, with its longer text", async (t) => {
  const { notice, page } = await openTopic(t);
  while (await notice.placements.count() < 2) {
    const n = await page.getByRole("article").count();
    await page.getByRole("button", { name: "More stories" }).click();
    await page.getByRole("article").nth(n).waitFor();
  }
  assert.ok((await notice.low.innerText()).includes(campaign.long_text[0]));
});

for (const [name, close] of [
  ["with its button", (notice) => notice.closeButton.click()],
  ["with Esc", (notice, page) => notice.link(campaign.action.label).focus().then(() => page.keyboard.press("Escape"))],
  ["because the reader has given", (notice) => notice.gaveButton.click()],
]) {
  test(`closed ${name}, it is gone from both places and stays gone after a reload`, async (t) => {
    const { notice, page, topicPage } = await openTopic(t);
    await close(notice, page);
    await notice.high.waitFor({ state: "detached" });
    await page.reload();
    await topicPage.ready();
    assert.equal(await notice.placements.count(), 0);
  });
}

test("closed by keyboard, the focus is again where it came from", async (t) => {
  const { notice, page, list } = await openFront(t, { ...FUND, after_stories: [2] });
  const story = list.stories.nth(1);
  await story.getByRole("heading").getByRole("link").focus();
  await until(async () => {
    await page.keyboard.press("Tab");
    return await focusedText(page) === FUND.action.label;
  });
  await story.getByRole("button").last().focus();
  await page.keyboard.press("Tab");
  assert.equal(await focusedText(page), FUND.action.label);
  await page.keyboard.press("Escape");
  await notice.high.waitFor({ state: "detached" });
  await until(() => story.evaluate((it) => it.contains(document.activeElement)));
});

test("after its last day nobody sees it", async (t) => {
  const { page } = await openTopic(t, {
    now: new Date("2027-01-02T12:00:00Z"),
    prepare: (host) => reconfigure(host, (config) => ({
      ...config,
      campaigns: config.campaigns.map((it) => ({ ...it, ends: "2026-12-31T23:59:59Z" })),
    })),
  });
  assert.equal(await page.getByRole("note").count(), 0);
});

for (const [device, context] of [["a desk", {}], ["a phone", PHONE]]) {
  test(`on ${device} a bar stands above the header, moves nothing, and can be closed`, async (t) => {
    const { notice, page, list } = await openFront(t, { ...FUND, bar: true }, { context });
    const [bar, header] = [await notice.high.boundingBox(), await page.getByRole("banner").boundingBox()];
    assert.ok(bar.y + bar.height <= header.y && bar.width <= page.viewportSize().width);
    assert.equal(await notice.placements.count(), 1, "and not between the stories");
    await nothingMoved(page);
    await notice.closeButton.focus();
    await page.keyboard.press("Escape");
    await notice.high.waitFor({ state: "detached" });
    await page.reload();
    await list.ready();
    assert.equal(await notice.placements.count(), 0);
  });
}

test("a bar leads to the campaign's own page, which can be linked", async (t) => {
  const fund = { ...FUND, bar: true, gave_already: true, long_text: ["The *whole* story of the coal."] };
  const { notice, page } = await openFront(t, fund);
  await notice.link(FUND.headline).click();
  await page.getByRole("heading", { level: 1, name: FUND.headline }).waitFor();
  assert.equal(new URL(page.url()).pathname, "/campaigns/winter-fund/");
  assert.ok((await page.getByRole("main").innerText()).includes("The whole story of the coal."));
  assert.equal(await notice.placements.count(), 0, "its bar would say the same again");
  await page.getByRole("button", { name: "I gave already" }).click();
  await page.getByText("Thank you.").waitFor();
});

test("under an article it stands with its longer text", async (t) => {
  const { notice, list, page } = await openFront(t, { ...FUND, article_end: true, long_text: ["To the end."] });
  assert.equal(await notice.placements.count(), 0);
  await list.openFirstStory();
  await notice.high.waitFor();
  assert.ok((await notice.high.innerText()).includes("To the end."));
  await notice.closeButton.click();
  await notice.high.waitFor({ state: "detached" });
  assert.equal(await page.getByRole("main").getByRole("article").count(), 1);
});

test("who comes by its own link is not asked again, then or later", async (t) => {
  const newsroom = await openFront(t, { ...FUND, utm: ["Winter letter"] }, { path: "?utm_source=winter-letter" });
  assert.equal(await newsroom.notice.placements.count(), 0);
  const { notice } = await visitAgain(newsroom, FUND);
  assert.equal(await notice.placements.count(), 0);
});

test("a preview shows it whatever the rules say, and counts nothing", async (t) => {
  const over = { ...FUND, ends: "2026-01-01", max_times: 1, after_visits: 9 };
  const newsroom = await openFront(t, over, { path: "?campaign=winter-fund" });
  assert.equal(await newsroom.notice.placements.count(), 1);
  await newsroom.notice.closeButton.click();
  await newsroom.notice.high.waitFor({ state: "detached" });
  assert.equal(await kept(newsroom.page), null);
  const { notice } = await visitAgain(newsroom, FUND);
  assert.equal(await notice.placements.count(), 0);
});

test("shown in one visit at most, it stays for that visit and is gone in the next", async (t) => {
  const newsroom = await openFront(t, { ...FUND, max_times: 1 });
  await until(async () => (await kept(newsroom.page))?.includes("shown_times"));
  await newsroom.page.reload();
  await newsroom.list.ready();
  assert.equal(await newsroom.notice.placements.count(), 1);
  const { notice } = await visitAgain(newsroom, FUND);
  assert.equal(await notice.placements.count(), 0);
});

test("after two visits it is shown in the third", async (t) => {
  const newsroom = await openFront(t, { ...FUND, after_visits: 2 });
  assert.equal(await newsroom.notice.placements.count(), 0);
  assert.equal(await (await visitAgain(newsroom, FUND)).notice.placements.count(), 0);
  assert.equal(await (await visitAgain(newsroom, FUND)).notice.placements.count(), 1);
});

test("what another version kept is set aside and not lost", async (t) => {
  const later = '{"version":9,"closed":["winter-fund"]}';
  const { page, notice } = await openFront(t, FUND, {
    prepare: (_host, context) => context.addInitScript((text) => {
      if (location.protocol !== "http:") return;
      if (!localStorage.getItem("broadside:/:campaigns")) localStorage.setItem("broadside:/:campaigns", text);
    }, later),
  });
  await notice.closeButton.click();
  await notice.high.waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => localStorage.getItem("broadside:/:campaigns-set-aside")), later);
  assert.ok((await kept(page)).includes('"version":2'));
});

/** Asks to be reminded, and gives the calendar file. */
async function reminder(page, notice) {
  const [download] = await Promise.all([page.waitForEvent("download"), notice.remindButton.click()]);
  await page.getByText("The reminder is a calendar file").waitFor();
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

test("a reminder is a calendar file that was made on the device", async (t) => {
  const { page, notice, host } = await openFront(t, { ...FUND, remind_in_days: 3 });
  const { name, text } = await reminder(page, notice);
  assert.equal(name, "winter-fund.ics");
  for (const line of [
    "BEGIN:VCALENDAR", "DTSTART:20261127T090000Z", "SUMMARY:Coal for the winter",
    `URL:${host.url}campaigns/winter-fund/`, "END:VCALENDAR",
  ]) {
    assert.ok(text.includes(`${line}\r\n`), text);
  }
});

test("without a connection it stands as before, and reminds", async (t) => {
  const { page, notice, list, host, complaints } = await openFront(t, { ...FUND, remind_in_days: 1 });
  await workerReady(page);
  complaints.allow(/ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|Failed to load/);
  await host.stop();
  await page.reload();
  await list.ready();
  assert.equal(await notice.placements.count(), 1);
  assert.equal((await reminder(page, notice)).name, "winter-fund.ics");
});

test("a ticker says how far it has come, from what was last known where its host is down", async (t) => {
  const ticker = { url: "coal/so-far.json", value: "/sum", goal: "/of", currency: "EUR" };
  let answer = () => json(200, { sum: 1200.4, of: "4800" });
  const fund = { ...FUND, ticker };
  const newsroom = await openFront(t, fund, { prepare: (host) => host.mount("coal/", () => answer()) });
  await newsroom.notice.ticker.waitFor();
  assert.equal(await newsroom.notice.ticker.getAttribute("value"), "25");
  assert.match(await newsroom.notice.high.innerText(), /€1,200 of €4,800/);
  await nothingMoved(newsroom.page);
  newsroom.complaints.allow(/503/);
  answer = () => json(503, {});
  const again = await visitAgain(newsroom, fund);
  await again.notice.ticker.waitFor();
  assert.match(await again.notice.high.innerText(), /€1,200 of €4,800/);
});

test("a ticker speaks the reader's language, also inside of a notice that is in another", async (t) => {
  const ticker = { url: "coal/so-far.json", value: "/sum", goal: "/of", currency: "EUR" };
  const { page, notice } = await openFront(t, { ...FUND, ticker }, {
    prepare: (host) => host.mount("coal/", () => json(200, { sum: 12400, of: 48000 })),
  });
  await notice.ticker.waitFor();
  assert.equal(await notice.ticker.getAttribute("aria-label"), "€12,400 of €48,000");
  assert.equal(await spokenIn(notice.ticker), "en");
  const languages = new LanguageSwitch(page);
  await languages.button("Español").click();
  await languages.spoken("es");
  await notice.ticker.waitFor();
  // A space that does not break stands before the sign.
  assert.equal(await notice.ticker.getAttribute("aria-label"), "12.400\u{a0}€ de 48.000\u{a0}€");
  assert.equal(await spokenIn(notice.ticker), "es");
  assert.equal(await spokenIn(notice.high.getByText(FUND.text)), "en");
});

test("a ticker that answers after the reader chose another language is there in both", async (t) => {
  const ticker = { url: "coal/so-far.json", value: "/sum", goal: "/of", currency: "EUR" };
  let release;
  const gate = new Promise((resolve) => {
    release = resolve;
  });
  const { page, notice, host } = await openFront(t, { ...FUND, ticker }, {
    prepare: (host) => host.mount("coal/", async () => {
      await gate;
      return json(200, { sum: 12400, of: 48000 });
    }),
  });
  await until(() => host.count("so-far.json") > 0);
  const languages = new LanguageSwitch(page);
  await languages.button("Español").click();
  await languages.spoken("es");
  release();
  await notice.ticker.waitFor();
  await languages.button("English").click();
  await languages.spoken("en");
  await notice.ticker.waitFor();
  assert.equal(await notice.ticker.getAttribute("aria-label"), "€12,400 of €48,000");
});

test("a ticker that never answered leaves its room empty", async (t) => {
  const ticker = { url: "coal/so-far.json", value: "/sum", goal_amount: 4800 };
  const { page, notice, host } = await openFront(t, { ...FUND, ticker }, {
    prepare: (host) => host.mount("coal/", () => ({ status: 200, headers: {}, body: "<h1>Sign in</h1>" })),
  });
  await until(() => host.count("so-far.json") > 0);
  await nothingMoved(page);
  assert.equal(await notice.ticker.count(), 0);
});

/** The front page as it would be printed with this bar. */
function printBar(host, fund) {
  const bar = `<aside id="campaign-bar-${fund.id}" class="campaign-bar"><p><a href="./">${fund.headline}</a></p>`
    + `<a class="button" href="${fund.action.url}">${fund.action.label}</a>`
    + '<button type="button" class="text-button">Close</button></aside>';
  host.edit(/^(index\.html)?$/, (html) => html.replace(/<header class="masthead/, (header) => bar + header));
  host.edit(/^broadside\.json$/, (text) => JSON.stringify({ ...JSON.parse(text), campaigns: [fund] }));
}

for (const [name, closed, isSeen] of [["keeps it", "", true], ["keeps its room for who has closed it", FUND.id, false]]) {
  test(`a page that was printed with a bar ${name} when the app takes over`, async (t) => {
    let release;
    const { page } = await openNewsroom(t, {
      prepare: async (host, context) => {
        printBar(host, { ...FUND, bar: true });
        await context.route(/_bg\.wasm$/, async (route) => {
          await new Promise((resolve) => {
            release = resolve;
          });
          await route.continue();
        });
        await context.addInitScript((id) => {
          if (location.protocol !== "http:") return;
          const campaigns = [{ id, closed_at_unix_s: 1 }];
          localStorage.setItem("broadside:/:campaigns", JSON.stringify({ version: 2, visits: 0, campaigns }));
        }, closed);
      },
    });
    const top = async () => (await page.getByRole("banner").boundingBox()).y;
    const before = await top();
    await until(() => release);
    release();
    await appReady(page);
    assert.equal(await top(), before);
    const notice = new Notice(page, FUND.headline);
    assert.equal(await notice.high.isVisible(), isSeen);
    await page.getByRole("navigation", { name: "Topics" }).getByRole("link").nth(1).click();
    await page.getByRole("heading", { level: 1, name: topic.title }).waitFor();
    assert.equal(await page.getByRole("complementary", { includeHidden: true }).count(), isSeen ? 1 : 0);
  });
}

test("a page that was printed without a bar has none until another is opened", async (t) => {
  const { page } = await openNewsroom(t, {
    prepare: (host) => host.edit(/^broadside\.json$/, (text) =>
      JSON.stringify({ ...JSON.parse(text), campaigns: [{ ...FUND, bar: true }] })),
  });
  await appReady(page);
  assert.equal(await page.getByRole("complementary").count(), 0);
  await page.getByRole("navigation", { name: "Topics" }).getByRole("link").nth(1).click();
  await page.getByRole("complementary", { name: FUND.headline }).waitFor();
});
