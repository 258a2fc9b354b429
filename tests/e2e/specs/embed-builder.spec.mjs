// The page on which somebody who runs another page makes a snippet: what is chosen is shown at once, stands in the
// snippet, and works where it is pasted.
//
// It is deliberately not about what the element does with it; embed.spec.mjs and embed-inline.spec.mjs have that.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { DIST, appReady, openNewsroom, until } from "../browser.mjs";
import { config, topic } from "../demo.mjs";
import { EmbedBuilderPage } from "../pages/embed-builder-page.mjs";
import { openPartner } from "../partner.mjs";

/** Chromium tells developers that a frame of the page's own origin could leave its sandbox; here both are ours. */
const OWN_FRAME = /escape its sandboxing/;

async function openBuilder(t, options = {}) {
  const opened = await openNewsroom(t, { path: "embed/", ...options });
  opened.complaints.allow(OWN_FRAME);
  const builder = new EmbedBuilderPage(opened.page);
  await builder.ready();
  return { ...opened, builder };
}

test("it is found from every page, and is printed for whoever comes to its folder first", async (t) => {
  const { page, complaints } = await openNewsroom(t);
  complaints.allow(OWN_FRAME);
  await appReady(page);
  await page.getByRole("contentinfo").getByRole("link", { name: "Put these stories on your page" }).click();
  const builder = new EmbedBuilderPage(page);
  await builder.ready();
  assert.equal(await builder.heading.innerText(), "On your page");
  assert.match(await page.title(), /^On your page · /);

  const printed = await openNewsroom(t, { path: "embed/", context: { javaScriptEnabled: false } });
  assert.equal(await printed.page.getByRole("heading", { level: 1 }).innerText(), "On your page");
});

test("what is chosen is shown at once and stands in the snippet", async (t) => {
  const { builder, page, host } = await openBuilder(t);
  const name = config.newsroom.name;
  assert.equal(await builder.markup(), [
    `<script type="module" src="${host.url}embed/v1.js"></script>`,
    "<broadside-feed>",
    `  <a href="${host.url}">The latest stories in ${name}</a>`,
    "</broadside-feed>",
    "",
  ].join("\n"));
  await builder.framed.stories.first().waitFor();

  await builder.topic(topic.title).check();
  await builder.framed.heading.filter({ hasText: topic.title }).waitFor();
  await page.getByRole("combobox", { name: /^Stories/ }).selectOption("2");
  await builder.choose("Headlines only");
  await builder.choose("Dark");
  await builder.partner.fill("saltpans");
  await page.getByRole("checkbox", { name: "newsletter" }).check();
  await until(async () => await builder.framed.root.getAttribute("data-layout") === "headlines");
  await until(async () => await builder.framed.stories.count() === 2);
  assert.equal(await builder.framed.signupOpener.isVisible(), true);
  const markup = await builder.markup();
  assert.ok(markup.includes(`<broadside-feed topics="${topic.slug}" limit="2" layout="headlines" theme="dark" newsletter `
    + 'partner="saltpans">'), markup);
  assert.ok(markup.includes(`<a href="${host.url}topics/${topic.slug}/?utm_source=saltpans">${topic.title}, in ${name}</a>`),
    markup);

  await builder.choose(/^In your page itself/);
  await builder.inline.root.waitFor();
  assert.equal(await builder.inline.stories.count(), 2);
  assert.match(await builder.markup(), / mode="inline">/);

  const other = config.topics[1].title;
  await builder.topic(other).check();
  await until(async () => (await builder.markup()).includes(`topics="${topic.slug},${config.topics[1].slug}"`));
  assert.equal((await builder.markup()).match(/<a /g).length, 2, "a link to each topic");
});

test("a version for ever is named with its digest, and a frame alone needs no script", async (t) => {
  const { builder } = await openBuilder(t);
  await builder.choose(/^This version for ever/);
  const handout = await readFile(`${DIST}/embed/README.txt`, "utf8");
  const [, file, integrity] = /embed\/(\d[\w.-]+\.js)"\s+integrity="([^"]+)"/.exec(handout);
  await until(async () => (await builder.markup()).includes(file));
  assert.ok((await builder.markup()).includes(`integrity="${integrity}" crossorigin="anonymous"`));
  await builder.choose(/^Without a script/);
  assert.match(await builder.markup(), /^<iframe src="[^"]+embed\/stories\/"/);
  assert.equal(await builder.page.getByRole("radio", { name: /^In your page itself/ }).count(), 0);
});

test("where the version cannot be asked for, it is said and the newest is taken", async (t) => {
  const { builder, page, complaints } = await openBuilder(t, {
    prepare: (host) => host.fault(/embed\/element\.json/, 503),
  });
  complaints.allow(/status of 503/);
  await builder.choose(/^This version for ever/);
  await page.getByText("Until it is, the snippet has the newest.").waitFor();
  assert.match(await builder.markup(), /embed\/v1\.js/);
});

test("a name that no link can carry is refused in words, and nothing that was typed is lost", async (t) => {
  const { builder, page } = await openBuilder(t);
  await builder.partner.fill("salt pans & co");
  await page.getByText("such as saltpans-bulletin").waitFor();
  assert.equal(await builder.partner.getAttribute("aria-invalid"), "true");
  assert.equal(await builder.partner.inputValue(), "salt pans & co");
  assert.doesNotMatch(await builder.markup(), /partner/);
  await builder.partner.fill("salt-pans");
  await until(async () => (await builder.markup()).includes('partner="salt-pans"'));
  assert.equal(await builder.partner.getAttribute("aria-invalid"), null);
});

for (const mode of ["In a frame", "In your page itself"]) {
  test(`what was copied for «${mode}» works where it is pasted`, async (t) => {
    const { builder, page } = await openBuilder(t, {
      context: { permissions: ["clipboard-read", "clipboard-write"] },
    });
    await builder.topic(topic.title).check();
    await builder.choose(new RegExp(`^${mode}`));
    const shown = mode === "In a frame" ? builder.framed : builder.inline;
    await shown.heading.filter({ hasText: topic.title }).waitFor();
    const titles = await shown.stories.getByRole("heading").allInnerTexts();
    await builder.copyButton.click();
    await page.getByText("The snippet is copied.").waitFor();
    const pasted = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(pasted, await builder.markup());

    const { page: elsewhere } = await openPartner(t, {
      // The partner has another newsroom beside it here, which is printed just so.
      markup: (newsroom) => `<!doctype html><meta charset="utf-8"><title>A partner</title>
        ${pasted.replaceAll(new URL(page.url()).origin, new URL(newsroom).origin)}`,
    });
    const there = new shown.constructor(elsewhere);
    await there.stories.first().waitFor();
    assert.deepEqual(await there.stories.getByRole("heading").allInnerTexts(), titles);
  });
}
