// A newsletter service that nobody wrote a file for, described by the configuration alone: what leaves the browser byte
// for byte, in JSON and as a form, and how its own answers become what the reader is told.
//
// It is deliberately not about the services that have files of their own; see signup-providers.spec.mjs.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openNewsroom, reconfigure } from "../browser.mjs";
import { LetterHost } from "../backends/letter-host.mjs";
import { topic } from "../demo.mjs";
import { FrontPage } from "../pages/front-page.mjs";
import { ProviderTab } from "../pages/provider-tab.mjs";
import { TopicPage } from "../pages/topic-page.mjs";
import { json } from "../server.mjs";

const ADDRESS = "reader+news@example.org";
const FORM = "application/x-www-form-urlencoded";

const LISTS = [
  { id: "daily", name: "The Morning Tide", frequency: "daily", default: true, provider_id: "7" },
  { id: "weekly", name: "The Long Letter", frequency: "weekly", provider_id: "12" },
];

/** What a service of no name tells: whether it is done, whether a mail went out, and why not. */
const ANSWERS = {
  success_pointer: "/ok",
  pending_pointer: "/needs_confirmation",
  message_pointer: "/errors/0/text",
};

/** The front page of a newsroom with a service of this description. */
async function openDescribed(t, description) {
  const service = { answer: json(200, { ok: true }) };
  const newsroom = await openNewsroom(t, {
    prepare: (host) => {
      service.host = LetterHost.on(host, "letters/", () => service.answer);
      reconfigure(host, (config) => {
        const provider = { type: "generic", url: `${service.host.url}subscribe`, ...description };
        return { ...config, signup: { ...config.signup, provider, lists: LISTS, partner: "the-partner" } };
      });
    },
  });
  const front = new FrontPage(newsroom.page);
  await front.ready();
  return { ...newsroom, front, form: front.signup, service };
}

test("described as JSON, one object leaves, with both letters, the partner, the topic and what is always sent", async (t) => {
  const { form, front, page, service } = await openDescribed(t, {
    ...ANSWERS,
    encoding: "json",
    email_field: "email_address",
    list_field: "groups",
    extra: { origin: "front-page" },
    honeypot_field: "website",
    partner_field: "via",
    topic_field: "about",
  });
  service.answer = json(200, { ok: true, needs_confirmation: true });
  await form.list("The Long Letter").check();
  await front.openTopic(topic.title);
  await new TopicPage(page).heading.getByText(topic.title).waitFor();
  await form.send(ADDRESS);
  await form.says("look in your inbox");
  assert.deepEqual(service.host.received, [{
    method: "POST",
    path: "subscribe",
    type: "application/json",
    body: `{"about":"${topic.slug}","email_address":"${ADDRESS}","groups":["7","12"],"origin":"front-page",`
      + '"via":"the-partner","website":""}',
  }]);
});

test("described as a form, the letters are one text with commas where the service wants that", async (t) => {
  const { form, service } = await openDescribed(t, { email_field: "EMAIL", list_field: "lists", list_as: "comma" });
  await form.list("The Long Letter").check();
  await form.send(ADDRESS);
  await form.says("Sent; check your inbox");
  assert.deepEqual(service.host.received, [{
    method: "POST",
    path: "subscribe",
    type: FORM,
    body: "EMAIL=reader%2Bnews%40example.org&lists=7%2C12",
  }]);
});

for (const [name, answer, words] of [
  ["that nothing is left to do", json(200, { ok: true, needs_confirmation: false }), "You are signed up"],
  ["no more than yes", json(201, { ok: 1 }), "Sent; check your inbox"],
  ["no, with a status of success", json(200, { ok: false, errors: [{ text: "This list is <b>closed</b>." }] }), "This list is <b>closed</b>."],
  ["no, in its own words", json(422, { errors: [{ text: "We write to no such domain." }] }), "We write to no such domain."],
  ["that the address is there already", json(409, {}), "signed up already"],
  ["that it is overrun", json(429, {}), "Too many at once"],
  ["nothing of use", { status: 502, headers: { "content-type": "text/html" }, body: "<h1>Bad gateway</h1>" }, "has a fault"],
  ["a page in place of an answer", { status: 200, headers: { "content-type": "text/html" }, body: "<h1>Log in</h1>" }, /not taken/],
]) {
  test(`a described service that says ${name} is told apart`, async (t) => {
    const { complaints, form, service } = await openDescribed(t, { ...ANSWERS, email_field: "email" });
    complaints.allow(/status of (409|422|429|502)/);
    service.answer = answer;
    await form.send(ADDRESS);
    await form.says(words);
    assert.equal(service.host.posts.length, 1);
  });
}

test("where no page may read the service's answer, the browser posts the same form into a tab", async (t) => {
  const { context, form, service } = await openDescribed(t, {
    email_field: "email_address", list_field: "groups", list_as: "array", honeypot_field: "website", partner_field: "via", new_tab: true,
  });
  service.answer = { status: 200, headers: { "content-type": "text/html" }, body: "<!doctype html><title>Thanks</title><link rel=icon href=data:,><h1>Thank you</h1>" };
  const tab = await ProviderTab.openedBy(context, () => form.send(ADDRESS));
  assert.equal(await tab.heading.innerText(), "Thank you");
  await form.says("Finish in the new tab");
  assert.deepEqual(service.host.posts, [{
    method: "POST",
    path: "subscribe",
    type: FORM,
    body: "via=the-partner&groups%5B%5D=7&email_address=reader%2Bnews%40example.org&website=",
  }]);
});
