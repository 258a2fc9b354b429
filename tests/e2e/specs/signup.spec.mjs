// The newsletter form from the reader's side: every answer that the service can give, and what is never lost.
//
// It is deliberately not about what each provider is sent; the core's tests have that.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openNewsroom } from "../browser.mjs";
import { Listmonk } from "../backends/listmonk.mjs";
import { config } from "../demo.mjs";
import { FrontPage } from "../pages/front-page.mjs";

const ADDRESS = "reader@example.org";

async function openForm(t, prepare) {
  let service;
  const newsroom = await openNewsroom(t, {
    prepare: (host, context) => {
      service = Listmonk.on(host);
      return prepare?.(context);
    },
  });
  const front = new FrontPage(newsroom.page);
  await front.ready();
  return { ...newsroom, front, form: front.signup, service };
}

test("a signup is sent once with the lists chosen, and the reader is told what comes next", async (t) => {
  const { form, service } = await openForm(t);
  const [daily, weekly] = config.signup.lists;
  await form.list(weekly.name).check();
  await form.send(ADDRESS);
  await form.message.getByText("look in your inbox").waitFor();
  assert.equal(service.signups.length, 1);
  assert.equal(service.signups[0].email, ADDRESS);
  assert.deepEqual(new Set(service.signups[0].list_uuids), new Set([daily.provider_id, weekly.provider_id]));
});

test("the form works with the keyboard alone", async (t) => {
  const { form, page, service } = await openForm(t);
  await form.email.focus();
  await page.keyboard.type(ADDRESS);
  await page.keyboard.press("Enter");
  await form.message.getByText("look in your inbox").waitFor();
  assert.equal(service.signups.length, 1);
});

test("pressing the button twice sends once", async (t) => {
  const { form, service } = await openForm(t);
  const release = service.hold();
  await form.send(ADDRESS);
  await form.button.click({ force: true });
  release();
  await form.message.getByText("look in your inbox").waitFor();
  assert.equal(service.signups.length, 1);
});

test("what is typed while the answer is on its way is kept for the next signup", async (t) => {
  const { form, page, service } = await openForm(t);
  const release = service.hold();
  await form.send(ADDRESS);
  await form.button.getByText("Sending…").waitFor();
  await form.email.fill("friend@example.org");
  release();
  await form.says("look in your inbox");
  await page.getByRole("button", { name: "Sign up another address" }).click();
  assert.equal(await form.email.inputValue(), "friend@example.org");
  assert.deepEqual(service.signups.map(({ email }) => email), [ADDRESS]);
});

const ANSWERS = [
  ["confirmed at once", 200, { data: { has_optin: false } }, /You are signed up/],
  ["rejected for its address", 400, { message: "Invalid email." }, /not taken/],
  ["asked to wait", 429, { message: "Too many requests." }, /asks us to wait/],
  ["met with a fault", 500, { message: "Internal error." }, /has a fault/],
];

for (const [name, status, value, words] of ANSWERS) {
  test(`a signup that is ${name} is told apart, and no address is lost`, async (t) => {
    const { form, service, complaints } = await openForm(t);
    complaints.allow(new RegExp(`status of ${status}`));
    service.answers(status, value, { "retry-after": "120" });
    await form.send(ADDRESS);
    await form.message.getByText(words).first().waitFor();
    if (status >= 400) assert.equal(await form.email.inputValue(), ADDRESS);
  });
}

test("without a connection nothing is claimed, and the address still stands there to be sent", async (t) => {
  const { form, host, service, complaints } = await openForm(t);
  complaints.allow(/net::ERR/);
  host.fault(/subscription/, "reset");
  await form.send(ADDRESS);
  await form.message.getByText("No answer came").waitFor();
  assert.equal(await form.email.inputValue(), ADDRESS);
  host.mend();
  service.signups.length = 0;
  await form.button.click();
  await form.message.getByText("look in your inbox").waitFor();
  assert.equal(service.signups.length, 1);
});

for (const [address, words] of [
  ["", /Type your e-mail address/],
  ["reader.example.org", /has an @/],
  ["reader@", /missing after the @/],
]) {
  test(`«${address}» is not sent, and the message says why`, async (t) => {
    const { form, service } = await openForm(t);
    await form.send(address);
    await form.message.getByText(words).waitFor();
    assert.equal(await form.email.getAttribute("aria-invalid"), "true");
    assert.equal(service.signups.length, 0);
  });
}

test("an address survives another page and a reload", async (t) => {
  const { form, front, page } = await openForm(t);
  await form.email.fill(ADDRESS);
  await front.openTopic(config.topics[0].title);
  await page.getByRole("heading", { level: 1, name: config.topics[0].title }).waitFor();
  assert.equal(await form.email.inputValue(), ADDRESS);
  await page.reload();
  await front.ready();
  assert.equal(await form.email.inputValue(), ADDRESS);
});

test("what fills in the field that people leave empty is told so and sends nothing, and a person can then send", async (t) => {
  const { form, service } = await openForm(t);
  await form.honeypot.fill("https://buy.example/", { force: true });
  await form.send(ADDRESS);
  await form.says("a field that nobody sees");
  assert.equal(await form.honeypot.inputValue(), "");
  assert.equal(service.signups.length, 0);
  await form.button.click();
  await form.says("look in your inbox");
  assert.equal(service.signups.length, 1);
});

test("a form that is sent faster than a person types is held for a moment and then sent", async (t) => {
  // The page's own clock stands still, so that however slow this machine is the form was shown just now.
  const { form, service } = await openForm(t, (context) => context.addInitScript(() => {
    performance.now = () => 1000;
  }));
  await form.email.fill(ADDRESS);
  const pressed = performance.now();
  await form.button.click();
  await form.button.getByText("Sending…").waitFor();
  assert.equal(service.signups.length, 0);
  await form.says("look in your inbox");
  assert.ok(performance.now() - pressed >= 2000, `${performance.now() - pressed} ms`);
  assert.equal(service.signups.length, 1);
});

for (const [typed, sent] of [
  ["\u00a0 reader@example.org\u200b", "reader@example.org"],
  ["mailto:reader@example.org", "reader@example.org"],
  ["reader+tide@example.org", "reader+tide@example.org"],
  ["reader@exämple.org", "reader@xn--exmple-cua.org"],
]) {
  test(`«${typed}» is typed key by key and reaches the service as «${sent}»`, async (t) => {
    const { form, page, service } = await openForm(t);
    await form.email.focus();
    for (const letter of typed) await page.keyboard.insertText(letter);
    await page.keyboard.press("Enter");
    await form.says("look in your inbox");
    assert.deepEqual(service.signups.map(({ email }) => email), [sent]);
  });
}

test("an address can be filled in by the browser and is not mended by a keyboard", async (t) => {
  const { form } = await openForm(t);
  const attributes = await form.email.evaluate((it) => ["type", "autocomplete", "autocapitalize", "spellcheck"]
    .map((name) => it.getAttribute(name)));
  assert.deepEqual(attributes, ["email", "email", "none", "false"]);
});
