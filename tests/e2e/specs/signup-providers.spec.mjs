// Each newsletter provider from the reader's side: what leaves the browser byte for byte, and what the reader is told
// of each answer, or of one that no page may read.
//
// It is deliberately not about the form itself; see signup.spec.mjs.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openNewsroom, reconfigure } from "../browser.mjs";
import { ActionNetwork } from "../backends/action-network.mjs";
import { Buttondown } from "../backends/buttondown.mjs";
import { GhostMembers, TOKEN } from "../backends/ghost-members.mjs";
import { LetterHost, webPage } from "../backends/letter-host.mjs";
import { Mailchimp } from "../backends/mailchimp.mjs";
import { EMAIL_FIELD, MailPoet } from "../backends/mailpoet.mjs";
import { topic } from "../demo.mjs";
import { editionNaming } from "../edition.mjs";
import { FrontPage } from "../pages/front-page.mjs";
import { ProviderTab } from "../pages/provider-tab.mjs";
import { TopicPage } from "../pages/topic-page.mjs";

const ADDRESS = "reader+news@example.org";
const FORM = "application/x-www-form-urlencoded";
const JSON_TYPE = "application/json";

/** Two letters, the first of which is chosen before the reader chooses. */
function letters(daily, weekly) {
  return [
    { id: "daily", name: "The Morning Tide", frequency: "daily", default: true, provider_id: daily },
    { id: "weekly", name: "The Long Letter", frequency: "weekly", provider_id: weekly },
  ];
}

const ONE_LETTER = [{ id: "daily", name: "The Morning Tide", frequency: "daily" }];

/** The front page of a newsroom with this provider, whose host the policy names for what it is there for. */
async function openForm(t, { provider, lists, hosts = {}, partner }) {
  const folder = await editionNaming(t, hosts);
  const newsroom = await openNewsroom(t, {
    folder,
    prepare: (host) => reconfigure(host, (config) => {
      const place = typeof provider === "function" ? provider(host) : provider;
      const signup = { ...config.signup, provider: place, lists, ...(partner && { partner }) };
      const topics = config.topics.map((it) => ({ ...it, list: it.slug === topic.slug ? "daily" : undefined }));
      return { ...config, signup, topics };
    }),
  });
  const front = new FrontPage(newsroom.page);
  await front.ready();
  return { ...newsroom, front, form: front.signup };
}

async function openGhost(t, partner) {
  const site = await GhostMembers.start(t);
  const provider = { type: "ghost", url: site.url };
  const lists = letters("Daily Digest", "Long Letter");
  const opened = await openForm(t, { provider, lists, partner, hosts: { contacted: [site.host.origin] } });
  return { ...opened, site };
}

test("Ghost is asked whether it takes signups, then for a token, then for the mail with the link", async (t) => {
  const { form, site } = await openGhost(t, "the-partner");
  await form.list("The Long Letter").check();
  await form.send(ADDRESS);
  await form.says("look in your inbox");
  assert.deepEqual(site.host.received.map(({ method, path }) => `${method} ${path}`), [
    "GET members/api/site/",
    "GET members/api/integrity-token/",
    "POST members/api/send-magic-link/",
  ]);
  const [{ type, body }] = site.host.posts;
  assert.equal(type, JSON_TYPE);
  assert.equal(body, `{"email":"${ADDRESS}","emailType":"signup","integrityToken":"${TOKEN}",`
    + `"labels":["the-partner"],"newsletters":[{"name":"Daily Digest"},{"name":"Long Letter"}]}`);
});

test("a topic's page offers its own letter first and tells Ghost which topic it was", async (t) => {
  const { form, front, page, site } = await openGhost(t);
  await form.list("The Long Letter").waitFor();
  await front.openTopic(topic.title);
  const topicPage = new TopicPage(page);
  await topicPage.heading.getByText(topic.title).waitFor();
  assert.equal(await form.list("The Morning Tide").isChecked(), true);
  assert.equal(await form.list("The Long Letter").isChecked(), false);
  await form.send(ADDRESS);
  await form.says("look in your inbox");
  const sent = JSON.parse(site.host.posts[0].body);
  assert.deepEqual(sent.labels, [topic.slug]);
  assert.deepEqual(sent.newsletters, [{ name: "Daily Digest" }]);
});

