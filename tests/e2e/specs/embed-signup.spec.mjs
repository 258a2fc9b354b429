// The newsletter's form below the stories on a partner's page: opened in the frame, sent by the browser into a tab of its
// own, told to the partner without an address, and never there where the page around it lets no form be sent.
//
// It is deliberately without the app's form, which a link leads to where there is no frame; signup-partners.spec.mjs has
// what that then says of the partner.

import assert from "node:assert/strict";
import { test } from "node:test";
import { faults } from "../access.mjs";
import { openNewsroom, until } from "../browser.mjs";
import { Buttondown } from "../backends/buttondown.mjs";
import { Mailchimp } from "../backends/mailchimp.mjs";
import { SPANISH } from "../backends/tidings.mjs";
import { ProviderTab } from "../pages/provider-tab.mjs";
import { feed, openPartner, page as pageOf } from "../partner.mjs";
import { printedEdition } from "../pressed.mjs";
import { smallTargets } from "../probes.mjs";

const ADDRESS = "reader@example.org";
const LISTS = [
  { id: "daily", name: "The Morning Tide", frequency: "daily", default: true, provider_id: "group[7][1]" },
  { id: "work", name: "At work", frequency: "weekly", provider_id: "group[7][2]" },
];

/** An edition whose letters are sent by `provider`, with words in English around its stories. */
function edition(provider, lists = LISTS) {
  const { newsroom, topics, ...config } = SPANISH.config;
  const signup = {
    heading: "Letters from the quay", text: "Short enough for the first bus.", consent: "You can leave by one click.",
    provider, lists,
  };
  const [work, ...others] = topics;
  const offering = [{ ...work, list: "work" }, ...others];
  return printedEdition({ ...config, newsroom: { ...newsroom, language: "en" }, topics: offering, signup }, SPANISH.files);
}

async function openMailchimp(t, attributes = "") {
  const service = await Mailchimp.start(t);
  const provider = { type: "mailchimp", url: service.action, partner_field: "VIA", topic_field: "TOPIC" };
  const opened = await openPartner(t, {
    folder: await edition(provider),
    markup: (newsroom) => pageOf(newsroom, feed(`topics="trabajo" newsletter ${attributes}`)),
  });
  await opened.feed.shown();
  return { ...opened, service };
}

test("the newsletter's heading opens its form in the frame, which is sent into a tab with the partner's name", async (t) => {
  const { feed: it, page, context, service } = await openMailchimp(t, 'partner="saltpans-bulletin"');
  assert.equal(await it.newsletter.isVisible(), false, "a link to the form stands where there is none");
  assert.equal(await it.email.isVisible(), false);
  const before = await it.height();
  await it.signupOpener.getByText("Letters from the quay").click();
  await it.email.waitFor();
  await until(async () => await it.height() === await it.contentHeight() && await it.height() > before);
  await it.email.fill(ADDRESS);
  const tab = await ProviderTab.openedBy(context, () => it.send.click());
  assert.equal(await tab.heading.innerText(), "Almost finished…");
  assert.equal(await tab.page.evaluate(() => window.opener), null);
  assert.deepEqual(service.host.posts.map(({ body }) => Object.fromEntries(new URLSearchParams(body))), [{
    VIA: "saltpans-bulletin", TOPIC: "trabajo", "group[7][2]": "2", EMAIL: ADDRESS, b_9f31c02ab7_4d5e6f7a8b: "",
  }]);
  await it.said.getByText("Finish in the new tab").waitFor();
  const told = await it.told("subscribe");
  assert.deepEqual(told.map(({ detail }) => detail), [{}], "and no address");
  assert.ok(!JSON.stringify(await page.evaluate(() => window.told)).includes(ADDRESS));
});

test("a frame that is told of another partner, or of none any more, sends no name but the last", async (t) => {
  const { feed: it, context, service } = await openMailchimp(t, 'partner="saltpans-bulletin"');
  await it.signupOpener.click();
  const sent = async () => {
    await it.email.fill(ADDRESS);
    const tab = await ProviderTab.openedBy(context, () => it.send.click());
    await tab.page.close();
    return new URLSearchParams(service.host.posts.at(-1).body).get("VIA");
  };
  assert.equal(await sent(), "saltpans-bulletin");
  // How many stories there are says that the frame has heard of the rest.
  await it.set({ partner: "quay-radio", limit: "1" });
  await until(async () => await it.stories.count() === 1);
  assert.equal(await sent(), "quay-radio");
  await it.set({ partner: "", limit: "2" });
  await until(async () => await it.stories.count() === 2);
  assert.equal(await sent(), null);
});

