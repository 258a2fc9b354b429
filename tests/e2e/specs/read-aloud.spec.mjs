// Having an article read aloud: piece by piece, with what is spoken marked, in the article's own language.
//
// It is deliberately without a real voice; what the browser is told to say is what counts.

import assert from "node:assert/strict";
import { test } from "node:test";
import { appReady, openNewsroom, reconfigure, until } from "../browser.mjs";
import { JsonFeed } from "../backends/json-feed.mjs";
import { stories } from "../demo.mjs";
import { endPiece, giveVoices, said } from "../fake-voices.mjs";
import { ArticlePage } from "../pages/article-page.mjs";
import { FrontPage } from "../pages/front-page.mjs";

const ENGLISH = ["en-GB", true];
const TEXT = `<p>The hull went in. Everybody pushed!</p><pre>tide --now</pre><p lang="es">Todos empujaron.</p>
  ${"<p>Then they went home, and slept.</p>".repeat(30)}`;

async function openStory(t, voices = [ENGLISH, ["es-MX", true]], change = {}) {
  const newsroom = await openNewsroom(t, {
    // Gliding takes longer than these voices do.
    context: { reducedMotion: "reduce" },
    prepare: async (host, context) => {
      reconfigure(host, (it) => ({ ...it, sources: [JsonFeed.SOURCE], topics: [], campaigns: [] }));
      Object.assign(new JsonFeed(host, 2).newest, { content_html: TEXT, ...change });
      await giveVoices(context, voices);
    },
  });
  const front = new FrontPage(newsroom.page);
  await front.ready();
  const article = new ArticlePage(newsroom.page);
  await article.ready(await front.openFirstStory());
  return { ...newsroom, front, article };
}

const isSpeaking = (page) => page.evaluate(() => window.voices.isSpeaking());
const nSaid = async (page) => (await said(page)).length;
/** The words of the block that is marked. */
const marked = (page) => page.evaluate(() =>
  [...document.querySelectorAll("[data-spoken]")].map((it) => it.textContent));

/** Lets `n` more pieces be said. */
async function hear(page, n) {
  for (let piece = 0; piece < n; piece += 1) {
    const before = await nSaid(page);
    await endPiece(page);
    await until(async () => await nSaid(page) > before);
  }
}

test("sentences are spoken one by one, the block marked, each in its language and by its voice", async (t) => {
  const { page, article } = await openStory(t);
  await article.listen.click();
  await until(async () => await nSaid(page) === 1);
  assert.deepEqual(await marked(page), ["The hull went in. Everybody pushed!"]);
  await hear(page, 2);
  const [first, second, third] = await said(page);
  assert.deepEqual([first.text, second.text, third.text], ["The hull went in.", "Everybody pushed!", "Todos empujaron."]);
  assert.equal(first.voice, "en-GB");
  assert.deepEqual([third.lang, third.voice], ["es", "es-MX"]);
  assert.deepEqual(await marked(page), ["Todos empujaron."]);
});

test("a paused piece is begun again, faster where that was chosen, and the speed is kept", async (t) => {
  const { page, article } = await openStory(t);
  await article.listen.click();
  await until(async () => await nSaid(page) === 1);
  await hear(page, 1);
  await article.voice.getByRole("button", { name: "Pause" }).click();
  await until(async () => !await isSpeaking(page));
  await article.voice.getByRole("button", { name: "Go on" }).click();
  await until(async () => await nSaid(page) === 3);
  await article.voice.getByRole("button", { name: "Faster" }).click();
  await article.voice.getByText("1.25×").waitFor();
  await until(async () => await nSaid(page) === 4);
  const pieces = await said(page);
  assert.deepEqual(pieces.slice(1).map((it) => it.text), Array(3).fill("Everybody pushed!"));
  assert.equal(pieces[3].rate, 1.25);
  await page.reload();
  await appReady(page);
  await article.listen.click();
  await article.voice.getByText("1.25×").waitFor();
});

test("the page follows the voice, unless its reader looks elsewhere", async (t) => {
  const { page, article } = await openStory(t);
  await page.setViewportSize({ width: 390, height: 500 });
  await article.listen.click();
  await until(async () => await nSaid(page) === 1);
  const isSpokenInWindow = () => page.evaluate(() => {
    const { top, bottom } = document.querySelector("[data-spoken]").getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  await hear(page, 22);
  await until(isSpokenInWindow);
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await hear(page, 1);
  assert.equal(await page.evaluate(() => scrollY), 0, "who scrolled away is left there");
});

test("the voice falls silent when its reader leaves the story, and when it is stopped", async (t) => {
  const { page, article, front } = await openStory(t);
  await article.listen.click();
  await until(() => isSpeaking(page));
  await article.voice.getByRole("button", { name: "Stop" }).click();
  await until(async () => !await isSpeaking(page));
  assert.deepEqual(await marked(page), []);
  await article.listen.click();
  await until(() => isSpeaking(page));
  await article.siteName.click();
  await front.stories.first().waitFor();
  await until(async () => !await isSpeaking(page));
  assert.equal(await article.voice.count(), 0);
});

test("a text read to its end leaves nothing behind", async (t) => {
  const { page, article } = await openStory(t, [ENGLISH], { content_html: "<p>The hull went in.</p>" });
  await article.listen.click();
  await until(() => isSpeaking(page));
  await endPiece(page);
  await article.voice.waitFor({ state: "detached" });
  assert.deepEqual(await marked(page), []);
});

test("a voice that gives up is told, and can be asked again", async (t) => {
  const { page, article } = await openStory(t);
  await article.listen.click();
  await until(() => isSpeaking(page));
  await page.evaluate(() => window.voices.fail());
  await page.getByText(/^The voice fell silent/).waitFor();
  await article.listen.click();
  await until(() => isSpeaking(page));
});

test("voices that send the text away are not used", async (t) => {
  const { page, article } = await openStory(t, [["en-US", false], ["ar", true]]);
  await article.listen.click();
  await page.getByText(/has no voice of its own/).waitFor();
  assert.deepEqual(await said(page), []);
});

test("where the browser cannot speak, nobody is offered a voice", async (t) => {
  const { article } = await openStory(t, null);
  await article.settings.waitFor();
  assert.equal(await article.listen.count(), 0);
});

test("an Arabic story is spoken in Arabic", async (t) => {
  const story = stories.find((it) => it.language?.startsWith("ar"));
  const { page } = await openNewsroom(t, { prepare: (_host, context) => giveVoices(context, [ENGLISH, ["ar-EG", true]]) });
  const front = new FrontPage(page);
  await front.ready();
  await front.storyLink(story.title).click();
  const article = new ArticlePage(page);
  await article.ready(story.title);
  await article.listen.click();
  await until(async () => await nSaid(page) === 1);
  assert.equal((await said(page))[0].voice, "ar-EG");
});