test("a Ghost site that is by invitation only is not posted to, and its own page is named", async (t) => {
  const { form, site } = await openGhost(t);
  site.allowsExternalSignup = false;
  await form.send(ADDRESS);
  await form.says("finished on another page");
  assert.equal(await form.visit.getAttribute("href"), `${site.url}#/portal/signup`);
  assert.equal(site.host.posts.length, 0);
});

const GHOST_REFUSALS = [
  [400, "Email is not valid", /This address was not taken/],
  [400, "Cannot subscribe to archived newsletters Daily Digest", /This choice was not taken/],
  [400, "This site is invite-only, contact the owner for access.", /This was not taken/],
  [429, "Too many different sign-in attempts", /Too many at once/],
];

for (const [status, message, words] of GHOST_REFUSALS) {
  test(`Ghost's «${message}» is told apart, and the address still stands there`, async (t) => {
    const { form, site, complaints } = await openGhost(t);
    complaints.allow(new RegExp(`status of ${status}`));
    site.refuses(status, message);
    await form.send(ADDRESS);
    await form.says(words);
    if (status === 400) await form.message.getByText(message).waitFor();
    assert.equal(await form.email.inputValue(), ADDRESS);
  });
}

test("what Ghost says is shown as text whatever it is", async (t) => {
  const { form, site, complaints } = await openGhost(t);
  complaints.allow(/status of 400/);
  const hostile = "<img src=x onerror=alert(1)><b>No</b>";
  site.refuses(400, hostile);
  await form.send(ADDRESS);
  await form.says(hostile);
  assert.equal(await form.message.locator("img, b").count(), 0);
});

test("a Ghost site whose answers may not be read leaves everything open", async (t) => {
  const { form, site, complaints } = await openGhost(t);
  complaints.allow(/CORS|net::ERR_FAILED/);
  site.isOpen = false;
  await form.send(ADDRESS);
  await form.says("No answer came");
  assert.equal(await form.email.inputValue(), ADDRESS);
  assert.equal(site.host.posts.length, 0);
});

async function openMailchimp(t, extra = {}) {
  const service = await Mailchimp.start(t);
  const provider = { type: "mailchimp", url: service.action, extra: { tags: "7319" }, ...extra };
  const lists = letters("group[21265][1]", "group[21265][2]");
  const hosts = { postedTo: [service.host.origin] };
  const opened = await openForm(t, { provider, lists, hosts, partner: "the-partner" });
  return { ...opened, service };
}

test("Mailchimp's form opens a tab, and no success is claimed that only that tab can tell", async (t) => {
  const { form, context, service } = await openMailchimp(t, { partner_field: "PARTNER" });
  await form.list("The Long Letter").check();
  const tab = await ProviderTab.openedBy(context, () => form.send(ADDRESS));
  assert.equal(await tab.heading.innerText(), "Almost finished…");
  assert.equal(await tab.page.evaluate(() => window.opener), null);
  await form.says("Finish in the new tab");
  assert.deepEqual(service.host.received.filter(({ method }) => method !== "POST"), []);
  assert.deepEqual(service.host.posts.map(({ type, body }) => ({ type, body })), [{
    type: FORM,
    body: "tags=7319&PARTNER=the-partner&group%5B21265%5D%5B1%5D=1&group%5B21265%5D%5B2%5D=2"
      + "&EMAIL=reader%2Bnews%40example.org&b_9f31c02ab7_4d5e6f7a8b=",
  }]);
  await form.backToForm.click();
  assert.equal(await form.email.inputValue(), ADDRESS);
});

test("what came along with a copied address does not reach Mailchimp", async (t) => {
  const { form, page, context, service } = await openMailchimp(t);
  await form.email.focus();
  await page.keyboard.insertText("\u00a0mailto:reader@example.org\u200b");
  await ProviderTab.openedBy(context, () => page.keyboard.press("Enter"));
  assert.deepEqual(new URLSearchParams(service.host.posts[0].body).getAll("EMAIL"), ["reader@example.org"]);
});

