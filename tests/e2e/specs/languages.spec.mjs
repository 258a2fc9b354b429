// The language of the page around the stories: printed and taken over in the newsroom's, chosen by the reader without a
// reload, remembered, at hand without a connection; and what happens when its words do not come.
//
// It is deliberately not about what each catalogue says; that every text is in every language is tested natively.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { appReady, openNewsroom, reconfigure, until, workerReady } from "../browser.mjs";
import { HEBREW, SPANISH } from "../backends/tidings.mjs";
import { stories } from "../demo.mjs";
import { FrontPage } from "../pages/front-page.mjs";
import { LanguageSwitch } from "../pages/language-switch.mjs";
import { printedEdition } from "../pressed.mjs";

/** The same page without a worker, which would have all parts at hand. */
const WITHOUT_WORKER = { serviceWorkers: "block" };

/** Keeps every text that ever stood on the page, and what moved. */
function watchPage(context) {
  return context.addInitScript(() => {
    window.shifts = [];
    window.said = new Set();
    new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map((it) => it.value)))
      .observe({ type: "layout-shift", buffered: true });
    new MutationObserver(() => {
      for (const it of document.querySelectorAll("summary, button, .byline, footer a")) window.said.add(it.textContent);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
}

test("a Spanish edition is printed in Spanish and stays so when the app takes it over", async (t) => {
  const folder = await printedEdition(SPANISH.config, SPANISH.files);
  const html = await readFile(path.join(folder, "index.html"), "utf8");
  assert.match(html, /<html[^>]* lang="?es"?/);
  for (const words of ["Más filtros", "Lo último", "23 de noviembre de 2026", "Irene Salvat e Íñigo Roura"]) {
    assert.ok(html.includes(words), `${words} is printed`);
  }
  const { page } = await openNewsroom(t, { folder, prepare: (_host, context) => watchPage(context) });
  await appReady(page);
  await page.getByText("Filtrar", { exact: true }).waitFor();
  assert.equal(await page.getByRole("navigation", { name: "Temas" }).count(), 1);
  const said = await page.evaluate(() => [...window.said].join("\n"));
  assert.match(said, /Filtrar/);
  assert.doesNotMatch(said, /More filters|By |min read|Something not working/, "no English word was ever shown");
  assert.deepEqual(await page.evaluate(() => window.shifts), []);
});

test("the words of an edition come while the app itself is on its way, and once", async (t) => {
  const folder = await printedEdition(SPANISH.config, SPANISH.files);
  let letGo;
  const gate = new Promise((resolve) => {
    letGo = resolve;
  });
  const { page, host } = await openNewsroom(t, {
    folder,
    context: WITHOUT_WORKER,
    prepare: (_host, context) => context.route(/_bg\.wasm$/, (route) => gate.then(() => route.continue())),
  });
  await until(() => host.count("/spanish-") === 1);
  assert.equal(host.count("_bg.wasm"), 0);
  letGo();
  await appReady(page);
  await page.getByText("Filtrar", { exact: true }).waitFor();
  assert.equal(host.count("/spanish-"), 1);
});

test("the reader changes the language without a reload, and it holds for the next visit and without a connection", async (t) => {
  const { page, host } = await openNewsroom(t, {
    prepare: (it) => reconfigure(it, (config) => ({ ...config, campaigns: [] })),
  });
  const front = new FrontPage(page);
  await front.ready();
  await workerReady(page);
  // What the page asks for after the app has taken it over has come too.
  await until(() => host.count("demo/feed.json") > 0 && host.isIdle);
  await page.evaluate(() => {
    window.isSamePage = true;
  });
  const nBefore = host.requests.length;
  const languages = new LanguageSwitch(page);
  await languages.button("العربية").click();
  await languages.spoken("ar");
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  await page.getByText("تصفية", { exact: true }).waitFor();
  assert.ok(await page.evaluate(() => window.isSamePage), "the page was not loaded anew");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "العربية", "the focus is where it was");
  const fetched = host.requests.slice(nBefore).map((it) => it.path);
  // From right to left another picture may come near the window.
  assert.ok(fetched.every((it) => /\.(wasm|svg)$/.test(it)), `nothing but words is fetched: ${fetched}`);
  const title = page.getByRole("article").getByRole("link", { name: stories[0].title, exact: true });
  assert.ok(await title.evaluate((it) => it.closest("[lang=en]") !== null), "a story stays in its own language");

  await page.reload();
  await appReady(page);
  await languages.spoken("ar");
  await host.stop();
  await page.reload();
  await appReady(page);
  await languages.spoken("ar");
  await page.getByText("تصفية", { exact: true }).waitFor();
  await host.resume();
  await languages.button("English").click();
  await languages.spoken("en");
  assert.equal(await page.locator("html").getAttribute("dir"), "ltr");
  assert.equal(await page.locator("main [lang=en]").count(), 0, "what is in the page's language is not marked");
});

test("who has chosen Arabic is shown no word in English on the next visit, and nothing moves", async (t) => {
  const { page, context, host } = await openNewsroom(t);
  await new FrontPage(page).ready();
  await workerReady(page);
  const languages = new LanguageSwitch(page);
  await languages.button("العربية").click();
  await languages.spoken("ar");

  await watchPage(context);
  const later = await context.newPage();
  await later.goto(host.url);
  await appReady(later);
  await later.getByText("تصفية", { exact: true }).waitFor();
  const said = await later.evaluate(() => [...window.said].join("\n"));
  assert.match(said, /تصفية/);
  assert.doesNotMatch(said, /Filter|By |min read|Something not working/);
  assert.deepEqual(await later.evaluate(() => window.shifts), []);
});

test("in Arabic the English line under the name stands where the name does, and sums are read from the right", async (t) => {
  const { page } = await openNewsroom(t, {
    context: { viewport: { width: 390, height: 844 } },
    prepare: (_host, context) => context.addInitScript(() => {
      // A frame's empty document has no storage.
      if (location.protocol === "http:") localStorage.setItem("broadside:/:language", "ar");
    }),
  });
  await appReady(page);
  await new LanguageSwitch(page).spoken("ar");
  const ends = await page.getByRole("banner").evaluate((banner) => {
    return [".masthead-name", ".masthead-tagline", ".masthead-date"].map((it) => {
      const range = document.createRange();
      range.selectNodeContents(banner.querySelector(it));
      return Math.max(...[...range.getClientRects()].map(({ right }) => right));
    });
  });
  assert.ok(ends.every((it) => Math.abs(it - ends[0]) < 4), `one edge: ${ends}`);
  const tagline = page.locator(".masthead-tagline");
  assert.deepEqual(await tagline.evaluate((it) => [it.lang, getComputedStyle(it).direction]), ["en", "ltr"]);
  const soFar = page.locator(".campaign-notice-ticker p").first();
  await soFar.waitFor();
  assert.equal(await soFar.evaluate((it) => getComputedStyle(it).direction), "rtl");
});

test("where scripts are off, and where the app breaks, a Spanish edition says so in Spanish", async (t) => {
  const folder = await printedEdition(SPANISH.config, SPANISH.files);
  const { page, complaints } = await openNewsroom(t, {
    folder, prepare: (host) => host.fault(/broadside-\w+_bg\.wasm$/, 404),
  });
  complaints.allow(/./);
  const notice = page.getByRole("alert");
  await notice.getByRole("heading", { name: "Esta página ha dejado de funcionar" }).waitFor();
  await notice.getByRole("button", { name: "Recargar la página" }).waitFor();
  assert.deepEqual(await notice.evaluate((it) => [it.lang, it.dir]), ["es", "ltr"]);

  const silent = await openNewsroom(t, { folder, path: "no/es/", context: { javaScriptEnabled: false } });
  silent.complaints.allow(/404/);
  await silent.page.locator("noscript p").filter({ visible: true, hasText: "necesita JavaScript" }).waitFor();
  await silent.page.getByRole("link", { name: "La portada se puede leer sin él" }).waitFor();
});

for (const [choice, tag, words] of [["browser", "fr", "Filtrer"], ["newsroom", "en", "Filter"]]) {
  test(`a French browser gets ${words} where the ${choice} decides`, async (t) => {
    const { page } = await openNewsroom(t, {
      context: { locale: "fr-FR" },
      prepare: (host) => reconfigure(host, (it) => ({
        ...it, newsroom: { ...it.newsroom, interface_language: choice },
      })),
    });
    await appReady(page);
    await new LanguageSwitch(page).spoken(tag);
    await page.getByText(words, { exact: true }).waitFor();
  });
}

test("a language whose words do not come is said, and everything stays as it is", async (t) => {
  const { page, host, complaints } = await openNewsroom(t, { context: WITHOUT_WORKER });
  complaints.allow(/portuguese-\w+\.wasm/);
  await new FrontPage(page).ready();
  host.fault(/portuguese-\w+\.wasm$/, 404);
  const languages = new LanguageSwitch(page);
  await languages.button("Português").click();
  await languages.note.getByText("That language could not be fetched.").waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  host.mend();
  await languages.button("Português").click();
  await languages.spoken("pt");
  await page.getByText("Filtrar", { exact: true }).waitFor();
});

test("a newsroom whose language the app does not speak has English around its own words, each marked", async (t) => {
  const folder = await printedEdition(HEBREW.config, HEBREW.files);
  const { page } = await openNewsroom(t, { folder });
  for (const isTakenOver of [false, true]) {
    if (isTakenOver) await appReady(page);
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    assert.equal(await page.locator("html").getAttribute("dir"), "ltr");
    const name = page.getByRole("banner").getByText(HEBREW.config.newsroom.name);
    assert.equal(await name.evaluate((it) => it.closest("[lang]").lang), "he");
    const title = page.getByRole("article").getByRole("heading");
    assert.equal(await title.evaluate((it) => getComputedStyle(it).direction), "rtl");
    assert.equal(await page.getByText("Filter", { exact: true }).evaluate((it) => getComputedStyle(it).direction), "ltr");
  }
});