test("a partner's page can keep the form from being sent, and what was typed stays", async (t) => {
  const { feed: it, page, context, service } = await openMailchimp(t);
  await page.evaluate(() => {
    window.refuses = true;
  });
  await it.signupOpener.click();
  await it.email.fill(ADDRESS);
  await it.send.click();
  await until(async () => (await it.told("subscribe")).length === 1);
  // The frame would have sent it by itself before it hears the next settings.
  await it.set({ limit: "1" });
  await until(async () => await it.stories.count() === 1);
  assert.equal(context.pages().length, 1);
  assert.deepEqual(service.host.posts, []);
  assert.equal(await it.email.inputValue(), ADDRESS);
  assert.equal(await it.said.innerText(), "");
});

test("what cannot be an address is not sent, and the browser says so", async (t) => {
  const { feed: it, service } = await openMailchimp(t);
  await it.signupOpener.click();
  await it.email.fill("reader");
  await it.send.click();
  assert.equal(await it.email.evaluate((field) => field.matches(":user-invalid")), true);
  assert.deepEqual([await it.told("subscribe"), service.host.posts], [[], []]);
});

test("the opened form breaks no rule of access, is nowhere wider than its frame, and can be pressed", async (t) => {
  const folder = await edition({ type: "buttondown", url: "https://letters.example/lantern" }, LISTS);
  const { page } = await openNewsroom(t, {
    folder, path: "embed/topics/trabajo/?newsletter=form", context: { bypassCSP: true },
  });
  await page.locator("summary").getByText("Letters from the quay").click();
  await page.getByLabel("Your e-mail address").waitFor();
  assert.deepEqual(await smallTargets(page), []);
  assert.deepEqual(await faults(page), []);
});

test("an older element, whose frame lets no form be sent, has the link as before", async (t) => {
  const service = await Buttondown.start(t);
  const folder = await edition({ type: "buttondown", url: service.action }, [{ id: "daily", name: "The Morning Tide" }]);
  const path = "embed/stories/?limit=2";
  const { page, host } = await openNewsroom(t, { folder, path: `${path}&newsletter=` });
  const [link, form] = [page.locator(".embed-newsletter"), page.locator(".embed-signup")];
  await page.getByRole("article").filter({ visible: true }).nth(1).waitFor();
  assert.deepEqual([await link.isVisible(), await form.isVisible()], [true, false]);
  await page.goto(`${host.url}${path}&newsletter=form`);
  assert.deepEqual([await link.isVisible(), await form.isVisible()], [false, true]);
  await page.goto(`${host.url}${path}`);
  assert.deepEqual([await link.isVisible(), await form.isVisible()], [false, false]);
});

test("where a page's sandbox lets no form be sent, the button opens the newsroom's own", async (t) => {
  const folder = await edition({ type: "buttondown", url: "https://letters.example/lantern" }, LISTS);
  const sandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";
  const { page, context, host } = await openPartner(t, {
    folder,
    markup: (newsroom) => pageOf(newsroom, `<iframe src="${newsroom}embed/stories/?newsletter=form&partner=saltpans-bulletin"
      sandbox="${sandbox}" width="600" height="1200"></iframe>`, { head: "" }),
    allow: [/Blocked form submission/],
  });
  const frame = page.frameLocator("iframe");
  await frame.locator("summary").click();
  await frame.getByLabel("Your e-mail address").fill(ADDRESS);
  const opened = context.waitForEvent("page");
  await frame.getByRole("button", { name: "Sign up" }).click();
  assert.equal((await opened).url(), `${host.url}?utm_source=saltpans-bulletin#signup-heading`);
});

test("where a provider wants more than a form, a link leads to the app's, and may be kept from it", async (t) => {
  const folder = await edition({ type: "ghost", url: "https://spindle.example/" });
  const { feed: it, page, context } = await openPartner(t, {
    folder, markup: (newsroom) => pageOf(newsroom, feed('newsletter limit="2"')),
  });
  await it.shown();
  assert.equal(await it.signup.count(), 0);
  await page.evaluate(() => {
    window.refuses = true;
  });
  await it.newsletter.click();
  await until(async () => (await it.told("subscribe")).length === 1);
  assert.deepEqual((await it.told("subscribe"))[0].detail, {});
  // The frame would have opened it by itself before it hears the next settings.
  await it.set({ limit: "1" });
  await until(async () => await it.stories.count() === 1);
  assert.equal(context.pages().length, 1);
});