test("no tab opens for an address that cannot be right, and it is said why", async (t) => {
  const { form, context, service } = await openMailchimp(t);
  for (const [address, words] of [["", "Type your e-mail address"], ["reader@", "missing after the @"]]) {
    await form.send(address);
    await form.says(words);
    assert.equal(await form.email.getAttribute("aria-invalid"), "true");
  }
  await form.list("The Morning Tide").uncheck();
  await form.send(ADDRESS);
  await form.says("Choose at least one");
  assert.equal(context.pages().length, 1);
  assert.equal(service.host.received.length, 0);
});

test("a double press opens one tab", async (t) => {
  const { form, page, context, service } = await openMailchimp(t);
  // The focus in the field has the page glide there, and a button that glides away from under a pointer is pressed once.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await form.email.fill(ADDRESS);
  const tab = await ProviderTab.openedBy(context, () => form.button.dblclick({ force: true }));
  await tab.heading.waitFor();
  // The second press may come after the answer, and takes the focus to where the button was, as any press does.
  await form.message.getByText("Finish in the new tab").first().waitFor();
  assert.equal(service.host.posts.length, 1);
  assert.equal(context.pages().length, 2);
});

test("Buttondown's form opens a tab and carries tags, the partner and the topic", async (t) => {
  const service = await Buttondown.start(t);
  const provider = { type: "buttondown", url: service.action };
  const { form, front, page, context } = await openForm(t, {
    provider, lists: letters("daily", "long letter"), partner: "the-partner", hosts: { postedTo: [service.host.origin] },
  });
  await form.list("The Long Letter").check();
  await front.openTopic(topic.title);
  await new TopicPage(page).heading.getByText(topic.title).waitFor();
  const tab = await ProviderTab.openedBy(context, () => form.send(ADDRESS));
  assert.equal(await tab.heading.innerText(), "Check your inbox");
  await form.says("Finish in the new tab");
  assert.deepEqual(service.host.received, [{
    method: "POST",
    path: "api/emails/embed-subscribe/lantern",
    type: FORM,
    body: `embed=1&metadata__partner=the-partner&metadata__topic=${topic.slug}`
      + "&tag=daily&tag=long+letter&email=reader%2Bnews%40example.org",
  }]);
});

test("a form may be led on to a host that the newsroom names, such as that of its own thank-you page", async (t) => {
  const own = await LetterHost.start(t, () => webPage(200, "Thank you from all of us"));
  const service = await Buttondown.start(t);
  service.leadsTo = `${own.url}thanks/`;
  const { form, context } = await openForm(t, {
    provider: { type: "buttondown", url: service.action },
    lists: ONE_LETTER,
    hosts: { postedTo: [service.host.origin, own.origin] },
  });
  const tab = await ProviderTab.openedBy(context, () => form.send(ADDRESS));
  assert.equal(await tab.heading.innerText(), "Thank you from all of us");
  assert.deepEqual(service.host.posts.map(({ body }) => body), ["embed=1&email=reader%2Bnews%40example.org"]);
  assert.deepEqual(own.received.map(({ method, path, body }) => ({ method, path, body })), [
    { method: "GET", path: "thanks/", body: "" },
  ]);
});

test("without scripts the same form reaches the provider with the same bytes", async (t) => {
  const { form, front, service } = await openMailchimp(t);
  await front.ready();
  // What the app shows and what the press prints is made by one component.
  const printed = await form.block.evaluate((it) => new XMLSerializer().serializeToString(it));
  const folder = await editionNaming(t, { postedTo: [service.host.origin] });
  const { page, context } = await openNewsroom(t, {
    folder,
    context: { javaScriptEnabled: false },
    prepare: (host) => host.edit(/^$/, (html) => html.replace(/<section class="signup-form".*?<\/section>/s, printed)),
  });
  const plain = new FrontPage(page).signup;
  await ProviderTab.openedBy(context, () => plain.send(ADDRESS));
  assert.deepEqual(service.host.posts.map(({ body }) => body), [
    "tags=7319&group%5B21265%5D%5B1%5D=1&EMAIL=reader%2Bnews%40example.org&b_9f31c02ab7_4d5e6f7a8b=",
  ]);
});

const MAILPOET_FIELD = encodeURIComponent(`data[${EMAIL_FIELD}]`);

