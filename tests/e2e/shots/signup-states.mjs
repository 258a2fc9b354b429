// The newsletter form in each of its states, as a phone shows it, light and dark: what a reader is told of each answer.
//
// It is deliberately not a test; signup.spec and signup-providers.spec hold the words to the answers.

import path from "node:path";
import process from "node:process";
import { openNewsroom, reconfigure } from "../browser.mjs";
import { LetterHost, webPage } from "../backends/letter-host.mjs";
import { Listmonk } from "../backends/listmonk.mjs";
import { MailPoet } from "../backends/mailpoet.mjs";
import { FrontPage } from "../pages/front-page.mjs";

const ADDRESS = "reader@example.org";

/** The demo's own service, which answers this. */
function listmonk(...answer) {
  return (host) => {
    const service = Listmonk.on(host);
    if (answer.length > 0) service.answers(...answer);
    return service;
  };
}

/** Another provider, on the page's own origin so that the demo's policy lets the page send there. */
function another(provide) {
  return (host) => {
    const service = provide(host);
    reconfigure(host, (config) => ({ ...config, signup: { ...config.signup, provider: service.provider } }));
    return service;
  };
}

const buttondown = another((host) => {
  const service = LetterHost.on(host, "letters/", () => webPage(200, "Check your inbox"));
  return { provider: { type: "buttondown", url: `${service.url}api/emails/embed-subscribe/lantern` } };
});

const captcha = another((host) => {
  const site = MailPoet.on(host);
  site.refuses(400, "Please fill in the CAPTCHA.", { redirect_url: `${host.url}letters/` });
  return site;
});

/** Each state by its name: who is at the other end, and what the reader does. */
const STATES = {
  untouched: [listmonk(), async () => {}],
  "address-faulty": [listmonk(), (form) => form.send("reader@")],
  "no-list": [listmonk(), async (form) => {
    for (const box of await form.block.getByRole("checkbox").all()) await box.uncheck();
    await form.send(ADDRESS);
  }],
  sending: [(host) => {
    const service = Listmonk.on(host);
    service.hold();
    return service;
  }, async (form) => {
    await form.send(ADDRESS);
    await form.button.getByText("Sending…").waitFor();
  }],
  pending: [listmonk(), (form) => form.send(ADDRESS)],
  confirmed: [listmonk(200, { data: { has_optin: false } }), (form) => form.send(ADDRESS)],
  rejected: [listmonk(400, { message: "The e-mail domain is blocklisted." }), (form) => form.send(ADDRESS)],
  wait: [listmonk(429, { message: "Too many requests." }, { "retry-after": "120" }), (form) => form.send(ADDRESS)],
  fault: [listmonk(500, { message: "Internal error." }), (form) => form.send(ADDRESS)],
  "no-answer": [(host) => host.fault(/subscription/, "reset"), (form) => form.send(ADDRESS)],
  visit: [captcha, (form) => form.send(ADDRESS)],
  tab: [buttondown, (form) => form.send(ADDRESS)],
};

/** Takes the pictures into `folder`. */
export async function shootSignupStates(folder) {
  for (const colorScheme of ["light", "dark"]) {
    for (const [name, [provide, act]] of Object.entries(STATES)) {
      const ends = [];
      const t = { after: (end) => ends.unshift(end) };
      const { page, complaints } = await openNewsroom(t, {
        context: { viewport: { width: 390, height: 844 }, colorScheme, serviceWorkers: "block" },
        prepare: (host) => provide(host),
      });
      // Refusals are what these pictures are of.
      complaints.allow(/.*/);
      const front = new FrontPage(page);
      await front.ready();
      const form = front.signup;
      await act(form);
      if (!["untouched", "sending"].includes(name)) await form.block.locator("[role=status]:focus, [aria-invalid=true]").first().waitFor();
      await form.block.screenshot({ path: path.join(folder, `signup-${name}-${colorScheme}.png`) });
      process.stdout.write(`signup-${name}-${colorScheme}\n`);
      for (const end of ends) await end();
    }
  }
}
