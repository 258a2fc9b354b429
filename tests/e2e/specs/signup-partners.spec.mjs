// By whose link a reader came, as the newsletter provider is told of it: from a partner's page to the letter, on every page
// of that visit, through the outbox, and never in another visit.
//
// It is deliberately without the form in a partner's frame, which embed-signup.spec.mjs has, and with two providers, one that
// the app speaks with and one to which the browser posts a form; how each is told of a partner is in
// signup-providers.spec.mjs.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openNewsroom, reconfigure, until, workerReady } from "../browser.mjs";
import { GhostMembers } from "../backends/ghost-members.mjs";
import { Mailchimp } from "../backends/mailchimp.mjs";
import { topic } from "../demo.mjs";
import { editionNaming } from "../edition.mjs";
import { FrontPage } from "../pages/front-page.mjs";
import { InlineFeed } from "../pages/inline-feed.mjs";
import { Outbox } from "../pages/outbox.mjs";
import { ProviderTab } from "../pages/provider-tab.mjs";
import { TopicPage } from "../pages/topic-page.mjs";
import { feed, openPartner, page as pageOf } from "../partner.mjs";

const ADDRESS = "reader@example.org";
const LETTER = { id: "daily", name: "The Morning Tide", default: true };

/** A deployment whose signups are Ghost's and bear the name `own` unless they come by somebody's link. */
async function ofGhost(t) {
  const site = await GhostMembers.start(t);
  const signup = { provider: { type: "ghost", url: site.url }, lists: [LETTER], partner: "own" };
  return {
    site,
    folder: await editionNaming(t, { contacted: [site.host.origin] }),
    prepare: (host) => reconfigure(host, (it) => ({ ...it, signup: { ...it.signup, ...signup } })),
  };
}

async function formOn(page) {
  const front = new FrontPage(page);
  await front.ready();
  return front.signup;
}

/** Signs up, and gives the labels with which that arrived. */
async function labelsOf(form, site) {
  const nBefore = site.host.posts.length;
  await form.send(ADDRESS);
  await form.says("look in your inbox");
  assert.equal(site.host.posts.length, nBefore + 1);
  return JSON.parse(site.host.posts.at(-1).body).labels;
}

test("who signs up by the link below a partner's stories signs up with that partner's name", async (t) => {
  const { site, ...options } = await ofGhost(t);
  const { page, context } = await openPartner(t, {
    ...options,
    markup: (newsroom) => pageOf(newsroom, feed(`mode="inline" partner="saltpans-bulletin" newsletter`)),
  });
  const it = new InlineFeed(page);
  await it.shown();
  const [opened] = await Promise.all([context.waitForEvent("page"), it.newsletter.click()]);
  assert.deepEqual(await labelsOf(await formOn(opened), site), ["saltpans-bulletin"]);
});

test("the name stays for that visit, on other pages and when it begins anew, and no longer", async (t) => {
  const { site, ...options } = await ofGhost(t);
  const { page, context, host } = await openNewsroom(t, { ...options, path: "?utm_source=saltpans-bulletin" });
  const front = new FrontPage(page);
  await front.ready();
  await front.openTopic(topic.title);
  await new TopicPage(page).heading.getByText(topic.title).waitFor();
  assert.equal(new URL(page.url()).search, "", "the address no longer says so");
  assert.deepEqual(await labelsOf(await formOn(page), site), ["saltpans-bulletin", topic.slug]);
  await page.goto(host.url);
  assert.deepEqual(await labelsOf(await formOn(page), site), ["saltpans-bulletin"]);

  const another = await context.newPage();
  await another.goto(host.url);
  assert.deepEqual(await labelsOf(await formOn(another), site), ["own"]);
  await another.goto(`${host.url}?utm_source=a%20b`);
  assert.deepEqual(await labelsOf(await formOn(another), site), ["own"], "what no partner can be called");
});

test("what is kept for lack of a connection is sent with the name by which it came, in whatever visit", async (t) => {
  const { site, ...options } = await ofGhost(t);
  const { page, context, host, complaints } = await openNewsroom(t, { ...options, path: "?utm_source=saltpans-bulletin" });
  complaints.allow(/net::ERR_INTERNET_DISCONNECTED/);
  const form = await formOn(page);
  await workerReady(page);
  await context.setOffline(true);
  await form.send(ADDRESS);
  const outbox = new Outbox(form);
  await outbox.keep.click();
  await outbox.says("Kept on this device");
  await page.close();
  await context.setOffline(false);
  const later = await context.newPage();
  await later.goto(host.url);
  await new Outbox(await formOn(later)).says("look in your inbox");
  await until(() => site.host.posts.length > 0);
  assert.deepEqual(site.host.posts.map(({ body }) => JSON.parse(body).labels), [["saltpans-bulletin"]]);
});

test("a form that the browser posts into a tab names the partner as well", async (t) => {
  const service = await Mailchimp.start(t);
  const provider = { type: "mailchimp", url: service.action, partner_field: "VIA" };
  const { page, context } = await openNewsroom(t, {
    path: "?utm_source=saltpans-bulletin",
    folder: await editionNaming(t, { postedTo: [service.host.origin] }),
    prepare: (host) => reconfigure(host, (it) => ({ ...it, signup: { ...it.signup, provider, lists: [LETTER] } })),
  });
  const form = await formOn(page);
  await ProviderTab.openedBy(context, () => form.send(ADDRESS));
  assert.equal(new URLSearchParams(service.host.posts[0].body).get("VIA"), "saltpans-bulletin");
});