async function openMailPoetAtHome(t) {
  let site;
  const provider = (host) => (site ??= MailPoet.on(host)).provider;
  const opened = await openForm(t, { provider, lists: letters("4", "7") });
  return { ...opened, site };
}

test("on the site's own host MailPoet is asked as its own script asks, and it does not say more", async (t) => {
  const { form, site } = await openMailPoetAtHome(t);
  await form.list("The Long Letter").check();
  await form.send(ADDRESS);
  await form.says("Sent; check your inbox");
  assert.deepEqual(site.host.received, [{
    method: "POST",
    path: "wp-admin/admin-ajax.php",
    type: FORM,
    body: "action=mailpoet&api_version=v1&endpoint=subscribers&method=subscribe&token=&data%5Bform_id%5D=3"
      + `&${MAILPOET_FIELD}=reader%2Bnews%40example.org`
      + "&data%5Bsegments%5D%5B%5D=4&data%5Bsegments%5D%5B%5D=7&data%5Bemail%5D=",
  }]);
});

test("MailPoet's captcha is a page to visit, its throttle a wait, and a refusal is told in its words", async (t) => {
  const { form, site, complaints } = await openMailPoetAtHome(t);
  complaints.allow(/status of 400/);
  const captcha = `${site.host.url}?page=captcha`;
  site.refuses(400, "You need to wait 2 minutes before subscribing again.", { refresh_captcha: true });
  await form.send(ADDRESS);
  await form.says("Send again in 2 minutes");
  site.refuses(400, "Please select a list.");
  await form.send(ADDRESS);
  await form.says("Please select a list.");
  site.refuses(400, "Please fill in the CAPTCHA.", { redirect_url: captcha });
  await form.send(ADDRESS);
  await form.says("finished on another page");
  assert.equal(await form.visit.getAttribute("href"), captcha);
});

test("from another host MailPoet's form opens a tab, which ends at the page that has the form", async (t) => {
  const site = await MailPoet.start(t);
  const hosts = { postedTo: [site.host.origin] };
  const { form, context } = await openForm(t, { provider: site.provider, lists: ONE_LETTER, hosts });
  const tab = await ProviderTab.openedBy(context, () => form.send(ADDRESS));
  assert.equal(await tab.heading.innerText(), "Check your inbox to confirm");
  await form.says("Finish in the new tab");
  assert.deepEqual(site.host.posts, [{
    method: "POST",
    path: "wp-admin/admin-post.php?action=mailpoet_subscription_form",
    type: FORM,
    body: "data%5Bform_id%5D=3&api_version=v1&endpoint=subscribers&mailpoet_method=subscribe"
      + `&mailpoet_redirect=${encodeURIComponent(site.provider.page)}`
      + `&${MAILPOET_FIELD}=reader%2Bnews%40example.org&data%5Bemail%5D=`,
  }]);
});

async function openActionNetwork(t) {
  const service = await ActionNetwork.start(t);
  const hosts = { contacted: [service.host.origin] };
  const lists = letters("Daily letter", "Weekly letter");
  const opened = await openForm(t, { provider: service.provider, lists, hosts, partner: "the-partner" });
  return { ...opened, service };
}

test("Action Network is sent a record with tags and the partner, and says no more than that it has it", async (t) => {
  const { form, service } = await openActionNetwork(t);
  await form.send(ADDRESS);
  await form.says("Sent; check your inbox");
  const [{ type, body }] = service.host.received;
  assert.equal(type, JSON_TYPE);
  assert.equal(body, `{"action_network:referrer_data":{"source":"the-partner"},"add_tags":["Daily letter"],`
    + `"person":{"email_addresses":[{"address":"${ADDRESS}","status":"subscribed"}]},`
    + `"triggers":{"autoresponse":{"enabled":true}}}`);
});

test("where Action Network lets no page in, its own page is named, and a refusal is told", async (t) => {
  const { form, service, complaints } = await openActionNetwork(t);
  complaints.allow(/CORS|net::ERR_FAILED|status of 400/);
  service.refuses(400, "You must specify a valid email address.");
  await form.send(ADDRESS);
  await form.says("You must specify a valid email address.");
  service.isOpen = false;
  await form.send(ADDRESS);
  await form.says("finished on another page");
  assert.equal(await form.visit.getAttribute("href"), service.provider.page);
});
